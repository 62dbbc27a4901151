import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { reportDocument } from "../../src/reports/document.ts";
import { checksum } from "../../src/reports/link/checksum.ts";
import { encodeLink, type LinkOptions } from "../../src/reports/link/encode-link.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { sealLink } from "../../src/reports/link/passphrase.ts";
import { fixtureDocument } from "../support/report-fixture.ts";
import { runs } from "../support/runs.ts";

/*
 * What happens to links on their way: a character changes, the end is lost, somebody makes one on
 * purpose. Each is refused or opens as the same report, in good time, and nothing throws.
 */

const masked: LinkOptions = { names: "masked", pseudonymKey: new Uint8Array(32).fill(5) };
const passphrase = "lumit-basok-revun-dopir-zaket";
/** Milliseconds for one link. */
const SOON = 1_000;

/** Thrown dice that fall alike in every run. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** The link with one bit of its bytes turned, or with its end cut off. */
function harmed(link: string, draw: (limit: number) => number): string {
  const head = link.slice(0, 3);
  if (draw(2) === 0) return head + link.slice(3, 3 + draw(link.length - 3));
  const bytes = Buffer.from(link.slice(3), "base64url");
  const place = draw(bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << draw(8));
  return head + bytes.toString("base64url");
}

let link = "";
let right = "";
let sealed = "";
beforeAll(async () => {
  const document = fixtureDocument({
    customers: Array.from({ length: 30 }, (_, index) => ({
      name: `Customer ${String(index)}`,
      series: [900 - index * 20, index % 3 === 0 ? 0 : 500 - index * 7, 310 + index],
      manager: `Manager ${String(index % 4)}`,
    })),
  });
  link = await encodeLink(document, masked);
  const opened = await openLink(link);
  if (!opened.ok) throw new Error(opened.problem);
  right = canonicalJson(opened.value);
  sealed = await sealLink(link, passphrase);
});

async function harmless(text: string, problems: readonly string[]): Promise<void> {
  const started = performance.now();
  const opened = await openLink(text, passphrase);
  expect(performance.now() - started).toBeLessThan(SOON);
  if (opened.ok) expect(canonicalJson(opened.value)).toBe(right);
  else expect(problems).toContain(opened.problem);
}

describe("a link that was harmed on its way", () => {
  it("is refused or opened right after any flip or cut", async () => {
    const draw = dice(1);
    for (let round = 0; round < runs(200, 900); round += 1) {
      await harmless(harmed(link, draw), ["damaged", "too-large", "newer-version"]);
    }
  });

  it("is refused after any flip or cut where it is sealed", { timeout: 120_000 }, async () => {
    const draw = dice(2);
    for (let round = 0; round < runs(8, 100); round += 1) {
      await harmless(harmed(sealed, draw), ["damaged", "passphrase-wrong"]);
    }
  });

  it("is refused when letters are added that no link has", async () => {
    for (const added of [" ", ".", "%20", "…", "=", "\u0000"]) {
      await harmless(link + added, ["damaged"]);
    }
  });
});

describe("a link that was made to do harm", () => {
  it("is stopped when it would inflate without end, in time and in memory", async () => {
    const bomb = `r1.${deflateRawSync(Buffer.alloc(100_000_000)).toString("base64url")}`;
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(await openLink(bomb)).toEqual({ ok: false, problem: "too-large" });
    expect(performance.now() - started).toBeLessThan(SOON);
    expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000);
  });

  it("is refused or is some report where its bits were changed and its checksum made right", async () => {
    const draw = dice(3);
    const bytes = inflateRawSync(Buffer.from(link.slice(3), "base64url"));
    for (let round = 0; round < runs(100, 2_000); round += 1) {
      const bits = Buffer.from(bytes.subarray(5));
      // From a place on everything is thrown, or one bit alone is turned.
      const place = draw(bits.length);
      const end = draw(2) === 0 ? bits.length : place + 1;
      for (let at = place; at < end; at += 1) bits[at] = draw(256);
      const head = Buffer.alloc(5);
      head[0] = 2;
      head.writeUInt32BE(checksum(bits), 1);
      const made = deflateRawSync(Buffer.concat([head, bits])).toString("base64url");
      const started = performance.now();
      const opened = await openLink(`r1.${made}`);
      expect(performance.now() - started, String(round)).toBeLessThan(SOON);
      if (!opened.ok) expect(opened.problem).toBe("damaged");
      else expect(v.is(reportDocument, opened.value)).toBe(true);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("is refused unread when it is longer than any link", async () => {
    expect(await openLink(`r1.${"A".repeat(2_000_001)}`)).toEqual({
      ok: false,
      problem: "too-large",
    });
    expect(await openLink(`s1.${"A".repeat(2_000_001)}`)).toEqual({
      ok: false,
      problem: "too-large",
    });
  });
});
