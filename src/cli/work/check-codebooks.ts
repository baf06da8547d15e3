import { checkCodebook } from "../../core/themes/check-codebook.ts";
import type { Io } from "../io.ts";
import { parseCodebookFile } from "../user-files.ts";
import { safeText } from "../safe-text.ts";

/**
 * Checks codebooks: their form, and their examples and counter-examples.
 * @returns the exit status: 1 where an example came out otherwise than the codebook says
 */
export async function checkFiles(files: readonly string[], io: Io): Promise<number> {
  let status = 0;
  for (const file of files) {
    const { codebook, placeOf } = await parseCodebookFile(file);
    const { checked, failures, notices } = checkCodebook(codebook);
    const at = (path: readonly (string | number)[]) => {
      const { line, column } = placeOf(path);
      return `${file}:${line}:${column}`;
    };
    for (const { path, text, message } of failures)
      io.out(`${at(path)}: ${safeText(text)}\n  ${safeText(message)}\n`);
    for (const { path, message } of notices) io.out(`${at(path)}: ${safeText(message)}\n`);
    io.out(
      checked
        ? `${file}: ${checked - failures.length} of ${checked} example titles get the right tags\n`
        : `${file}: the form is right; there are no examples, so nothing was tested\n`,
    );
    if (failures.length) status = 1;
  }
  return status;
}
