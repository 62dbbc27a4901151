import { expect, type Page, test } from "@playwright/test";
import { analyseFile, openSample } from "./support/journey.ts";
import { elsewhere } from "./support/elsewhere.ts";

interface Sent {
  readonly method: string;
  readonly address: string;
  readonly bytes: number;
}

/** Everything that the whole browser asks for from now on, its workers included. */
function listRequests(page: Page): readonly Sent[] {
  const sent: Sent[] = [];
  page.context().on("request", (request) => {
    const bytes = request.postDataBuffer()?.length ?? 0;
    sent.push({ method: request.method(), address: request.url(), bytes });
  });
  return sent;
}

/** Asks for another host from where it is run: `refused`, or what came back. */
const ask = (address: string): Promise<string> =>
  fetch(address).then(
    () => "answered",
    () => "refused",
  );

test("a whole journey asks this site only, and sends nothing", async ({ page, baseURL }) => {
  const sent = listRequests(page);
  await page.goto("ru/");
  await page.goto("en/learn/");
  await openSample(page, "en");
  await analyseFile(page, "ru", "data/demo_1c.csv");
  await page.goto("ru/report/");

  const origin = new URL(baseURL ?? "").origin;
  const toOthers = sent.filter(
    ({ address }) => !/^(blob|data):/.test(address) && new URL(address).origin !== origin,
  );
  expect(toOthers).toEqual([]);
  expect(sent.filter(({ method, bytes }) => method !== "GET" || bytes > 0)).toEqual([]);
  // The engine came from this site too, so the list saw the workers.
  expect(sent.map(({ address }) => address).join("\n")).toMatch(/duckdb-eh.*\.wasm/);
});

test("the page and each of its workers are refused any other host", async ({ page }) => {
  const other = await elsewhere();
  try {
    await analyseFile(page, "en", "data/demo_1c.csv");
    expect(await page.evaluate(ask, other.address)).toBe("refused");

    const workers = page.workers();
    // The session and, inside it, the engine.
    expect(workers.length).toBe(2);
    for (const worker of workers) {
      expect(await worker.evaluate(ask, other.address)).toBe("refused");
    }

    await page.evaluate((address) => {
      navigator.sendBeacon(address, "customers");
      new Image().src = `${address}image`;
      const form = document.createElement("form");
      form.action = `${address}form`;
      form.method = "post";
      form.target = "_blank";
      document.body.append(form);
      form.submit();
    }, other.address);
    await page.waitForLoadState("networkidle");
    expect(other.received).toEqual([]);
  } finally {
    await other.close();
  }
});

test("the other host answers a page that has no policy", async ({ page }) => {
  const [without, other] = [await elsewhere(), await elsewhere()];
  try {
    await page.goto(without.address);
    expect(await page.evaluate(ask, other.address)).toBe("answered");
    expect(other.received).toEqual(["GET /"]);
  } finally {
    await without.close();
    await other.close();
  }
});
