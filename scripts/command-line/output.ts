import { writeFile } from "node:fs/promises";

/** What a command leaves behind: an exit code, and text for the two streams. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2 | 3 | 4;
  /** The answer; nothing else ever goes to standard output. */
  readonly answer: string;
  /** The answer where it is no text, only ever written to a file. */
  readonly bytes?: Uint8Array;
  /** Sentences for a person, on standard error. */
  readonly remark: string;
}

export const answered = (answer: string | Uint8Array): Outcome =>
  typeof answer === "string"
    ? { exitCode: 0, answer, remark: "" }
    : { exitCode: 0, answer: "", bytes: answer, remark: "" };

/** What was asked about does not hold: an answer that says where. */
export const unconfirmed = (answer: string): Outcome => ({ exitCode: 1, answer, remark: "" });

/** The command was wrong: a sentence that says what to write instead. */
export const misused = (sentence: string): Outcome => ({
  exitCode: 2,
  answer: "",
  remark: `${sentence}\n`,
});

/** No answer to any question would help: a sentence, and a code for programs. */
export const refused = (sentence: string, code: string): Outcome => ({
  exitCode: 3,
  answer: "",
  remark: `${sentence}\ncode=${code}\n`,
});

/** Something has to be chosen: questions as JSON on standard output. */
export const asked = (questions: readonly object[]): Outcome => ({
  exitCode: 4,
  answer: `${JSON.stringify({ format: "kamerton-questions", version: 1, questions }, null, 2)}\n`,
  remark: "",
});

/** Writes an outcome to the streams, the answer to a file where one is named. */
export async function deliver({ exitCode, answer, bytes, remark }: Outcome, out: string | null) {
  process.stdout.on("error", forgiveClosedPipe);
  process.stderr.write(remark);
  if ((exitCode === 0 || exitCode === 1) && out !== null) await writeFile(out, bytes ?? answer);
  else process.stdout.write(answer);
  process.exitCode = exitCode;
}

/** Whoever reads the answer may stop early: `kamerton … | head`. */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
