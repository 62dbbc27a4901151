import { dayNumber } from "../../domain/calendar.ts";
import type { Locale } from "../../domain/words.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import { customerPageMessages } from "../../messages/customer-page.ts";
import type { KeyFigure } from "../blocks/figures.ts";
import { parts } from "../blocks/figures.ts";
import { shownFilters, type ShownFilters } from "../blocks/filters.ts";
import { tell } from "../blocks/tell.ts";
import type { Explaining } from "../blocks/telling.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { CustomerDetail } from "./detail.ts";
import { dayNumeral, type CustomerSection, type CustomerTelling } from "./section.ts";
import { besidesSection } from "./sections/besides.ts";
import { classesSection } from "./sections/classes.ts";
import { departureSection } from "./sections/departure.ts";
import { monthsSection } from "./sections/months.ts";
import { peopleSection } from "./sections/people.ts";
import { dueDay } from "./sections/purchase-calendar.ts";
import { rangeSection } from "./sections/range.ts";
import { rhythmSection } from "./sections/rhythm.ts";
import { typesSection } from "./sections/types.ts";

export type CustomerFigure = Omit<KeyFigure, "id"> & { readonly id: string };

/** The page of one customer in one language as plain data, in the order in which it is read. */
export interface CustomerPage {
  readonly name: string;
  readonly headline: string;
  /** Which lines its figures are of, where not all; as the report says it. */
  readonly filters: ShownFilters | null;
  readonly figures: readonly CustomerFigure[];
  readonly sections: readonly CustomerSection[];
}

/** The figures of a party: those of the report, or of its own unit where the report has another. */
export const customerOf = (
  { customers }: ReportDocument,
  id: string,
  detail: CustomerDetail | null,
): ReportCustomer | null => customers.find((each) => each.id === id) ?? detail?.figures ?? null;

/** Tells one customer; without `detail` what the report itself knows of it. */
export function customerPage(
  document: ReportDocument,
  customer: ReportCustomer,
  detail: CustomerDetail | null,
  locale: Locale,
  explaining: Explaining | null = null,
): CustomerPage {
  // A party of another unit stands in no list of this report, which explanations are told from.
  const listed = document.customers.includes(customer);
  const telling: CustomerTelling = {
    ...tell(document, locale, listed ? explaining : null),
    say: customerPageMessages[locale],
    customer,
    detail,
  };
  const { names, share, measure, say } = telling;
  const name = names.full(customer);
  const state = say.states[customer.state];
  return {
    name,
    headline:
      customer.share > 0
        ? say.title(name, share(customer.share), measure.of, state)
        : say.titleBare(name, state),
    filters: shownFilters(telling),
    figures: figuresOf(telling),
    sections: [
      monthsSection(telling),
      rhythmSection(telling),
      rangeSection(telling),
      besidesSection(telling),
      classesSection(telling),
      peopleSection(telling),
      typesSection(telling),
      departureSection(telling),
    ].filter((section) => section !== null),
  };
}

function figuresOf(telling: CustomerTelling): readonly CustomerFigure[] {
  const { document, customer, words, format, measure, share, compact, say, why } = telling;
  const { value, rank, recencyDays, medianIntervalDays, abc, xyz, dependency, state } = customer;
  const alarming = dependency === "critical" || dependency === "mono";
  const silent = recencyDays === null ? "–" : format.integer(recencyDays);
  return [
    {
      id: "value",
      label: measure.head,
      ...parts(compact(approximateDecimal(value))),
      note: say.figures.rank(rank, document.customers.length),
      change: null,
      alarming: false,
      ...why((explain) => explain.value(customer)),
    },
    {
      id: "share",
      label: say.figures.share,
      ...parts(share(customer.share)),
      note: dependency === "none" ? "" : words.dependency[dependency],
      change: null,
      alarming,
      ...why((explain) => explain.share(customer)),
    },
    {
      id: "class",
      label: say.figures.class,
      value: `${abc}${xyz ?? ""}`,
      unit: "",
      note: xyz === null ? "" : words.cells[abc][xyz].name,
      change: null,
      alarming: false,
      ...why((explain) => explain.classes(customer)),
    },
    {
      id: "silent",
      label: say.figures.silent,
      value: silent,
      unit: recencyDays === null ? "" : format.plural(recencyDays, words.nouns.day),
      note:
        medianIntervalDays === null
          ? say.figures.noRhythm
          : say.figures.usually(
              say.interval(dayNumeral(telling, medianIntervalDays), medianIntervalDays),
            ),
      change: null,
      alarming: state === "lost",
      ...why((explain) => explain.state(customer)),
    },
    dueFigure(telling),
  ];
}

function dueFigure(telling: CustomerTelling): CustomerFigure {
  const { document, customer, format, say, why } = telling;
  const due = dueDay(telling);
  const late = due === null ? 0 : dayNumber(document.parameters.asOf) - dayNumber(due);
  return {
    id: "due",
    label: say.figures.due,
    value: due === null ? "–" : format.day(due),
    unit: "",
    note:
      due === null ? say.figures.noDue : late > 0 ? say.figures.dueLate(late) : say.figures.dueNote,
    change: null,
    alarming: false,
    ...why((explain) => explain.due(customer)),
  };
}
