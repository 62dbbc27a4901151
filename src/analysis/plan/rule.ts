import { firstBy } from "../../domain/first-by.ts";
import { groupedBy } from "../../domain/grouping.ts";

/** The rules of what to do, the strongest reason first [W1]. */
export const planRules = [
  "behind",
  "dependency",
  "lost",
  "cooling",
  "unattended",
  "fallen",
  "book",
  "overloaded",
  "inside",
  "newcomer",
  "border",
  "disagreement",
] as const;
export type PlanRule = (typeof planRules)[number];

/** From this one on rules ask for a look; by those before it money can be lost [W2]. */
const FIRST_LOOK: PlanRule = "newcomer";

/** The lesson that teaches the step of a rule, by its id. */
export const lessonOfRule = {
  behind: "key-persons",
  dependency: "dependency",
  lost: "win-back",
  cooling: "promises",
  unattended: "the-role",
  fallen: "meetings",
  book: "dossier",
  overloaded: "the-role",
  inside: "prospects",
  newcomer: "account-plan",
  border: "abc",
  disagreement: "xyz",
} as const satisfies Record<PlanRule, string>;
export type PlanLesson = (typeof lessonOfRule)[PlanRule];

/** That a rule holds for a party; whoever makes it may say more. */
export interface Concern {
  readonly rule: PlanRule;
  /** Id of the party, or of a manager’s book or a department. */
  readonly id: string;
  readonly name: string;
  /** Money at stake, for the order alone. */
  readonly stake: number;
}

/** One thing to do: the strongest concern about a party, and the rules of the others. */
export interface PlannedTask<Raised extends Concern> {
  readonly concern: Raised;
  readonly others: readonly PlanRule[];
}

/** The things to do. */
export interface Plan<Raised extends Concern> {
  /** The first of them. */
  readonly tasks: readonly PlannedTask<Raised>[];
  /** How many there are by which money can be lost, and how many that only ask for a look. */
  readonly risks: number;
  readonly looks: number;
}

const looks: ReadonlySet<PlanRule> = new Set(planRules.slice(planRules.indexOf(FIRST_LOOK)));

/** Whether a rule only asks for a look, and no money is at stake by it. */
export const asksForALook = ({ rule }: Pick<Concern, "rule">): boolean => looks.has(rule);

/** The first `most` parties in order of money at stake, what to look at last [W2]; the rest is counted [W3]. */
export function planFrom<Raised extends Concern>(
  concerns: readonly Raised[],
  most: number,
): Plan<Raised> {
  const byRule = groupedBy(concerns, ({ rule }) => rule);
  const strongestFirst = planRules.flatMap((rule) => byRule.get(rule) ?? []);
  const { risks, looks: toLookAt } = onceEach(strongestFirst);
  const first = [
    ...firstBy(risks, most, compared),
    ...firstBy(toLookAt, Math.max(0, most - risks.length), compared),
  ];
  const others = groupedBy(strongestFirst.filter(noneBut(first)), ({ id }) => id);
  return {
    tasks: first.map((concern) => ({
      concern,
      others: (others.get(concern.id) ?? []).slice(1).map(({ rule }) => rule),
    })),
    risks: risks.length,
    looks: toLookAt.length,
  };
}

function noneBut(named: readonly Concern[]): (one: Concern) => boolean {
  const ids = new Set(named.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** The strongest concern about every party [W1]. */
function onceEach<Raised extends Concern>(
  strongestFirst: readonly Raised[],
): { readonly risks: readonly Raised[]; readonly looks: readonly Raised[] } {
  const met = new Set<string>();
  const found = { risks: new Array<Raised>(), looks: new Array<Raised>() };
  for (const concern of strongestFirst) {
    if (met.has(concern.id)) continue;
    met.add(concern.id);
    found[asksForALook(concern) ? "looks" : "risks"].push(concern);
  }
  return found;
}

/** By money at stake, ties by name, then id. */
function compared(one: Concern, other: Concern): number {
  if (one.stake !== other.stake) return other.stake - one.stake;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
