import type { Plugin } from "vite";

/** What lessons may use: one module that names every component, so that MDX holds words only. */
const COMPONENTS = "/src/training/components.ts";

const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;
const COMPONENT = /<([A-Z][A-Za-z]*)/g;

/** The lesson with an import of each component that it names; a name that does not exist stops the build. */
export function withComponents(lesson: string): string {
  const words = lesson.replaceAll(CODE, "");
  const names = [...new Set([...words.matchAll(COMPONENT)].map((match) => match[1]))].sort();
  if (names.length === 0) return lesson;
  const frontMatter = FRONT_MATTER.exec(lesson)?.[0] ?? "";
  const body = lesson.slice(frontMatter.length);
  return `${frontMatter}\nimport { ${names.join(", ")} } from "${COMPONENTS}";\n\n${body}`;
}

/** Gives every lesson its components before MDX reads it. */
export function lessonComponents(): Plugin {
  return {
    name: "kamerton:lesson-components",
    enforce: "pre",
    transform: {
      filter: { id: /\/content\/(?:ru|en)\/learn\/[^?]*\.mdx$/ },
      handler: (code) => ({ code: withComponents(code), map: null }),
    },
  };
}
