interface NamedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly grain: "day" | "month" | "quarter";
}

/** First three letters of each month, in Russian (also in the genitive) and English. */
const months: Readonly<Record<string, number>> = {
  янв: 1,
  фев: 2,
  мар: 3,
  апр: 4,
  май: 5,
  мая: 5,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  окт: 10,
  ноя: 11,
  дек: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const year = String.raw`(?<year>\d{4})(?:\s*(?:г|год|года|y)\.?)?`;
const name = String.raw`(?<month>\p{L}{3,10})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\.?`;
const time = String.raw`(?:[ ,T]+[\d:.]+(?: ?[ap]m)?)?`;
const between = String.raw`[\s.,-]+`;
const weekday = String.raw`(?:mon|tue|wed|thu|fri|sat|sun),? `;
const patterns: readonly RegExp[] = [
  `${day}${between}${name}${between}${year}${time}`,
  `${name}${between}${day}${between}${year}${time}`,
  `${weekday}${name}${between}${day}${between}${year}${time}`,
  String.raw`${day}[\s.-]+${name}[\s.-]+(?<short>\d{2})(?:\s*г\.?)?`,
  `${name}${between}${year}`,
  `${year}${between}${name}`,
  // «янв. 25», `Jan-25`; a bare `Jan 25` may as well be a day.
  String.raw`(?<month>[а-яё]{3,10})\.?[\s'’-]*(?<short>\d{2})(?:\s*г\.?)?`,
  String.raw`(?<month>[a-z]{3,9})\.?\s*['’-]\s*(?<short>\d{2})`,
  String.raw`(?<quarter>[1-4]|i{1,3}|iv)(?:-?й)?\s*(?:кв|квартал|q)\.?${between}${year}`,
  String.raw`q(?<quarter>[1-4])[\s/-]*${year}`,
  String.raw`${year}[\s/-]*q(?<quarter>[1-4])`,
].map((pattern) => new RegExp(`^${pattern}$`, "u"));

const fullNames: readonly string[] = [
  "январь января",
  "февраль февраля",
  "март марта",
  "апрель апреля",
  "май мая",
  "июнь июня",
  "июль июля",
  "август августа",
  "сентябрь сентября",
  "октябрь октября",
  "ноябрь ноября",
  "декабрь декабря",
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
].flatMap((names) => names.split(" "));

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const decoder = new TextDecoder();
const known = new Map<string, NamedDate | null>();

/** A date with a name of a month or quarter in it («5 янв. 2026», `Jan 2026`, «1 кв. 2026»), or null. */
export function monthNameDate(bytes: Uint8Array, start: number, end: number): NamedDate | null {
  if (end - start > 60) return null;
  const text = decoder.decode(bytes.subarray(start, end));
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const date = namedDate(text.toLowerCase().replace(/\s+/gu, " ").trim());
  if (known.size < 10_000) known.set(text, date);
  return date;
}

/** 1 to 12 for the name of a month alone («Январь», `Feb.`), else null. */
export function monthOfName(text: string): number | null {
  const word = /^(\p{L}{3,10})\.?$/u.exec(text.trim().toLowerCase())?.[1];
  if (word === undefined || !fullNames.some((name) => name.startsWith(word))) return null;
  return months[word.slice(0, 3)] ?? null;
}

function namedDate(text: string): NamedDate | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const inYear = Number(groups["year"] ?? `20${groups["short"] ?? ""}`);
    const quarter = groups["quarter"];
    if (quarter !== undefined)
      return {
        year: inYear,
        month: ((romans[quarter] ?? Number(quarter)) - 1) * 3 + 1,
        day: 1,
        grain: "quarter",
      };
    const month = months[groups["month"]?.slice(0, 3) ?? ""];
    if (month === undefined) continue;
    const inMonth = groups["day"];
    return inMonth === undefined
      ? { year: inYear, month, day: 1, grain: "month" }
      : { year: inYear, month, day: Number(inMonth), grain: "day" };
  }
  return null;
}
