export const support = "support";
