import { readFileSync, writeFileSync } from "node:fs";
import { drawing, withDrawing } from "./layers/drawing.ts";
import { moduleGraph } from "./layers/module-graph.ts";

/* `npm run drawing`: draws the layers in ARCHITECTURE.md as they are. */

const file = "ARCHITECTURE.md";
const picture = drawing(await moduleGraph(["src", "scripts"]));
writeFileSync(file, withDrawing(readFileSync(file, "utf8"), picture));
