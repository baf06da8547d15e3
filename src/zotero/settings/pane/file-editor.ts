import { isShortcut } from "../../window/keys.ts";
import { byId, later, make, onPress, visible } from "./dom.ts";
import type { FileKind } from "./file-kind.ts";
import { showProblems } from "./problems.ts";
import type { Problem } from "../problems.ts";
import { errorText, say, text } from "./texts.ts";

/** A file in the editor: `null` is a new one without a file, an empty name is Spisok's own, which can only be copied. */
interface Opened {
  file: string | null;
  /** As it is saved; empty for a new one. */
  text: string;
  /** Where the editor begins, if not with what is saved: a template, a copy, a draft. */
  draft?: string;
}

/** The editor of codebooks, or of outlets: checks while it is typed, and tries what the file makes of some words. */
export class FileEditor<Report extends { problems: Problem[] }> {
  private opened: Opened | null = null;
  private report: Report | null = null;

  /**
   * @param confirm asks a question
   * @param saved is told that a file was saved
   */
  constructor(
    private readonly kind: FileKind<Report>,
    private readonly confirm: (title: string, text: string) => boolean,
    private readonly saved: () => Promise<void>,
  ) {
    const check = later(() => this.checkText());
    const keep = later(() => this.keepDraft(), 500);
    const tryWords = later(() => this.showTried(), 200);
    this.field.addEventListener("input", () => {
      this.button("save").disabled = true;
      check();
      keep();
    });
    this.field.addEventListener("keydown", (event) => this.indent(event));
    this.part("try").addEventListener("input", tryWords);
    onPress(`${kind.id}-save`, () => this.save());
    onPress(`${kind.id}-close`, () => this.close());
    onPress(`${kind.id}-copy`, () => this.open({ file: null, text: "", draft: this.field.value }));
    onPress(`${kind.id}-export`, () =>
      kind.host
        .export(this.opened?.file ?? "", this.field.value)
        .catch((error: unknown) => this.failed(error)),
    );
    this.part("editor").addEventListener("keydown", (event) => {
      if (!isShortcut(event as KeyboardEvent, "s")) return;
      event.preventDefault();
      if (!this.button("save").disabled) void this.save();
    });
  }

  /** Opens a file, and asks first where another one has changes. */
  open(file: Opened): void {
    if (this.isChanged() && (file.draft ?? file.text) !== this.field.value) {
      void this.askToLose().then((lose) => {
        if (lose) this.showAndFocus(file);
      });
    } else this.showAndFocus(file);
  }

  /** Shows a file; the cursor stays where it is. */
  show(file: Opened): void {
    this.opened = file;
    this.report = null;
    const builtIn = file.file === "";
    this.field.value = file.draft ?? file.text;
    this.field.readOnly = builtIn;
    this.part("editor").hidden = false;
    this.button("save").hidden = builtIn;
    this.button("save").disabled = true;
    this.button("copy").hidden = !file.file && !builtIn;
    void this.checkText();
  }

  private showAndFocus(file: Opened): void {
    this.show(file);
    this.keepDraft();
    this.field.focus();
    this.field.setSelectionRange(0, 0);
    this.part("editor").scrollIntoView({ block: "nearest" });
  }

  private part<T extends Element = HTMLElement>(name: string): T {
    return byId<T>(`${this.kind.id}-${name}`);
  }

  private get field(): HTMLTextAreaElement {
    return this.part<HTMLTextAreaElement>("text");
  }

  private button(name: string): HTMLButtonElement {
    return this.part<HTMLButtonElement>(name);
  }

  private isChanged(): boolean {
    return Boolean(this.opened && this.field.value !== this.opened.text);
  }

  private async checkText(): Promise<void> {
    const { kind, field, opened } = this;
    const checked = field.value;
    const state = this.part("state");
    try {
      const builtIn = opened?.file === "";
      const found = await kind.host.check(builtIn ? null : checked);
      // Somebody typed on meanwhile; the next check is on its way.
      if (field.value !== checked) return;
      this.report = found;
    } catch (error) {
      this.report = null;
      return this.failed(error);
    }
    const { report } = this;
    const { problems } = report;
    const heading = this.part("editor-heading");
    const name =
      (problems.length ? "" : kind.nameOf(report)) || opened?.file || (opened?.file === "" ? "Spisok" : "");
    if (name) heading.textContent = visible(name);
    else await say(heading, kind.texts.newHeading);
    await showProblems(this.part("problems"), problems, field);
    const { good, says } = problems.length
      ? { good: false, says: ["spisok-settings-checked-broken", { count: problems.length }] as const }
      : kind.inEditor(report);
    if (!problems.length) this.part("problems").append(...((await kind.remarks?.(report)) ?? []));
    state.className = good ? "state good" : "state problem";
    await say(state, ...says);
    this.button("save").disabled = problems.length > 0 || !this.isChanged();
    void this.showTried();
  }

  /** What is not saved outlives a window that is closed by accident. */
  private keepDraft(): void {
    const { opened, field } = this;
    const draft = opened && this.isChanged() ? { file: opened.file, text: field.value } : null;
    void this.kind.host.keepDraft(draft).catch((error: unknown) => this.failed(error));
  }

  /** A new line begins as far in as the one before it: in YAML that says what belongs where. */
  private indent(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { value, selectionStart, readOnly } = this.field;
    const [spaces] = /^ *(?:- (?=.*:))?/.exec(
      value.slice(value.lastIndexOf("\n", selectionStart - 1) + 1, selectionStart),
    )!;
    if (!spaces || readOnly) return;
    event.preventDefault();
    // This way of writing can be undone.
    document.execCommand("insertText", false, `\n${" ".repeat(spaces.length)}`);
  }

  private async showTried(): Promise<void> {
    const words = this.part<HTMLInputElement>("try").value.trim();
    const output = this.part("tried");
    if (!words || !this.report || this.report.problems.length) return output.replaceChildren();
    const parts = await this.kind.tried(this.field.value, words);
    const shown = await Promise.all(
      parts.map(async (part) => ("nodeType" in part ? part : make("span", "", await text(...part)))),
    );
    await say(output, "");
    output.replaceChildren(...shown);
  }

  private async save(): Promise<void> {
    const { opened, report, kind } = this;
    if (!opened || !report || report.problems.length) return;
    try {
      const saving = this.field.value;
      const file = await kind.host.save(opened.file || null, kind.fileName(report), saving);
      this.opened = { file, text: saving };
      this.keepDraft();
      this.button("save").disabled = !this.isChanged();
      this.button("copy").hidden = false;
      if (!kind.nameOf(report)) this.part("editor-heading").textContent = visible(file);
      await say(this.part("state"), "spisok-settings-saved", { file });
      await this.saved();
    } catch (error) {
      await this.failed(error);
    }
  }

  private async close(): Promise<void> {
    if (this.isChanged() && !(await this.askToLose())) return;
    this.opened = null;
    this.keepDraft();
    this.part("editor").hidden = true;
    this.part("new").focus();
  }

  private async askToLose(): Promise<boolean> {
    const [title, what] = await Promise.all([
      text("spisok-settings-lose-title"),
      text(this.kind.texts.loseText),
    ]);
    return this.confirm(title, what);
  }

  private async failed(error: unknown): Promise<void> {
    const state = this.part("state");
    state.className = "state problem";
    state.textContent = await errorText(error);
  }
}
