import type { ReadTable, TableChoices } from "../../intake/contract.ts";
import { usePageParts } from "./page-parts.ts";
import type { Understood } from "./state.ts";
import { withChoiceForAlike, withTable, withTableChoice } from "./table-choices.ts";

interface TableFormProps {
  readonly understood: Understood;
  readonly table: ReadTable;
}

/** How the table is built: which sheet, what shape, how many header rows; each can be changed. */
export function TableForm({ understood, table }: TableFormProps) {
  const { words, store } = usePageParts();
  const { form } = words.check;
  const { layout, headerRow, headerRows, format, decimalSeparator, dateOrder } =
    table.understanding;
  const { encoding, delimiter } = table.understanding;
  const { choices, intake } = understood;
  const fix = (change: TableChoices) =>
    void store.choose(understood, withTableChoice(choices, table.key, change));
  const fixAlike = (change: TableChoices) =>
    void store.choose(understood, withChoiceForAlike(choices, intake.tables, table, change));
  return (
    <div className="table-form" role="group" aria-label={form.label}>
      <SheetSelect understood={understood} table={table} />
      <NamedSelect
        label={form.layout}
        value={layout.value}
        names={words.understood.layouts}
        offered={[layout.value, ...layout.alternatives, "lines"]}
        onChoose={(value) => {
          fixAlike({ layout: value });
        }}
      />
      {headerRow.value > 0 && (
        <NamedSelect
          label={form.headerRows}
          value={String(headerRows)}
          names={{ "1": "1", "2": "2", "3": "3", [String(headerRows)]: String(headerRows) }}
          offered={null}
          onChoose={(value) => {
            fix({ headerRows: Number(value) });
          }}
        />
      )}
      {intake.tables.length > 1 && (
        <>
          <NamedSelect
            label={words.understood.dates}
            value={dateOrder.value}
            names={words.understood.dateOrders}
            offered={null}
            onChoose={(value) => {
              fixAlike({ dateOrder: value });
            }}
          />
          <NamedSelect
            label={words.understood.numbers}
            value={decimalSeparator.value}
            names={words.understood.numberForms}
            offered={null}
            onChoose={(value) => {
              fixAlike({ decimalSeparator: value });
            }}
          />
        </>
      )}
      {intake.tables.length > 1 && format === "text" && (
        <>
          <NamedSelect
            label={words.understood.encoding}
            value={encoding.value}
            names={words.understood.encodings}
            offered={null}
            onChoose={(value) => {
              fix({ encoding: value });
            }}
          />
          <NamedSelect
            label={words.understood.delimiter}
            value={delimiter.value}
            names={words.understood.delimiters}
            offered={null}
            onChoose={(value) => {
              fix({ delimiter: value });
            }}
          />
        </>
      )}
    </div>
  );
}

interface NamedSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  /** The likely ones; null offers all. One alone leaves nothing to choose. */
  readonly offered: readonly Value[] | null;
  onChoose(value: Value): void;
}

function NamedSelect<Value extends string>(props: NamedSelectProps<Value>) {
  const { label, value, names, offered, onChoose } = props;
  // Object.keys forgets that the keys of a record are its closed list.
  const options = offered === null ? (Object.keys(names) as Value[]) : [...new Set(offered)];
  if (options.length < 2) {
    return (
      <p className="table-form-fixed">
        {label} <b>{names[value]}</b>
      </p>
    );
  }
  return (
    <label>
      {label}{" "}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The sheet within its file, for a person. */
const sheetOf = (key: string): string => key.split(" › ").slice(1).join(" › ") || key;

/** Another sheet of the same file instead of this one. */
function SheetSelect({ understood, table }: TableFormProps) {
  const { words, store } = usePageParts();
  const { intake, choices } = understood;
  const beside = intake.skipped.filter(({ key }) => key.startsWith(`${table.source.name} › `));
  if (beside.length === 0) return null;
  const names = Object.fromEntries([table, ...beside].map(({ key }) => [key, sheetOf(key)]));
  return (
    <NamedSelect
      label={words.check.form.sheet}
      value={table.key}
      names={names}
      offered={null}
      onChoose={(key) => void store.choose(understood, withTable(choices, intake, key, table.key))}
    />
  );
}
