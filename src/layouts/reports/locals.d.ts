declare namespace App {
  interface Locals {
    /** The published report whose commentary is being set. */
    report?: import("./drawn-report.ts").DrawnReport;
  }
}
