/** The sections that the header names, in its order; each is a folder under a language. */
export const sections = ["learn", "analyse", "reports"] as const;
