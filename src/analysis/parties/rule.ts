import type { Unit } from "../../domain/words.ts";
import { partyLinks } from "../../sql/party-links.ts";
import { identifier, sql, type Sql } from "../../sql/sql.ts";

/*
 * Identity [F9]. A tax id is one entity whatever the spelling; without one the name is. The prefix
 * keeps the two apart, so that a firm called `7700000016` is never taken for that tax id.
 */

/** Over the columns of `sales_facts`: who bought, or NULL on an unnamed line [F4]. */
export const entityId: Sql = sql`CASE
    WHEN entity IS NULL THEN NULL
    WHEN tax_id IS NULL THEN 'name:' || entity
    ELSE 'tax:' || tax_id
  END`;

/** Which link means which legal entity, over `roll_up` and `party_links` [K1]. */
export const linkedEntities: Sql = sql`
    SELECT link_no, entity_id FROM ${partyLinks} WHERE entity_id IS NOT NULL
    UNION ALL
    SELECT link_no, entity_id
    FROM (
      SELECT DISTINCT link_no, roll_up.entity_id, tax_id
      FROM roll_up JOIN ${partyLinks} USING (entity)
      WHERE ${partyLinks}.entity_id IS NULL
    )
    QUALIFY tax_id IS NULL OR count(tax_id) OVER (PARTITION BY link_no) = 1`;

/** Over the columns of `entities`: who the party is. A blank person or group stands for itself [K4]. */
const partyIds: Readonly<Record<Unit, Sql>> = {
  entity: sql`entity_id`,
  customer: sql`coalesce('customer:' || customer, entity_id)`,
  group: sql`coalesce('group:' || customer_group, entity_id)`,
  keyPerson: sql`coalesce('person:' || key_person, entity_id)`,
};

const partyNames: Readonly<Record<Unit, Sql>> = {
  entity: sql`name`,
  customer: sql`coalesce(customer, name)`,
  group: sql`coalesce(customer_group, name)`,
  keyPerson: sql`coalesce(key_person, name)`,
};

export const partyIdOf = (unit: Unit): Sql => partyIds[unit];
export const partyNameOf = (unit: Unit): Sql => partyNames[unit];

/** Names of the tables that are made once for one unit. */
export const partiesTable = (unit: Unit): Sql => identifier(`parties_${unit}`);
export const partyMembersTable = (unit: Unit): Sql => identifier(`party_members_${unit}`);
export const partyDaysTable = (unit: Unit): Sql => identifier(`party_days_${unit}`);
export const partyProductsTable = (unit: Unit): Sql => identifier(`party_products_${unit}`);
export const partyStepsTable = (unit: Unit, step: string): Sql =>
  identifier(`party_steps_${unit}_${step}`);
