import type { Span } from "../../evidence.ts";
import { trimmed, type Draft } from "../draft.ts";
import { locatorAtEnd } from "../locators/index.ts";
import type { FieldName } from "../types.ts";

/** A volume, an issue or pages behind a name, and the name without them. */
export interface NamedWithLocators {
  name: Span;
  values: { name: FieldName; value: string; start: number; end: number }[];
}

/** `Post-Soviet Affairs 38(1-2)`, `Holocaust and Genocide Studies 26(1), 29–58`: what numbers end a stretch. */
export function locatorsOf({ text }: Draft, span: Span): NamedWithLocators {
  const values: NamedWithLocators["values"] = [];
  let name = span;
  for (;;) {
    const found = locatorAtEnd(text, name.start, name.end, values.length > 0);
    if (!found || found.start <= name.start || found.values.some((one) => values.some((other) => other.name === one.name))) break;
    values.push(...found.values);
    name = trimmed(text, { start: name.start, end: found.start });
  }
  return { name, values };
} // prettier-ignore

/** Puts them into their fields. */
export function setLocators(draft: Draft, values: NamedWithLocators["values"]): void {
  for (const { name, value, start, end } of values) draft.set(name, { start, end }, 0.9, value);
}
