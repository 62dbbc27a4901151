import type { CaseClass } from "./case.ts";
import { crosstabs } from "./classes/crosstabs.ts";
import { customers } from "./classes/customers.ts";
import { dates } from "./classes/dates.ts";
import { delimiters } from "./classes/delimiters.ts";
import { encodings } from "./classes/encodings.ts";
import { indents } from "./classes/indents.ts";
import { ledgersOfAccounts } from "./classes/ledgers-of-accounts.ts";
import { levels } from "./classes/levels.ts";
import { meaning } from "./classes/meaning.ts";
import { currencies, units, vat } from "./classes/money-words.ts";
import { numbers } from "./classes/numbers.ts";
import { questions } from "./classes/questions.ts";
import { returns } from "./classes/returns.ts";
import { titles } from "./classes/titles.ts";
import { totals } from "./classes/totals.ts";

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
];
