import type { Locale } from "../domain/words.ts";
import { reportVerify as en } from "./en/report-verify.ts";
import { reportVerify as ru } from "./ru/report-verify.ts";
import type { ReportVerifyMessages } from "./ru/report-verify.ts";

/** Words of verifying a report. */
export const verifyMessages: Readonly<Record<Locale, ReportVerifyMessages>> = { ru, en };
