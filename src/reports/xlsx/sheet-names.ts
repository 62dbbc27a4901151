/* What spreadsheets ask of the name of a sheet: at most 31 characters, none of []:*?/\, no apostrophe at an end. */

const MOST = 31;
const RESERVED = "history";

function allowed(name: string): string {
  const clean = name
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[[\]:*?/\\\u0000-\u001f]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/^[' ]+|[' ]+$/gu, "");
  return clean === "" || clean.toLowerCase() === RESERVED ? `${clean} 1`.trim() : clean;
}

const cut = (name: string, length: number): string =>
  name.slice(0, length).toWellFormed().replaceAll("\ufffd", "").trimEnd();

/** Names that a spreadsheet takes, each used once whatever the case of its letters. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = allowed(name);
    let found = cut(base, MOST);
    for (let number = 2; taken.has(found.toLowerCase()); number += 1) {
      const tail = ` ${String(number)}`;
      found = cut(base, MOST - tail.length) + tail;
    }
    taken.add(found.toLowerCase());
    return found;
  });
}
