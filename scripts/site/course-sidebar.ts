import { readdirSync } from "node:fs";
import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { courseId } from "../../src/site/course-id.ts";
import { siteMessages } from "../../src/messages/site.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

/** Up to which lesson each part of the course goes; the words are in the messages. */
const parts = [
  { id: "basics", last: 5 },
  { id: "knowing", last: 8 },
  { id: "counting", last: 12 },
  { id: "working", last: 17 },
] as const;

const orderOf = (file: string): number => Number.parseInt(file, 10);

/** The course's menu from its files, in the order of their numbers; a part without lessons is left out. */
export function courseSidebar(folder: string): Sidebar {
  const files = readdirSync(folder).filter((file) => /^\d+-.*\.mdx$/.test(file));
  files.sort((a, b) => orderOf(a) - orderOf(b));
  return parts.flatMap((part, index) => {
    const first = index === 0 ? 1 : (parts[index - 1]?.last ?? 0) + 1;
    const lessons = files.filter((file) => orderOf(file) >= first && orderOf(file) <= part.last);
    if (lessons.length === 0) return [];
    return [
      {
        label: siteMessages.ru.course.parts[part.id],
        translations: { en: siteMessages.en.course.parts[part.id] },
        items: lessons.map((file) => ({ slug: courseId(`learn/${file}`) })),
      },
    ];
  });
}
