import type { Warning } from "../../core/index.ts";
import { localize, make, textOf, visible } from "./dom.ts";
import { ITEM_WARNING_CODES, WARNING_CODES } from "./warning-codes.ts";

const known = new Set([...WARNING_CODES, ...ITEM_WARNING_CODES]);

/** Says a warning in the language of the interface; one that has no text there is said in English, as it came. */
export function sayWarning(
  element: Element,
  { code, message, args = {} }: Pick<Warning, "code" | "message" | "args">,
): void {
  if (code === "file-unused") return void sayUnused(element, args);
  if (!known.has(code)) return void (element.textContent = visible(message));
  localize(element, `spisok-warning-${code}`, shown(args));
}

type Args = NonNullable<Warning["args"]>;

const shown = (args: Args): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === "string" ? visible(value) : value]),
  );

/** A file of the settings that was left out: what is wrong in it is said as the settings say it. */
async function sayUnused(element: Element, args: Args): Promise<void> {
  const { file = "", line = 0, problem, reason = "" } = shown(args);
  const said = problem ? await textOf(`spisok-problem-${problem}`, shown(args)) : "";
  const why = said || reason;
  if (line) localize(element, "spisok-warning-file-unused-line", { file, line, reason: why });
  else localize(element, "spisok-warning-file-unused", { file, reason: why });
}

/** Says warnings one after the other. */
export function sayWarnings(element: Element, warnings: readonly Warning[]): void {
  element.replaceChildren(
    ...warnings.flatMap((warning) => {
      const text = make("span");
      sayWarning(text, warning);
      return [text, " "];
    }),
  );
}
