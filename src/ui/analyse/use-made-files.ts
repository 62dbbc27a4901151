import { useEffect, useRef, useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import { download } from "../kit/download.ts";
import { FileMaker, type FileProblem } from "../report-file/file-maker.ts";
import type { FileKind } from "../report-file/file-wish.ts";
import { usePageParts } from "./page-parts.ts";
import { fileNameOf, type ReportFile } from "./report-files.ts";

/** What became of a file that was asked for. */
export type FileOutcome = "making" | "saved" | FileProblem;

/** Files that somebody asked for in the dialog; what is being made goes on while another way is looked at. */
export interface MadeFiles {
  readonly names: "masked" | "shown";
  readonly outcomes: Partial<Readonly<Record<FileKind, FileOutcome>>>;
  /** Files with the other names are no longer wanted: they are given up. */
  setNames(names: "masked" | "shown"): void;
  warm(): void;
  save(file: ReportFile): void;
  cancel(file: ReportFile): void;
}

/** Makes files beside the page, and gives up what is not ready when the dialog is closed. */
export function useMadeFiles(report: ReportDocument): MadeFiles {
  const { locale, workspace } = usePageParts();
  const [names, setNames] = useState<MadeFiles["names"]>("shown");
  const [outcomes, setOutcomes] = useState<MadeFiles["outcomes"]>({});
  const [maker] = useState(() => new FileMaker());
  const asked = useRef(new Map<FileKind, AbortController>());
  useEffect(
    () => () => {
      maker.end();
    },
    [maker],
  );

  const make = async (file: ReportFile): Promise<void> => {
    const { kind } = file;
    const asking = new AbortController();
    asked.current.set(kind, asking);
    const settle = (outcome: FileOutcome): void => {
      if (asked.current.get(kind) === asking) setOutcomes((all) => ({ ...all, [kind]: outcome }));
    };
    settle("making");
    const pseudonymKey = names === "masked" ? await workspace.pseudonymKey() : null;
    const made = await maker.make({ kind, report, locale, pseudonymKey }, asking.signal);
    if (made.ok) download(made.value.content, fileNameOf(made.value.title, file));
    settle(made.ok ? "saved" : made.problem);
  };

  return {
    names,
    outcomes,
    setNames(chosen) {
      for (const asking of asked.current.values()) asking.abort();
      asked.current.clear();
      setOutcomes({});
      setNames(chosen);
    },
    warm() {
      maker.warm();
    },
    save(file) {
      if (outcomes[file.kind] !== "making") void make(file);
    },
    cancel({ kind }) {
      asked.current.get(kind)?.abort();
    },
  };
}
