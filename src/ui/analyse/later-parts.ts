/**
 * Fetches what a report shows only when somebody asks for it, so that it is there when the network is
 * gone; a part that cannot be had is fetched again when it is asked for.
 */
export const loadLaterParts = () =>
  Promise.allSettled([
    import("./step-reason-note.tsx"),
    import("./compare-panel.tsx"),
    import("./share-dialog.tsx"),
    import("../customer/customer-page.tsx"),
    import("../report/explain-dialog.tsx"),
    import("../../charts/standalone.ts"),
    import("../../reports/canonical.ts"),
    import("../../reports/link/encode-link.ts"),
    import("../../reports/link/open-link.ts"),
    import("../../reports/link/passphrase.ts"),
    import("../../reports/masking/mask-report.ts"),
    import("../../reports/calendar/next-purchases.ts"),
  ]);
