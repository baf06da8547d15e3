import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildAddonFolder } from "../../scripts/build-addon.ts";
import { Gecko } from "./marionette.ts";

export type Theme = "light" | "dark";
export const THEMES: readonly Theme[] = ["light", "dark"];

/** Where the pictures of the windows go. */
export const artifacts = fileURLToPath(new URL("../../artifacts", import.meta.url));
export const geckoVersion = process.env["GECKO_VERSION"] ?? "";

/** Where the pictures of the documentation go: there is written only by `npm run test:gecko -- --pictures`. */
export const picture = (name: string, theme: Theme) =>
  process.env["PICTURES"]
    ? fileURLToPath(new URL(`../../docs/images/${name}-${theme}.png`, import.meta.url))
    : `${artifacts}/docs-${name}-${theme}-${geckoVersion}.png`;

/**
 * Starts Gecko in a theme with the helpers of some files of this folder; `shared-in-gecko.js` is among them.
 * @param setUp what is run then; `addonURL` and `testURL` are the folders of the built add-on and of these tests
 */
export async function openGecko(
  theme: Theme,
  files: readonly string[],
  setUp: string,
  ...args: unknown[]
): Promise<Gecko> {
  const folder = await buildAddonFolder();
  await mkdir(artifacts, { recursive: true });
  const scripts = await Promise.all(
    ["shared-in-gecko.js", ...files].map((file) => readFile(new URL(file, import.meta.url), "utf8")),
  );
  const gecko = await Gecko.start(process.env["FIREFOX_BIN"]!, {
    "ui.systemUsesDarkTheme": theme === "dark" ? 1 : 0,
    "layout.css.prefers-color-scheme.content-override": theme === "dark" ? 0 : 1,
  });
  const [addonURL, testURL] = [pathToFileURL(folder).href, new URL(".", import.meta.url).href.slice(0, -1)];
  await gecko.run(
    `${scripts.join("\n")}; const [addonURL, testURL, ...given] = args; ${setUp}; return null`,
    ...[addonURL, testURL, ...args],
  );
  return gecko;
}
