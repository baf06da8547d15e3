import { expect, test } from "vitest";
import { cleanUrl } from "../../src/core/index.ts";

test("a clean link stays as it is", () => {
  expect(cleanUrl("https://example.org/a?").url).toBe("https://example.org/a?");
});
