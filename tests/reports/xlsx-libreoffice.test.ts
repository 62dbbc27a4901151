import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { reportWorkbook } from "../../src/reports/xlsx/report-workbook.ts";
import { cellOf, readWorkbook, sheetOf } from "../support/read-workbook.ts";
import { wholeReport } from "../support/workbook-documents.ts";
import { reckonedFormulas } from "../support/workbook-formulas.ts";

const office = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** The same workbook without the results of its formulas: whoever opens it must reckon them. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts))
    if (path.startsWith("xl/worksheets/sheet"))
      parts[path] = strToU8(strFromU8(part).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  return zipSync(parts);
}

/** A workbook as LibreOffice saves it again. */
async function reckonedByOffice(program: string, bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "workbook-"));
  try {
    await writeFile(join(folder, "report.xlsx"), bytes);
    await promisify(execFile)(program, [
      "--headless",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
      join(folder, "report.xlsx"),
    ]);
    return await readFile(join(folder, "out", "report.xlsx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.skipIf(office === undefined)("LibreOffice", () => {
  test("reckons every formula to the figure of the report, in either language", async () => {
    const engine = await openNativeEngine();
    const document = await wholeReport(engine).finally(() => engine.close());
    for (const locale of ["ru", "en"] as const) {
      const bytes = await reportWorkbook(document, { locale });
      const written = reckonedFormulas(readWorkbook(bytes));
      const saved = readWorkbook(await reckonedByOffice(office ?? "", withoutResults(bytes)));
      expect(written.length).toBeGreaterThan(400);
      for (const { where, formula, cached } of written) {
        const cut = where.lastIndexOf("!");
        const cell = cellOf(sheetOf(saved, where.slice(0, cut)), where.slice(cut + 1));
        const said = `${where} = ${formula}`;
        if (typeof cell?.v !== "number" || typeof cached !== "number") return expect.fail(said);
        expect(cell.f, said).toBeDefined();
        expect(Math.abs(cell.v - cached), said).toBeLessThan(1e-8 * Math.max(1, Math.abs(cached)));
      }
    }
  }, 120_000);
});

test.skipIf(office !== undefined)("the workbook was not reckoned: LibreOffice is not here", () => {
  expect(office).toBeUndefined();
});
