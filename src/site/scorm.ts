/*
 * What a package for a learning system says of itself and its lessons act upon. The standard is
 * SCORM 1.2 (ADL, 2001) or SCORM 2004, 3rd edition (ADL, 2006): https://adlnet.gov/past-projects/scorm/
 */

export const scormVersions = ["1.2", "2004"] as const;
export type ScormVersion = (typeof scormVersions)[number];

/** The share of questions of a lesson, in per cent, that must be right at last. */
export const MASTERY_PER_CENT = 80;

/** Stands at the root element of a packaged page and names the version. */
export const VERSION_ATTRIBUTE = "data-scorm";

/** The page's program for learning systems, as the build names it; pages of the site never ask for it. */
export const RUNTIME_NAME = "scorm-runtime";

/** What may go wrong between a lesson and a learning system, as the learner must know it. */
export const troubles = ["unsaved", "refused"] as const;
export type Trouble = (typeof troubles)[number];

/** The place in a packaged page that says it; its words lie in its attributes, in the language of the page. */
export const TROUBLE_PLACE = "lms-trouble";
