// breaks layer-reports
import "../charts/bars.ts";
