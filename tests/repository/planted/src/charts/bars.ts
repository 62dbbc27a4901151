import "@observablehq/plot";

export const bars = "bars";
