import { fields, type Field } from "../../domain/source.ts";
import type { Guess, TableChoices, IntakeProblem, SourceColumn } from "../contract.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { columnName, columnNamed } from "./columns.ts";

/** The fields without which there is nothing to reckon. */
const mustFields = ["date", "entity", "revenue"] as const satisfies readonly Field[];
type MustField = (typeof mustFields)[number];

export interface MappingGuess {
  readonly mapping: Readonly<Partial<Record<Field, Guess<SourceColumn>>>>;
  /** The column of `costOfSales` holds gross profit. */
  readonly costIsProfit: boolean;
  /** Fields that only a person can settle, with the columns in question. */
  readonly open: readonly {
    readonly field: MustField;
    readonly options: readonly SourceColumn[];
  }[];
}

/** Below this a guess is not taken. */
const enough = 0.35;

/** What a layout says of the columns. */
export interface LayoutColumns {
  /** Fields that the layout itself fills. */
  readonly fills?: Readonly<Partial<Record<Field, number>>>;
  /** All columns, among them those that fill no field, for the names of columns. */
  readonly all?: readonly SourceColumn[];
}

/**
 * Which column fills which field: first what a person fixed, then what the layout says (`fills`), then
 * the best guesses, each column once.
 */
export function guessMapping(
  profiles: readonly ColumnProfile[],
  choices: TableChoices,
  { fills = {}, all }: LayoutColumns = {},
): MappingGuess | Extract<IntakeProblem, { kind: "unknown-column" }> {
  const columns = profiles.map(({ column }) => column);
  const mapping: Partial<Record<Field, Guess<SourceColumn>>> = {};
  const settled = new Set<Field>();
  const used = new Set<SourceColumn>();
  for (const [field, name] of chosenFields(choices)) {
    settled.add(field);
    if (name === null) continue;
    const named = columnNamed(all ?? columns, name);
    // A name that a column of mixed meaning shares means the other one.
    const column = named !== null && columns.includes(named) ? named : columnNamed(columns, name);
    if (column === null)
      return {
        kind: "unknown-column",
        column: name,
        columns: columns.map((known) => columnName(columns, known)),
      };
    mapping[field] = { value: column, confidence: 1, chosen: "by-hand", alternatives: columns };
    used.add(column);
  }
  for (const field of fields) {
    const column = columns.find(({ index }) => index === fills[field]);
    if (column === undefined || settled.has(field)) continue;
    settled.add(field);
    mapping[field] = { value: column, confidence: 1, chosen: "guessed", alternatives: [] };
    used.add(column);
  }
  // A name fixed by hand is the identity: no tax id beside it.
  if (choices.mapping?.entity !== undefined) settled.add("taxId");
  const candidates = [...candidatesOf(profiles), ...byValues(profiles)];
  const open: { field: MustField; options: readonly SourceColumn[] }[] = [];
  let costIsProfit = mappedProfit(candidates, mapping.costOfSales?.value);
  for (const candidate of candidates) {
    const { field, profile, score } = candidate;
    if (score < enough || settled.has(field) || used.has(profile.column)) continue;
    if (field === "taxId" && !identifies(profile, mapping.entity?.value, profiles)) continue;
    settled.add(field);
    used.add(profile.column);
    const others = rivals(candidate, candidates, used);
    if (isMust(field) && others.some((other) => competes(candidate, other)))
      open.push({
        field,
        options: [profile.column, ...others.map((rival) => rival.profile.column)],
      });
    mapping[field] = {
      value: profile.column,
      confidence: Math.round(score * 100) / 100,
      chosen: "guessed",
      alternatives: others.map((rival) => rival.profile.column),
      evidence: candidate.evidence,
    };
    if (field === "costOfSales") costIsProfit = candidate.isProfit;
  }
  for (const field of mustFields)
    if (mapping[field] === undefined) open.push({ field, options: columns });
  return { mapping, costIsProfit, open };
}

function chosenFields(choices: TableChoices): readonly (readonly [Field, string | null])[] {
  // Object.entries forgets the key type of a Partial<Record<Field, …>>.
  const entries = Object.entries(choices.mapping ?? {}) as [Field, string | null | undefined][];
  return entries.flatMap(([field, name]) => (name === undefined ? [] : [[field, name] as const]));
}

const isMust = (field: Field): field is MustField => mustFields.some((must) => must === field);

/** Whether a column fixed by hand as cost reads as profit by its name. */
const mappedProfit = (
  candidates: readonly Candidate[],
  column: SourceColumn | undefined,
): boolean =>
  candidates.some((candidate) => candidate.isProfit && candidate.profile.column === column);

const rivals = (
  winner: Candidate,
  candidates: readonly Candidate[],
  used: ReadonlySet<SourceColumn>,
): readonly Candidate[] =>
  candidates.filter(
    ({ field, profile, score }) =>
      field === winner.field && !used.has(profile.column) && score >= enough,
  );

/** Two columns that are called equally well and hold different figures [F6]. */
const competes = (winner: Candidate, other: Candidate): boolean =>
  winner.tier === other.tier &&
  Math.abs(winner.score - other.score) < 0.001 &&
  winner.profile.values.some((value, index) => value !== other.profile.values[index]);

/** Names that say what a number is: a code, a weight, a debt are no sales. */
const isNoMoney =
  /(?:^| )(?:id|код|code|номер|number|no|артикул|sku|вес|масса|weight|объем|volume|долг\S*|debt|остат\S*|balance|сальдо|телефон|phone|инн|план|plan|бонус\S*|bonus|скидк\S*|discount|процент|percent|налог|tax|ндс|рейтинг|rating|оценк\S*|балл\S*|score|points?|ранг|rank|возраст|age|год|year|приоритет|priority|кратность|порядок|этаж|дней|days|час\S*|hours?)(?: |$)/u;

/** Where no name speaks, the only column with fitting values does, weakly. */
function byValues(profiles: readonly ColumnProfile[]): readonly Candidate[] {
  const guess = (field: Field, found: readonly ColumnProfile[]): readonly Candidate[] => {
    const [only, second] = found;
    if (only === undefined || second !== undefined) return [];
    return [{ field, profile: only, score: 0.4, tier: 9, isProfit: false, evidence: ["only-one"] }];
  };
  const filled = profiles.filter((profile) => profile.filled > 0);
  return [
    ...guess(
      "date",
      filled.filter((profile) => profile.dates >= 0.9),
    ),
    ...guess(
      "revenue",
      filled.filter(
        ({ numbers, dates, name }) => numbers >= 0.9 && dates < 0.9 && !isNoMoney.test(name.words),
      ),
    ),
    ...guess(
      "entity",
      filled.filter((profile) => profile.letters >= 0.9 && profile.dates < 0.5),
    ),
    ...filled
      .filter((profile) => profile.inns >= 0.98 && profile.filled >= 20)
      .map((profile) => ({
        field: "taxId" as const,
        profile,
        score: 0.5,
        tier: 9,
        isProfit: false,
        evidence: ["check-digits" as const],
      })),
  ];
}

/** At most 5 % of the names may carry several tax ids, else the column is no identity [F]. */
function identifies(
  taxIds: ColumnProfile,
  entity: SourceColumn | undefined,
  profiles: readonly ColumnProfile[],
): boolean {
  const names = profiles.find(({ column }) => column === entity);
  if (names === undefined) return true;
  const idsOfName = new Map<string, Set<string>>();
  names.values.forEach((name, index) => {
    const id = taxIds.values[index];
    if (name === "" || id === undefined || id === "") return;
    const ids = idsOfName.get(name) ?? new Set();
    idsOfName.set(name, ids.add(id));
  });
  const several = [...idsOfName.values()].filter((ids) => ids.size > 1).length;
  return several <= idsOfName.size * 0.05;
}
