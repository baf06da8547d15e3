import { isShortcut } from "../../window/keys.ts";
import { byId, later, onPress, visible } from "./dom.ts";
import type { FileKind } from "./file-kind.ts";
import { indent } from "./indent.ts";
import type { Problem } from "../problems.ts";
import { say, text } from "./texts.ts";
import { showFailure, showTried, showVerdict, type Part } from "./verdict.ts";

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
    const tryWords = later(() => showTried(kind, this.part, this.report), 200);
    this.field.addEventListener("input", () => {
      this.button("save").disabled = true;
      check();
      keep();
    });
    this.field.addEventListener("keydown", (event) => indent(event, this.field));
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

  private readonly part: Part = (name) => byId(`${this.kind.id}-${name}`);

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
    const builtIn = opened?.file === "";
    let report: Report;
    try {
      report = await kind.host.check(builtIn ? null : checked);
      // Somebody typed on meanwhile; the next check is on its way.
      if (field.value !== checked) return;
      this.report = report;
    } catch (error) {
      this.report = null;
      return this.failed(error);
    }
    await showVerdict(kind, this.part, report, builtIn ? "Spisok" : (opened?.file ?? ""));
    this.button("save").disabled = report.problems.length > 0 || !this.isChanged();
    void showTried(kind, this.part, this.report);
  }

  /** What is not saved outlives a window that is closed by accident. */
  private keepDraft(): void {
    const { opened, field } = this;
    const draft = opened && this.isChanged() ? { file: opened.file, text: field.value } : null;
    void this.kind.host.keepDraft(draft).catch((error: unknown) => this.failed(error));
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

  private failed(error: unknown): Promise<void> {
    return showFailure(this.part, error);
  }
}
