import { formatFor } from "../../messages/format.ts";
import type { ReadTable, StatedTotal } from "../../intake/contract.ts";
import "../../styles/analyse/check-sums.css";
import { OwnTotalField } from "./own-total-field.tsx";
import { usePageParts } from "./page-parts.ts";
import { reconciliationOf, reconciliationOfAll, type Reconciliation } from "./reconciliation.ts";
import type { Shown, Understood } from "./state.ts";

interface CheckSumsProps {
  readonly shown: Shown;
  readonly understood: Understood;
  readonly examined: ReadTable;
}

/** The money of the file, bin by bin, against its own total and a person's, to the last decimal [F3]. */
export function CheckSums({ shown, understood, examined }: CheckSumsProps) {
  const { words, locale } = usePageParts();
  const money = formatFor(locale, shown.document.currency);
  const { tables } = understood.intake;
  const all = reconciliationOfAll(tables);
  return (
    <section className="check-block" aria-labelledby="check-sums">
      <header>
        <h2 id="check-sums">{words.check.sums.heading}</h2>
        {tables.length > 1 && <p className="note">{examined.key}</p>}
      </header>
      <Equation sums={reconciliationOf(examined)} exactMoney={money.exactMoney} />
      {examined.totals.length > 1 && (
        <TotalsOneByOne totals={examined.totals} exactMoney={money.exactMoney} />
      )}
      <OwnTotalField sums={all} exactMoney={money.exactMoney} />
    </section>
  );
}

interface EquationProps {
  readonly sums: Reconciliation;
  exactMoney(decimal: string): string;
}

function Equation({ sums, exactMoney }: EquationProps) {
  const { words, format } = usePageParts();
  const { parts, counted, stated, difference } = sums;
  const { sums: names, rows } = words.check;
  return (
    <div className="sums">
      {parts.map((part, index) => (
        <Term key={part.bin} sign={index === 0 ? "" : "+"} label={names.parts[part.bin]}>
          <b className={part.bin === "rejected" ? "bad" : undefined}>{exactMoney(part.money)}</b>
          <small>
            {rows(part.rows)}
            {part.unread > 0 && `, ${names.unread(format.integer(part.unread))}`}
          </small>
        </Term>
      ))}
      {parts.length > 1 && (
        <Term sign="=" label={names.counted}>
          <b>{exactMoney(counted)}</b>
        </Term>
      )}
      {stated !== null && (
        <Term
          sign={sums.verdict === "matches" || sums.verdict === "explained" ? "=" : "≠"}
          label={names.stated}
        >
          <b>{exactMoney(stated)}</b>
          {difference !== null && (
            <small>
              {names.difference} {exactMoney(difference)}
            </small>
          )}
        </Term>
      )}
      <Verdict verdict={sums.verdict} />
    </div>
  );
}

interface TotalsProps {
  readonly totals: readonly StatedTotal[];
  exactMoney(decimal: string): string;
}

/** Where a file states several totals: which of them agree, with what, and which do not [F3]. */
function TotalsOneByOne({ totals, exactMoney }: TotalsProps) {
  const { words, format } = usePageParts();
  const say = words.check.sums.totals;
  return (
    <>
      <h3 className="totals-heading">{say.heading}</h3>
      <ul className="totals">
        {totals.map(({ row, label, money, addsUp, difference }) => (
          <li key={row} data-differs={addsUp === null}>
            <span>{say.row(format.integer(row), label)}:</span> <b>{exactMoney(money)}</b>{" "}
            <span>
              {addsUp === null
                ? `≠ ${say.differs(exactMoney(difference ?? money))}`
                : `✓ ${say[addsUp]}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TermProps {
  /** What stands before it in the equation. */
  readonly sign: string;
  readonly label: string;
  readonly children: React.ReactNode;
}

function Term({ sign, label, children }: TermProps) {
  return (
    <div className="term">
      {sign !== "" && <span className="sign">{sign}</span>}
      <div>
        <p>{label}</p>
        {children}
      </div>
    </div>
  );
}

function Verdict({ verdict }: { readonly verdict: Reconciliation["verdict"] }) {
  const [short, why] = usePageParts().words.check.sums.verdicts[verdict];
  return (
    <p className="verdict" role="status" data-verdict={verdict}>
      <b>{short}</b> {why}
    </p>
  );
}
