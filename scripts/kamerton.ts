import { run } from "./command-line/run.ts";

// npm runs scripts in the folder of the package and tells here where it was called from.
await run(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd());
