import { romanize } from "../../../core/titles/romanize.ts";
import type { Scheme } from "../../../core/titles/types.ts";
import { byId } from "./dom.ts";

/** A Russian title with the letters in which the schemes differ. */
const TITLE = "Съезд: ещё один юбилей";

/** Shows beside the menu what the chosen scheme makes of a title. */
export function showTitles(): void {
  const menu = byId<Element & { value: string }>("scheme");
  const show = () => {
    const scheme = menu.value;
    byId("scheme-example").textContent =
      scheme && scheme !== "keep" ? `${TITLE} → ${romanize(TITLE, "ru", scheme as Scheme)}` : "";
  };
  menu.addEventListener("command", show);
  menu.addEventListener("syncfrompreference", show);
}
