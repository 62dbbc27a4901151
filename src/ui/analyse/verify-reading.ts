import { failure, type Result } from "../../domain/result.ts";
import type { Locale } from "../../domain/words.ts";
import type { SalesExport } from "../../intake/contract.ts";
import { SourceBytes } from "../../intake/opening/source-bytes.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { holdToFiles, type Remake, type ToldObstacle } from "../../reports/verify/hold-to-files.ts";
import type { ToldVerdict } from "../../reports/verify/telling.ts";
import type { Session } from "../session/session.ts";

interface VerifyWish {
  readonly locale: Locale;
  /** A session of its own, so that the one of the page keeps its data. */
  readonly openSession: () => Session;
  readonly signal: AbortSignal;
}

type Hashed = SalesExport & { readonly sha256: string };
export type Verification = Result<ToldVerdict, ToldObstacle | { readonly kind: "cancelled" }>;

/** Holds a saved report to the exports that it says it was made of [R3]. */
export async function verificationOf(
  document: ReportDocument,
  files: readonly SalesExport[],
  { locale, openSession, signal }: VerifyWish,
): Promise<Verification> {
  const hashed: Hashed[] = [];
  for (const { name, bytes } of files)
    hashed.push({ name, bytes, sha256: await new SourceBytes(bytes, false, { signal }).sha256() });
  const session = openSession();
  try {
    const remake = remakeIn(session, signal);
    const told = await holdToFiles({ document, form: "file" }, hashed, remake, locale);
    return signal.aborted ? failure({ kind: "cancelled" }) : told;
  } finally {
    session.forget();
  }
}

const remakeIn =
  (session: Session, signal: AbortSignal): Remake<Hashed> =>
  async ({ choices, ...wish }, files) => {
    const exports = files.map(({ file, name }) => ({ name, bytes: file.bytes }));
    const read = await session.read(exports, choices, { signal });
    if (!read.ok) return null;
    const made = await session.analyse(wish, { signal });
    return made.ok ? made.value : null;
  };
