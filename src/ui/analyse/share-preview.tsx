import { useMemo } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/analyse/share-preview.css";
import { ClassLetters } from "../kit/class-letters.tsx";
import { Sentence } from "../kit/sentence.tsx";
import { linkPreview, type LinkPreview } from "./link-preview.ts";
import { usePageParts } from "./page-parts.ts";
import { useShareWords } from "./share-words.ts";
import type { Answer } from "./use-answer.ts";

/** Never begins a line. */
const separator = "\u00a0· ";

interface SharePreviewProps {
  readonly report: ReportDocument;
  readonly opened: Answer<ReportDocument>;
  readonly masked: boolean;
}

/** The finished link as its receiver will meet it; read from the link itself, so that it cannot flatter. */
export function SharePreview({ report, opened, masked }: SharePreviewProps) {
  const { locale } = usePageParts();
  const { preview: words } = useShareWords();
  const document = opened.kind === "there" ? opened.value : null;
  const preview = useMemo(
    () => (document === null ? null : linkPreview(report, document, locale)),
    [report, document, locale],
  );
  return (
    <section className="share-preview" aria-labelledby="share-preview-heading">
      <h3 id="share-preview-heading">{words.heading}</h3>
      {preview === null ? (
        <p className="note">{opened.kind === "failed" ? words.failed : words.waiting}</p>
      ) : (
        <Preview preview={preview} masked={masked} />
      )}
    </section>
  );
}

function Preview({ preview, masked }: { readonly preview: LinkPreview; readonly masked: boolean }) {
  const { preview: words } = useShareWords();
  return (
    <>
      <div className="share-picture">
        <p className="share-picture-title">
          {preview.title} <span>{preview.period}</span>
        </p>
        <p className="share-picture-headline">
          <Sentence>{preview.headline}</Sentence>
        </p>
        <LargestCustomers preview={preview} />
      </div>
      <dl>
        <dt>{words.sections}</dt>
        <dd>{preview.sections.join(separator)}</dd>
        {preview.leftOut.length > 0 && (
          <>
            <dt>{words.leftOut}</dt>
            <dd>
              {preview.leftOut.join(separator)} <span className="muted">({words.leftOutNote})</span>
            </dd>
          </>
        )}
      </dl>
      <p className="note">
        {preview.approximate ? words.approximate : words.exact} {masked && words.masked}
      </p>
    </>
  );
}

function LargestCustomers({ preview }: { readonly preview: LinkPreview }) {
  const { preview: words } = useShareWords();
  if (preview.customers.length === 0) return null;
  const rest = [
    ...(preview.more > 0 ? [words.more(preview.more)] : []),
    ...(preview.folded > 0 ? [words.folded(preview.folded)] : []),
  ];
  return (
    <table>
      <caption className="vh">{words.largest}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.abc}</th>
          <th scope="col" className="end">
            {words.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {preview.customers.map(({ id, name, abc, xyz, share }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <ClassLetters abc={abc} xyz={xyz} />
            </td>
            <td className="end">{share}</td>
          </tr>
        ))}
      </tbody>
      {rest.length > 0 && (
        <tfoot>
          <tr>
            <td colSpan={3}>{rest.join(". ")}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
