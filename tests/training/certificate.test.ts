import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  certificateCode,
  certificateFrom,
  NAME_LENGTH,
  nameOnPaper,
} from "../../src/training/certificate/code.ts";
import type { Certificate } from "../../src/training/certificate/code.ts";

const certificate: Certificate = {
  name: "Анна Бережная",
  day: "2026-11-27",
  right: 27,
  of: 30,
  course: "1.0.0",
};

/** A code put together by another hand: SHA-256, six bytes of it, then the text. */
function codeOf(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  const sum = createHash("sha256").update(bytes).digest().subarray(0, 6);
  return `kam1.${Buffer.concat([sum, bytes]).toString("base64url")}`;
}

describe("a code says all that stands on the certificate", () => {
  test("and is the one that any other program would make", async () => {
    const code = await certificateCode(certificate);
    expect(code).toBe(codeOf("2026-11-27\n27\n30\n1.0.0\nАнна Бережная"));
    expect(await certificateFrom(code)).toEqual({ ok: true, value: certificate });
  });

  test("whatever the name, within a link or broken into lines", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 90 }).map(nameOnPaper),
        fc.integer({ min: 24, max: 30 }),
        async (name, right) => {
          fc.pre(name !== "");
          const code = await certificateCode({ ...certificate, name, right });
          const read = { ok: true, value: { ...certificate, name, right } };
          const link = `https://example.org/ru/learn/certificate/#${code}`;
          expect(await certificateFrom(link)).toEqual(read);
          expect(await certificateFrom(` ${code.replaceAll(/(.{20})/g, "$1\n ")} `)).toEqual(read);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("what is no certificate is refused with its reason", () => {
  test("a changed or missing character anywhere", async () => {
    const code = await certificateCode(certificate);
    for (let at = "kam1.".length; at < code.length; at += 1) {
      const other = code[at] === "A" ? "B" : "A";
      const changed = code.slice(0, at) + other + code.slice(at + 1);
      expect(await certificateFrom(changed), changed).toEqual({ ok: false, problem: "damaged" });
      const cut = code.slice(0, at);
      expect(await certificateFrom(cut), cut).toEqual({ ok: false, problem: "damaged" });
    }
  });

  test.each([
    ["", "not-a-code"],
    ["Анна Бережная", "not-a-code"],
    ["https://example.org/ru/learn/certificate/", "not-a-code"],
    ["kam2.AAAA", "newer-version"],
    ["kam0.AAAA", "damaged"],
    ["kam1.", "damaged"],
    [codeOf("2026-11-27\n23\n30\n1.0.0\nАнна"), "damaged"],
    [codeOf("2026-11-27\n31\n30\n1.0.0\nАнна"), "damaged"],
    [codeOf("yesterday\n27\n30\n1.0.0\nАнна"), "damaged"],
    [codeOf("2026-11-27\n27\n30\n1.0.0\n"), "damaged"],
    [codeOf("2026-11-27\n27\n30"), "damaged"],
  ])("%s: %s", async (text, problem) => {
    expect(await certificateFrom(text)).toEqual({ ok: false, problem });
  });
});

test("a name stands on one line of bounded length", () => {
  expect(nameOnPaper("  Анна\n\tБережная ")).toBe("Анна Бережная");
  expect(nameOnPaper("\n ")).toBe("");
  expect(nameOnPaper("👩‍🔧".repeat(200))).toBe("👩‍🔧".repeat(NAME_LENGTH));
});
