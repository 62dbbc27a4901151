import { describe, expect, test } from "vitest";
import { success } from "../../src/domain/result.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { verificationOf } from "../../src/ui/analyse/verify-reading.ts";
import { fixtureDocument } from "../support/report-fixture.ts";
import { emptyFile, fault, FakeSession, intakeNamed, settle } from "./fake-session.ts";

const text = "sales of some sort";
/** `printf 'sales of some sort' | sha256sum` */
const sha256 = "9a3b0dfc4e7355334c59fb26793d510f66d498f05fe35d8a090c7b9f829c639b";
const fixture = fixtureDocument({ customers: [{ name: "Alpha", series: [1, 2] }] });

function reportOf(hash: string): ReportDocument {
  const [source = expect.fail("no source")] = fixture.sources;
  // An id says what it is the id of; a code alone would be a pseudonym.
  const customers = fixture.customers.map((one) => ({ ...one, id: `name:${one.name}` }));
  const sources = [{ ...source, name: "was.csv", sha256: hash }];
  return { ...fixture, title: "Q1", sources, customers };
}

function verifying(report: ReportDocument) {
  const session = new FakeSession();
  const controller = new AbortController();
  const found = verificationOf(report, [{ name: "is.csv", bytes: new Blob([text]) }], {
    locale: "en",
    openSession: () => session,
    signal: controller.signal,
  });
  return { session, controller, found };
}

/** Waits until the session is asked: hashing a file takes its own time. */
async function asked(session: FakeSession, what: "reads" | "analyses"): Promise<void> {
  while (session[what].length === 0) await settle();
}

describe("[R3] a saved report on the page", () => {
  test("is made again from the file, under the name that it knows it by, in a session that ends", async () => {
    const { session, found } = verifying(reportOf(sha256));
    await asked(session, "reads");
    expect(session.reads[0]?.asked.name).toBe("was.csv");
    await session.reads[0]?.answer(success(intakeNamed("was.csv")));
    await asked(session, "analyses");
    expect(session.analyses[0]?.asked).toMatchObject({ title: "Q1", locale: fixture.locale });
    await session.analyses[0]?.answer(success(reportOf(sha256)));
    expect(await found).toMatchObject({ ok: true, value: { confirmed: true } });
    expect(session.forgotten).toBe(1);
  });

  test("is not held to another file, and no engine starts", async () => {
    const { session, found } = verifying(reportOf("0".repeat(64)));
    expect(await found).toMatchObject({ ok: false, problem: { kind: "another-file" } });
    expect(session.reads).toHaveLength(0);
  });

  test.each([
    ["a file that is read otherwise", emptyFile, "unread"],
    ["a stop", fault("cancelled"), "cancelled"],
  ] as const)("%s: nothing is compared, and the session ends", async (_name, answer, kind) => {
    const { session, controller, found } = verifying(reportOf(sha256));
    await asked(session, "reads");
    if (kind === "cancelled") controller.abort();
    await session.reads[0]?.answer(answer);
    expect(await found).toMatchObject({ ok: false, problem: { kind } });
    expect(session.forgotten).toBe(1);
  });
});
