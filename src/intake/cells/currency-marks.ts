const marks: readonly (readonly [mark: string, currency: string])[] = [
  ["$", "USD"],
  ["€", "EUR"],
  ["₽", "RUB"],
  ["£", "GBP"],
  ["¥", "CNY"],
  ["₸", "KZT"],
  ["₴", "UAH"],
  ["₺", "TRY"],
];

/** Words beside amounts and in currency columns, lower case, without a closing point. */
const words: Readonly<Record<string, string>> = {
  руб: "RUB",
  р: "RUB",
  рубл: "RUB",
  рубль: "RUB",
  рублей: "RUB",
  рубли: "RUB",
  rub: "RUB",
  rur: "RUB",
  "643": "RUB",
  "810": "RUB",
  usd: "USD",
  долл: "USD",
  доллар: "USD",
  долларов: "USD",
  "840": "USD",
  eur: "EUR",
  евро: "EUR",
  "978": "EUR",
  gbp: "GBP",
  cny: "CNY",
  юань: "CNY",
  юаней: "CNY",
  kzt: "KZT",
  тг: "KZT",
  тенге: "KZT",
  byn: "BYN",
  uah: "UAH",
  грн: "UAH",
  uzs: "UZS",
  сум: "UZS",
  amd: "AMD",
  драм: "AMD",
  gel: "GEL",
  azn: "AZN",
  kgs: "KGS",
  try: "TRY",
  aed: "AED",
  inr: "INR",
  pln: "PLN",
  chf: "CHF",
  cad: "CAD",
  aud: "AUD",
  jpy: "JPY",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  czk: "CZK",
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const encodedMarks = marks.map(([mark, currency]) => ({ bytes: encoder.encode(mark), currency }));

/** The currency mark at a place in bytes, with the bytes it takes. */
export function currencyOfMark(
  bytes: Uint8Array,
  at: number,
): { readonly currency: string; readonly length: number } | null {
  for (const { bytes: mark, currency } of encodedMarks)
    if (mark.every((byte, index) => bytes[at + index] === byte))
      return { currency, length: mark.length };
  return null;
}

const known = new Map<string, string | null>();

/** ISO 4217 of a word such as «руб» between two places in bytes, or null. */
export function currencyOfWord(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > 24) return null;
  return currencyOf(decoder.decode(bytes.subarray(start, end)));
}

/** ISO 4217 of a currency as a file writes it (`руб.`, `RUR`, `₽`, `840`), or null. */
export function currencyOf(text: string): string | null {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const word = text.trim().toLowerCase().replace(/\.$/u, "");
  const mark = marks.find(([sign]) => sign === word);
  const iso = mark?.[1] ?? (Object.hasOwn(words, word) ? words[word] : undefined) ?? null;
  if (known.size < 1000) known.set(text, iso);
  return iso;
}

/** Words that mean a currency in running text too; others («сум», `try`, `gel`) are everyday words. */
const inText =
  /(?<!\p{L})(?:руб(?:\.|л\p{L}+)?|евро|долл(?:\.|ар\p{L}*)|тенге|грн|RUB|RUR|USD|EUR|GBP|CNY|KZT|BYN|UAH|PLN|CHF|rub|usd|eur)(?!\p{L})/gu;

/** Currencies named in a header or a title, such as «Выручка, руб.» or `Amount (USD)`. */
export function currenciesIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [sign, currency] of marks) if (text.includes(sign)) found.add(currency);
  for (const [word] of text.matchAll(inText)) {
    const currency = currencyOf(word.replace(/^(рубл|доллар)\p{L}+$/u, "$1"));
    if (currency !== null) found.add(currency);
  }
  return [...found];
}
