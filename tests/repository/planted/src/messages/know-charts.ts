// breaks layer-messages
import "../charts/bars.ts";
