/**
 * Where a lesson's file stands in the site: `ru/learn/11-dependency.mdx` → `ru/learn/dependency`.
 * The number orders the files of a folder and is no part of the address.
 */
export const courseId = (file: string): string =>
  file
    .replace(/\.(?:mdx|yaml)$/, "")
    .replace(/\/\d+-([^/]+)$/, "/$1")
    .replace(/\/index$/, "");
