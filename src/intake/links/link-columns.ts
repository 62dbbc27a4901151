import { headerName } from "../mapping/header-name.ts";
import { headerSynonyms } from "../mapping/synonyms.ts";

/** The place of each column of a links file, from 0; -1 where there is none. */
export interface LinkColumns {
  readonly entity: number;
  readonly taxId: number;
  readonly customer: number;
  readonly customerGroup: number;
  readonly keyPerson: number;
  readonly role: number;
}

const wordsFor = {
  entity: new Set([
    ...headerSynonyms.entity.flat(),
    "entity",
    "legal entity",
    "юрлицо",
    "название",
  ]),
  taxId: new Set(headerSynonyms.taxId.flat()),
  /** Words that name a legal entity too: they are the customer only beside another column for it. */
  customer: new Set([
    ...["customer", "customer name", "client", "клиент", "наименование клиента"],
    ...["единый клиент", "общий клиент", "объединенный клиент"],
  ]),
  customerGroup: new Set([...headerSynonyms.customerGroup.flat(), "группа", "group"]),
  keyPerson: new Set([
    ...headerSynonyms.keyPerson.flat(),
    ...["ключевая персона", "ключевое лицо клиента", "фио лпр", "лпр фио", "person"],
  ]),
  role: new Set(["role", "роль", "роль лпр", "роль лица"]),
} as const;

/**
 * Finds the columns of a links file by their names [K1]. «Клиент» is the customer that legal entities
 * are joined to where these have a column of their own, by name or tax id, else it is the entity.
 */
export function linkColumnsOf(header: readonly string[]): LinkColumns {
  const words = header.map((cell) => headerName(cell).words);
  const place = (meaning: keyof typeof wordsFor): number =>
    words.findIndex((word) => wordsFor[meaning].has(word));
  const taxId = place("taxId");
  const customer = place("customer");
  const ownEntity = words.findIndex(
    (word) => wordsFor.entity.has(word) && !wordsFor.customer.has(word),
  );
  const isEntity = ownEntity < 0 && taxId < 0;
  return {
    entity: isEntity ? customer : ownEntity,
    taxId,
    customer: isEntity ? -1 : customer,
    customerGroup: place("customerGroup"),
    keyPerson: place("keyPerson"),
    role: place("role"),
  };
}

export const namesEntities = ({ entity, taxId }: LinkColumns): boolean => entity >= 0 || taxId >= 0;

export const namesTargets = ({ customer, customerGroup, keyPerson }: LinkColumns): boolean =>
  customer >= 0 || customerGroup >= 0 || keyPerson >= 0;
