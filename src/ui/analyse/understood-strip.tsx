import { memo, Suspense } from "react";
import type { Settings } from "../../analysis/settings.ts";
import { measures, steps } from "../../domain/words.ts";
import { formatFor } from "../../messages/format.ts";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/analyse/understood.css";
import { Chip, Choices, OpenChip, optionsOf } from "./chip.tsx";
import { usePageParts } from "./page-parts.ts";
import { StepReasonNote } from "./settings-form-levels.tsx";
import { hasMeasure } from "./settings-form-ranked.tsx";
import { namesOf, type Shown } from "./state.ts";
import { TableGuesses } from "./table-guesses.tsx";

interface StripProps {
  readonly shown: Shown;
  readonly settings: Settings;
}

/** What was taken for granted, above the report: each guess can be opened and changed. */
export const UnderstoodStrip = memo(function UnderstoodStrip({ shown, settings }: StripProps) {
  const { words, format, locale } = usePageParts();
  const { document, understood } = shown;
  const source = document.sources[0];
  if (source === undefined) return null;
  const money = formatFor(locale, document.currency);
  return (
    <dl className="understood" aria-label={words.understood.label}>
      <Chip label={words.understood.file}>
        <FileNames shown={shown} />
        {shown.origin === "sample" ? (
          <small className="invented">{words.understood.invented}</small>
        ) : (
          understood !== null && (
            <FileSize bytes={understood.files.reduce((sum, { bytes }) => sum + bytes.size, 0)} />
          )
        )}
      </Chip>
      {understood === null ? (
        <BuiltGuesses document={document} />
      ) : (
        <TableGuesses understood={understood} />
      )}
      {document.sources.length === 1 && source.statedTotal !== null && (
        <Chip label={words.understood.stated}>
          {money.exactMoney(source.statedTotal)}{" "}
          <StatedMark matches={source.statedTotalMatches === true} />
        </Chip>
      )}
      <Chip label={words.understood.period}>
        {format.daySpan(document.period.first, document.period.last)}
      </Chip>
      <CurrencyChip shown={shown} />
      {shown.origin === "saved" ? (
        <FixedReadings document={document} />
      ) : (
        <Readings document={document} settings={settings} />
      )}
    </dl>
  );
});

/** The name of the file, or how many there are. */
function FileNames({ shown: { document, understood } }: { readonly shown: Shown }) {
  const { words } = usePageParts();
  const names = understood === null ? document.sources.map(({ name }) => name) : [];
  const all = understood === null ? [...new Set(names)].join(", ") : namesOf(understood.files);
  const count = understood === null ? new Set(names).size : understood.files.length;
  return (
    <span className="file-name" title={all}>
      {count > 1 ? words.check.recognise.files(count) : all}
    </span>
  );
}

function StatedMark({ matches }: { readonly matches: boolean }) {
  const { words } = usePageParts();
  return matches ? (
    <small className="matches">
      ✓<span className="vh"> {words.understood.statedMatches}</span>
    </small>
  ) : (
    <small className="differs">≠ {words.understood.statedDiffers}</small>
  );
}

/** A currency that the file does not name is asked for, quietly: sums stand without a sign until then. */
function CurrencyChip({ shown: { document, understood } }: { readonly shown: Shown }) {
  const { words, store } = usePageParts();
  const { currency } = document;
  if (understood === null || (currency !== null && understood.choices.currency === undefined)) {
    return <Chip label={words.understood.currency}>{currency ?? words.understood.noCurrency}</Chip>;
  }
  return (
    <OpenChip
      label={words.understood.currency}
      value={currency ?? words.understood.noCurrency}
      doubtful={currency === null}
    >
      <Choices
        legend={words.understood.currency}
        value={currency ?? ""}
        options={optionsOf<string>(words.understood.currencies)}
        onChange={(value) =>
          void store.choose(understood, { ...understood.choices, currency: value })
        }
      />
    </OpenChip>
  );
}

function FileSize({ bytes }: { readonly bytes: number }) {
  const { words, format } = usePageParts();
  const text =
    bytes < 1e5
      ? words.work.kilobytes(format.integer(Math.max(1, Math.round(bytes / 1e3))))
      : words.work.megabytes(format.decimal(bytes / 1e6, 1));
  return <small>{text}</small>;
}

/** The guesses are known, but no engine here made them: the sample as it was built, a saved report. */
function BuiltGuesses({ document }: { readonly document: ReportDocument }) {
  const { words } = usePageParts();
  const source = document.sources[0];
  if (source === undefined) return null;
  const encodings: Readonly<Record<string, string>> = words.understood.encodings;
  const delimiters: Readonly<Record<string, string>> = words.understood.delimiters;
  return (
    <>
      <Chip label={words.understood.encoding}>{encodings[source.encoding] ?? source.encoding}</Chip>
      {source.delimiter !== null && (
        <Chip label={words.understood.delimiter}>
          {delimiters[source.delimiter] ?? source.delimiter}
        </Chip>
      )}
    </>
  );
}

function FixedReadings({ document }: { readonly document: ReportDocument }) {
  const { words } = usePageParts();
  return (
    <>
      <Chip label={words.understood.step}>{words.settings.steps[document.period.step]}</Chip>
      <Chip label={words.understood.measure}>
        {words.settings.measures[document.parameters.measure]}
      </Chip>
    </>
  );
}

/** Step and measure: not of the file, but as much of a guess where nobody chose them. */
function Readings({
  document,
  settings,
}: {
  readonly document: ReportDocument;
  readonly settings: Settings;
}) {
  const { words, store } = usePageParts();
  const { step } = document.period;
  const { measure } = document.parameters;
  return (
    <>
      <OpenChip label={words.understood.step} value={words.settings.steps[step]}>
        <Choices
          legend={words.understood.step}
          value={settings.step}
          options={[
            { value: "auto", label: words.settings.auto },
            ...steps.map((value) => ({ value, label: words.settings.steps[value] })),
          ]}
          onChange={(value) => void store.change({ ...settings, step: value })}
        />
        <Suspense fallback={null}>
          <StepReasonNote document={document} />
        </Suspense>
      </OpenChip>
      <OpenChip label={words.understood.measure} value={words.settings.measures[measure]}>
        <Choices
          legend={words.understood.measure}
          value={settings.measure}
          options={[
            { value: "auto", label: words.settings.auto },
            ...measures
              .filter((value) => hasMeasure(document, value))
              .map((value) => ({ value, label: words.settings.measures[value] })),
          ]}
          onChange={(value) => void store.change({ ...settings, measure: value })}
        />
      </OpenChip>
    </>
  );
}
