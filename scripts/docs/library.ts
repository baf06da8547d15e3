import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The library's reference as Markdown, from the doc comments of everything that `src/core/index.ts` exports. */
export async function libraryReference(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "spisok-docs-"));
  try {
    const options = {
      out: folder,
      entryPoints: [join(root, "src/core/index.ts")],
      tsconfig: join(root, "src/core/tsconfig.json"),
      plugin: ["typedoc-plugin-markdown"],
      readme: "none",
      name: "Spisok: the library",
      disableSources: true,
      excludePrivate: true,
      excludeInternal: true,
      logLevel: "Error",
      outputFileStrategy: "modules",
      entryFileName: "library",
      hidePageHeader: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      expandObjects: false,
      parametersFormat: "list",
      interfacePropertiesFormat: "table",
      groupOrder: ["Functions", "Interfaces", "Type Aliases", "Variables"],
    };
    const app = await Application.bootstrapWithPlugins(
      options as Parameters<typeof Application.bootstrap>[0],
    );
    const project = await app.convert();
    if (!project || app.logger.hasErrors()) throw new Error("typedoc could not read src/core/index.ts");
    await app.generateOutputs(project);
    return await readFile(join(folder, "library.md"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
