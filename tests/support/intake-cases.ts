import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import type { Engine } from "../../src/engines/engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { salesFacts } from "../../src/sql/sales-facts.ts";
import { identifier, join, sql } from "../../src/sql/sql.ts";

/** A folder of tests/cases/intake: a file as some program wrote it and what must be read from it. */
export interface IntakeCase {
  readonly name: string;
  readonly input: Uint8Array<ArrayBuffer>;
  readonly choices: IntakeChoices;
  readonly expected: {
    readonly source?: Readonly<Record<string, unknown>>;
    readonly facts?: Readonly<Record<string, unknown>>;
    /** What is told of the table beside its summary. */
    readonly table?: Readonly<Record<string, unknown>>;
    readonly problem?: Readonly<Record<string, unknown>>;
    /** Columns of `sales_facts` that `lines` holds, as texts in the order of rows. */
    readonly columns?: readonly string[];
    readonly lines?: readonly (readonly (string | null)[])[];
  };
}

const folder = "tests/cases/intake";

/** Of the generated ones and the list of what is still open, `generated-cases.ts` knows. */
const byHand = readdirSync(folder).filter((name) => name !== "generated" && name !== "open.json");

export const intakeCases: readonly IntakeCase[] = byHand.map((name) => {
  const path = `${folder}/${name}`;
  if (!existsSync(`${path}/README.md`)) throw new Error(`${path} does not say what it shows`);
  // The shape is that of our own files; a wrong one fails the case.
  const { choices = {}, ...expected } = JSON.parse(
    readFileSync(`${path}/expected.json`, "utf8"),
  ) as IntakeCase["expected"] & { readonly choices?: IntakeChoices };
  return { name, input: new Uint8Array(readFileSync(`${path}/input.csv`)), choices, expected };
});

export const exportOf = (bytes: Uint8Array<ArrayBuffer> | string, name = "input.csv") => ({
  name,
  bytes: new Blob([bytes]),
});

/** Lines of `sales_facts` as texts. */
export async function factLines(
  engine: Engine,
  columns: readonly string[],
): Promise<readonly (readonly (string | null)[])[]> {
  const rows = await engine.run({
    name: "fact-lines",
    sql: sql`
      SELECT ${join(
        columns.map((column) => sql`${identifier(column)}::VARCHAR AS ${identifier(column)}`),
        ", ",
      )}
      FROM ${salesFacts}
      ORDER BY ${salesFacts}.row_no`,
    row: v.record(v.string(), v.nullable(v.string())),
  });
  return rows.map((row) => columns.map((column) => row[column] ?? null));
}
