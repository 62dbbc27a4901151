import { readFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/reports/canonical.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { checksum } from "../../src/reports/link/checksum.ts";
import { encodeLink, type LinkOptions } from "../../src/reports/link/encode-link.ts";
import { linkedDocument } from "../../src/reports/link/linked-document.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { hostileNames, linkDocuments } from "../support/link-documents.ts";

/** Milliseconds: well under a second where nothing else runs, as tests do here side by side. */
const SOON = 3000;
const pseudonymKey = new Uint8Array(32).fill(5);
const masked: LinkOptions = { names: "masked", pseudonymKey };
const shown: LinkOptions = { names: "shown" };

let documents: ReadonlyMap<string, ReportDocument>;
beforeAll(async () => {
  // Blocks that links leave out are held to by their own tests.
  documents = new Map(
    [...(await linkDocuments())].map(([what, document]) => [what, linkedDocument(document)]),
  );
});

const documentOf = (what: string): ReportDocument => {
  const document = documents.get(what);
  if (document === undefined) throw new Error(`no document ${what}`);
  return document;
};

async function reopened(link: string): Promise<ReportDocument> {
  const opened = await openLink(link);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

/** Everything but the series, which a link may round, and the mark that says so. */
function withoutSeries({ seriesApproximate: _, ...document }: ReportDocument): unknown {
  const customers = document.customers.map(({ series: __, ...customer }) => customer);
  return JSON.parse(JSON.stringify({ ...document, customers }));
}

/** A link around any bytes. */
const linkOfBytes = (bytes: Uint8Array): string =>
  `r1.${deflateRawSync(bytes).toString("base64url")}`;

const textSum = (payload: string): string =>
  checksum(Buffer.from(payload)).toString(36).padStart(7, "0");

/** A link of the text form around any payload, with a right checksum unless one is given. */
const linkAround = (payload: string, sum = textSum(payload)): string =>
  linkOfBytes(Buffer.from(sum + payload));

/** A link of today's form around any bits, with a right checksum. */
function linkOfBits(bits: Uint8Array): string {
  const head = Buffer.alloc(5);
  head[0] = 3;
  head.writeUInt32BE(checksum(bits), 1);
  return linkOfBytes(Buffer.concat([head, bits]));
}

const inflated = (link: string): Buffer => inflateRawSync(Buffer.from(link.slice(3), "base64url"));

describe("a link with names shown", () => {
  it("[R4] gives every figure of every kind of report exactly, but series it says to be rounded", async () => {
    for (const [what, document] of documents) {
      const report = await reopened(await encodeLink(document, shown));
      expect(withoutSeries(report), what).toEqual(withoutSeries(document));
      if (report.seriesApproximate !== true)
        expect(canonicalJson(report), what).toBe(canonicalJson(document));
    }
  });

  it("[R4] rounds a step of a series to three significant digits, halves away from zero", async () => {
    const document = documentOf("gross profit by months");
    const report = await reopened(await encodeLink(document, shown));
    expect(report.seriesApproximate).toBe(true);
    // The first steps of the largest customer: 326177.81, 691373.39, 507485.58.
    expect(document.customers[0]?.series.slice(0, 3)).toEqual([
      "326177.81",
      "691373.39",
      "507485.58",
    ]);
    expect(report.customers[0]?.series.slice(0, 3)).toEqual([
      "326000.00",
      "691000.00",
      "507000.00",
    ]);
    for (const [index, customer] of document.customers.entries()) {
      for (const [step, value] of customer.series.entries()) {
        const kept = Number(report.customers[index]?.series[step]);
        expect(Math.abs(kept - Number(value))).toBeLessThanOrEqual(Math.abs(Number(value)) * 0.005);
      }
    }
  });

  it("keeps a block that this version does not know [R1]", async () => {
    const document = { ...documentOf("one customer"), forecast: { next: ["1", null, { a: 0.5 }] } };
    const report = await reopened(await encodeLink(document, shown));
    expect(report["forecast"]).toEqual(document.forecast);
  });

  it("keeps hostile names as plain text", async () => {
    const document = documentOf("hostile names");
    const report = await reopened(await encodeLink(document, shown));
    expect(new Set(report.customers.map(({ name }) => name))).toEqual(new Set(hostileNames));
    expect(Object.prototype).not.toHaveProperty("forecast");
  });
});

describe("a link with names masked", () => {
  it("[R4] opens as the masked report, figure for figure", async () => {
    for (const [what, document] of documents) {
      const expected = withoutSeries(await maskReport(document, pseudonymKey));
      const report = await reopened(await encodeLink(document, masked));
      expect(withoutSeries(report), what).toEqual(expected);
    }
  });

  it("[R4] differs from the report in names and their like alone", async () => {
    for (const [what, document] of documents) {
      const report = await maskReport(document, pseudonymKey);
      const figures = ({ customers }: ReportDocument): unknown =>
        customers.map(
          ({ id: _, name, entities, keyPerson, manager, department, region, ...rest }) => [
            rest,
            [name, entities.length, keyPerson, manager, department, region].map(
              (value) => value === null,
            ),
          ],
        );
      expect(figures(report), what).toEqual(figures(document));
      expect(report.totals, what).toEqual(document.totals);
      expect(report.matrix, what).toEqual(document.matrix);
      expect(report.steps, what).toEqual(document.steps);
    }
  });

  it("holds what it holds without series", async () => {
    const link = await encodeLink(documentOf("gross profit by months"), {
      ...masked,
      series: "left-out",
    });
    const report = await reopened(link);
    expect(report.customers[0]?.series).toEqual([]);
    expect(report.customers[0]?.value).toBe("17772965.55");
  });

  it("holds no name, tax id, file name, sheet, filter value or title", async () => {
    const document = documentOf("gross profit by months");
    const secretBy = (secret: string) => ({
      ...document,
      title: `${secret} title`,
      adjustments: [{ kind: "merge", names: [`${secret} merge`] }],
      parameters: { ...document.parameters, where: [`${secret} column=${secret} value`] },
      sources: document.sources.map((source) => ({
        ...source,
        name: `${secret}-file.csv`,
        sheet: `${secret} sheet`,
        mapping: { revenue: `${secret} header` },
        rejections: [
          {
            row: 7,
            column: `${secret} column`,
            text: `${secret} cell`,
            reason: "date-unreadable" as const,
          },
        ],
        warnings: [{ code: "spellings-joined" as const, names: [`${secret} spelling`] }],
        note: `${secret} note`,
      })),
      comment: `${secret} comment`,
    });
    const link = await encodeLink(secretBy("Secret"), masked);
    // What does not travel cannot make a difference.
    expect(await encodeLink(secretBy("Another, much longer secret"), masked)).toBe(link);
    const report = canonicalJson(await reopened(link));
    const names = document.customers.flatMap((customer) => [
      customer.name,
      customer.id,
      ...customer.entities.flatMap(({ name, taxId }) => [name, taxId]),
      customer.keyPerson,
      customer.manager,
      customer.department,
    ]);
    for (const name of new Set(names)) {
      if (name === null) continue;
      expect(report).not.toContain(JSON.stringify(name).slice(1, -1));
    }
    expect(report).not.toMatch(/secret/i);
  });
});

describe("a link that is not whole", () => {
  it("names what is wrong with a fragment that never was a link of ours", async () => {
    for (const text of ["", "#", "hello", "r1", "r0.AAAA", "#customers", "rx.abc"]) {
      expect(await openLink(text)).toEqual({ ok: false, problem: "not-a-link" });
    }
    expect(await openLink("#r2.AAAA")).toEqual({ ok: false, problem: "newer-version" });
    expect(await openLink("r117.x")).toEqual({ ok: false, problem: "newer-version" });
  });

  it("opens with and without its hash sign", async () => {
    const link = await encodeLink(documentOf("one customer"), shown);
    expect((await openLink(`#${link}`)).ok).toBe(true);
  });

  it("is refused when its payload of the text form was made by hand and is no report", async () => {
    const old = readFileSync("tests/documents/v1/months-masked-approximate.link.txt", "utf8");
    const [essentials, change, numbers, ...tables] = v.parse(
      v.array(v.unknown()),
      JSON.parse(inflated(old.trim()).toString("utf8").slice(7)),
    );
    const hostile = [
      "null",
      "[]",
      '{"__proto__":[1]}',
      "[".repeat(100_000) + "]".repeat(100_000),
      JSON.stringify([essentials, change, [0, 2, 2, 0, 1e9, 36, 0, [], null, null], ...tables]),
      JSON.stringify([
        essentials,
        change,
        [0, 2, 2, 0, 9_999, 6_000, 9_999, [], null, null],
        [],
        [],
        [],
        null,
      ]),
      JSON.stringify([essentials, { period: { last: ["9999-12-31"] } }, numbers, ...tables]),
      JSON.stringify([essentials, { period: ["x"] }, numbers, ...tables]),
      JSON.stringify([essentials, change, numbers, [], [], [], null]),
    ];
    for (const payload of hostile) {
      const started = performance.now();
      expect(await openLink(linkAround(payload)), payload.slice(0, 60)).toEqual({
        ok: false,
        problem: "damaged",
      });
      expect(performance.now() - started, payload.slice(0, 60)).toBeLessThan(SOON);
    }
  });

  it("is refused when its bits were made by hand and are no report", async () => {
    const right = inflated(await encodeLink(documentOf("one customer"), shown)).subarray(5);
    const hostile = [
      Buffer.alloc(0),
      Buffer.alloc(1),
      Buffer.alloc(200_000),
      Buffer.alloc(200_000, 255),
      right.subarray(0, right.length / 2),
      Buffer.concat([right.subarray(0, 60), Buffer.alloc(100_000, 7)]),
    ];
    for (const bits of hostile) {
      const started = performance.now();
      expect(await openLink(linkOfBits(bits)), String(bits.length)).toEqual({
        ok: false,
        problem: "damaged",
      });
      expect(performance.now() - started, String(bits.length)).toBeLessThan(SOON);
    }
  });

  it("says so when a later version made it", async () => {
    const later = Buffer.concat([Buffer.from([4]), Buffer.alloc(100, 1)]);
    expect(await openLink(linkOfBytes(later))).toEqual({ ok: false, problem: "newer-version" });
  });

  it("is refused when its checksum is another's", async () => {
    expect(await openLink(linkAround("[]", "0000000"))).toEqual({ ok: false, problem: "damaged" });
  });
});
