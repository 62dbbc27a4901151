import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import satori from "satori";
import type { Locale } from "../../../src/domain/words.ts";
import type { PublishedReport } from "../../../src/reports/published/lines.ts";
import { CARD, previewCard } from "./card.ts";

type Tree = Parameters<typeof satori>[0];
type Fonts = Parameters<typeof satori>[1]["fonts"];

/** The parts of the typeface by their letters; satori reads no woff2 and no variable font. */
const parts = { Latin: "latin", Cyrillic: "cyrillic", Extended: "latin-ext" } as const;
const weights = [400, 500, 600] as const;

const bytesOf = (specifier: string): Promise<Buffer> =>
  readFile(new URL(import.meta.resolve(specifier)));

const loadFonts = (): Promise<Fonts> =>
  Promise.all(
    Object.entries(parts).flatMap(([name, part]) =>
      weights.map(async (weight) => {
        const file = `golos-text-${part}-${String(weight)}-normal.woff`;
        return { name, weight, data: await bytesOf(`@fontsource/golos-text/files/${file}`) };
      }),
    ),
  );

let ready: Promise<Fonts> | null = null;
/** Fonts and the engine of points, loaded once a process. */
const prepared = (): Promise<Fonts> =>
  (ready ??= bytesOf("@resvg/resvg-wasm/index_bg.wasm")
    .then((wasm) => initWasm(wasm))
    .then(loadFonts));

/** The preview of a published report in one language, as the bytes of a PNG of 1200 × 630. */
export async function previewImage(report: PublishedReport, locale: Locale): Promise<Uint8Array> {
  const fonts = await prepared();
  // Satori lays out whatever has the shape of an element of React, which a box has; none is needed.
  const tree = previewCard(report, locale) as unknown as Tree;
  const drawing = await satori(tree, { ...CARD, fonts });
  // The letters are outlines by now: no font is looked for.
  return new Resvg(drawing, { font: { loadSystemFonts: false } }).render().asPng();
}
