import { describe, expect, test } from "vitest";
import { withComponents } from "../../scripts/site/lesson-components.ts";
import { courseId } from "../../src/site/course-id.ts";

describe("a lesson gets the components that it names", () => {
  test("once each, after its front matter", () => {
    const lesson = "---\ntitle: Т\n---\n\n<Quiz>\n<Question />\n<Question />\n</Quiz>\n";
    const [, frontMatter, rest] = withComponents(lesson).split("---\n");
    expect(frontMatter).toBe("title: Т\n");
    expect(rest).toMatch(
      /^\nimport \{ Question, Quiz \} from "\/src\/training\/components\.ts";\n/,
    );
  });

  test("but not those that stand in code", () => {
    const lesson = "Text with `<Quiz>`.\n\n```mdx\n<Question />\n```\n";
    expect(withComponents(lesson)).toBe(lesson);
  });
});

test.each([
  ["ru/learn/11-dependency.mdx", "ru/learn/dependency"],
  ["en/learn/02-the-role.mdx", "en/learn/the-role"],
  ["ru/learn/index.mdx", "ru/learn"],
])("the number that orders %s is no part of its address", (file, id) => {
  expect(courseId(file)).toBe(id);
});
