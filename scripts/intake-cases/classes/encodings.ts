import type { CaseClass } from "../case.ts";
import { englishCustomers, ledger, russianCustomers } from "../ledger.ts";
import { textCase } from "../text-case.ts";
import type { Dialect } from "../writing/dialect.ts";
import { isoDate, pointMoney } from "../writing/forms.ts";
import { englishColumns, leastColumns, listRows } from "../writing/rows.ts";

/** KOI8-R and CP866 have no «» quotes: their programs write plain ones. */
const plainQuotes = russianCustomers.map((name) => name.replaceAll(/[«»]/gu, '"'));
const capitals = russianCustomers.map((name) => name.toUpperCase());
const accented = ["Müller & Söhne", "Café Élan", "Peña S.A.", "Ångström AB"];

const russian = (
  name: string,
  shows: string,
  seed: number,
  dialect: Partial<Dialect>,
  customers: readonly string[] = russianCustomers,
) => {
  const sales = ledger(seed, { customers });
  return textCase({ name, shows, sales, rows: listRows(sales, leastColumns()), dialect });
};

const english = (
  name: string,
  shows: string,
  seed: number,
  dialect: Partial<Dialect>,
  customers: readonly string[],
) => {
  const sales = ledger(seed, { customers });
  const rows = listRows(sales, englishColumns(isoDate, pointMoney));
  return textCase({ name, shows, sales, rows, dialect: { delimiter: ",", ...dialect } });
};

export const encodings: CaseClass = {
  name: "encodings",
  about: "How letters are written as bytes.",
  stored: true,
  cases: [
    russian("utf-8-with-mark", "UTF-8 with a byte order mark, as 1C and Excel write it.", 101, {}),
    russian("utf-8", "UTF-8 without a mark.", 102, { encoding: "utf-8" }),
    russian("windows-1251", "The Russian Excel's CSV.", 103, { encoding: "windows-1251" }),
    russian(
      "windows-1251-capitals",
      "Names in capitals only, whose bytes are the small letters of KOI8-R.",
      104,
      { encoding: "windows-1251" },
      capitals,
    ),
    russian("windows-1251-tabs", "A tab-separated text of windows-1251.", 105, {
      encoding: "windows-1251",
      delimiter: "\t",
    }),
    russian(
      "koi8-r",
      "KOI8-R of old mail and Unix programs.",
      106,
      { encoding: "koi8-r" },
      plainQuotes,
    ),
    russian(
      "koi8-r-lines",
      "KOI8-R with line feeds only.",
      107,
      { encoding: "koi8-r", lineBreak: "\n" },
      plainQuotes,
    ),
    russian("ibm866", "CP866 of DOS programs.", 108, { encoding: "ibm866" }, plainQuotes),
    russian(
      "ibm866-commas",
      "CP866 with commas and quotes.",
      109,
      { encoding: "ibm866", delimiter: ",", quotes: "all" },
      plainQuotes,
    ),
    russian("utf-16le", "UTF-16, as Excel saves «Текст Юникод»: tabs and a mark.", 110, {
      encoding: "utf-16le",
      delimiter: "\t",
    }),
    russian("utf-16be", "UTF-16 with its bytes the other way round.", 111, {
      encoding: "utf-16be",
    }),
    russian("utf-16le-without-mark", "UTF-16 that only its form betrays.", 112, {
      encoding: "utf-16le-bare",
    }),
    english(
      "windows-1252",
      "Western letters with accents, each alone among plain ones.",
      113,
      { encoding: "windows-1252" },
      accented,
    ),
    english(
      "utf-8-accents",
      "The same in UTF-8 without a mark.",
      114,
      { encoding: "utf-8" },
      accented,
    ),
    english(
      "plain-ascii",
      "Nothing but ASCII: every encoding reads it alike.",
      115,
      { encoding: "utf-8" },
      englishCustomers,
    ),
  ],
};
