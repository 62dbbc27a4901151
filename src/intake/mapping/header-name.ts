import { currenciesIn, currencyOf } from "../cells/currency-marks.ts";

export type Vat = "with" | "without" | "unknown";

/** What the name of a column says beside its noun. */
export interface HeaderName {
  /** The noun in lower case, words parted by single spaces. */
  readonly words: string;
  readonly vat: Vat;
  readonly moneyUnit: number;
  readonly currency: string | null;
}

const without =
  /(?:^| )(?:без(?: учета)?|не включая|искл\S*|excl\S*|ex|without|net of|before) (?:ндс|vat|tax(?:es)?|налог\S*)(?= |$)/u;
const withVat =
  /(?:^| )(?:с(?: учетом)?|вкл\S*|в т ч|incl\S*|with|after) (?:ндс|vat|tax(?:es)?|налог\S*)(?= |$)/u;
const thousands = /(?:^| )(?:тыс|тысяч\S*|thousands?|000)(?= |$)/u;
const millions = /(?:^| )(?:млн|миллион\S*|millions?|mln)(?= |$)/u;

/** Takes a header apart: «Сумма продажи, тыс. руб. (без НДС)» is «сумма продажи» without VAT in thousands. */
export function headerName(header: string): HeaderName {
  const plain = plainWords(header);
  const vat: Vat = without.test(plain) ? "without" : withVat.test(plain) ? "with" : "unknown";
  const bare = plain.replace(without, "").replace(withVat, "");
  const currencies = currenciesIn(header);
  const words = bare
    .replace(thousands, "")
    .replace(millions, "")
    .split(" ")
    .filter((word, index) => word !== "" && !(index > 0 && isUnit(word)))
    .join(" ");
  return {
    words,
    vat,
    moneyUnit: moneyUnitIn(header),
    currency: currencies.length === 1 ? (currencies[0] ?? null) : null,
  };
}

/** 1000 or 1 000 000 where a name or title says that money stands in thousands or millions. */
function moneyUnitIn(text: string): number {
  const plain = plainWords(text);
  if (millions.test(plain) || /[$€£]\s?m(?:n|m|ln)?\b/iu.test(text)) return 1_000_000;
  return thousands.test(plain) || /[$€£]\s?k\b|\bk(?:usd|eur|rub|[$€£])/iu.test(text) ? 1000 : 1;
}

/** What a title says of VAT. */
export function vatIn(text: string): Vat {
  const plain = plainWords(text);
  return without.test(plain) ? "without" : withVat.test(plain) ? "with" : "unknown";
}

const isUnit = (word: string): boolean =>
  currencyOf(word) !== null ||
  /^(?:[$€£](?:k|mn?|mm|mln)|k(?:usd|eur|rub|[$€£])?)$/u.test(word) ||
  /^(?:шт|ед|кг|in|в|[$€₽£])$/u.test(word);

/** Lower case, «ё» as «е», `camelCase` and `snake_case` parted, signs as spaces. */
function plainWords(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}$€₽£%]+/gu, " ")
    .trim();
}
