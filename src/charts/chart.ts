import type { ChartData } from "../reports/blocks/chart-data.ts";
import { calendarChart } from "./calendar.ts";
import { booksChart } from "./books.ts";
import { concentrationChart } from "./concentration.ts";
import { curveChart } from "./curve.ts";
import { dependencyChart } from "./dependency.ts";
import { pairsChart } from "./pairs.ts";
import { migrationChart } from "./migration.ts";
import { personsChart } from "./persons.ts";
import { periodsChart } from "./periods.ts";
import type { ChartOptions } from "./svg.ts";
import { timelineChart } from "./timeline.ts";
import { waterfallChart } from "./waterfall.ts";

/** Draws whatever a block wants drawn. */
export function chart(data: ChartData, options: ChartOptions): SVGElement {
  switch (data.kind) {
    case "books":
      return booksChart(data, options);
    case "dependency":
      return dependencyChart(data, options);
    case "calendar":
      return calendarChart(data, options);
    case "concentration":
      return concentrationChart(data, options);
    case "curve":
      return curveChart(data, options);
    case "pairs":
      return pairsChart(data, options);
    case "persons":
      return personsChart(data, options);
    case "periods":
      return periodsChart(data, options);
    case "migration":
      return migrationChart(data, options);
    case "timeline":
      return timelineChart(data, options);
    case "waterfall":
      return waterfallChart(data, options);
  }
}
