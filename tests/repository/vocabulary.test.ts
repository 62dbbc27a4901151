import { globSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/*
 * One word an idea, in code as in the glossary. A retired word is given with the one that took its
 * place; words of other programs (a column of a file, a package's API) stand in strings and pass.
 */

const retired: Readonly<Record<string, string>> = {
  buyer: "customer",
  client: "customer",
  cogs: "costOfSales",
  contractor: "legalEntity",
  counterparty: "entity",
  cv: "variation",
  exposure: "atRisk or dependency",
  gp: "grossProfit",
  holding: "customerGroup",
  kpi: "measure",
  lpr: "keyPerson",
  permalink: "reportLink",
  qty: "quantity",
  threshold: "border",
  turnover: "revenue",
  vip: "keyAccount",
};

/** Names that the browser gave its own things; nobody here can say them otherwise. */
const ofTheBrowser = new Set(["clientWidth", "getBoundingClientRect", "getClientRects"]);

/** The core, where a word means something of the trade. */
const core = "src/{domain,sql,analysis,intake,reports,charts,training,messages}/**/*.{ts,tsx}";

function identifiers(file: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !ofTheBrowser.has(node.text)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return names;
}

/** `grossProfitQty` → gross, profit, qty. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);

const retiredIn = (name: string): readonly string[] =>
  wordsOf(name).flatMap((word) => {
    const better = retired[word];
    return better === undefined ? [] : [`${name}: say ${better}, not ${word}`];
  });

test("retired words are not spoken in the core", () => {
  const files = globSync(core);
  expect(files.length).toBeGreaterThan(60);
  const spoken = files.flatMap((file) =>
    [...identifiers(file)].flatMap(retiredIn).map((fault) => `${file} ${fault}`),
  );
  expect(spoken).toEqual([]);
});

test("a retired word inside a name is heard", () => {
  expect(retiredIn("topClientShare")).toEqual(["topClientShare: say customer, not client"]);
  expect(retiredIn("clientele")).toEqual([]);
});

const sources = (): readonly string[] => globSync("{src,scripts,tests,content}/**/*.*");

test("no drawer for what has no name", () => {
  const drawers = /(^|\/)(utils?|helpers?|common|lib|misc|shared)(\/|\.)/;
  expect(sources().filter((file) => drawers.test(file.replaceAll("\\", "/")))).toEqual([]);
});

test("files are called in kebab-case", () => {
  const named = (file: string): string => basename(file, extname(file));
  const code = sources().filter((file) => /\.(ts|tsx|astro|css|mjs)$/.test(file));
  const wrong = code.filter(
    (file) => !/^(\[[a-z]+\]|[a-z0-9]+([-.][a-z0-9]+)*)$/.test(named(file)),
  );
  expect(wrong).toEqual([]);
});

test("no source is longer than a person reads at one sitting", () => {
  const long = sources()
    .filter((file) => /\.(ts|tsx|astro|css|mjs)$/.test(file))
    .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
    .filter(({ lines }) => lines > 350);
  expect(long).toEqual([]);
});
