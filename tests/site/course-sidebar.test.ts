import { expect, test } from "vitest";
import { courseSidebar } from "../../scripts/site/course-sidebar.ts";

test.each(["ru", "en"])(
  "the menu of the course, %s: lessons by their numbers, the exam last",
  (locale) => {
    const parts = courseSidebar(`content/${locale}/learn`);
    const slugs = parts.flatMap((part) =>
      typeof part === "object" && "items" in part
        ? part.items.map((item) => (typeof item === "object" && "slug" in item ? item.slug : item))
        : [],
    );
    expect(parts).toHaveLength(4);
    expect(slugs).toHaveLength(17);
    expect([slugs[0], slugs[15], slugs[16]]).toEqual([
      "learn/who-is-key",
      "learn/win-back",
      "learn/exam",
    ]);
  },
);
