import type { Locale } from "../../domain/words.ts";
import { verifyMessages } from "../../messages/report-verify.ts";
import type { ReportVerifyMessages } from "../../messages/ru/report-verify.ts";
import { textCell, type BlockTable } from "../blocks/block.ts";
import type { ReportDocument } from "../document.ts";
import { productVersion } from "../product.ts";
import type { CellDifference } from "./cells.ts";
import type { MemberDifference } from "./members.ts";
import type { RemakingObstacle } from "./remaking.ts";
import { sourceFilesOf, type MatchedFiles, type SourceFile } from "./source-files.ts";
import type { Verdict } from "./verify-report.ts";

/** A verdict in the words of one language. */
export interface ToldVerdict {
  readonly confirmed: boolean;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** The first differences; null where there are none. */
  readonly table: BlockTable | null;
}

/** So many members of the document, and so many figures of tables in which a reader sees them. */
const DIFFERENCES_TOLD = 10;

/** Says whether a report is what its files give, by what, and where it differs. */
export function tellVerdict(report: ReportDocument, verdict: Verdict, locale: Locale): ToldVerdict {
  const words = verifyMessages[locale];
  const { same, members, masked, roundedSeries, madeBy } = verdict;
  const files = sourceFilesOf(report).map(({ name, sha256 }) => words.file(name, sha256));
  return {
    confirmed: same !== null,
    headline: same === null ? words.differs(String(members.length)) : words.same[same],
    paragraphs: [
      words.files(files.join(", ")),
      ...(masked ? [words.masked] : []),
      ...(roundedSeries ? [words.rounded] : []),
      ...(madeBy === null ? [] : [words.madeBy(madeBy, productVersion)]),
      ...(same === null ? [words.because[madeBy === null ? "changed" : "version"]] : []),
    ],
    table: same === null ? differencesTable(verdict, report, words) : null,
  };
}

/** A member by its place in the document, a customer by its name. */
const memberAsCell = (
  { path, told, made }: MemberDifference,
  report: ReportDocument,
  { table }: ReportVerifyMessages,
): CellDifference => {
  const text = (value: unknown): string =>
    value === undefined ? table.nothing : typeof value === "string" ? value : JSON.stringify(value);
  const what = path.replace(/^customers\.(\d+)/, (place, index: string) => {
    const name = report.customers[Number(index)]?.name;
    return name === undefined ? place : `customers «${name}»`;
  });
  return { where: table.hidden, what, told: text(told), made: text(made) };
};

function differencesTable(
  { cells, members }: Verdict,
  report: ReportDocument,
  words: ReportVerifyMessages,
): BlockTable {
  const { table } = words;
  const left = members.length - DIFFERENCES_TOLD;
  const differences = [
    ...members.slice(0, DIFFERENCES_TOLD).map((one) => memberAsCell(one, report, words)),
    ...cells.slice(0, DIFFERENCES_TOLD),
  ];
  return {
    id: "differences",
    caption: table.caption,
    open: true,
    columns: [
      { id: "where", label: table.where, unit: "", align: "start" },
      { id: "what", label: table.what, unit: "", align: "start" },
      { id: "told", label: table.told, unit: "", align: "start" },
      { id: "made", label: table.made, unit: "", align: "start" },
    ],
    rows: differences.map(({ where, what, told, made }, index) => ({
      id: String(index),
      cells: [where, what, told, made].map((text) => textCell(text)),
    })),
    ...(left > 0 ? { note: table.more(left) } : {}),
  };
}

/** Why a report could not be verified. */
export type VerifyObstacle =
  | { readonly kind: RemakingObstacle | "unread" }
  | { readonly kind: "another-file"; readonly files: MatchedFiles<SourceFile> };

/** The sentence for a report that could not be verified. */
export function tellObstacle(
  report: ReportDocument,
  obstacle: VerifyObstacle,
  locale: Locale,
): string {
  const { obstacles, file } = verifyMessages[locale];
  switch (obstacle.kind) {
    case "another-file": {
      const named = (files: readonly SourceFile[]): string =>
        files.map(({ name, sha256 }) => file(name, sha256)).join(", ") || "–";
      const { missing, matched, foreign } = obstacle.files;
      return obstacles["another-file"](
        named(missing),
        named([...matched.map((one) => one.file), ...foreign]),
      );
    }
    case "unknown-choices":
      return obstacles["unknown-choices"](report.product);
    case "masked-choices":
    case "unread":
      return obstacles[obstacle.kind];
  }
}
