// breaks scripts-have-no-page
import "../src/ui/island.tsx";
