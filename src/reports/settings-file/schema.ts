import * as v from "valibot";
import { refusalReasons } from "../../domain/win-back.ts";
import {
  customerTagSchema,
  mappingSchema,
  drawnLinkSchema,
  mergeSchema,
  namedEntitySchema,
  partyLinkSchema,
} from "../adjustments.ts";

const text = v.string();
const row = v.pipe(v.number(), v.integer(), v.minValue(1));

/** How tables of one header are read, as a person fixed it. */
export const tableChoicesSchema = v.object({
  encoding: v.exactOptional(
    v.picklist([
      "utf-8",
      "utf-16le",
      "utf-16be",
      "windows-1251",
      "windows-1252",
      "koi8-r",
      "ibm866",
    ]),
  ),
  delimiter: v.exactOptional(v.picklist([",", ";", "\t", "|"])),
  headerRow: v.exactOptional(row),
  headerRows: v.exactOptional(row),
  layout: v.exactOptional(v.picklist(["lines", "grouped", "crosstab", "ledger", "statement"])),
  decimalSeparator: v.exactOptional(v.picklist([",", "."])),
  dateOrder: v.exactOptional(v.picklist(["year-month-day", "day-month-year", "month-day-year"])),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  returns: v.exactOptional(v.picklist(["negative", "as-written"])),
  returnsColumn: v.exactOptional(v.picklist(["take-off", "already-off"])),
  mapping: v.exactOptional(mappingSchema),
});
export type TableChoicesKept = v.InferOutput<typeof tableChoicesSchema>;

/** `kamerton-settings`, version 1; what a later version adds is passed over. */
export const settingsFileSchema = v.object({
  format: v.literal("kamerton-settings"),
  version: v.literal(1),
  /** By the names that addresses and the command line have for them; what is not named is as by default. */
  settings: v.record(text, text),
  currency: v.nullable(text),
  /** The rows of a links file and its name [K1]. */
  links: v.nullable(v.object({ name: text, links: v.array(partyLinkSchema) })),
  /** Groups and key persons drawn by hand [K1]; files of before have none. */
  drawn: v.exactOptional(v.array(drawnLinkSchema)),
  merges: v.array(mergeSchema),
  /** Suggestions turned down, by their entities [K3]. */
  dismissed: v.array(v.array(namedEntitySchema)),
  /** What a person said of customers [T1]; files of before have none. */
  tags: v.exactOptional(v.array(customerTagSchema)),
  /** Whom to win back, by the id of the customer [L5]; files of before have none. */
  winBack: v.exactOptional(
    v.record(
      text,
      v.object({
        name: text,
        reason: v.picklist(refusalReasons),
        offer: text,
        owner: text,
        date: v.pipe(text, v.isoDate()),
      }),
    ),
  ),
  /** What was ticked off the list of what to do [W3]; files of before have none. */
  done: v.exactOptional(v.array(v.object({ id: text, rule: text, name: text }))),
  /** By the fingerprint of the header, with the file that it was last fixed for. */
  remembered: v.record(text, v.object({ choices: tableChoicesSchema, file: text })),
});
export type SettingsFile = v.InferOutput<typeof settingsFileSchema>;
