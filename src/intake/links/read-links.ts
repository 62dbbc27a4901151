import type { PartyLink } from "../../domain/party-link.ts";
import { failure, type Result } from "../../domain/result.ts";
import type { SalesExport } from "../contract.ts";
import { openExports } from "../opening/open-tables.ts";
import { IntakeRefused } from "../opening/refused.ts";
import { cellsDialect, type ReadOptions, type SourceTable } from "../opening/source-table.ts";
import { guessDelimiter } from "../table/delimiter.ts";
import { sampleTable } from "../table/sample-table.ts";
import { guessEncoding } from "../text/encoding.ts";
import { utf8Writer } from "../text/utf8.ts";
import { linkColumnsOf, namesEntities, namesTargets } from "./link-columns.ts";
import { linksFrom } from "./link-rows.ts";
import type { LinksProblem } from "./links-problem.ts";

const limitMegabytes = 64;
/** How many rows from the top the header is looked for in. */
const deepest = 60;

type Links = Result<readonly PartyLink[], LinksProblem>;

/**
 * Reads a file of links [K1]: any container and encoding that exports may have. Of several sheets the
 * first with columns for entities and for what they are linked to is taken.
 */
export async function readLinks(file: SalesExport, options: ReadOptions = {}): Promise<Links> {
  const [opened] = await openExports([file], options);
  if (opened === undefined || "refused" in opened)
    return failure({
      code: "refused",
      refusal: opened?.refused.refusal ?? { code: "empty-file" },
    });
  let first: Links | null = null;
  for (const table of opened.tables) {
    const links = await linksOrRefusal(table);
    if (links.ok || !isOtherTable(links.problem)) return links;
    first ??= links;
  }
  return first ?? failure({ code: "refused", refusal: { code: "no-table" } });
}

async function linksOrRefusal(table: SourceTable): Promise<Links> {
  try {
    return await linksOfTable(table);
  } catch (error) {
    if (!(error instanceof IntakeRefused)) throw error;
    return failure({ code: "refused", refusal: error.refusal });
  }
}

const isOtherTable = ({ code }: LinksProblem): boolean =>
  code === "no-entity-column" || code === "no-target-column";

async function linksOfTable(table: SourceTable): Promise<Links> {
  const { bytes, whole } = await table.sample(limitMegabytes * 1024 * 1024);
  if (!whole) return failure({ code: "too-large", limitMegabytes });
  const { records } = recordsOf(table.isCells ? bytes : inUtf8(bytes), table.isCells);
  const headers = records.slice(0, deepest).map(linkColumnsOf);
  const complete = headers.findIndex((columns) => namesEntities(columns) && namesTargets(columns));
  const columns = headers[complete];
  if (columns === undefined) return failure(columnsMissing(records));
  const rows = records.map((cells, index) => ({ row: index + 1, cells })).slice(complete + 1);
  return linksFrom(rows, columns);
}

const recordsOf = (bytes: Uint8Array, isCells: boolean) =>
  sampleTable(
    bytes,
    true,
    isCells ? cellsDialect.delimiter : guessDelimiter(bytes, true).value,
    Number.POSITIVE_INFINITY,
  );

function inUtf8(bytes: Uint8Array): Uint8Array {
  const writer = utf8Writer(guessEncoding(bytes, true).value);
  const parts = [writer.push(bytes), writer.end()];
  const text = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    text.set(part, at);
    at += part.length;
  }
  return text;
}

/** The row that comes nearest to a header tells what is missing; without one, the first filled row. */
function columnsMissing(records: readonly (readonly string[])[]): LinksProblem {
  const head = records.slice(0, deepest).filter((cells) => cells.some((cell) => cell !== ""));
  const named = head.find((cells) => namesEntities(linkColumnsOf(cells)));
  const columns = (named ?? head[0] ?? []).filter((cell) => cell !== "");
  return { code: named === undefined ? "no-entity-column" : "no-target-column", columns };
}
