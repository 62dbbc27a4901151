// breaks layer-domain
import "../analysis/rule.ts";
