import { customerTypes, type CustomerType } from "../../domain/customer-tag.ts";
import type { AbcClass, CustomerState, XyzClass } from "../../domain/words.ts";
import type { CustomerRow } from "../../reports/blocks/customers.ts";
import { facetsOf, searchedText } from "./customer-facets.ts";

export interface ClassChoice {
  readonly abc: AbcClass;
  /** Undefined: any; null: those without a letter. */
  readonly xyz?: XyzClass | null;
}

/** What the list of customers is narrowed to. */
export interface CustomerChoice {
  readonly text: string;
  readonly group: ClassChoice | null;
  readonly state: CustomerState | null;
  readonly type: CustomerType | null;
  readonly manager: string | null;
  readonly region: string | null;
}

export const everyone: CustomerChoice = {
  text: "",
  group: null,
  state: null,
  type: null,
  manager: null,
  region: null,
};

/** Whether nothing is left out. */
export const isEveryone = ({ text, ...narrowed }: CustomerChoice): boolean =>
  text.trim() === "" && Object.values(narrowed).every((choice) => choice === null);

/** The class as a value of a select: `A`, `AX`; empty for all. */
export const groupKey = (group: ClassChoice | null): string =>
  group === null ? "" : group.abc + (group.xyz ?? "");

const letters = { A: "A", B: "B", C: "C" } as const;
const rhythms = { X: "X", Y: "Y", Z: "Z" } as const;

/** The class that a value of a select stands for. */
export function groupFromKey(key: string): ClassChoice | null {
  const abc = Object.values(letters).find((letter) => key.startsWith(letter));
  if (abc === undefined) return null;
  const xyz = Object.values(rhythms).find((letter) => key.endsWith(letter));
  return xyz === undefined ? { abc } : { abc, xyz };
}

/** In the order in which they are offered. */
export const states: readonly CustomerState[] = ["active", "cooling", "lost", "one-time", "none"];

/** The state that a value of a select or an address stands for. */
export const stateFromKey = (key: string): CustomerState | null =>
  states.find((state) => state === key) ?? null;

/** The type that a value of a select stands for. */
export const typeFromKey = (key: string): CustomerType | null =>
  customerTypes.find((type) => type === key) ?? null;

/** The rows that fit every part of the choice. */
export function chosenRows(
  rows: readonly CustomerRow[],
  { text, group, state, type, manager, region }: CustomerChoice,
): readonly CustomerRow[] {
  const looked = text.trim().toLocaleLowerCase();
  return rows.filter((row) => {
    const facets = facetsOf(row);
    return (
      (looked === "" || searchedText(row).includes(looked)) &&
      (group === null ||
        (facets.abc === group.abc && (group.xyz === undefined || facets.xyz === group.xyz))) &&
      (state === null || facets.state === state) &&
      (type === null || facets.types.includes(type)) &&
      (manager === null || facets.manager === manager) &&
      (region === null || facets.region === region)
    );
  });
}
