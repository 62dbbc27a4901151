import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { analysisCases } from "../support/analysis-cases.ts";
import { composeLines, customerNamed } from "../support/composing.ts";
import { engines } from "../support/engines.ts";

describe.each(engines)("figures worked out by hand, on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test.each(analysisCases)("$name", async ({ lines, options, described, expected }) => {
    const document = await composeLines(engine, lines, options, described);
    const { period = {}, totals = {}, concentration = {} } = expected;
    expect(document).toMatchObject({ period, totals, concentration });
    for (const [name, figures] of Object.entries(expected.customers ?? {}))
      expect(customerNamed(document, name), name).toMatchObject(figures);
    for (const [id, name] of Object.entries(expected.names ?? {}))
      expect(document.customers.find((customer) => customer.id === id)?.name).toBe(name);
    for (const [label, figures] of Object.entries(expected.steps ?? {}))
      expect(document.steps.find(({ step }) => step === label)).toMatchObject(figures);
    for (const [index, { largest, ...reading }] of (expected.dependency ?? []).entries()) {
      expect(document.dependency[index]).toMatchObject(reading);
      for (const [place, party] of (largest ?? []).entries())
        expect(document.dependency[index]?.largest[place]).toMatchObject(party);
    }
    if (expected.inside !== undefined) {
      expect(document.inside).toHaveLength(expected.inside.length);
      expect(document.inside).toMatchObject(expected.inside);
    }
    if (expected.order !== undefined)
      expect(document.customers.map(({ id }) => id)).toEqual(expected.order);
    if (expected.labels !== undefined)
      expect(document.steps.map(({ step }) => step)).toEqual(expected.labels);
    if (expected.matrix !== undefined) expect(document.matrix).toHaveLength(expected.matrix);
    if (expected.notes !== undefined)
      expect(document.notes.map(({ code }) => code)).toEqual(expected.notes);
  });
});
