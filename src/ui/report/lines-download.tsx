import { useEffect, useRef, useState } from "react";
import { formatFor } from "../../messages/format.ts";
import type { LinesWanted } from "../../reports/blocks/block.ts";
import { fileName } from "../../reports/table-rows.ts";
import { download } from "../kit/download.ts";
import { linesCsv, type LinesFile } from "./lines-csv.ts";
import type { LinesSource } from "./lines-source.ts";

interface LinesDownloadProps {
  readonly source: LinesSource;
  readonly wanted: LinesWanted;
  readonly file: LinesFile;
  readonly count: number;
  readonly title: string;
}

interface Progress {
  readonly done: number;
  readonly count: number;
}

/** All lines as a file; how far it is, and a way to stop, where they are many. */
export function LinesDownload({ source, wanted, file, count, title }: LinesDownloadProps) {
  const { words, locale } = file;
  const format = formatFor(locale, null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState(false);
  const abort = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      abort.current?.abort();
    },
    [],
  );

  const begin = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setFailed(false);
    setProgress({ done: 0, count });
    const made = await linesCsv(source, wanted, file, {
      signal: controller.signal,
      onProgress: (done, of) => {
        setProgress({ done, count: of });
      },
    });
    setProgress(null);
    if (made !== null) download(made, fileName(`${words.file}. ${title}`, "csv"));
    else setFailed(!controller.signal.aborted);
  };

  if (progress !== null)
    return (
      <div className="explain-progress">
        <span role="status">
          {words.downloading(format.integer(progress.done), format.integer(progress.count))}
        </span>
        <button type="button" className="btn quiet" onClick={() => abort.current?.abort()}>
          {words.cancel}
        </button>
      </div>
    );
  return (
    <>
      {failed && <span role="alert">{words.failed}</span>}
      <button type="button" className="btn" onClick={() => void begin()}>
        {words.download(format.counted(count, words.lineAll))}
      </button>
    </>
  );
}
