import type { IntakeChoices } from "./contract.ts";

/** The invented company's export: its file in `data/` and in the built site's `samples/`. */
export const sampleName = "demo_1c.csv";

/** What its file, as 1C writes it, does not say but we know of it. */
export const sampleChoices: IntakeChoices = { currency: "RUB" };
