import { reportMark } from "../../domain/report-mark.ts";
import { attribute, type XmlHandler } from "./workbook-xml.ts";
import type { WorkbookPackage } from "./workbook-package.ts";

/** One part that another points to. */
interface Relationship {
  /** The last word of its type, the same in both forms of the standard: `worksheet`, `styles`. */
  readonly type: string;
  readonly path: string;
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** What the main part of an .xlsx says. */
export interface XlsxParts {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
  readonly reckonsOnOpening: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Follows the relationships of an .xlsx to its sheets, texts and styles [ECMA-376 part 2]. */
export async function xlsxParts(parts: WorkbookPackage): Promise<XlsxParts> {
  const main = [...(await relationshipsOf(parts, "")).values()].find(
    ({ type }) => type === "officeDocument",
  );
  const path = main?.path ?? "xl/workbook.xml";
  const related = await relationshipsOf(parts, path);
  const { listed, ...properties } = await readWorkbook(parts, path);
  const pathOf = (wanted: string): string | null =>
    [...related.values()].find(({ type, path }) => type === wanted && parts.has(path))?.path ??
    null;
  const sheets = listed.flatMap(({ id, ...sheet }) => {
    const part = related.get(id);
    // Charts and macros are sheets too.
    return part?.type === "worksheet" ? [{ ...sheet, path: part.path }] : [];
  });
  return {
    sheets,
    ...properties,
    sharedStrings: pathOf("sharedStrings"),
    styles: pathOf("styles"),
  };
}

async function relationshipsOf(
  parts: WorkbookPackage,
  path: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const found = new Map<string, Relationship>();
  if (!parts.has(name)) return found;
  await parts.read(name, {
    ...silent,
    open(element, attributes) {
      if (element !== "Relationship") return;
      const type = attribute(attributes, "Type") ?? "";
      found.set(attribute(attributes, "Id") ?? "", {
        type: type.slice(type.lastIndexOf("/") + 1),
        path: resolved(folder, attribute(attributes, "Target") ?? ""),
      });
    },
  });
  return found;
}

/** A path from the root of the package. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}

interface SheetLink extends Omit<ListedSheet, "path"> {
  readonly id: string;
}

async function readWorkbook(
  parts: WorkbookPackage,
  path: string,
): Promise<
  Pick<XlsxParts, "is1904" | "reckonsOnOpening"> & { readonly listed: readonly SheetLink[] }
> {
  const listed: SheetLink[] = [];
  let is1904 = false;
  let reckonsOnOpening = false;
  await parts.read(path, {
    ...silent,
    open(element, attributes) {
      if (element === "calcPr") reckonsOnOpening = isTrue(attribute(attributes, "fullCalcOnLoad"));
      if (element === "workbookPr") is1904 = isTrue(attribute(attributes, "date1904"));
      if (element !== "sheet") return;
      listed.push({
        name: attribute(attributes, "name") ?? "",
        // `hidden`, or `veryHidden` that only a macro shows.
        hidden: /hidden/iu.test(attribute(attributes, "state") ?? ""),
        id: attribute(attributes, "id") ?? "",
      });
    },
  });
  return { listed, is1904, reckonsOnOpening };
}

const customProperties = "docProps/custom.xml";

/** Whether the workbook is a report of this very program: its figures are no sales. */
export async function isFinishedReport(parts: WorkbookPackage): Promise<boolean> {
  if (!parts.has(customProperties)) return false;
  let found = false;
  await parts.read(customProperties, {
    ...silent,
    open(element, attributes) {
      found ||= element === "property" && attribute(attributes, "name") === reportMark;
    },
  });
  return found;
}

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** A reader that wants elements only. */
export const silent: XmlHandler = {
  wantsText: false,
  open: () => undefined,
  close: () => undefined,
  text: () => undefined,
};
