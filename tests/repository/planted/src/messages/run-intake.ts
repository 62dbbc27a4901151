// breaks messages-know-types-only
import { problems } from "../intake/contract.ts";

export const wrong = problems;
