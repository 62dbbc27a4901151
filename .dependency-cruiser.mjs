/*
 * Who may import whom. ARCHITECTURE.md draws it, tests/repository/planted shows that each rule bites.
 * Pages and layouts in .astro are not read by this tool; eslint.config.mjs has the rule for them.
 */

const contracts = ["^src/engines/engine\\.ts$"];
const at = (...layers) => layers.map((layer) => `^src/${layer}/`);

/** A layer imports itself and what is listed, nothing else under src. */
const layer = (name, comment, ...allowed) => ({
  name: `layer-${name}`,
  comment,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: [`^src/${name}/`, ...allowed] },
});

/** A package or a runtime has one home. */
const home = (name, comment, what, ...homes) => ({
  name: `home-${name}`,
  comment,
  severity: "error",
  from: { path: "^(src|scripts)/", pathNot: homes },
  to: what,
});

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const page = [
  ...["site", "styles", "ui", "training", "charts", "markup", "reports", "messages", "domain"],
  ...["layouts", "pages"],
];

export default {
  forbidden: [
    layer("domain", "Nouns and units depend on nothing."),
    layer("sql", "How a question is written depends on nothing."),
    layer("analysis", "The core knows no engine, file or page.", ...at("domain", "sql")),
    layer("engines", "An engine answers any question and knows no analysis.", ...at("sql")),
    layer("intake", "Bytes in, sales facts out.", ...at("domain", "sql"), ...contracts),
    layer(
      "messages",
      "Words for what the other layers name; of most of them only the types, see below.",
      ...at("domain", "intake", "reports", "analysis"),
    ),
    rule(
      "messages-know-types-only",
      "Words need the shape of a problem, never the code that finds it.",
      { path: "^src/messages/" },
      { path: "^src/(intake|reports|analysis)/", dependencyTypesNot: ["type-only"] },
    ),
    layer(
      "reports",
      "A report is data.",
      ...at("domain", "sql", "analysis", "messages"),
      ...contracts,
    ),
    layer("charts", "Rows in, SVG out.", ...at("domain", "analysis", "reports", "messages")),
    layer(
      "markup",
      "A report as plain values: no page, nothing of Node.",
      ...at("domain", "analysis", "messages", "reports", "charts"),
    ),
    layer(
      "ui",
      "Islands.",
      ...at(
        "domain",
        "sql",
        "analysis",
        "intake",
        "reports",
        "charts",
        "markup",
        "messages",
        "site",
        "styles",
      ),
      ...at("engines/wasm"),
      ...contracts,
    ),
    layer(
      "training",
      "What the course's MDX may use.",
      ...at("domain", "analysis", "charts", "messages", "site", "styles", "ui"),
      "^src/reports/csv\\.ts$",
    ),
    layer("site", "Where things stand in the site.", ...at("domain")),
    layer("pages", "A page puts islands and words together.", ...at(...page)),
    layer("layouts", "A layout is the frame of a page.", ...at(...page)),
    rule(
      "one-composition-root",
      "Only ui/session names a concrete engine of the browser.",
      { path: "^src/", pathNot: ["^src/ui/session/", "^src/engines/"] },
      { path: "^src/engines/(wasm|native)/", pathNot: "^src/engines/wasm/guarded-worker\\.ts$" },
    ),
    rule(
      "scripts-have-no-page",
      "The command line and the build run without a browser.",
      { path: "^scripts/" },
      { path: "^src/(ui|training|pages|layouts|engines/wasm)/" },
    ),
    rule(
      "nothing-imports-scripts",
      "Scripts are thin entries; what others need belongs in src.",
      { path: "^src/" },
      { path: "^(scripts|tests)/" },
    ),
    rule(
      "nothing-imports-tests",
      "What runs does not lean on what checks it.",
      { path: "^scripts/" },
      { path: "^tests/" },
    ),
    rule(
      "domain-has-no-packages",
      "Nouns and units depend on nothing.",
      { path: "^src/domain/" },
      { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer"] },
    ),
    rule(
      "sql-has-valibot-only",
      "A query carries the shape of its row, and needs no more than that.",
      { path: "^src/sql/" },
      { path: "node_modules/", pathNot: "node_modules/valibot/" },
    ),
    home(
      "node",
      "node: lives in the native engine and in scripts.",
      { dependencyTypes: ["core"] },
      ...at("engines/native"),
      "^scripts/",
    ),
    home(
      "react",
      "React lives in ui and in the live exercises.",
      { path: "node_modules/(@types/)?(react|react-dom|@tanstack/react-[a-z]+)/" },
      ...at("ui", "training/live"),
    ),
    home(
      "duckdb",
      "DuckDB and Arrow live in engines.",
      { path: "node_modules/(@duckdb|apache-arrow)/" },
      ...at("engines"),
    ),
    home(
      "plot",
      "Only charts draw.",
      { path: "node_modules/(@observablehq/plot|d3[a-z-]*)/" },
      ...at("charts"),
    ),
    rule("no-cycles", "What goes in a circle has no layer.", {}, { circular: true }),
    rule(
      "no-missing-import",
      "An import that is not found is not checked either.",
      {},
      { couldNotResolve: true, pathNot: ["^(astro|virtual):", "\\?(url|inline)$"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^tests/repository/planted/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "node", "default", "types"],
    },
    moduleSystems: ["es6"],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
