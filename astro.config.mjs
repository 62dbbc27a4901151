import { existsSync } from "node:fs";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { courseSidebar } from "./scripts/site/course-sidebar.ts";
import { readReports, REPORTS } from "./scripts/reports/read-reports.ts";
import { inSitemap } from "./scripts/site/in-sitemap.ts";
import { lessonComponents } from "./scripts/site/lesson-components.ts";
import { builtAt } from "./scripts/site/place.ts";
import { publishedFiles } from "./scripts/site/published-files.ts";
import { scormRuntime } from "./scripts/site/scorm-runtime.ts";
import { viewerChunk } from "./scripts/site/viewer-chunk.ts";
import { siteMessages } from "./src/messages/site.ts";

const { site, base } = builtAt(process.env);

export default defineConfig({
  site,
  base,
  output: "static",
  trailingSlash: "always",
  // A page asks for what it needs and nothing else: a reader can list every request.
  prefetch: false,
  build: { format: "directory" },
  integrations: [
    starlight({
      title: { ru: siteMessages.ru.name, en: siteMessages.en.name },
      titleDelimiter: "—",
      description: siteMessages.ru.course.description,
      favicon: "/favicon.svg",
      locales: {
        ru: { label: "Русский", lang: "ru" },
        en: { label: "English", lang: "en" },
      },
      defaultLocale: "ru",
      sidebar: existsSync("content/ru/learn") ? courseSidebar("content/ru/learn") : [],
      customCss: [
        "./src/styles/fonts.css",
        "./src/styles/tokens.css",
        "./src/styles/furniture.css",
        "./src/styles/course.css",
      ],
      components: {
        Head: "./src/layouts/course/head.astro",
        Header: "./src/layouts/course/header.astro",
        Sidebar: "./src/layouts/course/sidebar.astro",
        ThemeProvider: "./src/layouts/course/theme.astro",
        Footer: "./src/layouts/course/footer.astro",
        PageTitle: "./src/layouts/course/title.astro",
      },
      routeMiddleware: "./src/layouts/course/route.ts",
      disable404Route: true,
      expressiveCode: false,
      pagefind: true,
      credits: false,
    }),
    mdx({ optimize: true }),
    react(),
    publishedFiles(),
    sitemap({
      filter: inSitemap(base, readReports(REPORTS).reports),
      i18n: { defaultLocale: "ru", locales: { ru: "ru", en: "en" } },
    }),
  ],
  vite: {
    plugins: [lessonComponents(), scormRuntime(), viewerChunk()],
    worker: { format: "es" },
    // Nothing is folded into a page as a data address: the page's policy lets in files of its own only.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { pluginTimings: false },
        // Astro reads its directive before the bundler sees it; there is nothing to preserve.
        onLog: (level, log, report) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
        },
      },
    },
    optimizeDeps: { exclude: ["@duckdb/duckdb-wasm"] },
  },
});
