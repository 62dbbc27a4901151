import { beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { encodeLink } from "../../src/reports/link/encode-link.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { offeredPassphrase, sealLink } from "../../src/reports/link/passphrase.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const passphrase = "lumit-basok-revun-dopir-zaket";
const document = fixtureDocument({ customers: [{ name: "Alpha", series: [10, 20, 30] }] });

let link = "";
let sealed = "";
beforeAll(async () => {
  link = await encodeLink(document, { names: "shown" });
  sealed = await sealLink(link, passphrase);
});

const bytesOf = (text: string): Buffer => Buffer.from(text.slice(3), "base64url");
const linkOf = (bytes: Buffer): string => `s1.${bytes.toString("base64url")}`;

/** A sealed link that asks for so many rounds. */
function withRounds(rounds: number): string {
  const bytes = Buffer.from(bytesOf(sealed));
  bytes.writeUInt32BE(rounds, 0);
  return linkOf(bytes);
}

describe("a sealed link", () => {
  it("opens with its passphrase as what was closed", async () => {
    const opened = await openLink(`#${sealed}`, passphrase);
    const plain = await openLink(link);
    if (!opened.ok || !plain.ok) throw new Error("not opened");
    expect(canonicalJson(opened.value)).toBe(canonicalJson(plain.value));
  });

  it("asks for a passphrase, and says so when it is another", async () => {
    expect(await openLink(sealed)).toEqual({ ok: false, problem: "passphrase-wanted" });
    expect(await openLink(sealed, "another")).toEqual({ ok: false, problem: "passphrase-wrong" });
    expect(await openLink(sealed, "")).toEqual({ ok: false, problem: "passphrase-wrong" });
  });

  it("takes a passphrase as it is said: case, spaces and kinds of dashes do not count", async () => {
    for (const said of [
      " Lumit Basok Revun Dopir Zaket ",
      "LUMIT–BASOK–REVUN–DOPIR–ZAKET",
      "lumit  basok-revun - dopir\u00a0zaket",
    ]) {
      expect((await openLink(sealed, said)).ok, said).toBe(true);
    }
  });

  it("is another each time, and a little longer than the link: rounds, salt, IV and tag", async () => {
    const again = await sealLink(link, passphrase);
    const [one, other] = [bytesOf(sealed), bytesOf(again)];
    // 4 bytes of rounds are alike, 16 of salt and 12 of IV are drawn anew.
    expect(one.subarray(4, 20).equals(other.subarray(4, 20))).toBe(false);
    expect(one.subarray(20, 32).equals(other.subarray(20, 32))).toBe(false);
    expect(one.length).toBe(bytesOf(link).length + 1 + 4 + 16 + 12 + 16);
    expect(one.readUInt32BE(0)).toBeGreaterThanOrEqual(600_000);
  });

  it("authenticates its rounds and its salt", async () => {
    const salted = Buffer.from(bytesOf(sealed));
    salted[10] = (salted[10] ?? 0) ^ 1;
    expect(await openLink(linkOf(salted), passphrase)).toEqual({
      ok: false,
      problem: "passphrase-wrong",
    });
    expect(await openLink(withRounds(600_001), passphrase)).toEqual({
      ok: false,
      problem: "passphrase-wrong",
    });
  });

  it("is refused at once where its rounds are too few to be safe or would keep a reader waiting", async () => {
    for (const rounds of [0, 1, 599_999, 2_000_001, 4_294_967_295]) {
      const started = performance.now();
      expect(await openLink(withRounds(rounds), passphrase)).toEqual({
        ok: false,
        problem: "damaged",
      });
      expect(performance.now() - started).toBeLessThan(200);
    }
  });

  it("is refused where there is nothing to open, or a later version made it", async () => {
    expect(await openLink("s1.AAAA")).toEqual({ ok: false, problem: "damaged" });
    expect(await openLink("s1.", passphrase)).toEqual({ ok: false, problem: "damaged" });
    expect(await openLink("s2.AAAA", passphrase)).toEqual({ ok: false, problem: "newer-version" });
  });

  it("is made of a link only", async () => {
    await expect(sealLink("not a link", passphrase)).rejects.toThrow();
    await expect(sealLink(sealed, passphrase)).rejects.toThrow();
  });
});

describe("the passphrase that is offered", () => {
  it("is five words of two vowels and three consonants: 5 · log2(14³ · 5²) = 80.3 bits", () => {
    const word = "[bdfgklmnprstvz][aeiou][bdfgklmnprstvz][aeiou][bdfgklmnprstvz]";
    expect(offeredPassphrase()).toMatch(new RegExp(`^${word}(-${word}){4}$`));
    expect(5 * Math.log2(14 ** 3 * 5 ** 2)).toBeGreaterThan(77);
  });

  it("draws every letter alike often", () => {
    const counts = new Map<string, number>();
    const drawn = 2_000;
    for (let round = 0; round < drawn; round += 1) {
      for (const letter of offeredPassphrase().replaceAll("-", "")) {
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      }
    }
    // 15 consonants of 14 kinds and 10 vowels of 5 kinds a passphrase. Six standard deviations off
    // happens once in 500 million draws.
    for (const [letter, count] of counts) {
      const [among, kinds] = "aeiou".includes(letter) ? [10 * drawn, 5] : [15 * drawn, 14];
      const deviation = Math.sqrt((among / kinds) * (1 - 1 / kinds));
      expect(Math.abs(count - among / kinds), letter).toBeLessThan(6 * deviation);
    }
    expect(counts.size).toBe(19);
  });
});
