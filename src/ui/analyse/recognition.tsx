import { formatFor } from "../../messages/format.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import { Chip } from "./chip.tsx";
import { usePageParts } from "./page-parts.ts";
import type { Shown, Understood } from "./state.ts";

interface RecognitionProps {
  readonly shown: Shown;
  readonly understood: Understood;
}

const months = (day: string): string => day.slice(0, 7);

/** The figures by which a person knows his own company. */
export function Recognition({ shown: { document }, understood }: RecognitionProps) {
  const { words, locale } = usePageParts();
  const { recognise } = words.check;
  const money = formatFor(locale, document.currency);
  const { tables, facts } = understood.intake;
  const rows = tables.reduce((sum, { source }) => sum + source.rows, 0);
  const [first, last] = [months(facts.firstDate), months(facts.lastDate)];
  return (
    <section className="recognition" aria-labelledby="recognition">
      <h2 id="recognition">{recognise.heading}</h2>
      <dl aria-label={recognise.label}>
        <Chip label={recognise.customers}>{money.integer(document.totals.customers)}</Chip>
        <Chip label={recognise.months}>
          {first === last ? money.step(first) : `${money.step(first)} – ${money.step(last)}`}
        </Chip>
        <Chip label={recognise.sum}>
          {money.compactMoney(approximateDecimal(document.totals.revenue))}
        </Chip>
        <Chip label={recognise.rows}>{money.integer(rows)}</Chip>
        <Chip label={recognise.tables}>
          {[
            recognise.files(understood.files.length),
            ...(tables.length > 1 ? [recognise.sheets(tables.length)] : []),
          ].join(", ")}
        </Chip>
        <Chip label={words.understood.currency}>
          {document.currency ?? words.understood.noCurrency}
        </Chip>
        <Vat understood={understood} />
      </dl>
    </section>
  );
}

/** With or without VAT, as the files say; nothing is worked out anew. */
function Vat({ understood }: { readonly understood: Understood }) {
  const { recognise } = usePageParts().words.check;
  const met = new Set(understood.intake.tables.map(({ source }) => source.vat));
  const [only] = met;
  return (
    <Chip label={recognise.vat}>
      <span title={recognise.vatNote}>
        {met.size === 1 && only !== undefined ? recognise.vats[only] : recognise.vatMixed}
      </span>
    </Chip>
  );
}
