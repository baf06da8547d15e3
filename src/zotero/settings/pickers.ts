/** Zotero's own file picker (chrome://zotero/content/modules/filePicker.mjs). */
interface Picker {
  readonly modeOpen: number;
  readonly modeSave: number;
  readonly filterAll: number;
  readonly returnCancel: number;
  readonly file: string;
  defaultString: string;
  defaultExtension: string;
  init(parent: Window, title: string, mode: number): void;
  appendFilter(title: string, filter: string): void;
  appendFilters(mask: number): void;
  show(): Promise<number>;
}

function newPicker(): Picker {
  const { FilePicker } = ChromeUtils.importESModule("chrome://zotero/content/modules/filePicker.mjs") as {
    FilePicker: new () => Picker;
  };
  return new FilePicker();
}

/** The window that the user is in. */
const parentWindow = () =>
  (Services.wm.getMostRecentWindow("zotero:pref") ?? Zotero.getMainWindow()) as unknown as Window;

/** The path of a codebook or a file of outlets that the user chooses; `null` when none was chosen. */
export async function pickFile(): Promise<string | null> {
  const picker = newPicker();
  picker.init(parentWindow(), "Spisok", picker.modeOpen);
  picker.appendFilter("YAML, JSON", "*.yaml; *.yml; *.json");
  picker.appendFilters(picker.filterAll);
  return (await picker.show()) === picker.returnCancel ? null : picker.file;
}

/** Where the user wants to save a file; `null` when nowhere. */
export async function pickPlace(name: string): Promise<string | null> {
  const picker = newPicker();
  picker.init(parentWindow(), "Spisok", picker.modeSave);
  picker.appendFilter("YAML", "*.yaml; *.yml");
  picker.defaultString = name;
  picker.defaultExtension = "yaml";
  return (await picker.show()) === picker.returnCancel ? null : picker.file;
}
