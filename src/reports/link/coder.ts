/*
 * An arithmetic coder for bits whose chances are learned as they come: what is expected costs next to
 * nothing. Whole numbers alone, so that every machine reads what another wrote. The coder is the
 * carryless one of M. Mahoney's lpaq: an interval of 32 bits narrows with every bit, and a byte leaves
 * as soon as both ends agree on it.
 */

const CHANCES = 65_536;
/** No bit is held for certain: a surprise must stay payable. */
const SLIGHTEST = 48;
const MOST_SEEN = 60;
/** How far a chance moves towards what came, by how often it was asked: 1 / (seen + 1.6), in 65,536ths. */
const steps = Array.from({ length: MOST_SEEN + 1 }, (_, seen) =>
  Math.floor((CHANCES * 10) / (seen * 10 + 16)),
);

/** How often a place counts as asked that begins with an expectation of its own. */
const EXPECTED = 4;

interface Chance {
  readonly one: number;
  readonly seen: number;
}

/** The chances of the bits of one kind, by place; every place learns on its own. */
export class Model {
  readonly #chances = new Map<number, Chance>();

  /** The chance of a one, in 65,536ths; `expected` is where the place begins, by default at a half. */
  chance(place: number, expected: number | null): Chance {
    const known = this.#chances.get(place);
    if (known !== undefined) return known;
    return expected === null
      ? { one: CHANCES / 2, seen: 0 }
      : { one: Math.round(expected * CHANCES), seen: EXPECTED };
  }

  /** How often the place was asked, as far as it matters. */
  seen(place: number): number {
    return this.#chances.get(place)?.seen ?? 0;
  }

  learn(place: number, bit: boolean, { one, seen }: Chance = this.chance(place, null)): void {
    const missing = (bit ? CHANCES : 0) - one;
    this.#chances.set(place, {
      one: one + Math.trunc((missing * (steps[seen] ?? 0)) / CHANCES),
      seen: Math.min(seen + 1, MOST_SEEN),
    });
  }
}

const payable = ({ one }: Chance): number =>
  Math.min(Math.max(one, SLIGHTEST), CHANCES - SLIGHTEST);

/**
 * Writes bits, or reads them: what is built on it is stated once for both ways. A writer takes the bit
 * and gives it back, a reader gives the bit that was written and looks at no argument.
 */
export interface Coder {
  readonly reads: boolean;
  /** The model of a name, made when it is first asked for. */
  model(name: string): Model;
  /** A bit whose chance is learned, from `expected` on, a fraction. */
  bit(model: Model, place: number, bit: boolean, expected?: number): boolean;
  /** A bit that is as likely one as zero. */
  evenBit(bit: boolean): boolean;
}

class Models {
  readonly #models = new Map<string, Model>();

  model(name: string): Model {
    const known = this.#models.get(name);
    if (known !== undefined) return known;
    const made = new Model();
    this.#models.set(name, made);
    return made;
  }
}

const TOP = 0x1_00_00_00;
const WHOLE = 0x1_00_00_00_00;

/** Where the interval from `low` to `high` is parted: a one takes what is at or below. */
const parting = (low: number, high: number, chance: number): number =>
  low + Math.floor(((high - low) * chance) / CHANCES);

/** Whether both ends of the interval begin with the same byte. */
const agree = (low: number, high: number): boolean =>
  Math.floor(low / TOP) === Math.floor(high / TOP);

export class BitWriter extends Models implements Coder {
  readonly reads = false;
  readonly #bytes: number[] = [];
  #low = 0;
  #high = WHOLE - 1;

  bit(model: Model, place: number, bit: boolean, expected: number | null = null): boolean {
    const chance = model.chance(place, expected);
    this.#narrow(payable(chance), bit);
    model.learn(place, bit, chance);
    return bit;
  }

  evenBit(bit: boolean): boolean {
    this.#narrow(CHANCES / 2, bit);
    return bit;
  }

  #narrow(chance: number, bit: boolean): void {
    const middle = parting(this.#low, this.#high, chance);
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    while (agree(this.#low, this.#high)) {
      this.#bytes.push(Math.floor(this.#high / TOP));
      this.#low = (this.#low * 256) % WHOLE;
      this.#high = ((this.#high * 256) % WHOLE) + 255;
    }
  }

  /** All that was written; ended by the fewest bytes that, read with zeros behind them, tell the interval. */
  bytes(): readonly number[] {
    for (let count = 0; count <= 4; count += 1) {
      const unit = WHOLE / 256 ** count;
      const value = Math.floor(this.#high / unit) * unit;
      if (value >= this.#low) {
        const last = Array.from(
          { length: count },
          (_, index) => Math.floor(value / (WHOLE / 256 ** (index + 1))) % 256,
        );
        return [...this.#bytes, ...last];
      }
    }
    throw new Error("an interval without a value");
  }
}

/** Bits that a link may take at most: no more than a second of reading. */
const MOST_BITS = 20_000_000;
/** Bytes behind the end that a reader may ask for; it has no more than four in hand. */
const BEHIND = 8;

export class BitReader extends Models implements Coder {
  readonly reads = true;
  readonly #bytes: Uint8Array;
  #at = 0;
  #bits = 0;
  #low = 0;
  #high = WHOLE - 1;
  #value = 0;

  constructor(bytes: Uint8Array) {
    super();
    this.#bytes = bytes;
    for (let count = 0; count < 4; count += 1) this.#shift();
  }

  bit(model: Model, place: number, _: boolean, expected: number | null = null): boolean {
    const chance = model.chance(place, expected);
    const bit = this.#next(payable(chance));
    model.learn(place, bit, chance);
    return bit;
  }

  evenBit(): boolean {
    return this.#next(CHANCES / 2);
  }

  #next(chance: number): boolean {
    this.#bits += 1;
    if (this.#bits > MOST_BITS) throw new RangeError("too much to read");
    const middle = parting(this.#low, this.#high, chance);
    const bit = this.#value <= middle;
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    while (agree(this.#low, this.#high)) {
      this.#low = (this.#low * 256) % WHOLE;
      this.#high = ((this.#high * 256) % WHOLE) + 255;
      this.#shift();
    }
    return bit;
  }

  #shift(): void {
    if (this.#at > this.#bytes.length + BEHIND) throw new RangeError("cut short");
    this.#value = ((this.#value * 256) % WHOLE) + (this.#bytes[this.#at] ?? 0);
    this.#at += 1;
  }
}
