import type { ReadTable, TableChoices } from "../../intake/contract.ts";
import { Chip, Choices, GuessOrigin, OpenChip, optionsOf, RowField } from "./chip.tsx";
import { isDoubtful } from "./confidence.ts";
import { usePageParts } from "./page-parts.ts";
import type { Understood } from "./state.ts";
import { withTableChoice } from "./table-choices.ts";

/** Guesses about the one table; where there are several, each has its own in the check. */
export function TableGuesses({ understood }: { readonly understood: Understood }) {
  const { words, format } = usePageParts();
  const { tables } = understood.intake;
  const [table] = tables;
  if (table === undefined) return null;
  if (tables.length > 1) {
    return (
      <Chip label={words.check.tables.heading}>
        <a href="#check">{format.integer(tables.length)}</a>
      </Chip>
    );
  }
  return <Guesses understood={understood} table={table} />;
}

interface GuessesProps {
  readonly understood: Understood;
  readonly table: ReadTable;
}

function Guesses({ understood, table }: GuessesProps) {
  const { words, store } = usePageParts();
  const choose = (choice: TableChoices) =>
    void store.choose(understood, withTableChoice(understood.choices, table.key, choice));
  const { headerRow, decimalSeparator, dateOrder, format } = table.understanding;
  return (
    <>
      {format === "text" ? (
        <TextGuesses understood={understood} table={table} />
      ) : (
        <Chip label={words.understood.format}>{words.understood.formats[format]}</Chip>
      )}
      <OpenChip
        label={words.understood.headerRow}
        value={words.understood.headerRowAt(headerRow.value)}
        doubtful={isDoubtful(headerRow.confidence)}
      >
        <GuessOrigin guess={headerRow} />
        <RowField
          key={headerRow.value}
          row={headerRow.value}
          onChange={(value) => {
            choose({ headerRow: value });
          }}
        />
      </OpenChip>
      <OpenChip
        label={words.understood.dates}
        value={words.understood.dateOrders[dateOrder.value]}
        doubtful={isDoubtful(dateOrder.confidence)}
      >
        <GuessOrigin guess={dateOrder} />
        <Choices
          legend={words.understood.dates}
          value={dateOrder.value}
          options={optionsOf(words.understood.dateOrders)}
          onChange={(value) => {
            choose({ dateOrder: value });
          }}
        />
      </OpenChip>
      <OpenChip
        label={words.understood.numbers}
        value={words.understood.numberForms[decimalSeparator.value]}
        doubtful={isDoubtful(decimalSeparator.confidence)}
      >
        <GuessOrigin guess={decimalSeparator} />
        <Choices
          legend={words.understood.numbers}
          value={decimalSeparator.value}
          options={optionsOf(words.understood.numberForms)}
          onChange={(value) => {
            choose({ decimalSeparator: value });
          }}
        />
      </OpenChip>
    </>
  );
}

/** How a text file is written. */
function TextGuesses({ understood, table }: GuessesProps) {
  const { words, store } = usePageParts();
  const choose = (choice: TableChoices) =>
    void store.choose(understood, withTableChoice(understood.choices, table.key, choice));
  const { encoding, delimiter } = table.understanding;
  return (
    <>
      <OpenChip
        label={words.understood.encoding}
        value={words.understood.encodings[encoding.value]}
        doubtful={isDoubtful(encoding.confidence)}
      >
        <GuessOrigin guess={encoding} />
        <Choices
          legend={words.understood.encoding}
          value={encoding.value}
          options={optionsOf(words.understood.encodings)}
          onChange={(value) => {
            choose({ encoding: value });
          }}
        />
      </OpenChip>
      <OpenChip
        label={words.understood.delimiter}
        value={words.understood.delimiters[delimiter.value]}
        doubtful={isDoubtful(delimiter.confidence)}
      >
        <GuessOrigin guess={delimiter} />
        <Choices
          legend={words.understood.delimiter}
          value={delimiter.value}
          options={optionsOf(words.understood.delimiters)}
          onChange={(value) => {
            choose({ delimiter: value });
          }}
        />
      </OpenChip>
    </>
  );
}
