import type { CaseClass, Expected } from "../case.ts";
import { inventedTaxId } from "../../demo/tax-id.ts";
import { ledger, type LedgerShape, type Sale } from "../ledger.ts";
import { textCase } from "../text-case.ts";
import { commaMoney } from "../writing/forms.ts";
import {
  customerColumn,
  dateColumn,
  listRows,
  moneyColumn,
  textColumn,
  type Column,
} from "../writing/rows.ts";

interface Variant {
  readonly revise?: (sale: Sale, index: number) => Sale;
  readonly shape?: LedgerShape;
  readonly also?: Expected;
  /** Identity is the tax id. */
  readonly byTaxId?: boolean;
}

function named(
  name: string,
  shows: string,
  seed: number,
  columns: readonly Column[],
  variant: Variant = {},
) {
  const { revise = (sale: Sale): Sale => sale, also = {} } = variant;
  const sales = ledger(seed, { count: 18, ...variant.shape }).map(revise);
  const rows = listRows(sales, [dateColumn(), ...columns, moneyColumn()]);
  const form = variant.byTaxId === true ? { key: ({ taxId }: Sale) => taxId } : {};
  return textCase({ name, shows, sales, rows, form, also });
}

const taxIds = textColumn("ИНН", ({ taxId }) => taxId);
const second = (header: string): Column =>
  textColumn(header, ({ customer }) => `Склад ${customer}`);
const spellings = ["ООО «Ромашка»", "ООО «РОМАШКА»", "ООО Ромашка", "Ромашка ООО"];

export const customers: CaseClass = {
  name: "customers",
  about: "Who bought: several columns that could say it, names, tax ids.",
  stored: true,
  cases: [
    named("customer-and-consignee", "«Контрагент» before «Грузополучатель».", 901, [
      second("Грузополучатель"),
      customerColumn(),
    ]),
    named("customer-and-partner", "«Контрагент» before «Партнер».", 902, [
      second("Партнер"),
      customerColumn(),
    ]),
    named("code-and-name", "«Код клиента» is no name.", 903, [
      textColumn("Код клиента", ({ taxId }) => taxId.slice(-5)),
      customerColumn("Клиент"),
    ]),
    named(
      "two-equal-columns",
      "«Покупатель» and «Заказчик» differ: asked.",
      904,
      [second("Заказчик"), customerColumn("Покупатель")],
      {
        also: {
          problem: { kind: "questions", questions: [{ code: "which-column", field: "entity" }] },
        },
      },
    ),
    named(
      "two-equal-columns-answered",
      "The same, answered.",
      905,
      [second("Заказчик"), customerColumn("Покупатель")],
      {
        also: { choices: { mapping: { entity: "Покупатель" } } },
      },
    ),
    named("holding", "«Холдинг» is a group, «Контрагент» the customer.", 906, [
      textColumn("Холдинг", ({ manager }) => `Группа ${manager}`),
      customerColumn(),
    ]),
    named(
      "tax-ids",
      "Leading noughts of tax ids are kept; they tell customers.",
      907,
      [customerColumn(), taxIds],
      { byTaxId: true },
    ),
    named(
      "spellings-of-one-tax-id",
      "Four spellings of one tax id are one customer.",
      908,
      [customerColumn(), taxIds],
      {
        byTaxId: true,
        shape: { count: 20, customers: ["ООО «Ромашка»", "ЗАО Заря"] },
        revise: (sale, index) =>
          index % 2 === 0 ? { ...sale, customer: spellings[(index / 2) % 4] ?? "" } : sale,
      },
    ),
    named(
      "one-name-two-tax-ids",
      "One name with two tax ids is two customers.",
      909,
      [customerColumn(), taxIds],
      {
        byTaxId: true,
        shape: {
          count: 60,
          customers: Array.from({ length: 25 }, (_, at) => `ООО Фирма ${String(at + 1)}`),
        },
        revise: (sale, index) =>
          index === 0 ? { ...sale, taxId: inventedTaxId(99, false) } : sale,
      },
    ),
    named(
      "case-and-quotes-differ",
      "Without tax ids, names that differ by case and quotes stay apart.",
      910,
      [customerColumn()],
      {
        shape: { customers: spellings },
      },
    ),
    named("blanks-differ", "Names that differ by blanks only are one.", 911, [customerColumn()], {
      shape: { customers: ["ООО Заря", "ООО  Заря", " ООО Заря ", "ООО\u00a0Заря"] },
    }),
    named(
      "tax-ids-of-sole-traders",
      "Tax ids of twelve digits among those of ten.",
      912,
      [customerColumn(), taxIds],
      {
        byTaxId: true,
        revise: (sale, index) =>
          index % 6 === 2 ? { ...sale, taxId: inventedTaxId(3, true) } : sale,
      },
    ),
    named(
      "tax-id-with-code-behind",
      "«ИНН/КПП» of two numbers: branches are one customer.",
      913,
      [
        customerColumn(),
        textColumn("ИНН/КПП", ({ taxId }, index) => `${taxId}/00010${String(index % 2)}001`),
      ],
      { byTaxId: true },
    ),
    named("contact-person", "«Контактное лицо» is no customer.", 914, [
      textColumn("Контактное лицо", () => "Сидоров С. С."),
      customerColumn(),
    ]),
    named("amounts-of-other-kinds", "Price, discount and quantity beside revenue.", 915, [
      customerColumn(),
      textColumn("Цена", ({ cost }) => commaMoney(cost)),
      textColumn("Сумма скидки", ({ cost }) => commaMoney(cost / 10n)),
      textColumn("Количество", ({ quantity }) => String(quantity)),
    ]),
  ],
};
