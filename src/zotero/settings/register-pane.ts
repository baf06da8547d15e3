import { log } from "../log.ts";

const ID = "spisok-pane";
const CONTENT = "chrome://spisok/content";
/** Opened in the browser, when somebody presses the button that Zotero puts below a pane with help. */
const HELP = "https://github.com/spisok/spisok/blob/main/docs/add-on.md";

interface Panes {
  register(options: object): Promise<string>;
  unregister?(id: string): void;
}

const panes = () => (Zotero as unknown as { PreferencePanes?: Panes }).PreferencePanes;

/** Puts the pane into Zotero's settings. What it shows is loaded when somebody opens or searches it. */
export async function registerPane(pluginID: string): Promise<void> {
  try {
    await panes()?.register({
      pluginID,
      id: ID,
      label: "Spisok",
      image: `${CONTENT}/icons/menu.svg`,
      src: `${CONTENT}/settings.xhtml`,
      scripts: [`${CONTENT}/settings.js`],
      stylesheets: [`${CONTENT}/settings.css`],
      helpURL: HELP,
    });
  } catch (error) {
    // The add-on works without its pane.
    log(`the settings pane could not be registered: ${error}`);
  }
}

export function unregisterPane(): void {
  panes()?.unregister?.(ID);
}
