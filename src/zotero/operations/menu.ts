import { hasPdf } from "./pdf-files.ts";
import { itemsOf, regularItems, rowsOf, type MenuContext } from "./selected-items.ts";
import type { Operation } from "./types.ts";

/** What the commands of the menus do; it is asked for when one is chosen. */
export interface Commands {
  openImportWindow(): Promise<void>;
  /** The same for the collection that is selected, also where the window is open already. */
  openImportWindowHere(): Promise<void>;
  openOperationsWindow(operation: Operation, items: readonly Zotero.Item[]): void;
  importReadingListOf(item: Zotero.Item): Promise<boolean>;
  lastChanges(): Promise<unknown>;
  undoChanges(): Promise<unknown>;
  /** Says a text of the interface. */
  tell(id: string): Promise<void>;
  tellFailure(error: unknown): Promise<void>;
}

export interface Menu {
  menuType: "menuitem" | "separator" | "submenu";
  l10nID?: string;
  icon?: string;
  onShowing?: (event: Event, context: MenuContext) => void;
  onCommand?: (event: Event, context: MenuContext) => void;
  menus?: Menu[];
}

const operations: readonly Operation[] = ["links", "titles", "themes", "check"];

/** The submenu of operations, for the context menus of items and of collections. */
export function operationsMenu(target: "item" | "collection", commands: () => Commands): Menu {
  return {
    menuType: "submenu",
    l10nID: "spisok-operations-menu",
    icon: "chrome://spisok/content/icons/menu.svg",
    onShowing: (_event, context) => context.setVisible(isForItems(context)),
    menus: [
      ...(target === "item" ? [readingListItem(commands)] : []),
      ...operations.map((operation) => operationItem(operation, commands)),
      { menuType: "separator" },
      {
        menuType: "menuitem",
        l10nID: "spisok-operations-menu-undo",
        onShowing: (_event, context) => {
          context.setEnabled(false);
          void commands()
            .lastChanges()
            .then((changes) => context.setEnabled(changes !== null));
        },
        onCommand: () => run(commands(), ({ undoChanges }) => undoChanges()),
      },
    ],
  };
}

const readingListItem = (commands: () => Commands): Menu => ({
  menuType: "menuitem",
  l10nID: "spisok-operations-menu-reading-list",
  onShowing: (_event, context) => context.setVisible(hasPdf(context.items ?? [])),
  onCommand: (_event, { items: [item] = [] }) => {
    if (item)
      run(commands(), async ({ importReadingListOf, tell }) => {
        if (!(await importReadingListOf(item))) await tell("spisok-operations-no-text");
      });
  },
});

function operationItem(operation: Operation, commands: () => Commands): Menu {
  return {
    menuType: "menuitem",
    l10nID: `spisok-operations-menu-${operation}`,
    onShowing: (_event, context) => context.setEnabled(operation === "check" || isEditable(context)),
    onCommand: (_event, context) =>
      run(commands(), async ({ openOperationsWindow }) =>
        openOperationsWindow(operation, await itemsOf(context)),
      ),
  };
}

/** Neither for feeds and the trash nor where only notes of their own are selected. */
function isForItems(context: MenuContext): boolean {
  if (rowsOf(context).some((row) => row.isTrash?.() || row.isFeedsOrFeed?.())) return false;
  return !context.items || regularItems(context.items).length > 0;
}

/** Read-only libraries can be checked, but not changed. */
function isEditable(context: MenuContext): boolean {
  const { items } = context;
  if (!items) return rowsOf(context).every(({ editable }) => editable !== false);
  return items.every(({ libraryID }) => {
    const library = Zotero.Libraries.get(libraryID);
    return library && library.editable;
  });
}

/** Runs a command, which has no window of its own to say in what went wrong. */
export function run(commands: Commands, command: (commands: Commands) => Promise<unknown>): void {
  command(commands).catch((error: unknown) => commands.tellFailure(error));
}
