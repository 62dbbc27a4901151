import { describe, expect, test } from "vitest";
import { findChromium, type Machine } from "../../scripts/test/find-chromium.ts";

interface Seen {
  readonly commands: string[];
  readonly said: string[];
}

/** A Linux machine with the files given; what an installer brings is added to them. */
function machine(
  files: readonly string[],
  changes: Partial<Machine> & { readonly brings?: string } = {},
): Machine & Seen {
  const present = new Set(files);
  const commands: string[] = [];
  const said: string[] = [];
  const { brings, ...others } = changes;
  const install = (command: string): Promise<boolean> => {
    commands.push(command);
    if (brings !== undefined && command.includes("install")) present.add(brings);
    return Promise.resolve(brings !== undefined);
  };
  return {
    platform: "linux",
    isRoot: false,
    environment: { PATH: "/usr/local/bin:/usr/bin" },
    playwrightPath: "/cache/playwright/chrome",
    exists: (path) => present.has(path),
    run: (program, parameters) => install([program, ...parameters].join(" ")),
    installWithPlaywright: () => install("playwright install chromium"),
    say: (sentence) => said.push(sentence),
    ...others,
    commands,
    said,
  };
}

describe("a Chromium that is there is taken, and nothing is fetched", () => {
  test.each([
    [
      "the one named by hand, before all others",
      ["/my/chrome", "/cache/playwright/chrome"],
      {
        environment: { KAMERTON_CHROMIUM: "/my/chrome", PATH: "/usr/bin" },
      },
      "/my/chrome",
    ],
    [
      "Playwright's own",
      ["/cache/playwright/chrome", "/usr/bin/chromium"],
      {},
      "/cache/playwright/chrome",
    ],
    [
      "the headless shell, before the browser with a window",
      ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"],
      {},
      "/usr/bin/chromium-headless-shell",
    ],
    ["one on the PATH", ["/usr/local/bin/google-chrome"], {}, "/usr/local/bin/google-chrome"],
    ["one outside the PATH", ["/snap/bin/chromium"], {}, "/snap/bin/chromium"],
    [
      "Chrome on a Mac",
      ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
      {
        platform: "darwin",
      },
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "Chrome on Windows",
      ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
      {
        platform: "win32",
        environment: { PROGRAMFILES: "C:\\Program Files" },
      },
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
  ] as const)("%s", async (_what, files, changes, expected) => {
    const here = machine(files, changes);
    expect(await findChromium(here)).toEqual({ ok: true, value: expected });
    expect(here.commands).toEqual([]);
  });
});

test("a wrong KAMERTON_CHROMIUM is said, and not passed over for another", async () => {
  const here = machine(["/usr/bin/chromium"], { environment: { KAMERTON_CHROMIUM: "/gone" } });
  const found = await findChromium(here);
  expect(found).toMatchObject({ ok: false, problem: expect.stringContaining("/gone") as string });
});

test("root on Debian installs Debian's, with a fresh list first", async () => {
  const here = machine(["/usr/bin/apt-get"], {
    isRoot: true,
    brings: "/usr/bin/chromium-headless-shell",
  });
  expect(await findChromium(here)).toEqual({ ok: true, value: "/usr/bin/chromium-headless-shell" });
  expect(here.commands).toEqual([
    "apt-get update",
    "apt-get install -y --no-install-recommends chromium-headless-shell",
  ]);
});

test("where there is no headless shell to install, the whole browser is", async () => {
  const present = new Set(["/usr/bin/apt-get"]);
  const here = machine([], {
    isRoot: true,
    exists: (path) => present.has(path),
    run: (_program, parameters) => {
      const wanted = parameters.at(-1) === "chromium";
      if (wanted) present.add("/usr/bin/chromium");
      return Promise.resolve(wanted);
    },
  });
  expect(await findChromium(here)).toEqual({ ok: true, value: "/usr/bin/chromium" });
});

test("anyone else asks Playwright", async () => {
  const here = machine(["/usr/bin/apt-get"], { brings: "/cache/playwright/chrome" });
  expect(await findChromium(here)).toEqual({ ok: true, value: "/cache/playwright/chrome" });
  expect(here.commands).toEqual(["playwright install chromium"]);
});

test("where nothing can be fetched, one sentence says what to do", async () => {
  const found = await findChromium(machine([]));
  expect(found.ok).toBe(false);
  if (!found.ok) expect(found.problem).toMatch(/install Chrome or Chromium.*KAMERTON_CHROMIUM/);
});
