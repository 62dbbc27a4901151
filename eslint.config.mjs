import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const typed = ["**/*.{ts,tsx,mts}"];

/** Ways for text to become script or markup; React and the DOM have safe ones for each need. */
const unsafeMarkup = [
  {
    selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]",
    message: "This turns text into markup: use textContent or build elements.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]",
    message: "This turns text into markup: build elements.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "This turns text into markup: build elements.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Markup from text is how a customer's name becomes script.",
  },
];

/** The same figures from the same data, whenever and wherever they are reckoned. */
const pure = {
  "no-restricted-globals": [
    "error",
    { name: "Date", message: "A day is a PlainDate text; the clock is handed in." },
    { name: "fetch", message: "The core knows no network." },
    { name: "localStorage", message: "The core keeps nothing." },
    { name: "document", message: "The core knows no page." },
    { name: "window", message: "The core knows no page." },
  ],
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "Chance is handed in." },
    { object: "performance", property: "now", message: "The clock is handed in." },
  ],
};

export default defineConfig(
  {
    ignores: [
      "dist/",
      "dist-scorm/",
      ".astro/",
      "node_modules/",
      "public/",
      "test-results/",
      "playwright-report/",
      "tests/repository/planted/",
      // Patterns such as `*.config.*` would take it for a program.
      "**/*.yaml",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", { max: 350 }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      "no-restricted-syntax": ["error", ...unsafeMarkup],
    },
  },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Types tell what is missing better than a loop over undefined does.
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // A number in a sentence for a program is written in one way only; amounts for people are formatted.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => cancel()` says as much as its braces would.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `strictest` makes environment variables and other index signatures ask for brackets.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    files: ["src/ui/**/*.{ts,tsx}", "src/training/live/**/*.{ts,tsx}"],
    extends: [hooks.configs.flat["recommended-latest"]],
    rules: {
      // Stores and props are closures; none of their functions uses `this`.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  { files: ["src/{domain,sql,analysis}/**/*.ts"], rules: pure },
  {
    files: ["scripts/**", "*.config.*", "tests/browser/**"],
    // A script talks to the person who started it.
    rules: { "no-console": "off" },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // A fake answers with a promise because the real one does.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { console: "readonly", process: "readonly" } },
  },
  astro.configs.recommended,
  {
    files: ["**/*.astro"],
    rules: {
      "astro/no-set-html-directive": "error",
      // TypeScript knows what is defined; `astro check` asks it.
      "no-undef": "off",
      "no-unused-vars": "off",
    },
  },
  {
    // It takes values of src/markup and no text; their writer escapes every string.
    files: ["src/layouts/reports/markup.astro"],
    rules: { "astro/no-set-html-directive": "off" },
  },
  {
    // dependency-cruiser does not read .astro; this is its rule for pages and layouts.
    files: ["src/{pages,layouts}/**/*.astro"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "(^|/)(analysis|engines|intake|sql)/",
              message: "A page shows; it does not reckon. Go through ui, charts or reports.",
            },
            { regex: "^node:", message: "A page runs in the browser." },
            {
              regex: "^(@duckdb/|apache-arrow|@observablehq/plot|comlink)",
              message: "This package has its home in another layer.",
            },
          ],
        },
      ],
    },
  },
);
