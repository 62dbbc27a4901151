import type { Block, BlockTable } from "../blocks/block.ts";
import type { ReportBlocks } from "../blocks/report-blocks.ts";
import { plainText } from "../cell-value.ts";
import { typedTable, type TypedTable } from "../typed-table.ts";
import { migrationTable } from "./tables/change.ts";
import { concentrationTable, matrixTable } from "./tables/concentration.ts";
import { curveTable } from "./tables/curve.ts";
import { customersTable } from "./tables/customers.ts";
import { adjustmentsTable, rejectionsTable } from "./tables/lines.ts";
import { lossTable } from "./tables/loss.ts";
import { stepsTable } from "./tables/steps.ts";
import type { WorkbookTelling } from "./workbook-telling.ts";

/** A sheet before its place in the workbook is known. */
export interface PlannedSheet {
  /** The wanted name. */
  readonly name: string;
  readonly headline: string;
  readonly subtitle: string;
  /** Those of a list sheet are one table, whose head stays in sight. */
  readonly tables: readonly TypedTable[];
  /** What the report says about it in sentences. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Notes of these tables tell how many rows the page leaves out; here stand all. */
const tellsOfHiddenRows: readonly string[] = ["moves", "silent", "plan"];

/** Tables of a block that the workbook has in another form: all rows of them, a list, steps for everyone. */
const replaced: readonly string[] = ["purchases", "migration"];

function tablesOf(telling: WorkbookTelling, block: Block | null): ReadonlyMap<string, TypedTable> {
  const { locale } = telling.format;
  const kept = (block?.tables ?? []).filter(
    ({ id }) => !replaced.includes(id) && !isRejections(id),
  );
  const whole = kept.some(({ id }) => id === "inside-all")
    ? kept.filter(({ id }) => id !== "inside")
    : kept;
  return new Map(
    whole.map((table: BlockTable) => {
      const typed = typedTable(table, locale);
      return [table.id, tellsOfHiddenRows.includes(table.id) ? { ...typed, note: "" } : typed];
    }),
  );
}

const isRejections = (id: string): boolean => id.startsWith("rejections-");

const remarksOf = (block: Block | null): readonly Remark[] =>
  (block?.callouts ?? []).map(({ title, paragraphs }) => ({
    title: plainText(title),
    paragraphs: paragraphs.map(plainText),
  }));

interface Wanted {
  readonly name: string;
  /** A further sheet of a question is headed by what its table is. */
  readonly further?: boolean;
  readonly block: Block | null;
  readonly tables: readonly (TypedTable | null | undefined)[];
  readonly remarks?: readonly Remark[];
}

/** A sheet with the tables that there are; none where there is neither a table nor a remark. */
function planned({
  name,
  block,
  tables,
  remarks = [],
  further = false,
}: Wanted): readonly PlannedSheet[] {
  const there = tables.filter((table) => table !== null && table !== undefined);
  if (block === null || there.length + remarks.length === 0) return [];
  return [
    {
      name,
      headline: further ? (there[0]?.caption ?? "") : plainText(block.headline),
      subtitle: plainText(further ? block.headline : block.subtitle),
      tables: there,
      remarks,
    },
  ];
}

function matrixSheets(telling: WorkbookTelling, { matrix }: ReportBlocks): readonly PlannedSheet[] {
  const { sheets } = telling.sheet;
  const tables = tablesOf(telling, matrix);
  const cells = tables.get("matrix-cells");
  const list = (name: string, id: string): readonly PlannedSheet[] =>
    planned({ name, block: matrix, tables: [tables.get(id)], further: true });
  return [
    ...planned({
      name: sheets.matrix,
      block: matrix,
      tables: [
        cells === undefined ? null : matrixTable(telling, cells),
        tables.get("two-measures"),
      ],
      remarks: remarksOf(matrix),
    }),
    ...list(sheets.measures, "two-measures-differ"),
    ...list(sheets.classes, "class-history"),
    ...list(sheets.steadiness, "disagreement"),
  ];
}

function curveSheets(
  telling: WorkbookTelling,
  { curve, periods }: ReportBlocks,
): readonly PlannedSheet[] {
  const { sheets } = telling.sheet;
  const facts = tablesOf(telling, curve).get("concentration");
  return [
    ...planned({ name: sheets.curve, block: curve, tables: [curveTable(telling)] }),
    ...planned({
      name: sheets.concentration,
      block: curve,
      further: true,
      tables: [
        facts === undefined ? null : concentrationTable(telling, facts),
        tablesOf(telling, periods).get("concentration-steps"),
      ],
    }),
  ];
}

function changeSheets(telling: WorkbookTelling, { change }: ReportBlocks): readonly PlannedSheet[] {
  const { sheets } = telling.sheet;
  const tables = tablesOf(telling, change);
  const known = telling.document.change ?? null;
  return [
    ...planned({
      name: sheets.change,
      block: change,
      tables: [tables.get("bridge"), known === null ? null : migrationTable(telling, known)],
    }),
    ...planned({
      name: sheets.moves,
      block: change,
      tables: [tables.get("moves")],
      further: true,
    }),
  ];
}

function lossSheets(telling: WorkbookTelling, { loss }: ReportBlocks): readonly PlannedSheet[] {
  const known = telling.document.loss;
  const tables = [...tablesOf(telling, loss).values()].map((table) =>
    table.id === "loss" && known !== undefined ? lossTable(telling, known, table) : table,
  );
  return planned({
    name: telling.sheet.sheets.loss,
    block: loss,
    tables,
    remarks: remarksOf(loss),
  });
}

function peopleSheets(
  telling: WorkbookTelling,
  { periods, silent, plan, customers }: ReportBlocks,
) {
  const { sheets } = telling.sheet;
  const silence = tablesOf(telling, silent);
  const step = telling.document.period.step;
  return {
    periods: planned({
      name: sheets.periods,
      block: periods,
      tables: [tablesOf(telling, periods).get("periods")],
    }),
    silent: [
      ...planned({
        name: sheets.silent,
        block: silent,
        tables: [silence.get("silent")],
        remarks: remarksOf(silent),
      }),
      ...planned({
        name: sheets.due,
        block: silent,
        tables: [silence.get("due")],
        further: true,
      }),
    ],
    plan: planned({
      name: sheets.plan,
      block: plan,
      tables: [tablesOf(telling, plan).get("plan")],
    }),
    customers: [
      ...planned({ name: sheets.customers, block: customers, tables: [customersTable(telling)] }),
      ...planned({
        name: sheets.steps[step],
        block: customers,
        tables: [stepsTable(telling)],
        further: true,
      }),
    ],
  };
}

function methodSheets(
  telling: WorkbookTelling,
  { method, silent }: ReportBlocks,
): readonly PlannedSheet[] {
  const { sheets } = telling.sheet;
  const tables = tablesOf(telling, method);
  const models = tablesOf(telling, silent).get("models");
  return [
    ...planned({
      name: sheets.method,
      block: method,
      tables: [...tables.values(), models],
      remarks: [...remarksOf(method), { title: plainText(method.source), paragraphs: [] }],
    }),
    ...planned({
      name: sheets.rejections,
      block: method,
      tables: [rejectionsTable(telling)],
      further: true,
    }),
    ...planned({
      name: sheets.adjustments,
      block: method,
      tables: [adjustmentsTable(telling)],
      further: true,
    }),
  ];
}

/** The sheets behind the first one, a question each, in the order in which the report is read. */
export function plannedSheets(
  telling: WorkbookTelling,
  blocks: ReportBlocks,
): readonly PlannedSheet[] {
  const { sheets } = telling.sheet;
  const whole = (name: string, block: Block | null): readonly PlannedSheet[] =>
    planned({
      name,
      block,
      tables: [...tablesOf(telling, block).values()],
      remarks: remarksOf(block),
    });
  const people = peopleSheets(telling, blocks);
  return [
    ...whole(sheets.dependency, blocks.dependency),
    ...whole(sheets.load, blocks.load),
    ...matrixSheets(telling, blocks),
    ...curveSheets(telling, blocks),
    ...changeSheets(telling, blocks),
    ...people.periods,
    ...people.silent,
    ...lossSheets(telling, blocks),
    ...people.plan,
    ...people.customers,
    ...methodSheets(telling, blocks),
  ];
}
