/** The element of the window with an id; a missing one is a mistake in its .xhtml. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the window has no #${id}`);
  return element as T;
}

const HTML = "http://www.w3.org/1999/xhtml";

/** A new element with text in it. Text from lists comes only this way into the page, never as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(HTML, tag) as HTMLElementTagNameMap[K];
  if (className) element.className = className;
  if (text) element.textContent = visible(text);
  return element;
}

/** Characters that turn the direction of a text around are shown as signs. */
export const visible = (text: string) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");

interface Texts {
  setAttributes(element: Element, id: string, args?: object): void;
  formatValue(id: string, args: object): Promise<string | null>;
  formatValues(keys: { id: string; args?: object }[]): Promise<string[]>;
  ready: Promise<unknown>;
}

const l10n = () => (document as unknown as { l10n: Texts }).l10n;

/**
 * Runs what a window begins with, once it has its texts. Gecko keeps a window with its first texts for the next time that it is opened,
 * and with them what was changed of the same elements until then: a class, or the height of the text field.
 */
export function whenTranslated(run: () => void): void {
  // Where an element has no text in any language, the others have theirs all the same.
  void l10n().ready.then(run, run);
}

/** The text that was asked for last for an element counts, whichever comes first. */
const asked = new WeakMap<Element, object>();

/** Gives an element its text in the language of the interface. */
export function localize(element: Element, id: string, args?: Record<string, string | number>): void {
  const turn = {};
  asked.set(element, turn);
  if (!Object.values(args ?? {}).some(isLikeMarkup)) return l10n().setAttributes(element, id, args);
  // Fluent takes `<b>` and `&amp;` in a text for markup, although here they are a title's own.
  element.removeAttribute("data-l10n-id");
  void l10n()
    .formatValue(id, args!)
    .then((text) => {
      if (asked.get(element) === turn) element.textContent = text;
    });
}

const isLikeMarkup = (value: string | number) => /[<&]/.test(String(value));

const kept = new Map<string, string>();

/** Gets texts of the interface that {@link label} will need again and again. */
export async function keepTexts(ids: readonly string[], args?: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(await textsOf(ids, args))) if (text) kept.set(id, text);
}

/** As {@link localize}, but at once where the text is kept: else the window would be laid out again when it comes. */
export function label(element: Element, id: string): void {
  const text = kept.get(id);
  if (text) element.textContent = text;
  else localize(element, id);
}

/** A text that {@link keepTexts} got; empty before it is there. */
export const keptText = (id: string) => kept.get(id) ?? "";

/** A text of the interface; empty where there is none. */
export async function textOf(id: string, args: Record<string, string | number>): Promise<string> {
  return (await l10n().formatValue(id, args)) ?? "";
}

/** Texts of the interface by their ids, for elements that are too many to be translated one by one. */
export async function textsOf(
  ids: readonly string[],
  args?: Record<string, string>,
): Promise<Record<string, string>> {
  const values = await l10n().formatValues(ids.map((id) => ({ id, ...(args && { args }) })));
  return Object.fromEntries(ids.map((id, i) => [id, values[i] ?? ""]));
}
