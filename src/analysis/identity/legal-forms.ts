import { inOneAlphabet } from "./look-alikes.ts";

/*
 * Legal forms as they stand in names of firms, in lower case with «е» for «ё»: the short form first,
 * then how it is written out. What one list holds is one form.
 */
const forms: readonly (readonly string[])[] = [
  ["ооо", "общество с ограниченной ответственностью", "тоо", "тзов", "тов"],
  ["ао", "акционерное общество"],
  ["пао", "публичное акционерное общество"],
  ["нао", "непубличное акционерное общество"],
  ["зао", "закрытое акционерное общество"],
  ["оао", "открытое акционерное общество"],
  ["ип", "индивидуальный предприниматель", "чп", "ипбоюл", "пбоюл", "фоп"],
  ["гк", "группа компаний"],
  ["нко", "некоммерческая организация"],
  ["ано", "автономная некоммерческая организация"],
  ["гуп", "государственное унитарное предприятие"],
  ["муп", "муниципальное унитарное предприятие"],
  ["фгуп", "федеральное государственное унитарное предприятие"],
  ["кфх", "крестьянское фермерское хозяйство"],
  ["спк"],
  ["llc", "limited liability company"],
  ["ltd", "limited", "pvt ltd", "private limited"],
  ["plc", "public limited company"],
  ["inc", "incorporated"],
  ["corp", "corporation"],
  ["co", "company"],
  ["gmbh"],
  ["ag"],
  ["kg"],
  ["sa"],
  ["sas"],
  ["sarl"],
  ["s p a"],
  ["srl"],
  ["bv"],
  ["nv"],
  ["oy"],
  ["ab"],
  ["as"],
  ["aps"],
  ["sro"],
  ["spzoo", "sp z o o"],
];

export const soleTrader = "ип";

/** `ооо` is also written «О.О.О.», which falls apart into letters. */
const spelled = (form: string): readonly string[] =>
  /^\S{2,6}$/u.test(form) ? [form, Array.from(form).join(" ")] : [form];

interface FormWords {
  readonly words: readonly string[];
  readonly form: string;
}

/** Ways to write a form by its first word, the longest first. */
const byFirstWord: ReadonlyMap<string, readonly FormWords[]> = (() => {
  const ways = new Map<string, FormWords[]>();
  for (const list of forms)
    for (const way of list.flatMap(spelled)) {
      // As names are read: Latin «CO» and «AB» look like Russian words.
      const words = way.split(" ").map(inOneAlphabet);
      const [first = ""] = words;
      ways.set(first, [...(ways.get(first) ?? []), { words, form: list[0] ?? way }]);
    }
  for (const list of ways.values()) list.sort((a, b) => b.words.length - a.words.length);
  return ways;
})();

/** The legal form that begins at a place among the words of a name, and how many words it takes. */
export function legalFormAt(
  words: readonly string[],
  place: number,
): { readonly form: string; readonly length: number } | null {
  const found = byFirstWord
    .get(words[place] ?? "")
    ?.find((way) => way.words.every((word, index) => words[place + index] === word));
  return found === undefined ? null : { form: found.form, length: found.words.length };
}
