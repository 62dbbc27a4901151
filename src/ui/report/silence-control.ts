import { createContext, type ReactNode } from "react";

/**
 * What can be done about those who are silent, where there is a workspace: a calendar, the list of whom
 * to win back. A context, for the reason of that of what if.
 */
export const SilenceControlContext = createContext<ReactNode>(null);
