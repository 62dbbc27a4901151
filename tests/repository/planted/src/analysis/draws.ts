// breaks home-plot
import "@observablehq/plot";
