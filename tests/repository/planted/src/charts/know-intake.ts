// breaks layer-charts
import "../intake/contract.ts";
