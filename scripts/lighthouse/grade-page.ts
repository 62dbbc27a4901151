import { createServer, type AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";

/** The marks that Lighthouse gives, from 0 to 100. */
export const grades = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Marks = Readonly<Record<(typeof grades)[number], number>>;

export interface Grade {
  readonly marks: Marks;
  /** What costs points, in the words of Lighthouse. */
  readonly lost: readonly string[];
}

/** A port that nobody listens on, for the browser to be spoken to. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      // A server that listens on a port has an AddressInfo; only one on a pipe has a text.
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

/** Audits with weight in their category that are not full, as "color-contrast 0: Background and …". */
function lostPoints({ categories, audits }: Result): readonly string[] {
  return grades.flatMap((grade) =>
    (categories[grade]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      const score = audit?.score ?? 1;
      if (weight === 0 || score >= 0.9) return [];
      return `${id} ${String(score)}: ${audit?.title ?? ""} ${audit?.displayValue ?? ""}`.trim();
    }),
  );
}

/** Opens a page in a new browser as Lighthouse's phone does, and grades it; throws when it could not. */
export async function gradePage(address: string, executablePath: string): Promise<Grade> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [
      `--remote-debugging-port=${String(port)}`,
      ...["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    ],
  });
  try {
    const run = await lighthouse(address, { port, logLevel: "error", onlyCategories: [...grades] });
    if (run === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
    const { lhr } = run;
    if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
    const mark = (grade: (typeof grades)[number]): number =>
      Math.round((lhr.categories[grade]?.score ?? 0) * 100);
    const marks: Marks = {
      performance: mark("performance"),
      accessibility: mark("accessibility"),
      "best-practices": mark("best-practices"),
      seo: mark("seo"),
    };
    return { marks, lost: lostPoints(lhr) };
  } finally {
    await browser.close();
  }
}
