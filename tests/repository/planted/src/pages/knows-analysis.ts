// breaks layer-pages
import "../analysis/rule.ts";
