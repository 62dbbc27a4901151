import {
  asksForALook,
  lessonOfRule,
  planFrom,
  type PlanLesson,
  type PlannedTask,
  type PlanRule,
} from "../../analysis/plan/rule.ts";
import type { AmountColumn } from "../../messages/amounts.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockTable } from "./block.ts";
import type { FindConcerns, PlanConcern } from "./plan-concerns.ts";
import { dependency, fallen, flagged, unattended } from "./plan-customers.ts";
import { disagreeing, newcomers, onTheBorder } from "./plan-looks.ts";
import { behind, books, inside } from "./plan-parties.ts";
import { hasStakes, stakes } from "./plan-stakes.ts";
import type { Explained, FurtherTelling } from "./telling.ts";

const rules: readonly FindConcerns[] = [
  behind,
  dependency,
  flagged("lost"),
  flagged("cooling"),
  unattended,
  fallen,
  books,
  inside,
  newcomers,
  onTheBorder,
  disagreeing,
];

/** More than this is no list to work through [W3]. */
const SHOWN = 12;

/** One thing to do as it is told; `id` and `rule` together are what is ticked off. */
export interface PlanTask extends Explained {
  readonly id: string;
  readonly rule: PlanRule;
  readonly name: string;
  readonly members: string;
  readonly reason: string;
  /** The other reasons, in short; empty where there are none. */
  readonly also: string;
  readonly step: string;
  readonly owner: string;
  /** Money at stake in the unit of all tasks; empty, and null, where a rule only asks for a look. */
  readonly stake: string;
  readonly stakeValue: number | null;
  readonly lesson: PlanLesson;
  readonly lessonTitle: string;
}

/** The list of what to do, with its things apart, so that the page can have them ticked off. */
export interface PlanBlock extends Block {
  readonly tasks: readonly PlanTask[];
  /** The one unit of what is at stake. */
  readonly stakeUnit: string;
}

function taskFrom(
  { words, format, why }: FurtherTelling,
  { concern, others }: PlannedTask<PlanConcern>,
  { cell }: AmountColumn,
): PlanTask {
  const { plan: say } = words;
  const { id, rule, stake } = concern;
  const lesson = lessonOfRule[rule];
  return {
    id,
    rule,
    ...concern.tell(),
    also: others.length === 0 ? "" : say.also(format.list(others.map((other) => say.rules[other]))),
    stake: asksForALook(concern) ? "" : cell(stake),
    stakeValue: asksForALook(concern) ? null : stake,
    ...(asksForALook(concern) ? {} : why((explain) => concern.why(explain))),
    lesson,
    lessonTitle: say.lessons[lesson],
  };
}

function table(
  { words, measure }: FurtherTelling,
  tasks: readonly PlanTask[],
  more: number,
  unit: AmountColumn,
): BlockTable {
  const { plan: say } = words;
  const { columns } = say;
  return {
    id: "plan",
    caption: say.caption,
    open: true,
    columns: [
      { id: "who", label: columns.who, unit: "", align: "start" },
      { id: "reason", label: columns.reason, unit: "", align: "start" },
      { id: "step", label: columns.step, unit: "", align: "start" },
      { id: "owner", label: columns.owner, unit: "", align: "start" },
      {
        id: "stake",
        label: `${columns.stake}, ${measure.subject}`,
        unit: unit.unit,
        exactUnit: unit.exactUnit,
        align: "end",
      },
      { id: "lesson", label: columns.lesson, unit: "", align: "start", minor: true },
    ],
    rows: tasks.map((task) => ({
      id: `${task.id} ${task.rule}`,
      cells: [
        textCell(task.name, task.members),
        textCell(task.reason, task.also),
        textCell(task.step),
        textCell(task.owner),
        {
          ...figureCell(task.stake, task.stakeValue),
          ...(task.explain === undefined ? {} : { explain: task.explain }),
        },
        textCell(task.lessonTitle),
      ],
    })),
    ...(more === 0 ? {} : { note: say.more(more) }),
  };
}

/** The order of the list, and that it is shorter than the page's where a link holds less [W1] [W2]. */
function subtitle({ document, words, measure }: FurtherTelling): string {
  const { year, whole, fewerRules, fewerCustomers } = words.plan.subtitle;
  return [
    (hasStakes(document) ? year : whole)(measure.subject),
    ...(document.change === undefined ? [fewerRules] : []),
    ...(document.others === undefined ? [] : [fewerCustomers]),
  ].join(" ");
}

/** What to do, to whom and why, by stated rules, most money first [W1] [W2] [W3]. */
export function planBlock(telling: FurtherTelling): PlanBlock | null {
  const { document, words, compact, source } = telling;
  if (document.customers.length === 0) return null;
  const { plan: say } = words;
  const at = stakes(document);
  const found = rules.flatMap((find) => find(telling, at));
  const { tasks: shown, risks, looks } = planFrom(found, SHOWN);
  const unit = telling.column(
    shown.flatMap(({ concern }) => (asksForALook(concern) ? [] : [concern.stake])),
  );
  const tasks = shown.map((task) => taskFrom(telling, task, unit));
  const [first] = tasks;
  return {
    id: "plan",
    topic: say.topic,
    brief: String(risks),
    headline:
      first === undefined
        ? say.nothing
        : risks === 0
          ? say.headlineLooks(looks)
          : say.headline(risks, first.name, compact(first.stakeValue ?? 0), looks),
    subtitle: subtitle(telling),
    howToRead: first === undefined ? [] : say.howToRead,
    callouts: [],
    chart: null,
    tables: first === undefined ? [] : [table(telling, tasks, risks + looks - tasks.length, unit)],
    source,
    tasks,
    stakeUnit: unit.unit,
  };
}
