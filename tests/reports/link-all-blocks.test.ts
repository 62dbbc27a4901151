import { beforeAll, describe, expect, test } from "vitest";
import { orderedBlocks, reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink } from "../../src/reports/link/encode-link.ts";
import { reportMessages } from "../../src/messages/report.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { Workspace } from "../../src/ui/workspace/workspace.ts";
import { linkMaker, type LinkChoices } from "../../src/ui/analyse/link-maker.ts";
import { moreSections } from "../../src/ui/analyse/link-sections.ts";
import { linkedSets } from "../support/linked-sets.ts";

/* The sections that a link leaves out unless they are asked for. */

const { history } = reportMessages.ru.classRules;
let demo: ReportDocument;
beforeAll(async () => {
  demo = (await linkedSets()).get("demo, 36 months") ?? expect.fail("no demo");
}, 60_000);

const sections = (report: ReportDocument) =>
  new Map(orderedBlocks(reportBlocks(report, "ru")).map((block) => [block.id, block]));

async function through(blocks: "first" | "all"): Promise<ReportDocument> {
  const opened = await openLink(await encodeLink(demo, { names: "shown", blocks }));
  return opened.ok ? opened.value : expect.fail(opened.problem);
}

describe("a link with every section", () => {
  test("opens again with the three that others lack, word for word and figure for figure", async () => {
    const [whole, first, all] = [
      sections(demo),
      sections(await through("first")),
      sections(await through("all")),
    ];
    expect(first.has("change")).toBe(false);
    expect(whole.has("change")).toBe(true);
    expect(all.get("change")).toEqual(whole.get("change"));
    // Load is told in every link: it follows from customers who are all listed.
    expect(all.get("load")).toEqual(whole.get("load"));
    expect(first.get("load")).toEqual(whole.get("load"));
    // Classes through time stand in the matrix.
    const moved = (sections: typeof whole) =>
      sections.get("matrix")?.tables.find(({ caption }) => caption === history.caption);
    expect(moved(whole)?.rows.length).toBeGreaterThan(0);
    expect(moved(all)).toEqual(moved(whole));
    expect(moved(first)).toBeUndefined();
    const opened = await through("all");
    expect(opened.history).toEqual(demo.history);
    expect(opened.yearOnYear).toEqual(demo.yearOnYear);
    expect((await through("first")).history).toBeUndefined();
  });

  test("is offered by the sections that it adds and by what they cost, masked ones by fewer [R4]", async () => {
    const workspace = new Workspace(() => Promise.resolve({ kept: false, reason: "refused" }));
    const maker = linkMaker(demo, workspace);
    const choices: LinkChoices = {
      names: "shown",
      series: "kept",
      customers: null,
      blocks: "first",
    };
    const named = await moreSections(choices, maker, "ru");
    const first = await encodeLink(demo, { names: "shown" });
    const all = await encodeLink(demo, { names: "shown", blocks: "all" });
    expect(named.characters).toBe(all.length - first.length);
    const changed = sections(demo).get("change")?.topic ?? expect.fail("no change");
    expect(named.titles).toEqual(expect.arrayContaining([changed, history.caption]));
    const masked = await moreSections({ ...choices, names: "masked" }, maker, "ru");
    expect(named.titles).toEqual(expect.arrayContaining([...masked.titles]));
    expect(masked.titles).toContain(changed);
  });
});
