/** A legal entity as a person points at it: by tax id where it has one, else by name [F9]. */
export interface NamedEntity {
  readonly name: string;
  readonly taxId: string | null;
}

/** Legal entities that a person took for one customer [K3]. */
export interface Merge {
  /** What the customer is called from now on. */
  readonly customer: string;
  readonly entities: readonly NamedEntity[];
}

export const drawnKinds = ["group", "keyPerson"] as const;

/** Legal entities that a person put under one group or one key person, who is their primary one [K1]. */
export interface DrawnLink {
  readonly as: (typeof drawnKinds)[number];
  /** What the group or the person is called. */
  readonly name: string;
  readonly entities: readonly NamedEntity[];
}

/**
 * A row of a links file [K1]. A tax id means that legal entity; without one the name means the lines
 * without a tax id that bear it and the only tax id that bears it, never one of several.
 */
export interface PartyLink {
  readonly entity: string | null;
  readonly taxId: string | null;
  readonly customer: string | null;
  readonly customerGroup: string | null;
  readonly keyPerson: string | null;
  /** What the key person is to the entity; `primary` is the one that its money follows. */
  readonly role: string | null;
}

export const primaryRole = "primary";
