import { customerTypes } from "../../domain/customer-tag.ts";
import { maskingMessages } from "../../messages/masking.ts";
import * as v from "valibot";
import { adjustmentCounts } from "../adjustments.ts";
import { reportDocument, type ReportCustomer, type ReportDocument } from "../document.ts";
import { maskedChange } from "./change.ts";
import { maskedFilters } from "./filters.ts";
import { maskedHistory } from "./history.ts";
import { maskedOthers } from "./others.ts";
import { maskedYearOnYear } from "./year-on-year.ts";
import { maskedLoss, maskedLossPlan, namesOfLoss } from "./loss.ts";
import { entityOf, namesOf, partyOf } from "./names.ts";
import { pseudonymCodes, type Named, type NameKind } from "./pseudonyms.ts";

/** What stands for a name in one report: a short code and the words made of it. */
interface Masks {
  code(named: Named): string;
  name(named: Named): string;
  nameOrNull(kind: NameKind, key: string | null): string | null;
}

/**
 * The report without names [R4]: of customers, entities, groups, persons, managers, departments,
 * regions, files, sheets and columns, without rejected texts, filter values and the title. It is
 * built from the parts that are known to hold no names; whatever else a document carries is left
 * out. `key` is the random secret of the sender's workspace.
 */
export async function maskReport(
  document: ReportDocument,
  key: Uint8Array<ArrayBuffer>,
): Promise<ReportDocument> {
  const masks = await masksOf(document, key);
  const { period, parameters, totals, concentration } = document;
  return v.parse(reportDocument, {
    format: "kamerton-report",
    version: 1,
    title: maskingMessages[document.locale].title,
    locale: document.locale,
    product: document.product,
    currency: document.currency,
    sources: document.sources.map((source, index) => maskedSource(document, source, index)),
    period: pick(period, periodKeys),
    parameters: {
      ...pick(parameters, parameterKeys),
      abc: pick(parameters.abc, ["rule", "a", "b", "within"]),
      xyz: pick(parameters.xyz, ["rule", "x", "y", "since", "partial", "deviation", "seasons"]),
      dependency: pick(parameters.dependency, ["key", "critical", "mono"]),
      lost: pick(parameters.lost, ["factor", "days"]),
      where: parameters.where.map(maskedFilter),
      ...(parameters.filters === undefined
        ? {}
        : { filters: maskedFilters(parameters.filters, masks) }),
      ...(parameters.loss === undefined ? {} : { loss: maskedLossPlan(parameters.loss, masks) }),
    },
    adjustments: [...adjustmentCounts(document)],
    totals: pick(totals, totalKeys),
    concentration: pick(concentration, concentrationKeys),
    customers: document.customers.map((customer) => ({
      ...maskedCustomer(customer, masks),
      ...maskedPart(customer, parameters.abc.within, masks),
    })),
    matrix: document.matrix.map((cell) =>
      pick(cell, ["abc", "xyz", "customers", "value", "share"]),
    ),
    steps: document.steps.map((step) => ({
      ...pick(step, stepKeys),
      trailing:
        step.trailing === null ? null : pick(step.trailing, ["hhi", "top1", "top3", "top10"]),
    })),
    dependency: document.dependency.map((reading) => maskedReading(reading, masks)),
    inside: document.inside.map((inside) => ({
      ...pick(inside, ["dimension", "customers", "value", "share"]),
      name: masks.name({ kind: inside.dimension, key: inside.name }),
      largest:
        inside.largest === null
          ? null
          : {
              ...pick(inside.largest, ["share", "status"]),
              ...maskedParty(inside.largest.id, masks),
            },
      ...(inside.otherwise === undefined
        ? {}
        : {
            otherwise: inside.otherwise.map((one) => ({
              ...pick(one, ["unit", "measure", "share", "status", "entities"]),
              ...maskedParty(one.id, masks),
            })),
          }),
    })),
    ...maskedSharedEntities(document, masks),
    notes: document.notes.map((note) => maskedNote(note)),
    ...(document.loss === undefined ? {} : { loss: maskedLoss(document.loss, masks) }),
    ...(document.history === undefined ? {} : { history: maskedHistory(document.history, masks) }),
    ...(document.change === undefined
      ? {}
      : { change: document.change && maskedChange(document.change, masks) }),
    ...(document.yearOnYear === undefined
      ? {}
      : { yearOnYear: maskedYearOnYear(document.yearOnYear) }),
    ...(document.silence === undefined ? {} : { silence: pick(document.silence, silenceKeys) }),
    ...(document.others === undefined ? {} : { others: maskedOthers(document.others) }),
  });
}

async function masksOf(document: ReportDocument, key: Uint8Array<ArrayBuffer>): Promise<Masks> {
  const words = maskingMessages[document.locale];
  const codes = await pseudonymCodes([...namesOf(document), ...namesOfLoss(document)], key);
  const name = (named: Named): string => `${words[named.kind]}\u00a0${codes(named)}`;
  return {
    code: codes,
    name,
    nameOrNull: (kind, text) => (text === null ? null : name({ kind, key: text })),
  };
}

const maskedParty = (id: string, masks: Masks): { readonly id: string; readonly name: string } => ({
  id: masks.code(partyOf(id)),
  name: masks.name(partyOf(id)),
});

function maskedSource(
  document: ReportDocument,
  source: ReportDocument["sources"][number],
  index: number,
): ReportDocument["sources"][number] {
  const word = maskingMessages[document.locale].file;
  return {
    ...pick(source, sourceKeys),
    name: document.sources.length === 1 ? word : `${word}\u00a0${String(index + 1)}`,
    sheet: null,
    rejections: [],
    mapping: {},
    warnings: source.warnings.map((warning) => pick(warning, ["code", "rows", "revenue"])),
  };
}

const maskedNote = ({
  offer,
  ...note
}: ReportDocument["notes"][number]): ReportDocument["notes"][number] => ({
  ...pick(note, ["code", "class", "share"]),
  ...(offer === undefined ? {} : { offer: offer && pick(offer, ["step", "rule"]) }),
});

/** `Region=North` keeps only that there is a filter, and of which kind. */
const maskedFilter = (filter: string): string => (filter.includes("!=") ? "… != …" : "… = …");

function maskedCustomer(customer: ReportCustomer, masks: Masks): ReportCustomer {
  return {
    ...pick(customer, customerKeys),
    ...maskedParty(customer.id, masks),
    entities: customer.entities.map(({ name, taxId }) => ({
      name: masks.name(entityOf(name, taxId)),
      taxId: null,
    })),
    keyPerson: masks.nameOrNull("person", customer.keyPerson),
    manager: masks.nameOrNull("manager", customer.manager),
    department: masks.nameOrNull("department", customer.department),
    region: masks.nameOrNull("region", customer.region),
    types: customer.types.filter((type) => knownTypes.has(type)),
    certainty: {
      ...pick(customer.certainty, ["same", "of"]),
      classes: pick(customer.certainty.classes, ["A", "B", "C"]),
    },
  };
}

/** The part that a customer was ranked in [A5]; categories have no pseudonyms and are left out. */
function maskedPart(
  { within }: ReportCustomer,
  kind: ReportDocument["parameters"]["abc"]["within"],
  masks: Masks,
): Pick<Partial<ReportCustomer>, "within"> {
  if (within === undefined || kind === undefined || kind === "category") return {};
  return { within: masks.nameOrNull(kind, within) };
}

/** A role is a text of the sender's own and stays with him. */
function maskedSharedEntities(
  { sharedEntities }: ReportDocument,
  masks: Masks,
): Pick<ReportDocument, "sharedEntities"> {
  if (sharedEntities === undefined) return {};
  return {
    sharedEntities: sharedEntities.map(({ id, shares, persons }) => ({
      ...maskedParty(id, masks),
      shares: pick(shares, ["grossProfit", "revenue"]),
      persons: persons.map((person) => ({
        ...maskedParty(person.id, masks),
        role: null,
        primary: person.primary,
      })),
    })),
  };
}

function maskedReading(
  reading: ReportDocument["dependency"][number],
  masks: Masks,
): ReportDocument["dependency"][number] {
  return {
    ...pick(reading, ["unit", "measure", "parties", "base"]),
    concentration: pick(reading.concentration, concentrationKeys),
    distance: pick(reading.distance, ["key", "critical", "mono"]),
    largest: reading.largest.map((party) => ({
      ...pick(party, ["value", "share", "status"]),
      ...maskedParty(party.id, masks),
      entities: party.entities.map(({ id, share }) => ({ ...maskedParty(id, masks), share })),
    })),
  };
}

/** The members that a schema names, without the open door for those that it does not know. */
type Known<Value> = {
  [Key in keyof Value as string extends Key ? never : number extends Key ? never : Key]: Value[Key];
};

/** These members and no others: a member that is not listed may hold a name. */
function pick<Value extends object, Key extends keyof Known<Value>>(
  value: Value,
  keys: readonly Key[],
): Pick<Known<Value>, Key> {
  const known = value as Known<Value>;
  const picked: Partial<Pick<Known<Value>, Key>> = {};
  for (const key of keys) if (known[key] !== undefined) picked[key] = known[key];
  // Only optional members can be missing, and those are optional in the result too.
  return picked as Pick<Known<Value>, Key>;
}

const knownTypes: ReadonlySet<string> = new Set(customerTypes);

const parameterKeys = [
  "unit",
  "measure",
  "measureChosen",
  "measureWanted",
  "asOf",
  "asOfChosen",
] as const;

const concentrationKeys = [
  "hhi",
  "effectiveNumber",
  "gini",
  "top1",
  "top3",
  "top4",
  "top5",
  "top10",
] as const;

const totalKeys = [
  "revenue",
  "grossProfit",
  "quantity",
  "orders",
  "customers",
  "unnamedRevenue",
  "base",
] as const;

const periodKeys = [
  "first",
  "last",
  "step",
  "stepChosen",
  "stepMedianDays",
  "steps",
  "stepsUsed",
  "partial",
  "grain",
] as const;

const silenceKeys = ["stakeLost", "stakeCooling", "pooledMedianDays", "repeaters"] as const;

const stepKeys = [
  "step",
  "revenue",
  "value",
  "customers",
  "hhi",
  "top1",
  "top3",
  "top10",
  "partial",
] as const;

const sourceKeys = [
  "sha256",
  "rows",
  "facts",
  "layout",
  "encoding",
  "delimiter",
  "vat",
  "moneyUnit",
  "bins",
  "statedTotal",
  "statedTotalMatches",
] as const;

const customerKeys = [
  "revenue",
  "grossProfit",
  "value",
  "share",
  "revenueShare",
  "rank",
  "shareBefore",
  "abc",
  "otherAbc",
  "xyz",
  "otherXyz",
  "disagreement",
  "provisional",
  "mean",
  "deviation",
  "variation",
  "frequency",
  "activeSteps",
  "steps",
  "purchaseDates",
  "firstPurchase",
  "lastPurchase",
  "recencyDays",
  "meanIntervalDays",
  "medianIntervalDays",
  "state",
  "stateReason",
  "dependency",
  "series",
  "stake",
  "nextDue",
] as const;
