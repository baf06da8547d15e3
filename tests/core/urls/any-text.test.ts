import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanUrl, urlMatchKey } from "../../../src/core/index.ts";

const piece = fc.constantFrom(
  "https://", "http://", "www.", "example.org", "l.facebook.com/l.php?u=", "google.com/url?q=", "/amp", "/amp/", ".amp", "?", "&", "#", ";", "=",
  "fbclid=x", "utm_source=%D1", "&amp;", "%2F", "%", "http%3A%2F%2F", "youtu.be/abcdefghijk", "m.youtube.com", "dx.doi.org/10.1/", ")", ".", " ", "\n",
  "\uD800", "\u200B", "а", "__https://a.org/*__;YQ!!", "urldefense.com/v3/", "urldefense.com/v2/url?u=", "jsessionid=1", ":~:text=", "@", ":80", "[::1]",
); // prettier-ignore
const link = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }), {
    maxLength: 14,
  })
  .map((parts) => parts.join(""));

describe("any text", () => {
  test("is cleaned without an error, and cleaning again changes nothing", () => {
    fc.assert(
      fc.property(link, (text) => {
        const { url } = cleanUrl(text);
        expect(cleanUrl(url).url).toBe(url);
        urlMatchKey(text);
      }),
      { numRuns: 20_000 },
    );
  });

  test("long links take no longer than their length", () => {
    const long = `https://a.org/?${"utm_x=1&a=2;".repeat(100_000)}`;
    const started = performance.now();
    cleanUrl(long);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("the room is under 36 kB minified", async () => {
    const { outputFiles } = await build({
      entryPoints: ["src/core/urls/clean-url.ts"],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    expect(outputFiles[0]!.contents.length).toBeLessThan(36_000);
  });
});
