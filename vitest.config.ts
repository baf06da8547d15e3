import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/gecko/**", "node_modules/**"],
    globalSetup: ["scripts/lexicon/setup.ts"],
    testTimeout: 60_000,
  },
});
