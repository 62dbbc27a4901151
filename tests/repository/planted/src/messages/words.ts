import type { Problem } from "../intake/contract.ts";

export const explain = (problem: Problem): string => problem.code;
