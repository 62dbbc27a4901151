import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "hucre/xlsx";
import type { PartyLink } from "../../src/domain/party-link.ts";
import type { LinksProblem } from "../../src/intake/links/links-problem.ts";
import { readLinks } from "../../src/intake/links/read-links.ts";
import { linksMessages } from "../../src/messages/links.ts";
import { encoded, type TestEncoding } from "../support/encoded.ts";
import { linkOf } from "../support/party-links.ts";

const read = (content: string | Uint8Array<ArrayBuffer>, name = "links.csv") =>
  readLinks({ name, bytes: new Blob([content]) });

async function linksOf(content: string | Uint8Array<ArrayBuffer>): Promise<readonly PartyLink[]> {
  const outcome = await read(content);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function problemOf(content: string): Promise<LinksProblem | null> {
  const outcome = await read(content);
  return outcome.ok ? null : outcome.problem;
}

const russian = `Связи клиентов;;;
;;;
Контрагент;ИНН;ЛПР;Роль
ООО "Брангор Снаб";;Пестрогоров В. Л.;основной
;7700000016;Пестрогоров В. Л.;
`;
const expected = [
  linkOf({ entity: 'ООО "Брангор Снаб"', keyPerson: "Пестрогоров В. Л.", role: "primary" }),
  linkOf({ taxId: "7700000016", keyPerson: "Пестрогоров В. Л." }),
];

describe("[K1] a links file", () => {
  const encodings: readonly TestEncoding[] = [
    "utf-8",
    "utf-8-mark",
    "utf-16le",
    "utf-16be",
    "windows-1251",
    "koi8-r",
    "ibm866",
  ];
  it.each(encodings)("is read in %s", async (encoding) => {
    expect(await linksOf(encoded(russian, encoding))).toEqual(expected);
  });

  it.each([",", "\t", "|"])("is read with %j between the cells", async (delimiter) => {
    const text = russian.replaceAll(";", delimiter).replaceAll('"Брангор Снаб"', "Брангор");
    expect((await linksOf(text))[0]?.entity).toBe("ООО Брангор");
  });

  it("is read from a workbook and from an archive", async () => {
    const sheet = [
      ["entity", "customer_group"],
      ["Alpha", "Greek letters"],
    ];
    const links = [linkOf({ entity: "Alpha", customerGroup: "Greek letters" })];
    const workbook = await writeXlsx({
      sheets: [
        { name: "Notes", rows: [["Written by hand", "on Monday"]] },
        { name: "Links", rows: sheet },
      ],
    });
    expect(await linksOf(new Uint8Array(workbook))).toEqual(links);
    const text = sheet.map((row) => row.join(",")).join("\n");
    expect(await linksOf(new Uint8Array(gzipSync(text)))).toEqual(links);
  });

  it("«Клиент» is the customer beside a column of entities, and the entity without one", async () => {
    expect(await linksOf("Контрагент;Клиент\nРомашка;Сад\n")).toEqual([
      linkOf({ entity: "Ромашка", customer: "Сад" }),
    ]);
    expect(await linksOf("ИНН;Клиент\n7700000016;Сад\n")).toEqual([
      linkOf({ taxId: "7700000016", customer: "Сад" }),
    ]);
    expect(await linksOf("Клиент;Холдинг\nРомашка;Сад\n")).toEqual([
      linkOf({ entity: "Ромашка", customerGroup: "Сад" }),
    ]);
  });

  it("takes tax ids and names as intake does", async () => {
    const text = "entity\ttax_id\tkey_person\n Acme\u00a0  Ltd \t7700000016 / 770001001\tJ. Doe\n";
    expect(await linksOf(text)).toEqual([
      linkOf({ entity: "Acme Ltd", taxId: "7700000016", keyPerson: "J. Doe" }),
    ]);
  });

  it("[K4] blank targets link nothing, and an equal row counts once", async () => {
    const text = "entity,key_person\nAlpha,Ivanov\nAlpha,Ivanov\nBeta,\nGamma,-\n\n";
    expect(await linksOf(text)).toEqual([linkOf({ entity: "Alpha", keyPerson: "Ivanov" })]);
  });

  it("an entity may have several key persons, one of them primary", async () => {
    const text = "entity,key_person,role\nAlpha,Ivanov,primary\nAlpha,Petrov,accountant\n";
    expect((await linksOf(text)).map(({ role }) => role)).toEqual(["primary", "accountant"]);
  });
});

describe("[K1] a links file that cannot be used", () => {
  it.each<readonly [string, string, LinksProblem]>([
    [
      "no column of entities",
      "Город;ЛПР\nОмск;Иванов\n",
      { code: "no-entity-column", columns: ["Город", "ЛПР"] },
    ],
    [
      "no column of targets",
      "Контрагент;Город\nРомашка;Омск\n",
      { code: "no-target-column", columns: ["Контрагент", "Город"] },
    ],
    ["no links", "Контрагент;ЛПР\nРомашка;\n", { code: "no-links" }],
    [
      "rows without an entity",
      "Контрагент;ЛПР\nРомашка;Иванов\n;Петров\n",
      { code: "rows-without-entity", rows: [3] },
    ],
    [
      "two customers of one entity",
      "entity,customer\nAlpha,One\nBeta,One\nAlpha,Two\n",
      {
        code: "contradicting-rows",
        contradictions: [{ about: "customer", entity: "Alpha", rows: [2, 4] }],
      },
    ],
    [
      "two primary persons",
      "tax_id,key_person,role\n7700000016,One,primary\n7700000016,Two,primary\n",
      {
        code: "contradicting-rows",
        contradictions: [{ about: "primary-person", entity: "7700000016", rows: [2, 3] }],
      },
    ],
    ["nothing", "", { code: "refused", refusal: { code: "empty-file" } }],
  ])("%s", async (_name, text, problem) => {
    expect(await problemOf(text)).toEqual(problem);
  });

  it("says in both languages which rows contradict each other", async () => {
    const problem = await problemOf("entity,customer_group\nAlpha,One\nAlpha,Two\n");
    if (problem === null) throw new Error("it was read");
    expect(linksMessages.en.problem(problem)).toBe(
      "Rows of the links file contradict each other: “Alpha” has different groups (rows 2 and 3). Keep one of the rows.",
    );
    expect(linksMessages.ru.problem(problem)).toContain("разные группы компаний (строки\u00a02");
  });
});
