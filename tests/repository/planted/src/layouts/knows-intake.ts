// breaks layer-layouts
import "../intake/contract.ts";
