/**
 * A function of some members of the rows of a list, and of no others, reckoned anew only when one of
 * these changed for a row: of a list that is made again at each change of a setting, most stays.
 */
export function perMembers<Row extends object, const Name extends keyof Row, Value>(
  names: readonly Name[],
  reckon: (rows: readonly Pick<Row, Name>[]) => Value,
): (rows: readonly Row[]) => Value {
  let known: { readonly rows: readonly Row[]; readonly value: Value } | null = null;
  return (rows) => {
    const same = known !== null && hasSame(names, known.rows, rows);
    known = { rows, value: same && known !== null ? known.value : reckon(rows) };
    return known.value;
  };
}

function hasSame<Row extends object>(
  names: readonly (keyof Row)[],
  before: readonly Row[],
  after: readonly Row[],
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  return after.every((row, place) => {
    const known = before[place];
    return (
      known === row || (known !== undefined && names.every((name) => known[name] === row[name]))
    );
  });
}
