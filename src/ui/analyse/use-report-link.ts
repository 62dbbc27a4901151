import { useCallback, useMemo } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import { linkMaker, type LinkChoices, type LinkMaker } from "./link-maker.ts";
import { openedLink } from "./opened-link.ts";
import { usePageParts } from "./page-parts.ts";
import { passphraseStrength } from "./passphrase-strength.ts";
import { useAnswer, type Answer } from "./use-answer.ts";

/** What locks a link: the passphrase that was offered, or the sender's own in its place. */
export interface Passphrase {
  readonly text: string;
  readonly offered: string;
}

/** Whether the link is locked; `coming` until a passphrase is there to offer. */
export type Lock =
  | { readonly kind: "open" | "coming" | "failed" }
  | { readonly kind: "locked"; readonly passphrase: Passphrase };

/** A link that may be handed out: unlocked where nobody asked for a lock, or locked well enough. */
export function isReady(lock: Lock): boolean {
  if (lock.kind !== "locked") return lock.kind === "open";
  return passphraseStrength(lock.passphrase.text, lock.passphrase.offered) !== "short";
}

export interface ReportLink {
  /** The whole address, locked where there is a passphrase. */
  readonly address: Answer<string>;
  /** What the finished link gives when it is opened. */
  readonly opened: Answer<ReportDocument>;
  readonly maker: LinkMaker;
}

/** Milliseconds without a key pressed after which a passphrase counts as typed: each lock takes a while. */
const typed = 300;

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, typed);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new DOMException("another passphrase", "AbortError"));
    });
  });

async function sealedLink(
  fragment: string,
  { text, offered }: Passphrase,
  signal: AbortSignal,
): Promise<string> {
  const { sealLink } = await import("../../reports/link/passphrase.ts");
  if (text !== offered) await pause(signal);
  return sealLink(fragment, text);
}

/** The address that opens this report anywhere; a link made by other choices is never handed out. */
export function useReportLink(
  report: ReportDocument,
  choices: LinkChoices,
  lock: Lock,
): ReportLink {
  const { base, locale, workspace } = usePageParts();
  const maker = useMemo(() => linkMaker(report, workspace), [report, workspace]);
  const passphrase = lock.kind === "locked" && isReady(lock) ? lock.passphrase : null;
  const address = useAnswer(
    useCallback(
      async (signal) => {
        const plain = await maker(choices);
        const fragment = passphrase === null ? plain : await sealedLink(plain, passphrase, signal);
        return `${new URL(`${base}${locale}/report/`, window.location.href).href}#${fragment}`;
      },
      [maker, choices, passphrase, base, locale],
    ),
  );
  const opened = useAnswer(
    useCallback(async () => openedLink(await maker(choices)), [maker, choices]),
  );
  return { address, opened, maker };
}
