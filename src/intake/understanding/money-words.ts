import { currenciesIn } from "../cells/currency-marks.ts";
import { vatIn, type Vat } from "../mapping/header-name.ts";

/** What the title rows of a report say of all its money. */
export interface MoneyWords {
  readonly unit: number;
  readonly currency: string | null;
  readonly vat: Vat;
}

const currencyWord = String.raw`(?:руб|₽|р\.|долл|usd|rub|евро|eur|\$|€)`;
const thousands = new RegExp(
  String.raw`(?:тыс\.?|тысяч\S*)\s*${currencyWord}|в\s+тыс|изм\S*\s*:?\s*тыс|in\s+thousands|thousands?\s+of\s|${currencyWord}\s+thousands?|in\s+${currencyWord}\s+thousands?|\$\s?000`,
  "iu",
);
const millions = new RegExp(
  String.raw`(?:млн\.?|миллион\S*)\s*${currencyWord}|в\s+м(?:лн|иллион)|изм\S*\s*:?\s*млн|in\s+millions|millions?\s+of\s|${currencyWord}\s+millions?|in\s+${currencyWord}\s+millions?`,
  "iu",
);

/** «с оборотом свыше 100 тыс. руб.» tells whom a report is of, not what its money is counted in. */
const border =
  /(?:свыше|более|менее|выше|ниже|over|above|below|under|(?:more|less) than)\s+\d[\d\s.,]*(?:тыс|тысяч|млн|миллион|thousand|million)\S*/giu;

/** «тыс. шт» in a title is no unit of money: a currency or "in" must stand beside it. */
export function moneyWords(title: readonly (readonly string[])[]): MoneyWords {
  const text = title
    .map((cells) => cells.join(" "))
    .join("\n")
    .replaceAll(border, "");
  const currencies = currenciesIn(text);
  const unit = millions.test(text) ? 1_000_000 : thousands.test(text) ? 1000 : 1;
  return {
    unit,
    currency: currencies.length === 1 ? (currencies[0] ?? null) : null,
    vat: vatIn(text),
  };
}
