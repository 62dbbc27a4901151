export const noun = "customer";
