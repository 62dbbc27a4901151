// breaks layer-engines
import "../domain/noun.ts";
