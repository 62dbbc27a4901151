import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { ICruiseResult } from "dependency-cruiser";

/** One layer leans on another; `typesOnly` when it takes nothing from it that runs. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

/** `src/analysis/abc/rule.ts` → `analysis`; null for what is no layer, such as style sheets. */
function layerOf(path: string): string | null {
  const posix = path.replaceAll("\\", "/");
  if (posix.startsWith("scripts/")) return "scripts";
  const layer = /^src\/([a-z]+)\//.exec(posix)?.[1] ?? null;
  if (layer === "layouts") return "pages";
  return layer === "styles" ? null : layer;
}

function edge(fromPath: string, toPath: string, typesOnly: boolean): readonly Edge[] {
  const from = layerOf(fromPath);
  const to = layerOf(toPath);
  return from === null || to === null || from === to ? [] : [{ from, to, typesOnly }];
}

const moduleEdges = (graph: ICruiseResult): readonly Edge[] =>
  graph.modules.flatMap(({ source, dependencies }) =>
    dependencies.flatMap(({ resolved, dependencyTypes }) =>
      edge(source, resolved, dependencyTypes.includes("type-only")),
    ),
  );

/** Imports of .astro files, which dependency-cruiser does not read. */
const astroEdges = (): readonly Edge[] =>
  globSync("src/**/*.astro").flatMap((file) => {
    const imports = readFileSync(file, "utf8").matchAll(/^import (type )?.*?"(\.[^"]+)";$/gm);
    return [...imports].flatMap(([, typeOnly, target = ""]) =>
      edge(file, normalize(join(dirname(file), target)), typeOnly !== undefined),
    );
  });

const key = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from} ${to}`;

/** One edge for each pair of layers; it counts as types only when each import is. */
function merged(edges: readonly Edge[]): readonly Edge[] {
  const byPair = new Map<string, Edge>();
  for (const each of edges) {
    const known = byPair.get(key(each));
    byPair.set(key(each), { ...each, typesOnly: each.typesOnly && (known?.typesOnly ?? true) });
  }
  return [...byPair.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The layers that can be reached from one by the edges, not counting `skipped` itself. */
function reach(start: string, edges: readonly Edge[], skipped: Edge): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let layer = queue.pop(); layer !== undefined; layer = queue.pop()) {
    for (const each of edges) {
      if (each.from !== layer || each === skipped || seen.has(each.to)) continue;
      seen.add(each.to);
      queue.push(each.to);
    }
  }
  return seen;
}

/**
 * The layers as a Mermaid flowchart. An arrow that a longer way says already is left out; words need
 * shapes of what they speak of, so a layer of types only that looks back is dotted.
 */
export function drawing(graph: ICruiseResult): string {
  const edges = merged([...moduleEdges(graph), ...astroEdges()]);
  const pairs = new Set(edges.map(key));
  const looksBack = ({ from, to, typesOnly }: Edge): boolean =>
    typesOnly && pairs.has(key({ from: to, to: from }));
  const solid = edges.filter((each) => !looksBack(each));
  const drawn = solid.filter((each) => !reach(each.from, solid, each).has(each.to));
  return [
    "flowchart TD",
    ...drawn.map(({ from, to }) => `  ${from} --> ${to}`),
    ...edges.filter(looksBack).map(({ from, to }) => `  ${from} -. types .-> ${to}`),
  ].join("\n");
}

const place = /(<!-- drawing: npm run drawing -->\n\n```mermaid\n)[\s\S]*?(\n```)/;

/** The document with the drawing put in its place; throws where the document has no place for it. */
export function withDrawing(document: string, picture: string): string {
  if (!place.test(document)) throw new Error("the document has no place for the drawing");
  return document.replace(
    place,
    (_whole, before: string, after: string) => before + picture + after,
  );
}
