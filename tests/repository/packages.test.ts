import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";

const versions = v.record(v.string(), v.string());
const manifest = v.parse(
  v.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions }),
  JSON.parse(readFileSync("package.json", "utf8")),
);
const locked = v.object({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  optionalDependencies: v.optional(versions, {}),
});
const lock = v.parse(
  v.object({ packages: v.record(v.string(), locked) }),
  JSON.parse(readFileSync("package-lock.json", "utf8")),
);

/** Packages with known holes, without a keeper, or known to change data; with the reason. */
const denied: Readonly<Record<string, string>> = {
  xlsx: "frozen on npm at a version that crafted files can attack",
  exceljs: "no keeper since 2023",
  papaparse: "cuts letters of UTF-8 at the edges of its pieces",
  "xlsx-stream-reader": "loses dates",
  "fast-xlsx-reader": "wraps an attackable reader",
  moment: "a day here has no clock",
  lodash: "the language has it",
};

/** The last name in a path of the lock file: `node_modules/a/node_modules/@b/c` → `@b/c`. */
const packageOf = (path: string): string => path.split("node_modules/").at(-1) ?? path;

test("every package is pinned to one version", () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
  expect(loose).toEqual([]);
});

test("no package of the deny list is installed, not even by another", () => {
  const installed = new Set(Object.keys(lock.packages).map(packageOf));
  expect(installed.size).toBeGreaterThan(100);
  expect(Object.keys(denied).filter((name) => installed.has(name))).toEqual([]);
});

test("there is one Arrow, the one that DuckDB-WASM speaks", () => {
  const arrows = Object.entries(lock.packages)
    .filter(([path]) => packageOf(path) === "apache-arrow")
    .map(([, { version }]) => version);
  expect(arrows).toEqual([manifest.dependencies["apache-arrow"]]);
});

test("there is one React", () => {
  const reacts = Object.keys(lock.packages).filter((path) => packageOf(path) === "react");
  expect(reacts).toEqual(["node_modules/react"]);
});

/** The places where Node looks for a package that the one at `path` asks for, nearest first. */
function placesOf(path: string, name: string): readonly string[] {
  const above =
    path === ""
      ? []
      : placesOf(path.slice(0, path.lastIndexOf("node_modules/")).replace(/\/$/, ""), name);
  return [`${path === "" ? "" : `${path}/`}node_modules/${name}`, ...above];
}

test("the lock file serves other machines than the one it was made on", () => {
  // npm leaves binaries of other platforms out when it updates a lock file beside node_modules, and
  // then never installs them there. Without node_modules, it writes them all; those that the registry
  // in use does not have are kept here by name and version.
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter((name) =>
      placesOf(path, name).every((place) => lock.packages[place] === undefined),
    ),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
