import { defineConfig } from "vitest/config";

const never = ["node_modules/**", "tests/browser/**"];
const repository = "tests/repository/**/*.test.ts";

export default defineConfig({
  test: {
    // Files are tested side by side: threads of one engine would only wait for those of the other.
    env: { TZ: "UTC", KAMERTON_THREADS: "1" },
    testTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...never, repository],
        },
      },
      /** The repository looks at itself: layers, words, packages. */
      { extends: true, test: { name: "repository", include: [repository], exclude: never } },
    ],
  },
});
