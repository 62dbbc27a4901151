import { IntakeRefused } from "./refused.ts";

const megabyte = 1024 * 1024;
/** Ordinary exports pack 5 to 50 times; an archive of 200 times its size is made to harm. */
const limits = { always: 256, ratio: 200, never: 4096 };

/** How much an archive, with the archives in it, may still unpack to. */
export class UnpackLimit {
  readonly #bytes: number;
  #taken = 0;

  constructor(packedBytes: number) {
    const wanted = Math.max(limits.always * megabyte, limits.ratio * packedBytes);
    this.#bytes = Math.min(limits.never * megabyte, wanted);
  }

  /** Throws `IntakeRefused` where so many more bytes would be too many. */
  check(bytes: number): void {
    if (this.#taken + bytes <= this.#bytes) return;
    const limitMegabytes = Math.floor(this.#bytes / megabyte);
    throw new IntakeRefused({ code: "unpacks-too-large", limitMegabytes });
  }

  take(bytes: number): void {
    this.check(bytes);
    this.#taken += bytes;
  }
}
