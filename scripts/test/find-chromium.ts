import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { failure, type Result, success } from "../../src/domain/result.ts";
import { run, runPackage } from "./command.ts";

/** The machine as the finder sees it, handed in so that tests can be any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps a Chromium of its own, whether it is there or not. */
  readonly playwrightPath: string;
  exists(path: string): boolean;
  /** Runs a program to its end; false when it is missing or fails. */
  run(program: string, parameters: readonly string[]): Promise<boolean>;
  installWithPlaywright(): Promise<boolean>;
  say(sentence: string): void;
}

/** Best first: the headless shell starts no window and takes a third less of the processor. */
const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];

function usualPlaces({ platform, environment }: Machine): readonly string[] {
  if (platform === "darwin") {
    return ["Chromium", "Google Chrome"].flatMap((name) =>
      ["/Applications", join(environment["HOME"] ?? "", "Applications")].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
      const folder = environment[name];
      if (folder === undefined) return [];
      return ["Google\\Chrome", "Chromium"].map(
        (maker) => `${folder}\\${maker}\\Application\\chrome.exe`,
      );
    });
  }
  return [
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
  ];
}

function onPath({ platform, environment }: Machine): readonly string[] {
  const ending = platform === "win32" ? ".exe" : "";
  return (environment["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => commands.map((command) => join(folder, command + ending)));
}

const alreadyThere = (machine: Machine): string | undefined =>
  [machine.playwrightPath, ...onPath(machine), ...usualPlaces(machine)].find(
    (path) => path !== "" && machine.exists(path),
  );

async function fetched(machine: Machine): Promise<string | undefined> {
  if (machine.platform === "linux" && machine.isRoot && machine.exists("/usr/bin/apt-get")) {
    machine.say("No Chromium found; installing Debian's.");
    await machine.run("apt-get", ["update"]);
    const install = ["install", "-y", "--no-install-recommends"];
    // A distribution may have the whole browser only.
    if (!(await machine.run("apt-get", [...install, "chromium-headless-shell"])))
      await machine.run("apt-get", [...install, "chromium"]);
  } else {
    machine.say("No Chromium found; Playwright fetches its own.");
    await machine.installWithPlaywright();
  }
  return alreadyThere(machine);
}

const whatToDo =
  "No Chromium was found and none could be fetched: install Chrome or Chromium, " +
  "or name one in the environment variable KAMERTON_CHROMIUM, and run the tests again.";

/**
 * A Chromium to test with: the one of KAMERTON_CHROMIUM, Playwright's own, one of this system,
 * or one fetched now. The problem is a sentence that says what to do.
 */
export async function findChromium(machine: Machine): Promise<Result<string, string>> {
  const named = machine.environment["KAMERTON_CHROMIUM"];
  if (named !== undefined && named !== "") {
    return machine.exists(named)
      ? success(named)
      : failure(`KAMERTON_CHROMIUM names ${named}, and there is no such file.`);
  }
  const path = alreadyThere(machine) ?? (await fetched(machine));
  return path === undefined ? failure(whatToDo) : success(path);
}

/** {@link findChromium} on this machine. */
export const chromiumPath = (): Promise<Result<string, string>> =>
  findChromium({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    environment: process.env,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    run: (program, parameters) => run(program, parameters, { DEBIAN_FRONTEND: "noninteractive" }),
    installWithPlaywright: () =>
      runPackage("@playwright/test", "playwright", ["install", "chromium"]),
    say: console.log,
  });
