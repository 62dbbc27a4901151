import { useMemo, useState } from "react";
import type { WeighedEntity } from "../../analysis/identity/index.ts";
import { entityIdOf } from "../../analysis/index.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { identityMessages } from "../../messages/analyse-identity.ts";
import { formatFor } from "../../messages/format.ts";
import { entitiesLike } from "./entities-like.ts";
import { JoinForm } from "./identity-join-form.tsx";
import { usePageParts } from "./page-parts.ts";

interface ByHandProps {
  readonly entities: readonly WeighedEntity[];
  readonly document: ReportDocument;
}

const mostShown = 12;

const byRevenue = ({ revenue: one }: WeighedEntity, { revenue: other }: WeighedEntity): number => {
  const more = minorFromDecimal(other) - minorFromDecimal(one);
  return more === 0n ? 0 : more > 0n ? 1 : -1;
};

/** Any legal entities as one customer, one group or under one person: found, ticked, named [K1] [K3]. */
export function IdentityByHand({ entities, document }: ByHandProps) {
  const { locale } = usePageParts();
  const { currency } = document;
  const words = identityMessages[locale];
  const [sought, setSought] = useState("");
  const [ticked, setTicked] = useState<readonly WeighedEntity[]>([]);
  const heaviestFirst = useMemo(() => entities.toSorted(byRevenue), [entities]);
  const found = useMemo(() => entitiesLike(heaviestFirst, sought), [heaviestFirst, sought]);
  const listed = [...ticked, ...found.filter((each) => !ticked.includes(each))].slice(
    0,
    ticked.length + mostShown,
  );
  return (
    <section className="check-block by-hand" aria-labelledby="by-hand">
      <header>
        <h2 id="by-hand">{words.byHand}</h2>
      </header>
      <p className="note">{words.byHandAbout}</p>
      <label className="by-hand-search">
        {words.search}
        <input
          type="search"
          value={sought}
          onChange={(event) => {
            setSought(event.currentTarget.value);
          }}
        />
      </label>
      <p className="note" role="status">
        {found.length === 0
          ? words.nobody
          : words.found(Math.min(found.length, mostShown), found.length)}
      </p>
      <ul className="candidates">
        {listed.map((entity) => (
          <li key={entityIdOf(entity)}>
            <Candidate
              entity={entity}
              currency={currency}
              checked={ticked.includes(entity)}
              onChange={(checked) => {
                setTicked(checked ? [...ticked, entity] : ticked.filter((each) => each !== entity));
              }}
            />
          </li>
        ))}
      </ul>
      {ticked.length > 0 && (
        <JoinForm
          ticked={ticked}
          document={document}
          onDone={() => {
            setTicked([]);
          }}
        />
      )}
    </section>
  );
}

interface CandidateProps {
  readonly entity: WeighedEntity;
  readonly currency: string | null;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function Candidate({ entity, currency, checked, onChange }: CandidateProps) {
  const { locale } = usePageParts();
  const words = identityMessages[locale];
  return (
    <label className="candidate">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>
        {entity.name}
        {entity.taxId !== null && <small>{words.taxId(entity.taxId)}</small>}
      </span>
      <span className="r">{formatFor(locale, currency).exactMoney(entity.revenue)}</span>
    </label>
  );
}
