import { useId } from "react";
import { fields, type Field } from "../../domain/source.ts";
import type { Guess, SourceColumn, Understanding } from "../../intake/contract.ts";
import { columnName } from "../../intake/mapping/columns.ts";
import { fieldsByColumn } from "./check.ts";
import { usePageParts } from "./page-parts.ts";
import { firstTable, type Understood } from "./state.ts";
import { isDoubtful } from "./understood-strip.tsx";

/** The fields whose column was guessed without much confidence. */
export const doubtfulFields = ({ mapping }: Understanding): readonly Field[] =>
  fields.filter((field) => {
    const guess = mapping[field];
    return guess?.chosen === "guessed" && isDoubtful(guess.confidence);
  });

/** Without them there is no report. */
const required: readonly Field[] = ["date", "entity", "revenue"];

/** Our fields on the left, the file's columns in a select: sure ones stay quiet, a doubt stands out. */
export function ColumnMatching({ understood }: { readonly understood: Understood }) {
  const { words } = usePageParts();
  const { understanding } = firstTable(understood);
  const doubtful = doubtfulFields(understanding);
  const inSight = fields.filter((field) => required.includes(field) || doubtful.includes(field));
  const others = fields.filter((field) => !inSight.includes(field));
  const isMatched = (field: Field) => understanding.mapping[field] !== undefined;
  return (
    <section className="check-block" aria-labelledby="columns">
      <header>
        <h2 id="columns">{words.check.columnsHeading}</h2>
        <p className="note">
          {doubtful.length === 0
            ? words.check.columnsSure
            : words.check.columnsDoubt(doubtful.length)}
        </p>
      </header>
      <FieldTable fields={inSight} understood={understood} />
      <FoldedFields
        label={words.check.sureFields}
        fields={others.filter(isMatched)}
        understood={understood}
      />
      <FoldedFields
        label={words.check.moreFields}
        fields={others.filter((field) => !isMatched(field))}
        understood={understood}
      />
      <UnusedColumns understanding={understanding} />
    </section>
  );
}

function UnusedColumns({ understanding }: { readonly understanding: Understanding }) {
  const { words } = usePageParts();
  const used = fieldsByColumn(understanding.mapping);
  const unused = understanding.columns.filter(({ index }) => !used.has(index));
  if (unused.length === 0) return null;
  return (
    <p className="note">
      {words.check.unused}: {unused.map((column) => column.header).join(", ")}
    </p>
  );
}

interface FieldsProps {
  readonly fields: readonly Field[];
  readonly understood: Understood;
}

function FieldTable({ fields: shown, understood }: FieldsProps) {
  const { words } = usePageParts();
  return (
    <table className="matching">
      <thead>
        <tr>
          <th scope="col">{words.check.ourField}</th>
          <th scope="col">{words.check.yourColumn}</th>
          <th scope="col">{words.check.samples}</th>
          <th scope="col" className="r">
            {words.check.confidence}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <FieldRow key={field} field={field} understood={understood} />
        ))}
      </tbody>
    </table>
  );
}

/** A name without its capital, which an abbreviation such as ИНН keeps. */
const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function FoldedFields({ label, ...rest }: FieldsProps & { readonly label: string }) {
  const { words } = usePageParts();
  if (rest.fields.length === 0) return null;
  return (
    <details className="more-fields">
      <summary>
        {label}: {rest.fields.map((field) => withinSentence(words.fieldNames[field])).join(", ")}
      </summary>
      <FieldTable {...rest} />
    </details>
  );
}

interface FieldRowProps {
  readonly field: Field;
  readonly understood: Understood;
}

function FieldRow({ field, understood }: FieldRowProps) {
  const { words, store } = usePageParts();
  const id = useId();
  const { columns, mapping } = firstTable(understood).understanding;
  const guess = mapping[field];
  const doubtful = guess?.chosen === "guessed" && isDoubtful(guess.confidence);
  const purpose = words.fieldPurposes[field];
  const choose = (reference: string) =>
    void store.choose(understood, {
      ...understood.choices,
      mapping: { ...understood.choices.mapping, [field]: reference === "" ? null : reference },
    });
  return (
    <tr data-doubtful={doubtful}>
      <th scope="row">
        <label htmlFor={id}>{words.fieldNames[field]}</label>
        {purpose !== undefined && <small>{purpose}</small>}
      </th>
      <td>
        <select
          id={id}
          value={guess === undefined ? "" : columnName(columns, guess.value)}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        >
          <option value="">{words.check.noColumn}</option>
          {columns.map((column) => (
            <option key={column.index} value={columnName(columns, column)}>
              {column.header === "" ? words.check.columnNumber(column.index + 1) : column.header}
            </option>
          ))}
        </select>
      </td>
      <td className="column-samples">
        {[...new Set(guess?.value.samples)].slice(0, 3).join(", ")}
        {doubtful && <em>{words.check.doubt}</em>}
      </td>
      <td className="r">{guess !== undefined && <Confidence guess={guess} />}</td>
    </tr>
  );
}

function Confidence({ guess }: { readonly guess: Guess<SourceColumn> }) {
  const { words, format } = usePageParts();
  return (
    <span className="confidence">
      {guess.chosen === "by-hand"
        ? words.check.byHand
        : format.level(Math.round(guess.confidence * 100) / 100)}
    </span>
  );
}
