import { describe, expect, test } from "vitest";
import { mergeOf, presentMerges, suggestMerges } from "../../src/analysis/identity/index.ts";
import { entitiesLike } from "../../src/ui/analyse/entities-like.ts";
import { identityFindings } from "../../src/ui/analyse/identity-findings.ts";
import { intakeNamed } from "./fake-session.ts";
import { entities, entity, suggestion, suggestions } from "./known-entities.ts";

describe("suggestions", () => {
  const known = { entities, suggestions, intake: intakeNamed("march") };

  test("are open, followed or turned down", () => {
    const undecided = { merges: [], dismissed: [] };
    expect(identityFindings(known, undecided)).toMatchObject({
      open: [suggestion],
      merges: [],
      dismissed: [],
    });
    const merged = { merges: [mergeOf(suggestion)], dismissed: [] };
    expect(identityFindings(known, merged)).toMatchObject({ open: [], dismissed: [] });
    const dismissed = { merges: [], dismissed: [suggestion.entities] };
    expect(identityFindings(known, dismissed)).toMatchObject({
      open: [],
      dismissed: [suggestion],
    });
  });

  test("one name with two tax ids stands apart", () => {
    const twins = [entity("Ромашка", "7700000016"), entity("Ромашка", "7800000015")];
    const found = identityFindings(
      { entities: twins, suggestions: suggestMerges(twins), intake: intakeNamed("march") },
      { merges: [], dismissed: [] },
    );
    expect(found).toMatchObject({ open: [], apart: [{ kind: "same-name-different-tax-ids" }] });
  });
});

test("merges have to do with data that hold one of their entities", () => {
  const merges = [mergeOf(suggestion), { customer: "Альфа", entities: [entity("Альфа")] }];
  expect(presentMerges(merges, [entity("Ромашка", "7700000016")])).toEqual([merges[0]]);
});

test("entities are found by words of their names, whatever the quotes, and by tax id", () => {
  const names = (sought: string) => entitiesLike(entities, sought).map(({ name }) => name);
  expect(names("ромашка ооо")).toEqual(["ООО «Ромашка»", 'ООО "Ромашка"']);
  expect(names('"ромашка"')).toHaveLength(2);
  expect(names("77000")).toEqual(["ООО «Ромашка»"]);
  expect(names("  ")).toHaveLength(3);
});
