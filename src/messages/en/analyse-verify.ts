import type { AnalyseVerifyMessages } from "../ru/analyse-verify.ts";

export const verify: AnalyseVerifyMessages = {
  heading: "Verify the report by its export",
  about:
    "Choose or drop here the files that the report was made of. They are told by their content; the report is made again with the same settings, and you learn whether it is the same. The files stay in the browser.",
  file: "Export of the report…",
  working: "Making the report again…",
  fault: "It could not be made again. Please try once more.",
};
