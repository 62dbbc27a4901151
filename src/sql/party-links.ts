import { identifier, sql, type Sql } from "./sql.ts";

/**
 * The table of who belongs together beside what the lines say [K1]. It is always there, empty where
 * nothing was linked; `link_no` counts in the order of the source, and the later of two rows wins.
 */
export const partyLinks: Sql = identifier("party_links");

/** A row of `party_links`; exactly one of `entityId` and `entity` is known. */
export interface PartyLinkRow {
  /** The legal entity itself, `tax:…` or `name:…`. */
  readonly entityId: string | null;
  /** The name that its lines bear. */
  readonly entity: string | null;
  readonly customer: string | null;
  readonly customerGroup: string | null;
  readonly keyPerson: string | null;
  readonly role: string | null;
}

const recordMark = "\u001e";
const cellMark = "\u001f";

/** White space of every kind was folded before; a mark can only come from a hand-made file. */
const cellOf = (text: string | number | null): string =>
  String(text ?? "")
    .replaceAll(recordMark, " ")
    .replaceAll(cellMark, " ");

/**
 * Makes `party_links` of its rows. They travel as one text and are taken apart by the database, since
 * a statement of fifty thousand tuples takes longer to write and to parse than to run.
 */
export const partyLinksTable = (rows: readonly PartyLinkRow[]): Sql => sql`
  CREATE OR REPLACE TABLE ${partyLinks} AS
  WITH records AS (
    SELECT string_split(unnest(string_split(${textOf(rows)}, chr(30))), chr(31)) AS cells
  )
  SELECT
    CAST(cells[1] AS INTEGER) AS link_no,
    nullif(cells[2], '') AS entity_id,
    nullif(cells[3], '') AS entity,
    nullif(cells[4], '') AS customer,
    nullif(cells[5], '') AS customer_group,
    nullif(cells[6], '') AS key_person,
    nullif(cells[7], '') AS role
  FROM records
  WHERE len(cells) = 7`;

const textOf = (rows: readonly PartyLinkRow[]): string =>
  rows
    .map(({ entityId, entity, customer, customerGroup, keyPerson, role }, index) =>
      [index + 1, entityId, entity, customer, customerGroup, keyPerson, role]
        .map(cellOf)
        .join(cellMark),
    )
    .join(recordMark);
