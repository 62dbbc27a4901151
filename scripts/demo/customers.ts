import { productGroups, type ProductGroup } from "./products.ts";

/** How much a customer buys from month to month; `arg` of the table holds the months or per cents. */
export type Pattern =
  | { readonly kind: "steady" | "grow" | "decline" | "summer" | "winter" }
  | { readonly kind: "new"; readonly first: number }
  | { readonly kind: "lost" | "fade"; readonly last: number }
  | { readonly kind: "project"; readonly months: readonly number[] }
  | { readonly kind: "sporadic"; readonly percent: number }
  | { readonly kind: "onetime" | "refund" | "negative"; readonly month: number };

export interface DemoCustomer {
  readonly number: number;
  readonly name: string;
  /** Key of `keyPersons`, or blank where nobody is known. */
  readonly person: string;
  /** Key of `accountManagers`. */
  readonly manager: string;
  readonly region: string;
  readonly pattern: Pattern;
  /** Thousands of roubles a month at the level of 1000. */
  readonly base: number;
  readonly ordersPerMonth: number;
  readonly discountPercent: number;
  readonly groups: readonly ProductGroup[];
}

// number | name | person | manager | region | pattern | its months or per cent | base | orders | discount | groups
const table = `
 1 | ООО "Брангор Снаб"      | P01 | M1 | Центр        | steady   |         | 2600 | 8 | 10 | 0 1 2
 2 | АО "Велитрон"           | P01 | M1 | Центр        | steady   |         |  820 | 5 |  7 | 1 2 3
 3 | ООО "Гардовик"          | P01 | M3 | Центр        | grow     |         |  260 | 3 |  5 | 0 3
 4 | ООО "Долмарк Строй"     | P02 | M1 | Центр        | summer   |         | 1500 | 4 |  7 | 0 1 3 6
 5 | ООО "Жестополь"         | P02 | M4 | Поволжье     | summer   |         |  420 | 3 |  5 | 0 6
 6 | АО "Зарвент Инжиниринг" | P03 | M6 | Урал         | steady   |         | 1150 | 4 |  5 | 2 6 7
 7 | ООО "Иксалит"           | P03 | M6 | Урал         | project  | 8 20 31 |  150 | 1 |  3 | 2 7
 8 | ООО "Кремблок"          | P04 | M2 | Центр        | decline  |         |  900 | 5 |  7 | 1 2
 9 | ООО "Ламбион Снаб"      | P05 | M2 | Северо-Запад | steady   |         |  560 | 4 |  5 | 0 1 5
10 | ООО "Мартелит"          | P05 | M3 | Северо-Запад | steady   |         |  310 | 3 |  3 | 0 4 5
11 | АО "Нордвал"            | P06 | M2 | Северо-Запад | lost     | 25      |  780 | 4 |  7 | 1 2 3
12 | ООО "Ортикон"           | P06 | M4 | Поволжье     | lost     | 30      |  240 | 3 |  3 | 3 4
13 | ООО "Пелматик"          |     | M2 | Центр        | grow     |         |  300 | 3 |  3 | 2 3
14 | ООО "Ригомет"           |     | M3 | Центр        | steady   |         |  280 | 2 |  3 | 0 4
15 | ООО "Сольмикс"          |     | M3 | Центр        | winter   |         |  220 | 2 |  0 | 3 5
16 | ООО "Тарнолит"          |     | M4 | Поволжье     | steady   |         |  210 | 2 |  0 | 0 1
17 | ООО "Ульвекс"           |     | M4 | Поволжье     | grow     |         |  120 | 2 |  0 | 4 5
18 | ООО "Фарбатор"          | P07 | M4 | Поволжье     | steady   |         |  190 | 2 |  3 | 3 4
19 | ООО "Хадримет"          | P07 | M5 | Сибирь       | fade     | 27      |  260 | 2 |  3 | 0 1
20 | ООО "Цельтон"           |     | M5 | Сибирь       | new      | 24      |  340 | 3 |  0 | 1 2
21 | ООО "Шамберг"           |     | M5 | Сибирь       | new      | 29      |  280 | 2 |  0 | 2 3
22 | ООО "Эльмогор"          |     | M5 | Сибирь       | new      | 33      |  190 | 2 |  0 | 4 6
23 | ООО "Юнтакс"            | P08 | M3 | Центр        | steady   |         |  150 | 2 |  0 | 5
24 | ООО "Ярвинд"            | P08 | M3 | Центр        | steady   |         |  140 | 2 |  0 | 0 5
25 | ООО "Абрилон"           |     | M4 | Поволжье     | winter   |         |  160 | 2 |  0 | 3
26 | ООО "Бельмикон"         |     | M5 | Сибирь       | summer   |         |  210 | 2 |  0 | 6 0
27 | ООО "Вордекс"           |     | M5 | Сибирь       | decline  |         |  240 | 2 |  0 | 1 4
28 | ООО "Глиномонт"         |     | M4 | Поволжье     | lost     | 12      |  320 | 2 |  3 | 0 2
29 | ООО "Дюрасвет"          |     | M2 | Центр        | lost     | 33      |  170 | 2 |  0 | 3
30 | ООО "Ерольд"            |     | M3 | Центр        | sporadic | 30      |  160 | 1 |  0 | 0 4
31 | ООО "Жимолен"           |     | M3 | Центр        | sporadic | 25      |  150 | 1 |  0 | 5
32 | ООО "Зонтарий"          |     | M4 | Поволжье     | sporadic | 20      |  220 | 1 |  0 | 6
33 | ООО "Игловик"           |     | M4 | Поволжье     | sporadic | 35      |   90 | 1 |  0 | 0
34 | ООО "Каймотек"          |     | M5 | Сибирь       | sporadic | 15      |  260 | 1 |  0 | 2
35 | ООО "Лотовия"           |     | M5 | Сибирь       | sporadic | 40      |   80 | 1 |  0 | 4
36 | ООО "Метизоль"          | P09 | M3 | Центр        | steady   |         |   95 | 1 |  0 | 0
37 | ООО "Небогор"           | P09 | M4 | Поволжье     | steady   |         |   90 | 1 |  0 | 3
38 | ООО "Овражин"           |     | M4 | Поволжье     | steady   |         |   85 | 1 |  0 | 4
39 | ООО "Плашкот-Т"         |     | M5 | Сибирь       | steady   |         |   80 | 1 |  0 | 5
40 | ООО "Рунолит"           |     | M5 | Сибирь       | grow     |         |   40 | 1 |  0 | 1
41 | ООО "Скобарь-М"         |     | M3 | Центр        | onetime  | 5       |  140 | 1 |  0 | 4
42 | ООО "Трубовей"          |     | M3 | Центр        | onetime  | 14      |   90 | 1 |  0 | 6
43 | ООО "Уклонит"           |     | M4 | Поволжье     | onetime  | 22      |  310 | 1 |  0 | 2
44 | ООО "Флюгерон"          |     | M4 | Поволжье     | onetime  | 28      |   60 | 1 |  0 | 5
45 | ООО "Хомутье"           |     | M5 | Сибирь       | onetime  | 34      |  120 | 1 |  0 | 0
46 | ИП Ветролист Н. Н.      | P10 | M3 | Центр        | sporadic | 45      |   45 | 1 |  0 | 4 5
47 | ИП Стрекотова Л. Ф.     | P08 | M3 | Центр        | sporadic | 35      |   40 | 1 |  0 | 5
48 | ИП Шубообраз Я. В.      | P09 | M4 | Поволжье     | sporadic | 30      |   35 | 1 |  0 | 0
49 | ИП Олейнивский Б. Д.    | P07 | M5 | Сибирь       | sporadic | 25      |   30 | 1 |  0 | 3
50 | ООО "Шплинтон"          |     | M5 | Сибирь       | refund   | 16      |  230 | 1 |  0 | 4
51 | ООО "Щитовник"          |     | M2 | Центр        | negative | 1       |   85 | 1 |  0 | 2
52 | ООО "Ламбион Снаб"      |     | M5 | Сибирь       | steady   |         |  130 | 1 |  0 | 0 1`;

export const demoCustomers: readonly DemoCustomer[] = table.trim().split("\n").map(customerOf);

function customerOf(row: string): DemoCustomer {
  const cells = row.split("|").map((cell) => cell.trim());
  const cell = (index: number): string => cells[index] ?? "";
  return {
    number: Number(cell(0)),
    name: cell(1),
    person: cell(2),
    manager: cell(3),
    region: cell(4),
    pattern: patternOf(cell(5), numbersOf(cell(6))),
    base: Number(cell(7)),
    ordersPerMonth: Number(cell(8)),
    discountPercent: Number(cell(9)),
    groups: numbersOf(cell(10)).map((index) => existing(productGroups[index])),
  };
}

function patternOf(kind: string, months: readonly number[]): Pattern {
  switch (kind) {
    case "steady":
    case "grow":
    case "decline":
    case "summer":
    case "winter":
      return { kind };
    case "new":
      return { kind, first: existing(months[0]) };
    case "lost":
    case "fade":
      return { kind, last: existing(months[0]) };
    case "project":
      return { kind, months };
    case "sporadic":
      return { kind, percent: existing(months[0]) };
    case "onetime":
    case "refund":
    case "negative":
      return { kind, month: existing(months[0]) };
    default:
      throw new Error(`no such pattern of buying: ${kind}`);
  }
}

function numbersOf(cell: string): readonly number[] {
  return cell === "" ? [] : cell.split(" ").map(Number);
}

/** A value that the tables of this folder must hold; its lack is a slip in them. */
export function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("a table of the demo data lacks an entry");
  return value;
}
