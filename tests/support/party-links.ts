import type { PartyLink } from "../../src/domain/party-link.ts";

/** A link as a test writes it; what is left out is not known. */
export const linkOf = (known: Partial<PartyLink>): PartyLink => ({
  entity: null,
  taxId: null,
  customer: null,
  customerGroup: null,
  keyPerson: null,
  role: null,
  ...known,
});
