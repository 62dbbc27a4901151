/**
 * What both ends know of the texts and the shapes of objects that came before: what comes again is a
 * number. Any JSON can be written so: blocks of later versions, changes of what was guessed.
 */
export class Memory {
  readonly #texts: string[] = [];
  readonly #places = new Map<string, number>();
  readonly shapes: (readonly string[])[] = [];

  /** What pseudonyms begin with, once the language and the mask are known. */
  beginnings: readonly string[] = [];

  keep(one: string): void {
    if (this.#places.has(one)) return;
    this.#places.set(one, this.#texts.length);
    this.#texts.push(one);
  }

  get size(): number {
    return this.#texts.length;
  }

  placeOf(one: string): number {
    return this.#places.get(one) ?? -1;
  }

  at(index: number): string {
    const found = this.#texts[index];
    if (found === undefined) throw new RangeError("not known");
    return found;
  }
}
