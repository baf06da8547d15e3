import type { SettingsHost } from "../host.ts";
import { byId, onPress } from "./dom.ts";
import { retranslate, say, speak, text } from "./texts.ts";

/** The language of the interface, the key of *Import Reading List…*, the way back to the defaults, and the version. */
export function showInterface(host: SettingsHost, showAll: () => unknown): void {
  byId("version").textContent = `Spisok ${host.version}`;
  let language = host.language();
  const follow = () => {
    if (host.language() === language) return;
    language = host.language();
    speak(language);
    host.languageChanged(window);
    void retranslate(byId("pane"));
    showAll();
  };
  const menu = byId("language");
  // The window writes the setting when it hears the same event.
  menu.addEventListener("command", () => window.setTimeout(follow));
  menu.addEventListener("syncfrompreference", follow);
  const letter = byId<HTMLInputElement>("shortcut");
  byId("shortcut-keys").textContent = /Mac/.test(window.navigator.platform) ? "⇧⌘" : "Ctrl+Shift+";
  // The window writes the setting when it hears the same event.
  const changed = () => window.setTimeout(() => host.shortcutChanged());
  letter.addEventListener("change", changed);
  letter.addEventListener("syncfrompreference", changed);
  letter.addEventListener("input", () => {
    // A letter of another alphabet, or a sign, is no key.
    letter.value = letter.value.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  });
  onPress("reset", async () => {
    const [title, what] = await Promise.all([
      text("spisok-settings-reset-title"),
      text("spisok-settings-reset-text"),
    ]);
    if (!host.confirm(title, what)) return;
    host.reset();
    host.shortcutChanged();
    follow();
    showAll();
    await say(byId("reset-state"), "spisok-settings-reset-done");
  });
}
