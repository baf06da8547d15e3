import { readdir } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

/** The modules right in a folder, in the order of their names, that export the function asked for. */
export async function modulesWith<T>(folder: string, name: string): Promise<{ room: string; call: T }[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const module: Record<string, unknown> = await import(pathToFileURL(resolve(folder, file)).href);
      return { room: file.replace(/\.ts$/, ""), call: module[name] as T };
    }),
  );
  return found.filter(({ call }) => typeof call === "function");
}
