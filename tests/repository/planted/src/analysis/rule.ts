import { noun } from "../domain/noun.ts";

export const rule = noun;
