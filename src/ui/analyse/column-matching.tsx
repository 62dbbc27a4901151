import { useId } from "react";
import { fields, type Field } from "../../domain/source.ts";
import type { Guess, ReadTable, SourceColumn, Understanding } from "../../intake/contract.ts";
import { columnName } from "../../intake/mapping/columns.ts";
import "../../styles/analyse/matching.css";
import { fieldsByColumn } from "./check-rows.ts";
import { usePageParts } from "./page-parts.ts";
import { isDoubtful, isSure } from "./confidence.ts";
import type { Understood } from "./state.ts";
import { withChoiceForAlike } from "./table-choices.ts";

/** The fields whose column was guessed without much confidence. */
export const doubtfulFields = ({ understanding }: ReadTable): readonly Field[] =>
  fields.filter((field) => {
    const guess = understanding.mapping[field];
    return guess?.chosen === "guessed" && isDoubtful(guess.confidence);
  });

/** Without them there is no report. */
const required: readonly Field[] = ["date", "entity", "revenue"];

interface MatchingProps {
  readonly understood: Understood;
  readonly table: ReadTable;
}

/** Our fields on the left, the file's columns in a select: sure ones stay quiet, a doubt stands out. */
export function ColumnMatching({ understood, table }: MatchingProps) {
  const { words, store } = usePageParts();
  const { understanding } = table;
  const doubtful = doubtfulFields(table);
  const inSight = fields.filter((field) => required.includes(field) || doubtful.includes(field));
  const others = fields.filter((field) => !inSight.includes(field));
  const isMatched = (field: Field) => understanding.mapping[field] !== undefined;
  const props = { understood, table };
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
      {table.remembered && (
        <p className="note">
          {words.check.remembered}{" "}
          <button
            type="button"
            className="btn quiet"
            onClick={() => void store.guessAsNew(understood)}
          >
            {words.trouble.guessAgain}
          </button>
        </p>
      )}
      <FieldTable fields={inSight} {...props} />
      <FoldedFields
        label={words.check.sureFields}
        fields={others.filter((field) => isMatched(field))}
        {...props}
      />
      <FoldedFields
        label={words.check.moreFields}
        fields={others.filter((field) => !isMatched(field))}
        {...props}
      />
      <UnusedColumns understanding={understanding} />
      {understood.intake.tables.length > 1 && <p className="note">{words.check.columnsAlike}</p>}
    </section>
  );
}

function UnusedColumns({ understanding }: { readonly understanding: Understanding }) {
  const { words } = usePageParts();
  const used = fieldsByColumn(understanding.mapping);
  const unused = understanding.columns.filter(({ index }) => !used.has(index));
  if (unused.length === 0 || understanding.layout.value === "crosstab") return null;
  return (
    <p className="note">
      {words.check.unused}: {unused.map((column) => column.header).join(", ")}
    </p>
  );
}

interface FieldsProps extends MatchingProps {
  readonly fields: readonly Field[];
}

function FieldTable({ fields: shown, ...props }: FieldsProps) {
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
          <FieldRow key={field} field={field} {...props} />
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

interface FieldRowProps extends MatchingProps {
  readonly field: Field;
}

function FieldRow({ field, understood, table }: FieldRowProps) {
  const { words, store } = usePageParts();
  const id = useId();
  const { columns, mapping } = table.understanding;
  const guess = mapping[field];
  const doubtful = guess?.chosen === "guessed" && isDoubtful(guess.confidence);
  const purpose = words.fieldPurposes[field];
  const choose = (reference: string) =>
    void store.choose(
      understood,
      withChoiceForAlike(understood.choices, understood.intake.tables, table, {
        mapping: { [field]: reference === "" ? null : reference },
      }),
    );
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
        <Samples of={guess?.value.samples ?? []} />
        {doubtful && <em>{words.check.doubt}</em>}
      </td>
      <td className="r">{guess !== undefined && <Confidence guess={guess} />}</td>
    </tr>
  );
}

const samplesShown = 3;

/** Different cells of a column; each stays in one piece. */
function Samples({ of: all }: { readonly of: readonly string[] }) {
  const samples = [...new Set(all)].slice(0, samplesShown);
  return samples.map((sample, index) => (
    <span key={sample}>
      {index > 0 && ", "}
      <span className="sample">{sample}</span>
    </span>
  ));
}

/** How sure a guess is, in a word, and what speaks for it. */
function Confidence({ guess }: { readonly guess: Guess<SourceColumn> }) {
  const { check } = usePageParts().words;
  if (guess.chosen === "by-hand") return <span className="confidence">{check.byHand}</span>;
  const level = isSure(guess.confidence)
    ? "sure"
    : isDoubtful(guess.confidence)
      ? "doubtful"
      : "likely";
  const evidence = (guess.evidence ?? []).map((code) => check.evidence[code]);
  return (
    <>
      <span className="confidence">{check.confidences[level]}</span>
      {evidence.length > 0 && <small>{evidence.join(", ")}</small>}
    </>
  );
}
