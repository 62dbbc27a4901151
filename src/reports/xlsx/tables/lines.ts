import type { Adjustment } from "../../../domain/adjustment.ts";
import { adjustmentCounts, adjustmentsOf } from "../../adjustments.ts";
import type { ReportDocument } from "../../document.ts";
import type { TypedTable } from "../../typed-table.ts";
import { filledTable, number, text } from "../typed-cells.ts";
import type { WorkbookTelling } from "../workbook-telling.ts";

type Rejection = ReportDocument["sources"][number]["rejections"][number] & {
  readonly file: string;
};

/** Every rejected row that the report holds [F2]; null where there is none. */
export function rejectionsTable(telling: WorkbookTelling): TypedTable | null {
  const { document, words, format, sheet } = telling;
  const { rejectionColumns: say, rejectionsCaption } = words.method;
  const rows = document.sources.flatMap(({ name, rejections }) =>
    rejections.map((one): Rejection => ({ ...one, file: name })),
  );
  if (rows.length === 0) return null;
  const all = document.sources.reduce((sum, { bins }) => sum + bins.rejected, 0);
  const several = document.sources.length > 1;
  return {
    id: "rejections",
    caption: rejectionsCaption,
    ...filledTable<Rejection>(
      [
        ...(several
          ? [{ id: "file", label: sheet.front.file, cell: ({ file }: Rejection) => text(file) }]
          : []),
        { id: "row", label: say.row, cell: ({ row }) => number(row) },
        { id: "column", label: say.column, cell: ({ column }) => text(column) },
        { id: "text", label: say.text, cell: (one) => text(one.text) },
        { id: "reason", label: say.reason, cell: ({ reason }) => text(words.rejections[reason]) },
      ],
      rows,
    ),
    note:
      rows.length < all
        ? sheet.allRejections(format.integer(rows.length), format.integer(all))
        : "",
  };
}

interface Change {
  readonly kind: string;
  readonly subject: string;
  readonly was: string;
  readonly became: string;
}

const parties = (names: readonly { readonly name: string }[]): string =>
  names.map(({ name }) => name).join("; ");

function changesOf(one: Adjustment, kind: string): readonly Change[] {
  const change = (subject: string, was: string, became: string): Change => ({
    kind,
    subject,
    was,
    became,
  });
  switch (one.kind) {
    case "merged":
      return [change("", parties(one.entities), one.customer)];
    case "tagged":
      return [change(one.name, "", one.types.join("; "))];
    case "linked":
      return [
        ...one.links.map((link) =>
          change(
            "",
            link.entity ?? link.taxId ?? "",
            [link.customer, link.customerGroup, link.keyPerson, link.role]
              .filter((part) => part !== null)
              .join("; "),
          ),
        ),
        ...(one.drawn ?? []).map(({ name, entities }) => change("", parties(entities), name)),
      ];
    case "mended":
      return [
        change(
          [one.table, one.column, ...(one.row === null ? [] : [String(one.row)])].join(", "),
          one.from,
          one.to,
        ),
      ];
    case "mapped":
      return Object.entries(one.mapping).map(([field, header]) =>
        change(one.table ?? "", field, header ?? "–"),
      );
    case "read-as":
      return Object.entries(one.choices).map(([name, choice]) =>
        change(one.table ?? "", name, String(choice)),
      );
    case "tables-chosen":
      return one.tables.map((table) => change("", "", table));
    case "overlaps":
    case "duplicates":
      return [change("", "", one.lines)];
    case "currency-chosen":
      return [change("", "", one.currency)];
    case "money-rounded":
      return [change("", "", String(one.decimals))];
    case "implausible-dates-accepted":
      return [change("", "", "")];
  }
}

/** What was changed by hand, one by one; a masked report knows only how many [R3] [R4]. */
export function adjustmentsTable(telling: WorkbookTelling): TypedTable | null {
  const { document, words, sheet } = telling;
  const { adjustments: kinds, settings } = words.method;
  const say = sheet.adjustments;
  const known = adjustmentsOf(document).flatMap((one) => changesOf(one, kinds[one.kind]));
  const counts = adjustmentCounts(document);
  if (counts.length === 0) return null;
  const head = { id: "adjustments", caption: settings.adjustments, note: "" };
  if (known.length === 0)
    return {
      ...head,
      ...filledTable<(typeof counts)[number]>(
        [
          { id: "kind", label: say.kind, cell: ({ kind }) => text(kinds[kind]) },
          { id: "count", label: say.count, cell: ({ count }) => number(count) },
        ],
        counts,
      ),
    };
  return {
    ...head,
    ...filledTable<Change>(
      [
        { id: "kind", label: say.kind, cell: ({ kind }) => text(kind) },
        { id: "subject", label: say.subject, cell: ({ subject }) => text(subject) },
        { id: "was", label: say.was, cell: ({ was }) => text(was) },
        { id: "became", label: say.became, cell: ({ became }) => text(became) },
      ],
      known,
    ),
  };
}
