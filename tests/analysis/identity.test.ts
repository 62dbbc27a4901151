import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  mergeOf,
  openSuggestions,
  suggestMerges,
  withMerge,
  withoutMerge,
  type WeighedEntity,
} from "../../src/analysis/identity/index.ts";

const entity = (name: string, taxId: string | null = null, revenue = "1.00"): WeighedEntity => ({
  name,
  taxId,
  revenue,
  lines: 1,
});

const suggested = (...names: readonly string[]) => suggestMerges(names.map((name) => entity(name)));

describe("[K3] the same customer spelt differently", () => {
  it.each([
    ['ООО "Ромашка"', "ООО «Ромашка»", ["quotes"]],
    ["ООО Ромашка", "Ромашка", ["legal-form"]],
    ["ООО Ромашка", "Ромашка ООО", ["legal-form"]],
    ["ООО Ромашка", "Общество с ограниченной ответственностью Ромашка", ["legal-form"]],
    ["ООО Ромашка", "О.О.О. Ромашка", ["punctuation"]],
    ["ООО Ромашка", "АО Ромашка", ["legal-form", "other-legal-form"]],
    ["РОМАШКА", "Ромашка", ["case"]],
    ['ООО "Ромашка"', 'ООО"Ромашка"', ["spaces"]],
    ["Торг Сервис", "ТоргСервис", ["spaces"]],
    ["Торг-Сервис", "Торг Сервис", ["punctuation"]],
    ["Алёнушка", "Аленушка", ["yo"]],
    ["Pомашка", "Ромашка", ["latin-look-alikes"]],
    ["OOO Север", "ООО Север", ["legal-form"]],
    ["CAT Trade", "Cat Trade", ["case"]],
    ["Аlpha Trade", "Alpha Trade", ["latin-look-alikes"]],
    ["Иванов Иван", "Иван Иванов", ["word-order"]],
    ["Acme Ltd.", "ACME Limited", ["case", "punctuation", "legal-form"]],
    ["Acme GmbH", "Acme", ["legal-form"]],
    ["Иванов И.И.", "ИП Иванов Иван Иванович", ["initials"]],
    ["ООО Фармаконтинент", "ООО Фармаконтенент", ["one-letter"]],
    ["Трансэнерго", "Траснэнерго", ["one-letter"]],
  ])("%s and %s", (one, other, evidence) => {
    const found = suggested(one, other);
    expect(found).toMatchObject([{ kind: "same-customer", evidence }]);
  });

  it.each([
    ["Ромашка", "Ландыш"],
    ["Склад № 12345671", "Склад № 12345672"],
    ["Александров Пётр", "Александрова Пётр"],
    ["Роза", "Риза"],
    ["ООО", "АО"],
    ["", "—"],
  ])("not %s and %s", (one, other) => {
    expect(suggested(one, other)).toEqual([]);
  });

  it("initials that fit two persons say nothing", () => {
    expect(suggested("Иванов И. И.", "Иванов Иван Иванович", "Иванов Илья Игоревич")).toEqual([]);
  });

  it("the less must be overlooked, the surer", () => {
    const sure = (one: string, other: string) => suggested(one, other)[0]?.confidence ?? 0;
    const quotes = sure("ООО «Ромашка»", 'ООО "Ромашка"');
    const form = sure("ООО Ромашка", "Ромашка");
    const otherForm = sure("ООО Ромашка", "АО Ромашка");
    const letter = sure("Фармаконтинент", "Фармаконтенент");
    expect(quotes).toBeGreaterThan(form);
    expect(form).toBeGreaterThan(otherForm);
    expect(otherForm).toBeGreaterThan(letter);
  });
});

describe("[F9] tax ids", () => {
  const taxed = entity("ООО Ромашка", "7700000016", "5.00");

  it("a line without a tax id is suggested to join the one that has it, which names the customer", () => {
    const [found, ...more] = suggestMerges([entity("ООО Ромашка", null, "900.00"), taxed]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ evidence: ["same-name"], customer: "ООО Ромашка" });
    expect(found?.entities[0]).toEqual(taxed);
  });

  it("[K3] one name with two tax ids is kept apart and shown as such", () => {
    const found = suggestMerges([
      taxed,
      entity("ООО «Ромашка»", "7800000025"),
      entity("ооо ромашка"),
    ]);
    expect(found).toMatchObject([{ kind: "same-name-different-tax-ids", confidence: 0 }]);
    expect(found[0]?.entities).toHaveLength(3);
  });

  it("legal forms tell which of two tax ids a name means", () => {
    const found = suggestMerges([
      taxed,
      entity("АО Ромашка", "7800000025"),
      entity("АО «Ромашка»"),
    ]);
    expect(found).toMatchObject([
      { kind: "same-customer", entities: [{ taxId: "7800000025" }, { taxId: null }] },
    ]);
  });

  it("a letter never joins two tax ids", () => {
    expect(
      suggestMerges([
        entity("Фармаконтинент", "7700000016"),
        entity("Фармаконтенент", "7800000025"),
      ]),
    ).toEqual([]);
  });
});

const word = fc.constantFrom(
  "Ромашка",
  "ромашка",
  "Pомашка",
  "Стройсервис",
  "Стойсервис",
  "ООО",
  "ИП",
  "Иван",
  "И.",
  "«Сад»",
  "12",
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const anyEntity = fc.record({
  name: fc.oneof(name, fc.string({ unit: "grapheme", maxLength: 30 })),
  taxId: fc.option(fc.constantFrom("1", "2", "3")),
  revenue: fc.constantFrom("0.00", "5.00", "-3.00"),
  lines: fc.integer({ min: 1, max: 3 }),
});
const book = fc.uniqueArray(anyEntity, {
  maxLength: 12,
  selector: ({ name: each, taxId }) => taxId ?? `name:${each}`,
});

describe("whatever the names", () => {
  it("the order of the entities changes nothing", () => {
    fc.assert(
      fc.property(book, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (entities, draws) => {
        const shuffled = entities
          .map((each, index) => ({ each, draw: draws[index] ?? 0 }))
          .toSorted((one, other) => one.draw - other.draw)
          .map(({ each }) => each);
        expect(suggestMerges(shuffled)).toEqual(suggestMerges(entities));
      }),
    );
  });

  it("[K3] two tax ids are never one customer, and every suggestion has several entities and a reason", () => {
    fc.assert(
      fc.property(book, (entities) => {
        for (const { kind, entities: found, evidence, confidence } of suggestMerges(entities)) {
          const taxIds = new Set(found.flatMap(({ taxId }) => taxId ?? []));
          expect(taxIds.size > 1).toBe(kind === "same-name-different-tax-ids");
          expect(found.length).toBeGreaterThan(1);
          expect(evidence.length).toBeGreaterThan(0);
          expect(confidence > 0).toBe(kind === "same-customer");
        }
      }),
    );
  });
});

it("fifty thousand names take no time that grows with their square", () => {
  const syllables = ["строй", "торг", "агро", "мед", "тех", "пром", "сиб", "урал", "вест", "мир"];
  const names = Array.from({ length: 50_000 }, (_, index) => {
    const digits = Array.from(String(index).padStart(5, "0"), Number);
    const body = digits.map((digit) => syllables[digit]).join("");
    return entity(`ООО "${body}"`, null, String(index));
  });
  const spelt = names
    .slice(0, 5000)
    .map((each) => ({ ...each, name: each.name.toUpperCase().replace("ООО ", "") }));
  const start = performance.now();
  const found = suggestMerges([...names, ...spelt]);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(found.filter(({ evidence }) => evidence.includes("legal-form")).length).toBe(5000);
});

describe("[K3] decisions", () => {
  const [first] = suggested("Ромашка", "РОМАШКА");
  const merge = first && mergeOf(first);

  it("what was merged or dismissed is not suggested again; a new spelling is", () => {
    if (first === undefined || merge === undefined) throw new Error("no suggestion");
    expect(openSuggestions([first], [], [])).toEqual([first]);
    expect(openSuggestions([first], [merge], [])).toEqual([]);
    expect(openSuggestions([first], [], [first.entities])).toEqual([]);
    const more = suggested("Ромашка", "РОМАШКА", "«Ромашка»");
    expect(openSuggestions(more, [merge], [])).toEqual(more);
  });

  it("merges that share an entity become one, and each can be undone", () => {
    const of = (customer: string, ...names: readonly string[]) => ({
      customer,
      entities: names.map((each) => ({ name: each, taxId: null })),
    });
    const merges = withMerge([of("AB", "A", "B"), of("CD", "C", "D")], of("BE", "B", "E"));
    expect(merges).toEqual([of("CD", "C", "D"), of("BE", "A", "B", "E")]);
    expect(withoutMerge(merges, "BE")).toEqual([of("CD", "C", "D")]);
  });
});
