import { chosenTexts, type Texts } from "./chosen-texts.ts";
import { log } from "./log.ts";
import { languagePref } from "./prefs.ts";
import type { ToldError } from "./told-error.ts";

const FILES = ["spisok.ftl", "spisok-operations.ftl", "spisok-settings.ftl"];

const texts = (): Texts => chosenTexts(Zotero.getMainWindow(), FILES, languagePref());

const alert = (text: string) => Services.prompt.alert(Zotero.getMainWindow() as never, "Spisok", text);

/** Says a text of the interface, where a command of a menu has no window of its own to say it in. */
export async function tell(id: string): Promise<void> {
  alert((await texts().formatValue(id)) ?? id);
}

/** Says why a command of a menu failed, in the language of the interface where it has words for that. */
export async function tellFailure(error: unknown): Promise<void> {
  log(`operation failed: ${error}`);
  const { code, message, args } = (error ?? {}) as Partial<ToldError>;
  const told = typeof code === "string" && (await texts().formatValue(`spisok-problem-${code}`, { ...args }));
  const reason = told || String(message ?? error);
  alert((await texts().formatValue("spisok-operations-failed", { reason })) ?? reason);
}

/** All three buttons have words of their own; Enter and Escape press the second one. */
const OWN_WORDS = 127 * (1 + 256 + 65_536);
const SECOND_IS_DEFAULT = 1 << 24;

/** Asks a question over a window. @returns the number of the answer */
export function askOver(
  window: Window | null,
  text: string,
  [first, second, third]: readonly [string, string, string],
): number {
  const { prompt } = Services as unknown as { prompt: { confirmEx(...given: unknown[]): number } };
  const flags = OWN_WORDS + SECOND_IS_DEFAULT;
  return prompt.confirmEx(window, "Spisok", text, flags, first, second, third, null, {});
}

/** Says a text of the interface in the box that Zotero shows in a corner for a while. */
export async function showNotice(id: string, args: Record<string, number>): Promise<void> {
  const text = (await texts().formatValue(id, args)) ?? id;
  const box = new Zotero.ProgressWindow({ closeOnClick: true });
  box.changeHeadline("Spisok");
  box.addDescription(text);
  box.show();
  box.startCloseTimer(10_000);
}
