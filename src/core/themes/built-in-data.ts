import { openFile } from "../user-file/open-file.ts";
import { BUILT_IN } from "./data/built-in.ts";

/** What the text of the built-in codebook says. Builds put the data in the place of this module, since YAML takes its time to read. */
export function builtInData(): unknown {
  const { data, errors } = openFile(BUILT_IN);
  if (errors.length) throw new Error(errors.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return data;
}
