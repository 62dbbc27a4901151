import type { ScormMessages } from "../ru/scorm.ts";

export const scorm: ScormMessages = {
  course: "Key accounts: a course for managers",
  troubles: {
    unsaved:
      "The learning system has not confirmed that it saved your latest answers. Keep the lesson open: we are trying again, and this line goes once it works. If it stays, take a screenshot of your result and show it to whoever runs your training.",
    refused:
      "The learning system did not open this lesson, so your answers stay in this browser and will not reach it. Close the lesson and open it from the system again. If this line comes back, show it to whoever runs your training.",
  },
};
