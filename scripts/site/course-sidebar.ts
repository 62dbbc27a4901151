import { readdirSync } from "node:fs";
import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { courseId } from "../../src/site/course-id.ts";
import { coursePartOf, courseParts } from "../../src/site/course-parts.ts";
import { siteMessages } from "../../src/messages/site.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

/** The number that orders a lesson's file; the exam comes after them all. */
const orderOf = (file: string): number =>
  file === "exam.mdx" ? Number.POSITIVE_INFINITY : Number.parseInt(file, 10);

/** The course's menu from its files, in the order of their numbers; a part without lessons is left out. */
export function courseSidebar(folder: string): Sidebar {
  const files = readdirSync(folder).filter((file) => /^(?:\d+-.*|exam)\.mdx$/.test(file));
  files.sort((a, b) => orderOf(a) - orderOf(b));
  return courseParts.flatMap(({ id }) => {
    const lessons = files.filter((file) => coursePartOf(orderOf(file)) === id);
    if (lessons.length === 0) return [];
    return [
      {
        label: siteMessages.ru.course.parts[id],
        translations: { en: siteMessages.en.course.parts[id] },
        items: lessons.map((file) => ({ slug: courseId(`learn/${file}`) })),
      },
    ];
  });
}
