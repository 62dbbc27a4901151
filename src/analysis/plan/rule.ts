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
const FIRST_LOOK = planRules.indexOf("newcomer");

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

const strength = ({ rule }: Pick<Concern, "rule">): number => planRules.indexOf(rule);
/** Whether a rule only asks for a look, and no money is at stake by it. */
export const asksForALook = (concern: Pick<Concern, "rule">): boolean =>
  strength(concern) >= FIRST_LOOK;

/** Every party once with its strongest concern [W1], in order of money at stake, what to look at last [W2]. */
export function tasksFrom<Raised extends Concern>(
  concerns: readonly Raised[],
): readonly PlannedTask<Raised>[] {
  const parties = new Map<string, PlannedTask<Raised>>();
  for (const concern of concerns.toSorted((one, other) => strength(one) - strength(other))) {
    const known = parties.get(concern.id);
    parties.set(
      concern.id,
      known === undefined
        ? { concern, others: [] }
        : { ...known, others: [...known.others, concern.rule] },
    );
  }
  return [...parties.values()].sort((one, other) => compared(one.concern, other.concern));
}

function compared(one: Concern, other: Concern): number {
  const look = Number(asksForALook(one)) - Number(asksForALook(other));
  if (look !== 0) return look;
  if (one.stake !== other.stake) return other.stake - one.stake;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
