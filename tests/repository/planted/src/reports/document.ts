export const document = "report";
