/** Stands in for Zotero's file picker: "chooses" the path that a test has laid down. */
export const next = { path: null };

export class FilePicker {
  modeOpen = 0;
  modeSave = 1;
  filterAll = 1;
  returnOK = 0;
  returnCancel = 1;
  init() {}
  appendFilter() {}
  appendFilters() {}
  async show() {
    return next.path ? this.returnOK : this.returnCancel;
  }
  get file() {
    return next.path;
  }
}
