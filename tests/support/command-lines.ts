import type { IntakeChoices } from "../../src/intake/contract.ts";

/** The words of the command line that say what a person chose. */
export function optionsOf(choices: IntakeChoices): readonly string[] {
  const single: readonly (readonly [string, string | undefined])[] = [
    ["--currency", choices.currency],
    ["--date-order", choices.dateOrder],
    ["--decimal", choices.decimalSeparator],
    ["--implausible-dates", choices.implausibleDates],
    ["--overlaps", choices.overlaps],
    ["--duplicates", choices.duplicates],
    ["--year", choices.year?.toString()],
    ["--returns", choices.returns],
  ];
  return [
    ...single.flatMap(([option, value]) => (value === undefined ? [] : [option, value])),
    ...(choices.where ?? []).flatMap((filter) => ["--where", filter]),
    ...(choices.sheets ?? []).flatMap((sheet) => ["--sheet", sheet]),
    ...Object.entries(choices.mapping ?? {}).flatMap(([field, column]) => [
      "--map",
      `${field}=${column}`,
    ]),
  ];
}
