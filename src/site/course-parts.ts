/** Up to which lesson each part of the course goes; the words are in the messages. */
export const courseParts = [
  { id: "basics", last: 5 },
  { id: "knowing", last: 8 },
  { id: "counting", last: 12 },
  { id: "working", last: 17 },
] as const;

/** The part of the course that a lesson belongs to, by its number. */
export const coursePartOf = (order: number): (typeof courseParts)[number]["id"] =>
  courseParts.find(({ last }) => order <= last)?.id ?? "working";
