import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { moduleGraph } from "../../scripts/layers/module-graph.ts";

type Graph = Awaited<ReturnType<typeof moduleGraph>>;

/** `rule: file`, sorted, once each: what the walls caught. */
function caught({ summary }: Graph): readonly string[] {
  const lines = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  return [...new Set(lines)].sort();
}

const plantedTree = "tests/repository/planted";

/** The same of what was planted: `// breaks <rule>` is the first line of a planted file. */
function planted(): readonly string[] {
  return globSync("{src,scripts}/**/*.{ts,tsx}", { cwd: plantedTree })
    .flatMap((file) => {
      const rule = /^\/\/ breaks (\S+)/.exec(readFileSync(join(plantedTree, file), "utf8"))?.[1];
      return rule === undefined ? [] : [`${rule}: ${file.replaceAll("\\", "/")}`];
    })
    .sort();
}

test("no module crosses a wall", async () => {
  const graph = await moduleGraph(["src", "scripts"]);
  expect(caught(graph)).toEqual([]);
  // A tool that could not read TypeScript would find no violation either.
  expect(graph.summary.totalCruised).toBeGreaterThan(150);
  expect(graph.summary.totalDependenciesCruised).toBeGreaterThan(300);
});

test("each wall stops what is planted against it, and nothing else", async () => {
  expect(caught(await moduleGraph(["src", "scripts"], plantedTree))).toEqual(planted());
});

test("there is a plant against every wall", async () => {
  const { summary } = await moduleGraph(["src", "scripts"], plantedTree);
  const bitten = new Set(summary.violations.map(({ rule }) => rule.name));
  const walls = (summary.ruleSetUsed?.forbidden ?? []).map(({ name }) => name ?? "unnamed");
  expect(walls.length).toBeGreaterThan(20);
  expect(walls.filter((name) => !bitten.has(name))).toEqual([]);
});
