import { approximateDecimal } from "../../../messages/amounts.ts";
import { figureCell, textCell, type BlockTable } from "../../blocks/block.ts";
import { typeset } from "../../blocks/names.ts";
import type { CustomerDetail } from "../detail.ts";
import { entityShare, served, spelled } from "../reckonings/people.ts";
import type { CustomerSection, CustomerTelling } from "../section.ts";

type Circle = CustomerDetail["circles"][number];

/** Who decides, with how many companies that are not this customer's. */
function circleInShort(
  { customer, share, say }: CustomerTelling,
  circles: readonly Circle[],
): string {
  const [first] = circles
    // On a person's own page it goes without saying who decides.
    .filter(({ kind, name }) => kind === "keyPerson" && customer.id !== `person:${name}`)
    .toSorted((one, other) => other.share - one.share);
  if (first === undefined) return "";
  const others = first.entities.filter(({ own }) => !own).length;
  return say.people.decides(typeset(first.name), others, share(first.share));
}

function headline(telling: CustomerTelling): string {
  const { customer, detail, format, say } = telling;
  const latest = detail?.service.find(
    ({ dimension, name }) => dimension === "manager" && name === customer.manager,
  );
  const looks =
    customer.manager === null
      ? say.people.nobody
      : say.people.manager(
          typeset(customer.manager),
          format.step((latest?.first ?? customer.firstPurchase ?? "").slice(0, 7)),
        );
  return looks + circleInShort(telling, detail?.circles ?? []);
}

function serviceTable(telling: CustomerTelling, { service }: CustomerDetail): BlockTable | null {
  const { format, say, why } = telling;
  const { columns, dimensions } = say.people;
  const known = new Set(
    service.flatMap(({ dimension, name }) => (name === null ? [] : [dimension])),
  );
  const told = service.filter(({ dimension }) => known.has(dimension));
  if (told.length === 0) return null;
  const unit = format.moneyColumn(told.map(({ revenue }) => approximateDecimal(revenue)));
  return {
    id: "customer-service",
    caption: say.people.serviceCaption,
    open: true,
    columns: [
      { id: "name", label: columns.name, unit: "", align: "start" },
      { id: "first", label: columns.first, unit: "", align: "start" },
      { id: "last", label: columns.last, unit: "", align: "start" },
      { id: "revenue", label: columns.revenue, unit: unit.unit, align: "end" },
    ],
    rows: (["manager", "department", "region"] as const).flatMap((dimension) =>
      told
        .filter((row) => row.dimension === dimension)
        .map((row) => {
          const { name, first, last, revenue } = row;
          const sum = approximateDecimal(revenue);
          return {
            id: `${dimension} ${name ?? ""}`,
            group: dimensions[dimension],
            cells: [
              textCell(name === null ? say.people.unnamed : typeset(name)),
              { text: format.day(first), sort: first },
              { text: format.day(last), sort: last },
              {
                ...figureCell(unit.cell(sum), sum),
                ...why((explain) => explain.plain(served(telling, dimension, row))),
              },
            ],
          };
        }),
    ),
  };
}

const circleTable = (telling: CustomerTelling, circle: Circle): BlockTable => ({
  id: `customer-circle-${circle.kind}`,
  caption: telling.say.people.circleCaption[circle.kind](
    typeset(circle.name),
    telling.share(circle.share),
  ),
  open: true,
  columns: [
    { id: "name", label: telling.say.people.circle.name, unit: "", align: "start" },
    { id: "tax", label: telling.say.people.circle.taxId, unit: "", align: "start", minor: true },
    { id: "share", label: telling.say.people.circle.share, unit: "", align: "end" },
  ],
  rows: circle.entities.map((entity) => ({
    id: entity.id,
    cells: [
      textCell(typeset(entity.name), entity.own ? telling.say.people.own : ""),
      textCell(entity.taxId ?? "–"),
      {
        ...figureCell(telling.share(entity.share), entity.share),
        ...telling.why((explain) => explain.plain(entityShare(telling, entity))),
      },
    ],
  })),
});

function entitiesTable(telling: CustomerTelling, { entities }: CustomerDetail): BlockTable {
  const { format, say, why } = telling;
  const { entities: columns } = say.people;
  return {
    id: "customer-entities",
    caption: say.people.entitiesCaption,
    columns: [
      { id: "spelling", label: columns.spelling, unit: "", align: "start" },
      { id: "tax", label: columns.taxId, unit: "", align: "start" },
      { id: "first", label: columns.first, unit: "", align: "start" },
      { id: "last", label: columns.last, unit: "", align: "start" },
      { id: "lines", label: columns.lines, unit: "", align: "end" },
    ],
    rows: entities.flatMap(({ id, taxId, spellings }) =>
      spellings.map((spelling) => ({
        id: `${id} ${spelling.text}`,
        cells: [
          textCell(typeset(spelling.text)),
          textCell(taxId ?? say.people.noTaxId),
          { text: format.day(spelling.first), sort: spelling.first },
          { text: format.day(spelling.last), sort: spelling.last },
          {
            ...figureCell(format.integer(spelling.lines), spelling.lines),
            ...why((explain) => explain.plain(spelled(telling, id, spelling))),
          },
        ],
      })),
    ),
  };
}

/** Who looked after the customer, who stands behind it, and what it is called [D5] [F9] [K1] [K2]. */
export function peopleSection(telling: CustomerTelling): CustomerSection {
  const { detail, say, source } = telling;
  const service = detail === null ? null : serviceTable(telling, detail);
  return {
    id: "customer-people",
    topic: say.people.topic,
    brief: "",
    headline: headline(telling),
    subtitle: say.people.subtitle,
    howToRead: [],
    callouts: [],
    chart: null,
    tables: [
      ...(service === null ? [] : [service]),
      ...(detail?.circles ?? []).map((circle) => circleTable(telling, circle)),
      ...(detail === null ? [] : [entitiesTable(telling, detail)]),
    ],
    source,
  };
}
