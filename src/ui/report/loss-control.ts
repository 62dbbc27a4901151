import { createContext, type ReactNode } from "react";

/**
 * The controls of what if [D4], where the data are at hand. A context, so that a change of theirs draws
 * one section anew and not the book of thousands of customers beside it.
 */
export const LossControlContext = createContext<ReactNode>(null);
