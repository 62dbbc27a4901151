// breaks layer-sql
import "../domain/noun.ts";
