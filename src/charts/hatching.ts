import type { DependencyStatus } from "../domain/words.ts";
import type { Pen } from "./svg.ts";

/*
 * A level is seen without colour: plain, wide hatching, dense hatching, solid. Ids carry the width of
 * the picture, because a page may hold the same chart at several widths and hide all but one.
 */

type Hatched = Extract<DependencyStatus, "key" | "critical">;

const weave: Record<
  Hatched,
  { readonly size: number; readonly line: number; readonly ground: string; readonly ink: string }
> = {
  key: { size: 6, line: 2, ground: "var(--dep-key-ground)", ink: "var(--dep-key)" },
  critical: { size: 4.5, line: 1.1, ground: "var(--dep-critical)", ink: "var(--dep-critical-gap)" },
};

function pattern({ draw }: Pen, id: string, { size, line, ground, ink }: (typeof weave)[Hatched]) {
  return draw(
    "pattern",
    {
      id,
      width: size,
      height: size,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    draw("rect", { width: size, height: size, fill: ground }),
    draw("rect", { width: line, height: size, fill: ink }),
  );
}

export interface Hatching {
  readonly definitions: SVGElement;
  readonly fill: (status: DependencyStatus) => string;
  readonly stroke: (status: DependencyStatus) => string;
}

const colours: Record<DependencyStatus, string> = {
  none: "var(--dep-none)",
  key: "var(--dep-key)",
  critical: "var(--dep-critical)",
  mono: "var(--dep-mono)",
};

/** The fills of the levels of dependency for one picture. */
export function hatchingOf(pen: Pen, key: string): Hatching {
  const id = (status: Hatched): string => `hatch-${status}-${key}`;
  return {
    definitions: pen.draw(
      "defs",
      {},
      pattern(pen, id("key"), weave.key),
      pattern(pen, id("critical"), weave.critical),
    ),
    fill: (status) =>
      status === "key" || status === "critical" ? `url(#${id(status)})` : colours[status],
    stroke: (status) => colours[status],
  };
}
