import type { ViewerCompareMessages } from "../ru/viewer-compare.ts";
import { compare } from "./analyse-compare.ts";

export const viewerCompare: ViewerCompareMessages = {
  ...compare,
  open: "Compare with another report…",
  openNote:
    "Paste an earlier link or choose a report file: you will see who grew, who is gone, and whether the two were made alike.",
  about:
    "The later report is the one whose data end later; the two can be swapped. Pseudonyms of one sender match. Nothing leaves the browser.",
  file: "Report file…",
  reading: "Opening the other report…",
};
