import type { SalesExport, SourceColumn } from "../contract.ts";
import { headerName } from "../mapping/header-name.ts";
import { headerSynonyms } from "../mapping/synonyms.ts";
import { openExports } from "../opening/open-tables.ts";
import { IntakeRefused } from "../opening/refused.ts";
import type { SourceTable } from "../opening/source-table.ts";
import { sketch } from "../understanding/sketch.ts";
import { linkColumnsOf, namesEntities, namesTargets } from "./link-columns.ts";

/** A larger file is one of sales; only the person who says otherwise knows better. */
const largest = 16 * 1024 * 1024;
const sampleBytes = 64 * 1024;

const dates = new Set(headerSynonyms.date.flat());
const money = new Set(headerSynonyms.revenue.flat());

/**
 * Whether a file links entities rather than lists sales [K1]: its columns say who belongs to whom, and
 * none of them is called like a date or a sum. An export with a column of key persons is no such file.
 */
export async function isLinksFile(file: SalesExport): Promise<boolean> {
  if (file.bytes.size > largest) return false;
  const [opened] = await openExports([file], {});
  if (opened === undefined || "refused" in opened) return false;
  const [table] = opened.tables;
  return table !== undefined && isOfLinks(await columnsOf(table));
}

async function columnsOf(table: SourceTable): Promise<readonly SourceColumn[]> {
  try {
    const sketched = sketch(await table.sample(sampleBytes), table, {});
    return sketched.ok ? sketched.value.understanding.columns : [];
  } catch (error) {
    if (error instanceof IntakeRefused) return [];
    throw error;
  }
}

function isOfLinks(columns: readonly SourceColumn[]): boolean {
  const headers = columns.map(({ header }) => header);
  const found = linkColumnsOf(headers);
  const words = headers.map((header) => headerName(header).words);
  const hasSales = words.some((word) => dates.has(word) || money.has(word));
  return namesEntities(found) && namesTargets(found) && !hasSales;
}
