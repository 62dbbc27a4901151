import type { ReportDocument } from "../document.ts";
import type { FurtherTelling, Telling } from "./telling.ts";

type Rule = ReportDocument["parameters"]["abc"]["rule"];

/** The words of a rule: with borders for those that have them, else as they are. */
type RuleWords = {
  readonly [One in Rule]: One extends "cumulative" | "share"
    ? (a: string, b: string) => string
    : string;
};

function told({ document, format }: Telling, words: RuleWords): string {
  const { rule, a, b } = document.parameters.abc;
  if (rule === "rank" || rule === "curve") return words[rule];
  return words[rule](format.level(a ?? 0), format.level(b ?? 0));
}

const inside = ({ document, words }: Telling): string => {
  const { within } = document.parameters.abc;
  return within === undefined ? "" : `, ${words.classes.within[within]}`;
};

/** The rule of ABC in a few words [A3] [A5]: `накопленная доля до 80 % и до 95 %, внутри каждого отдела`. */
export const ruleInShort = (telling: Telling): string =>
  told(telling, telling.words.classes.rule) + inside(telling);

/** The rule in force as a row of the settings. */
export const ruleInForce = (telling: FurtherTelling): string =>
  told(telling, telling.words.classRules.inForce) + inside(telling);

/** How the borders of classes lie on the curve; of ranks inside parts they do not lie on it [A5]. */
export function ruleOnCurve(telling: FurtherTelling): string {
  const { document, words } = telling;
  const { within } = document.parameters.abc;
  return within === undefined
    ? told(telling, words.classRules.howToCut)
    : words.classRules.withinNote(words.classes.within[within]);
}

/** What a class depends on by the variants of [A6]. */
export function certaintyReason({ document, words }: Telling): string {
  const { certainty } = words.classes;
  const last = certainty.last[document.period.step];
  return document.parameters.abc.rule === "cumulative"
    ? certainty.cumulative(last)
    : certainty.other(last);
}
