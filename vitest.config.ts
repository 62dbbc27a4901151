import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "node_modules/**"],
    env: { TZ: "UTC" },
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
