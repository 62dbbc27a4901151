import { expect, test, type Page } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { openSample } from "./support/journey.ts";

/*
 * Reports one press away are made while nobody waits. The sums are of another program, over the lines
 * of the sample, data/demo_lines.csv.
 */

const words = analyseMessages.ru.settings;

interface Watched {
  readonly asked: number;
  readonly ahead: number;
}

/** Counts what the page asks its workers for and what they send it unasked. */
async function watchWorkers(page: Page): Promise<() => Promise<Watched>> {
  await page.addInitScript(() => {
    const watched = { asked: 0, ahead: 0 };
    Object.assign(globalThis, { watched });
    const constructed = globalThis.Worker;
    globalThis.Worker = class extends constructed {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
          if (typeof data === "object" && data !== null && "ahead" in data) watched.ahead += 1;
        });
      }
      override postMessage(...given: [message: unknown, ...rest: never[]]): void {
        const [message] = given as [{ readonly path?: readonly string[] }];
        if (message.path?.[0] === "analyse") watched.asked += 1;
        super.postMessage(...given);
      }
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

test("a day to look back from is one press, and the next setting is there before it is asked for", async ({
  page,
}) => {
  const watched = await watchWorkers(page);
  await openSample(page, "ru");
  const days = page.getByRole("group", { name: words.looksBack });
  await expect(days.getByRole("button")).toHaveText([
    words.lastDay,
    "30\u00a0ноя\u00a02025",
    "30\u00a0сен\u00a02025",
    "31\u00a0дек\u00a02024",
  ]);
  await expect(days.getByRole("button", { name: words.lastDay })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  // Up to 30 September 2025: amount 393 038 831.74, less cost 95 165 961.37, a margin of 24.2 %.
  await days.getByRole("button", { name: /30 сен/u }).click();
  await expect(page.locator(".figures")).toContainText(/24,2\s%.*393,0\sмлн/u);
  await expect(days.getByRole("button", { name: /30 сен/u })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  // The three other rules of classes are the first to be made.
  await expect.poll(async () => (await watched()).ahead).toBeGreaterThanOrEqual(3);
  const { asked } = await watched();
  const rank = page.locator('form.settings input[value="rank"]');
  await rank.check({ force: true });
  await expect(page).toHaveURL(/abc-rule=rank/u);
  await expect(page.locator('.report-area[aria-busy="false"]')).toBeVisible();
  expect(plain((await page.locator(".figures").textContent()) ?? "")).toContain("393,0 млн");
  expect((await watched()).asked).toBe(asked);
});
