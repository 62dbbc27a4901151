/* What lessons may use by name; nothing else reaches a lesson. */
import "../styles/training/exercise.css";
import "../styles/training/lesson.css";
import "../styles/training/levels.css";
import "../styles/training/question.css";

export { default as Level } from "./components/level.astro";
export { default as LevelScale } from "./components/level-scale.astro";
export { default as Levels } from "./components/levels.astro";
export { default as LoseCustomer } from "./components/lose-customer.astro";
export { default as Monday } from "./components/monday.astro";
export { default as Option } from "./components/option.astro";
export { default as Outline } from "./components/outline.astro";
export { default as OwnData } from "./components/own-data.astro";
export { default as Plainly } from "./components/plainly.astro";
export { default as Predict } from "./components/predict.astro";
export { default as Question } from "./components/question.astro";
export { default as Quiz } from "./components/quiz.astro";
export { default as Situation } from "./components/situation.astro";
export { default as Sources } from "./components/sources.astro";
export { default as StartLesson } from "./components/start-lesson.astro";
export { default as WorkedExample } from "./components/worked-example.astro";
