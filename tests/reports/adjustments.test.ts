import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Adjustment } from "../../src/domain/adjustment.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { reportData } from "../../src/intake/report-data.ts";
import { adjustmentsOf } from "../../src/reports/adjustments.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { composeReport, type ReportRequest } from "../../src/reports/compose.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { settings } from "../support/composing.ts";
import { linkOf } from "../support/party-links.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const sales = `date,payer,customer,amount
01/02/2025,Alder,Alder Trading,10.00
03/04/2025,Birch,Birch Group,2o.00
05/06/2025,Cedar,Cedar Works,30.00
07/08/2025,Dogwood,Dogwood Works,40.00
`;

type ByHand = Pick<ReportRequest, "links" | "merges">;

async function reportOn(choices: IntakeChoices, byHand: ByHand): Promise<ReportDocument> {
  const exports = [{ name: "sales.csv", bytes: new Blob([sales]) }];
  const intake = await readExports(exports, choices, engine);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  return composeReport(engine, {
    ...reportData(exports, choices, intake.value),
    ...byHand,
    settings: settings({ unit: "customer" }),
    locale: "en",
  });
}

const choices: IntakeChoices = {
  mapping: { entity: "customer", keyPerson: null },
  dateOrder: "month-day-year",
  mends: [{ table: "sales.csv", column: "amount", row: null, from: "2o.00", to: "20.00" }],
  currency: "EUR",
  where: ["payer!=Dogwood"],
};
const byHand: ByHand = {
  links: [
    linkOf({ entity: "Cedar Works", customer: "Trees", keyPerson: "Ash" }),
    linkOf({ entity: "Nobody", customer: "Trees" }),
  ],
  merges: [
    {
      customer: "Leaves",
      entities: [
        { name: "Alder Trading", taxId: null },
        { name: "Birch Group", taxId: null },
      ],
    },
  ],
};

/** The choices that adjustments stand for, each kind by its own meaning. */
function choicesFrom(adjustments: readonly Adjustment[], where: readonly string[]): IntakeChoices {
  return adjustments.reduce<IntakeChoices>(
    (all, each) => {
      switch (each.kind) {
        case "mapped":
          return { ...all, mapping: each.mapping };
        case "read-as":
          return { ...all, ...each.choices };
        case "mended":
          return { ...all, mends: [...(all.mends ?? []), each] };
        case "currency-chosen":
          return { ...all, currency: each.currency };
        case "linked":
        case "merged":
        case "tagged":
        case "tables-chosen":
        case "overlaps":
        case "duplicates":
        case "money-rounded":
        case "implausible-dates-accepted":
          return all;
      }
    },
    { where },
  );
}

describe("[R3] what was changed by hand", () => {
  it("suffices, with the parameters, to make the same document again from the same file", async () => {
    const document = await reportOn(choices, byHand);
    expect(document.customers.map(({ id, revenue }) => `${id} ${revenue}`)).toEqual([
      "customer:Leaves 30.00",
      "customer:Trees 30.00",
    ]);
    const adjustments = adjustmentsOf(document);
    expect(adjustments.map(({ kind }) => kind)).toEqual([
      "read-as",
      "mapped",
      "mended",
      "currency-chosen",
      "linked",
      "merged",
    ]);
    const again = await reportOn(choicesFrom(adjustments, document.parameters.where), {
      links: adjustments.flatMap((each) => (each.kind === "linked" ? each.links : [])),
      merges: adjustments.flatMap((each) =>
        each.kind === "merged" ? [{ customer: each.customer, entities: each.entities }] : [],
      ),
    });
    expect(canonicalJson(again)).toBe(canonicalJson(document));
  });

  it("is told by the report in numbers, masked or not, with the links that mean nobody", async () => {
    const document = await reportOn(choices, byHand);
    const masked = await maskReport(document, new Uint8Array(32));
    for (const report of [document, masked]) {
      const { method } = reportBlocks(report, "en");
      const rows = method.tables.find(({ id }) => id === "settings")?.rows ?? [];
      const row = rows.find(({ id }) => id === "adjustments");
      expect(JSON.stringify(row).replaceAll("\u00a0", " ")).toContain(
        "customers merged: 1; links of a file and drawn by hand: 2; cells mended: 1; columns chosen: 2; choices about reading: 1; currencies chosen: 1",
      );
      const notes = method.callouts.flatMap(({ paragraphs }) => paragraphs);
      expect(notes).toContain(
        "Links of the file for which the data have no legal entity, or several: 1.",
      );
    }
  });
});
