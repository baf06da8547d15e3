import type { SettingsHost } from "../host.ts";
import { byId, onPress } from "./dom.ts";
import { say } from "./texts.ts";

/**
 * The switch that lets the command line in, and its token.
 * @returns shows them again, after a change from elsewhere
 */
export function showEndpoint(host: SettingsHost): () => void {
  const box = byId<HTMLElement & { checked: boolean }>("endpoint");
  const token = byId<HTMLInputElement>("token");
  const state = byId("token-state");
  const show = () => {
    // The first time that it is switched on there is no token yet.
    token.value = box.checked ? host.token() || host.newToken() : host.token();
    for (const id of ["show", "copy", "new"]) byId<HTMLButtonElement>(`token-${id}`).disabled = !box.checked;
    void say(state, "");
    byId("server-off").hidden = !box.checked || host.port() !== null;
  };
  box.addEventListener("command", show);
  box.addEventListener("syncfrompreference", show);
  onPress("token-show", () => {
    const shown = token.type === "text";
    token.type = shown ? "password" : "text";
    byId("token-show").setAttribute(
      "data-l10n-id",
      shown ? "spisok-settings-token-show" : "spisok-settings-token-hide",
    );
  });
  onPress("token-copy", () => {
    host.copy(token.value);
    void say(state, "spisok-settings-token-copied");
  });
  onPress("token-new", () => {
    token.value = host.newToken();
    void say(state, "spisok-settings-token-made");
  });
  return show;
}
