import { useEffect, useRef, useState } from "react";
import { differenceOfDecimals } from "../../domain/decimal.ts";
import { formatFor, type Format } from "../../messages/format.ts";
import { numeralFromDecimal } from "../../messages/numerals.ts";
import { explainMessages } from "../../messages/report-explain.ts";
import type { Explanation, LinesWanted } from "../../reports/blocks/block.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { LinesPage } from "../../reports/lines.ts";
import { LinesDownload } from "./lines-download.tsx";
import type { LinesFile } from "./lines-csv.ts";
import { LinesTable } from "./lines-table.tsx";
import type { LinesSource } from "./lines-source.ts";
import { useReportParts } from "./report-parts.ts";

/** Lines drawn at once; the file has all. */
const SHOWN = 200;

interface LinesViewProps {
  readonly wanted: LinesWanted;
  readonly sum: Explanation["sum"] | null;
  readonly title: string;
  readonly report: ReportDocument;
  readonly source: LinesSource | null;
  /** The lines need more room than the explanation. */
  readonly onOpen: () => void;
}

type Looked =
  | { readonly kind: "not" | "looking" | "no-data" | "failed" }
  | { readonly kind: "found"; readonly page: LinesPage };

/** The lines behind a figure, asked for on a click, with their sum beside what the report says. */
export function LinesView({ wanted, sum, title, report, source, onOpen }: LinesViewProps) {
  const { locale } = useReportParts();
  const say = explainMessages[locale].dialog;
  const [looked, setLooked] = useState<Looked>({ kind: "not" });
  const abort = useRef(new AbortController());
  useEffect(() => {
    abort.current = new AbortController();
    return () => {
      abort.current.abort();
    };
  }, []);

  const look = async () => {
    if (source === null) {
      setLooked({ kind: "no-data" });
      return;
    }
    setLooked({ kind: "looking" });
    const { signal } = abort.current;
    const page = await source.page(wanted, { offset: 0, limit: SHOWN }, signal);
    if (signal.aborted) return;
    setLooked(page === null ? { kind: "failed" } : { kind: "found", page });
    if (page !== null) onOpen();
  };

  if (looked.kind === "found" && source !== null) {
    const file: LinesFile = {
      locale,
      words: say,
      sources: report.sources.map(({ name, sheet }) => [name, sheet ?? ""].join(" ").trim()),
    };
    return (
      <FoundLines
        page={looked.page}
        sum={sum}
        title={title}
        format={formatFor(locale, report.currency)}
        file={file}
        source={source}
        wanted={wanted}
      />
    );
  }
  switch (looked.kind) {
    case "no-data":
      return <p role="status">{say.noData}</p>;
    case "looking":
      return <p role="status">{say.looking}</p>;
    case "failed":
      return (
        <div role="alert">
          <p>{say.failed}</p>
          <button type="button" className="btn" onClick={() => void look()}>
            {say.again}
          </button>
        </div>
      );
    case "not":
    case "found":
      return (
        <button type="button" className="btn" onClick={() => void look()}>
          {say.show}
        </button>
      );
  }
}

interface FoundLinesProps extends Pick<LinesViewProps, "wanted" | "sum" | "title"> {
  readonly page: LinesPage;
  readonly format: Format;
  readonly file: LinesFile;
  readonly source: LinesSource;
}

function FoundLines({ page, sum, title, format, file, source, wanted }: FoundLinesProps) {
  const say = file.words;
  if (page.count === 0) return <p role="status">{say.none}</p>;
  const few = page.rows.length < page.count;
  return (
    <div className="explain-lines">
      <SumCheck page={page} sum={sum} format={format} words={say} />
      <div className="explain-tools">
        <p className="note">
          {few
            ? say.shown(format.integer(page.rows.length), format.counted(page.count, say.lineOf))
            : say.all(format.counted(page.count, say.line))}
        </p>
        <LinesDownload
          source={source}
          wanted={wanted}
          file={file}
          count={page.count}
          title={title}
        />
      </div>
      <LinesTable page={page} title={title} file={file} />
    </div>
  );
}

interface SumCheckProps extends Pick<LinesViewProps, "sum"> {
  readonly page: LinesPage;
  readonly format: Format;
  readonly words: LinesFile["words"];
}

/** Whether all lines add up to the figure; said in either case. */
function SumCheck({ page, sum, format, words }: SumCheckProps) {
  if (sum === null || sum === undefined) return null;
  const { measure, value } = sum;
  const found = page.sums[measure];
  if (found === null) return null;
  const money = measure === "revenue" || measure === "grossProfit";
  const written = (decimal: string): string =>
    money ? format.exactMoney(decimal) : numeralFromDecimal(format.locale, decimal);
  return /[1-9]/.test(differenceOfDecimals(found, value)) ? (
    <p role="alert" className="refused">
      {words.differs(written(found), written(value))}
    </p>
  ) : (
    <p role="status" className="explain-equal">
      {words.equal(written(value))}
    </p>
  );
}
