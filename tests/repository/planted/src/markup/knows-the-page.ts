// breaks layer-markup
import "../ui/island.tsx";
