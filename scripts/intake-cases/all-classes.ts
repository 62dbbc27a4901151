import type { CaseClass } from "./case.ts";
import { archives } from "./classes/archives.ts";
import { bulky } from "./classes/bulky.ts";
import { crosstabs } from "./classes/crosstabs.ts";
import { crossedTraps } from "./classes/crossed-traps.ts";
import { customers } from "./classes/customers.ts";
import { dates } from "./classes/dates.ts";
import { delimiters } from "./classes/delimiters.ts";
import { doubledSales } from "./classes/doubled.ts";
import { encodings } from "./classes/encodings.ts";
import { hopelessFiles } from "./classes/hopeless.ts";
import { indents } from "./classes/indents.ts";
import { ledgersOfAccounts } from "./classes/ledgers-of-accounts.ts";
import { levels } from "./classes/levels.ts";
import { meaning } from "./classes/meaning.ts";
import { currencies, units, vat } from "./classes/money-words.ts";
import { numbers } from "./classes/numbers.ts";
import { pages } from "./classes/pages.ts";
import { questions } from "./classes/questions.ts";
import { records } from "./classes/records.ts";
import { returns } from "./classes/returns.ts";
import { severalFiles } from "./classes/several.ts";
import { sheets } from "./classes/sheets.ts";
import { titles } from "./classes/titles.ts";
import { totals } from "./classes/totals.ts";
import { traps } from "./classes/traps.ts";
import { workbooks } from "./classes/workbooks.ts";

/** Every kind of mess that an export may be in. */
export const caseClasses: readonly CaseClass[] = [
  encodings,
  delimiters,
  numbers,
  dates,
  titles,
  levels,
  indents,
  ledgersOfAccounts,
  crosstabs,
  totals,
  returns,
  units,
  currencies,
  vat,
  customers,
  meaning,
  questions,
  workbooks,
  sheets,
  pages,
  records,
  archives,
  severalFiles,
  traps,
  crossedTraps,
  doubledSales,
  hopelessFiles,
  bulky,
];
