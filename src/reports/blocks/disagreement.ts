import type { XyzClass } from "../../domain/words.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockTable } from "./block.ts";
import type { FurtherTelling } from "./telling.ts";
import { writtenWhenSeen } from "./written-rows.ts";

const SHOWN = 50;

/** Customers whom the two readings of steadiness tell differently, with the reason [X4]. */
export function disagreementTables(telling: FurtherTelling): readonly BlockTable[] {
  const { document, words, names, shareNumeral } = telling;
  const say = words.classRules.disagreement;
  const byFrequency = document.parameters.xyz.rule === "frequency";
  const all = document.customers.filter(({ disagreement }) => disagreement !== undefined);
  // Those with a reason first; within each part the largest first.
  const differing = [
    ...all.filter(({ disagreement }) => disagreement !== "other"),
    ...all.filter(({ disagreement }) => disagreement === "other"),
  ];
  if (differing.length === 0) return [];
  const letterCell = (letter: XyzClass | null | undefined) => textCell(letter ?? "");
  return [
    {
      id: "disagreement",
      caption: say.caption,
      columns: [
        { id: "customer", label: words.customersBlock.columns.name, unit: "", align: "start" },
        { id: "frequency", label: say.columns.frequency, unit: "", align: "start" },
        { id: "variation", label: say.columns.variation, unit: "", align: "start" },
        { id: "reason", label: say.columns.reason, unit: "", align: "start" },
        { id: "share", label: words.document.share, unit: "%", align: "end", minor: true },
      ],
      rows: writtenWhenSeen(differing, (customer) => [
        textCell(names.full(customer), names.tail(customer.id)),
        letterCell(byFrequency ? customer.xyz : customer.otherXyz),
        letterCell(byFrequency ? customer.otherXyz : customer.xyz),
        textCell(say.reasons[customer.disagreement ?? "other"]),
        {
          ...figureCell(shareNumeral(customer.share), customer.share),
          ...telling.why((explain) => explain.share(customer)),
        },
      ]),
      shown: SHOWN,
      note: say.note,
    },
  ];
}
