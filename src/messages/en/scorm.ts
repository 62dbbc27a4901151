import type { ScormMessages } from "../ru/scorm.ts";

export const scorm: ScormMessages = {
  course: "Key accounts: a course for managers",
};
