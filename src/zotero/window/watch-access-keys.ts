import { accessKeys, placeOfKey } from "./access-keys.ts";
import { make } from "./dom.ts";

interface Control {
  /** What the key is for: a button, or the field that a label names. */
  target: HTMLElement;
  /** The element with the text. */
  says: HTMLElement;
  view: string;
  key: string;
}

/**
 * Alt and the letter that is underlined press a button, tick a box or go to a field. On a Mac that writes letters, and no program has it.
 * Gecko's own `accesskey` presses hidden controls, too, and underlines nothing.
 */
export function watchAccessKeys(): void {
  if (matchMedia("(-moz-platform: macos)")?.matches) return;
  const controls = findControls();
  const give = () => giveKeys(controls);
  // The language, or what a button does now, changes the text.
  const observer = new MutationObserver(give);
  for (const { says } of controls) observer.observe(says, { childList: true });
  give();
  window.addEventListener("keydown", (event) => {
    if (!isAltAlone(event) || event.defaultPrevented) return;
    const letter = event.key.toLowerCase();
    const control = controls.find(({ key, target }) => key === letter && target.checkVisibility());
    if (!control) return;
    event.preventDefault();
    press(control.target);
  });
}

function findControls(): Control[] {
  const found = document.querySelectorAll("button, label") as unknown as Iterable<HTMLElement>;
  const all = [...found].filter((one) => !one.closest("th"));
  return all.map((one) => ({
    target: (one as HTMLLabelElement).control ?? one,
    says: one.querySelector("span") ?? one,
    view: one.closest("main")?.id ?? "",
    key: "",
  }));
}

function giveKeys(controls: readonly Control[]): void {
  const keys = accessKeys(
    controls.map(({ says, view, key }) => ({ text: says.textContent ?? "", view, key })),
  );
  for (const [i, control] of controls.entries()) {
    control.key = keys[i]!;
    if (control.key) control.target.setAttribute("aria-keyshortcuts", `Alt+${control.key.toUpperCase()}`);
    else control.target.removeAttribute("aria-keyshortcuts");
    underline(control);
  }
}

function underline({ says, key }: Control): void {
  const text = says.textContent ?? "";
  const shown = says.querySelector("u")?.textContent ?? "";
  if (shown.toLowerCase() === key) return;
  const at = placeOfKey(text, key);
  says.replaceChildren(text.slice(0, at), make("u", "", text[at]), text.slice(at + 1));
}

function isAltAlone(event: KeyboardEvent): boolean {
  const others = event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState("AltGraph");
  return event.altKey && !others;
}

function press(target: HTMLElement): void {
  target.focus();
  if (target.localName === "button" || (target as HTMLInputElement).type === "checkbox") target.click();
}
