// breaks layer-site
import "../messages/words.ts";
