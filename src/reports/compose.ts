import { suggestMerges, type Suggestion } from "../analysis/identity/index.ts";
import {
  entityList,
  propertyValues,
  type EntityRow,
  type PropertyValue,
} from "../analysis/index.ts";
import type { Settings } from "../analysis/settings.ts";
import type { Adjustment } from "../domain/adjustment.ts";
import type { CustomerTag } from "../domain/customer-tag.ts";
import type { DrawnLink, Merge, PartyLink } from "../domain/party-link.ts";
import type { FactsDescription, SourceSummary } from "../domain/source.ts";
import type { Locale } from "../domain/words.ts";
import type { CallOptions, Engine } from "../engines/engine.ts";
import { adjustmentsFrom, presentTags } from "./compose/adjustments.ts";
import { askAboutParties } from "./compose/answers.ts";
import { classesFrom } from "./compose/classes.ts";
import { changeFrom } from "./compose/change.ts";
import { customersFrom } from "./compose/customers.ts";
import { concentrationOfRow, dependencyInside, dependencyReadings } from "./compose/dependency.ts";
import { loadFrom } from "./compose/load.ts";
import { historyFrom } from "./compose/history.ts";
import { keptBlock, keptValue } from "./compose/kept-block.ts";
import { lossFrom } from "./compose/loss.ts";
import { modelsOf } from "./compose/models.ts";
import { notesFrom } from "./compose/notes.ts";
import { sharedEntitiesFrom } from "./compose/persons.ts";
import { restOnEntities, settlePlan } from "./compose/plan.ts";
import { silenceFrom } from "./compose/silence.ts";
import { valuesOf } from "./compose/standings.ts";
import { stepRows } from "./compose/steps.ts";
import {
  matrixFrom,
  parametersFrom,
  periodFrom,
  sourceFrom,
  totalsFrom,
} from "./compose/summary.ts";
import { atWorkbench, type Workbench } from "./compose/workbench.ts";
import { yearOnYearFrom } from "./compose/year-on-year.ts";
import type { ReportDocument } from "./document.ts";
import { joinsOf } from "./joins.ts";
import { productVersion } from "./product.ts";

/** What a report is made of besides the table `sales_facts` in the engine. */
export interface ReportRequest {
  readonly facts: FactsDescription;
  readonly sources: readonly SourceSummary[];
  readonly settings: Settings;
  readonly locale: Locale;
  readonly title: string;
  /** Filters that intake applied, as they were written. */
  readonly where: readonly string[];
  /** Who belongs together by a links file [K1]. */
  readonly links?: readonly PartyLink[];
  /** Groups and key persons that a person drew over legal entities [K1]. */
  readonly drawn?: readonly DrawnLink[];
  /** Legal entities that a person took for one customer [K3]. */
  readonly merges?: readonly Merge[];
  /** What a person said of customers [T1]. */
  readonly tags?: readonly CustomerTag[];
  /** What else was changed by hand before the facts were made [R3]; merges and links are added to it. */
  readonly adjustments?: readonly Adjustment[];
  /** Whether to fit the models of [L4] where that takes a while; what is known is told in any case. */
  readonly fitModels?: boolean;
  /** Whether nobody asked for the report yet: what is kept of it gives way to what was asked for. */
  readonly ahead?: boolean;
}

/**
 * The report document on the facts that the engine holds [R1]. The same facts and settings give the
 * same document, whatever the order of the rows [F5]. A second call on the same facts asks the
 * engine only what changed.
 */
export function composeReport(
  engine: Engine,
  request: ReportRequest,
  options: CallOptions = {},
): Promise<ReportDocument> {
  return atWorkbench(engine, request.facts, (workbench) => {
    workbench.begin({ ahead: request.ahead === true });
    return documentFrom(workbench, request, options);
  });
}

/*
 * What a change of a setting leaves as it is stays the same object: it is neither reckoned again nor
 * sent to the page again.
 */
const keptClasses = keptValue<ReturnType<typeof classesFrom>>();
const keptTotals = keptValue<ReturnType<typeof totalsFrom>>();
const keptMatrix = keptValue<ReturnType<typeof matrixFrom>>();
const keptLoad = keptValue<ReturnType<typeof loadFrom>>();
const keptSilence = keptValue<ReturnType<typeof silenceFrom>>();
const keptHistory = keptBlock<Awaited<ReturnType<typeof historyFrom>>>();
const keptChange = keptBlock<Awaited<ReturnType<typeof changeFrom>>>();

async function documentFrom(
  workbench: Workbench,
  request: ReportRequest,
  options: CallOptions,
): Promise<ReportDocument> {
  const { sources, settings, locale, title, where, adjustments = [], tags = [] } = request;
  const joins = joinsOf(request);
  const plan = await settlePlan(workbench, settings, joins, options);
  const answers = await askAboutParties(workbench, plan, options);
  const models = await modelsOf(answers.rhythm, request.fitModels === true, options);
  const { abc, otherAbc, revenueAbc, certainty, rhythm } = answers;
  const ruleOfClasses = JSON.stringify(settings.abc);
  const classes = keptClasses([abc, otherAbc, revenueAbc, certainty, rhythm, ruleOfClasses], () =>
    classesFrom(answers, plan),
  );
  const customers = customersFrom(answers, plan, classes, tags, models);
  const { base } = classes.own;
  const [sums = noSums] = answers.concentration;
  const parameters = parametersFrom(plan, where);
  const readings = await dependencyReadings(workbench, plan, options);
  return {
    format: "kamerton-report",
    version: 1,
    title,
    locale,
    product: productVersion,
    currency: plan.facts.currency,
    sources: sources.map(sourceFrom),
    period: periodFrom(plan),
    parameters,
    adjustments: [
      ...(await adjustmentsFrom(workbench, joins, adjustments, options)),
      ...presentTags(tags, customers),
    ],
    totals: keptTotals([abc, rhythm], () => totalsFrom(plan, rhythm, base)),
    concentration: concentrationOfRow(sums, plan.precision.unit),
    customers: [...customers],
    matrix: keptMatrix([customers], () => matrixFrom(customers, valuesOf(abc), base, plan.scale)),
    steps: await stepRows(workbench, plan, options),
    dependency: [...readings],
    inside: [...(await dependencyInside(workbench, plan, readings, options))],
    notes: [...(await notesFrom(workbench, plan, answers, customers, options))],
    ...(await keptHistory([abc, classes], () =>
      historyFrom(workbench, plan, answers, classes, options),
    )),
    ...(await yearOnYearFrom(workbench, plan, options)),
    ...(await sharedEntitiesFrom(workbench, plan, readings, options)),
    ...keptLoad([abc, JSON.stringify(settings.dependency)], () =>
      loadFrom(plan, { customers, parameters }),
    ),
    ...(await lossFrom(workbench, plan, options)),
    silence: keptSilence([customers, models], () => silenceFrom(plan, answers, customers, models)),
    change: await keptChange([abc, classes], () =>
      changeFrom(workbench, plan, rhythm, classes, options),
    ),
  };
}

type DataRequest = Pick<ReportRequest, "facts" | "settings" | "links" | "drawn" | "merges">;

/** Makes the tables that a report on the request rests on, where the engine holds those of another. */
export const prepareTables = (
  engine: Engine,
  request: DataRequest,
  options: CallOptions = {},
): Promise<void> =>
  atWorkbench(engine, request.facts, async (workbench) => {
    await settlePlan(workbench, request.settings, joinsOf(request), options);
    await workbench.prepare(options);
  });

/** Every legal entity of the data, by name; of the tables that a report on the same request made. */
export function listEntities(
  engine: Engine,
  request: DataRequest,
  options: CallOptions = {},
): Promise<readonly EntityRow[]> {
  return atWorkbench(engine, request.facts, async (workbench) => {
    await restOnEntities(workbench, request.settings, joinsOf(request), options);
    return workbench.ask(entityList, options);
  });
}

/** What lines can be filtered by; of the whole data, whatever is filtered now. */
export const listPropertyValues = (
  engine: Engine,
  options: CallOptions = {},
): Promise<readonly PropertyValue[]> => engine.run(propertyValues, options);

/** Which legal entities are likely one customer [K3]. */
export const suggestCustomers = async (
  engine: Engine,
  request: DataRequest,
  options: CallOptions = {},
): Promise<readonly Suggestion[]> => suggestMerges(await listEntities(engine, request, options));

/** The sums of an empty book. */
const noSums = {
  reading: 0,
  parties: 0,
  count: 0,
  base: "0",
  squares: "0",
  places: "0",
  top1: "0",
  top3: "0",
  top4: "0",
  top5: "0",
  top10: "0",
};
