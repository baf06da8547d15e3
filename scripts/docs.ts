import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import { libraryReference } from "./docs/library.ts";
import { linksPage } from "./docs/urls.ts";

// `npm run docs`: writes the pages that are made from the code.
const pages = { "docs/links.md": linksPage(), "docs/library.md": await libraryReference() };
for (const [file, text] of Object.entries(pages)) {
  await writeFile(file, await format(text, { parser: "markdown", printWidth: 110 }));
  console.log(file);
}
