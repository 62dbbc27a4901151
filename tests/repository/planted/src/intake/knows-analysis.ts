// breaks layer-intake
import "../analysis/rule.ts";
