// breaks layer-ui
import "../training/live/exercise.tsx";
