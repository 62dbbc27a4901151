import { writeFile } from "node:fs/promises";
import { accountingCsv, canonicalCsv } from "./demo/csv.ts";
import { generateDemoRows } from "./demo/generate.ts";

/** Writes the demo company's sales into `data/`; the same bytes on every machine. */
const rows = generateDemoRows();
const folder = new URL("../data/", import.meta.url);
await writeFile(new URL("demo_lines.csv", folder), canonicalCsv(rows));
await writeFile(new URL("demo_1c.csv", folder), accountingCsv(rows));
