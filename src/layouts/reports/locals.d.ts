import type { DrawnReport } from "./drawn-report.ts";

declare global {
  namespace App {
    interface Locals {
      /** The published report whose commentary is being set. */
      report?: DrawnReport;
    }
  }
}
