import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import { libraryReference } from "./docs/library.ts";
import { linksPage } from "./docs/urls.ts";

/** The pages that are made from the code, by their paths. */
export const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  "docs/links.md": linksPage,
  "docs/library.md": libraryReference,
};

/** A page as it is written. */
export const pageText = async (file: string): Promise<string> =>
  format(await pages[file]!(), { parser: "markdown", printWidth: 110 });

// `npm run docs`: writes them.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const file of Object.keys(pages)) {
    await writeFile(file, await pageText(file));
    console.log(file);
  }
