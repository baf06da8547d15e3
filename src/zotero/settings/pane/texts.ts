import { chosenTexts, type Texts } from "../../chosen-texts.ts";
import { visible } from "./dom.ts";

const FILE = "spisok-settings.ftl";

type Args = Record<string, string | number>;

let texts: Texts | null = null;

/** Puts the texts of the pane within reach of the window, before its elements are translated. */
export function addTexts(): void {
  (
    window as unknown as { MozXULElement: { insertFTLIfNeeded(file: string): void } }
  ).MozXULElement.insertFTLIfNeeded(FILE);
}

/** Chooses the language of texts with numbers in them; empty where it follows Zotero. */
export function speak(language: string): void {
  texts = chosenTexts(window, [FILE], language);
}

/** Has the window translate the pane again, after its language was changed. */
export async function retranslate(pane: Element): Promise<void> {
  document.querySelector(`link[href="${FILE}"]`)?.remove();
  addTexts();
  const { l10n } = document as unknown as { l10n: { translateFragment(root: Node): Promise<void> } };
  await l10n.translateFragment(pane);
}

/** A text of the interface. */
export async function text(id: string, args?: Args): Promise<string> {
  return (await texts?.formatValue(id, args)) ?? "";
}

/** What is wrong in a file, in the language of the interface; one that has no text there is said in English, as it came. */
export async function problemText({
  code,
  message,
  args = {},
}: {
  code: string;
  message: string;
  args?: Readonly<Record<string, string | number>>;
}): Promise<string> {
  return visible((await text(`spisok-problem-${code}`, { ...args })) || message);
}

/** What went wrong, in the language of the interface where there are words for it. */
export async function errorText(error: unknown): Promise<string> {
  const { code, message, args } = error as Error & { code?: unknown; args?: Record<string, string | number> };
  if (typeof code === "string") return problemText({ code, message, ...(args && { args }) });
  return visible(String(message ?? error));
}

/** Shows a text in an element. Of two for one element the later counts, whichever comes first. */
export async function say(element: Element, id: string, args?: Args): Promise<void> {
  const turn = (turns.get(element) ?? 0) + 1;
  turns.set(element, turn);
  const shown = id ? await text(id, args) : "";
  if (turns.get(element) === turn) element.textContent = shown;
}

const turns = new WeakMap<Element, number>();
