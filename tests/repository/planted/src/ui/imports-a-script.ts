// breaks nothing-imports-scripts
import "../../scripts/script.ts";
