import type { Intake, ReadTable } from "../../src/intake/contract.ts";

/** The one table of an intake with the description of its facts. */
export function onlyTable({ tables, facts }: Intake): ReadTable & Pick<Intake, "facts"> {
  const [table, second] = tables;
  if (table === undefined || second !== undefined)
    throw new Error(`${String(tables.length)} tables were read`);
  return { ...table, facts };
}
