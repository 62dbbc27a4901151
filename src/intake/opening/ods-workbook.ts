import { IntakeRefused } from "./refused.ts";
import type { ReadOptions } from "./source-table.ts";
import { OdsContentReader } from "./ods-content.ts";
import { WorkbookPackage } from "./workbook-package.ts";
import type { SheetCells } from "./workbook-sheet.ts";
import { attribute, damaged } from "./workbook-xml.ts";
import { silent } from "./xlsx-parts.ts";

/**
 * Opens an .ods. All its sheets stand in one part, so that part is read once and the rows written out
 * are kept, which take a tenth of its XML.
 */
export async function openOds(blob: Blob, options: ReadOptions): Promise<readonly SheetCells[]> {
  const parts = await WorkbookPackage.open(blob, options);
  if (await isEncrypted(parts)) throw new IntakeRefused({ code: "password" });
  if (!parts.has("content.xml")) throw damaged();
  const reader = new OdsContentReader();
  for await (const share of parts.scan("content.xml", reader, "streamed")) {
    const done = Math.round(share * blob.size);
    options.onProgress?.({ stage: "opening", done, total: blob.size });
    reader.takeRows();
  }
  return reader.sheets();
}

/** The list of parts says how each was encrypted. */
async function isEncrypted(parts: WorkbookPackage): Promise<boolean> {
  let found = false;
  if (!parts.has("META-INF/manifest.xml")) return found;
  await parts.read("META-INF/manifest.xml", {
    ...silent,
    open(element, attributes) {
      if (element === "encryption-data") found = true;
      // LibreOffice wraps the whole document into one encrypted part.
      if (element === "file-entry")
        found ||= attribute(attributes, "full-path") === "encrypted-package";
    },
  });
  return found;
}
