import type { Callout } from "./block.ts";
import type { Telling } from "./telling.ts";

/** Nearly everyone in one class of steadiness, and the step or rule that would separate [X3]. */
export function oneClassCallout(telling: Telling): readonly Callout[] {
  const { document, words, format } = telling;
  const say = words.classes.oneClass;
  return document.notes.flatMap(({ code, class: letter, share, offer }) => {
    if (code !== "one-xyz-class" || letter === undefined || share === undefined) return [];
    const title = words.matrix.oneClass.title(letter);
    const text = say.text(format.percent(share), letter);
    if (offer === undefined || offer === null) {
      const advice = offer === null ? say.nothing : words.matrix.oneClass.tryOther;
      return [{ title, tone: "note" as const, paragraphs: [`${text} ${advice}`] }];
    }
    const { step, rule } = offer;
    const newStep = step !== document.period.step;
    const newRule = rule !== document.parameters.xyz.rule;
    const [stepName, ruleName] = [words.steps[step].name, say.rules[rule]];
    const how = !newStep
      ? say.how.rule(ruleName)
      : newRule
        ? say.how.both(stepName, ruleName)
        : say.how.step(stepName);
    return [
      {
        title,
        tone: "note" as const,
        paragraphs: [`${text} ${say.separates(how)}`],
        offer: {
          label: say.apply(how),
          options: { ...(newStep ? { step } : {}), ...(newRule ? { xyz: rule } : {}) },
        },
      },
    ];
  });
}
