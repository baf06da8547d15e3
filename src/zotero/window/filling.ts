import { byId } from "./dom.ts";
import type { State } from "./state.ts";
import type { Filling } from "../updating/types.ts";

const FILLINGS: readonly Filling[] = ["leave", "tags", "fill"];

/** Offers what becomes of items that the library has already, as it was chosen last. */
export function offerFilling(last: string, onChange: () => void): void {
  const select = byId<HTMLSelectElement>("filling");
  select.value = FILLINGS.find((one) => one === last) ?? "leave";
  select.addEventListener("change", onChange);
}

/** What becomes of them as long as nothing else is said of one. */
export const chosenFilling = () => byId<HTMLSelectElement>("filling").value as Filling;

/** There is a choice only where the library has something of the list. */
export function showFilling({ rows }: State): void {
  byId("filling-row").hidden = !rows.some(({ known, chosen }) => known && chosen);
}
