import { defineConfig } from "@playwright/test";

const isRoot = process.getuid?.() === 0;
const serve = "node --import ./scripts/check-node.mjs tests/browser/support/serve.ts";

/**
 * Chromium 156 opens a window without a head with two pages of its own for the address bar nobody
 * sees: half a second of processor for every context. It heeds the last list of features only, so
 * the first part repeats what Playwright turns off.
 */
const omnibox = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];
const unwanted = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/browser",
  fullyParallel: true,
  workers: 2,
  // What fails once in a while fails a reader once in a while.
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  // Generous, for a machine that is busy with other work besides; what passes does not wait for it.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [
    ["list"],
    [
      "json",
      { outputFile: process.env["KAMERTON_BROWSER_REPORT"] ?? "../../test-results/browser.json" },
    ],
  ],
  webServer: [
    {
      command: `${serve} dist /`,
      cwd: "../..",
      wait: { stdout: /Serving dist on port (?<kamerton_port>\d+)/ },
    },
    {
      command: `${serve} test-results/sub-path /kamerton/`,
      cwd: "../..",
      wait: { stdout: /Serving test-results\/sub-path on port (?<kamerton_sub_path_port>\d+)/ },
    },
  ],
  use: {
    baseURL: `http://localhost:${process.env["KAMERTON_PORT"] ?? ""}/`,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(process.env["KAMERTON_CHROMIUM"] === undefined
        ? {}
        : { executablePath: process.env["KAMERTON_CHROMIUM"] }),
      args: [
        // Chromium refuses its sandbox to root.
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A page of a test is left before faster code of DuckDB gives back what V8 spends on making it.
        "--js-flags=--wasm-tiering-budget=1000000000",
        `--disable-features=${[...unwanted, ...omnibox].join(",")}`,
      ],
    },
  },
});
