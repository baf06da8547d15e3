import type { Warning } from "../../core/index.ts";
import { localize, visible } from "./dom.ts";
import { WARNING_CODES } from "./warning-codes.ts";

const known = new Set(WARNING_CODES);

/** Says a warning in the language of the interface; one that has no text there is said in English, as it came. */
export function sayWarning(
  element: Element,
  { code, message, args = {} }: Pick<Warning, "code" | "message" | "args">,
): void {
  if (!known.has(code)) return void (element.textContent = visible(message));
  const shown = Object.entries(args).map(([name, value]): [string, string | number] => [
    name,
    typeof value === "string" ? visible(value) : value,
  ]);
  localize(element, `spisok-warning-${code}`, Object.fromEntries(shown));
}
