/** By this property a workbook says that it holds a finished report and no sales. */
export const reportMark = "kamerton-report";
