export interface Problem {
  readonly code: string;
}
export const problems = ["empty"];
