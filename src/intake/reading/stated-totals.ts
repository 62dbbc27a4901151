import { partialTotalLabel } from "../mapping/row-labels.ts";

/** A total row of the file: what it states, in millionths, and which lines add up to it. */
export interface MetTotal {
  readonly row: number;
  readonly label: string;
  readonly money: bigint;
  /** `section`: the lines between it and the total before it. */
  readonly addsUp: "all" | "section" | null;
}

/** Totals of another measure than that of sales, which need not add up to it. */
const ofOtherMeasure =
  /ндс|налог|скидк|количеств|оплачен|долг|доставк|vat|tax|discount|quantity|paid|due|shipping|mwst/iu;

/**
 * The total rows of a file beside what was read [F3]. A total may be that of all lines, of those above
 * it, or of a section; each is compared, as one true total says nothing of a false one beside it.
 */
export class StatedTotals {
  readonly #met: (Omit<MetTotal, "addsUp"> & { readonly read: bigint; readonly from: bigint })[] =
    [];
  /** Money of all lines above the last total row, and above the section in hand. */
  #above = 0n;
  #from = 0n;

  /** Notes a total row; `read` is the money of all lines above it, in millionths. */
  note(row: number, label: string, money: bigint | null, read: bigint): void {
    if (read !== this.#above) this.#from = this.#above;
    this.#above = read;
    if (money === null || partialTotalLabel.test(label)) return;
    this.#met.push({ row, label, money, read, from: this.#from });
  }

  /** Whether money is the sum of all lines above, or of those since the last total. */
  isSumAbove(money: bigint, read: bigint): boolean {
    const from = read === this.#above ? this.#from : this.#above;
    return money !== 0n && (money === read || money === read - from);
  }

  get isEmpty(): boolean {
    return this.#met.length === 0;
  }

  /** Each total beside the money of all lines; one of another measure only where it adds up or is alone. */
  list(all: bigint): readonly MetTotal[] {
    const told = this.#met.map(({ row, label, money, read, from }): MetTotal => {
      const isSection = money === read || money === read - from;
      return { row, label, money, addsUp: money === all ? "all" : isSection ? "section" : null };
    });
    return told.filter(
      ({ label, addsUp }) => addsUp !== null || told.length === 1 || !ofOtherMeasure.test(label),
    );
  }

  /** What the file states of all its lines: its last total, or the sum of its sections where each adds up. */
  grand(all: bigint): bigint | null {
    const list = this.list(all);
    const last = list.at(-1);
    if (last === undefined) return null;
    const doAllAddUp = list.every(({ addsUp }) => addsUp !== null);
    const isOfAll = last.addsUp === "all" || (doAllAddUp && this.#above === all);
    return isOfAll ? all : last.money;
  }
}
