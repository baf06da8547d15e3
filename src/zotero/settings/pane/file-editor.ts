import { later, onPress, visible } from "./dom.ts";
import { EditorParts, type Opened } from "./editor-parts.ts";
import type { FileKind } from "./file-kind.ts";
import type { Problem } from "../problems.ts";
import { say, text } from "./texts.ts";
import { showFailure, showTried, showVerdict } from "./verdict.ts";

/** The editor of codebooks, or of outlets: checks while it is typed, and tries what the file makes of some words. */
export class FileEditor<Report extends { problems: Problem[] }> {
  private readonly parts: EditorParts;
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
    this.parts = new EditorParts(kind.id, () => void this.save());
    const { field, part } = this.parts;
    const check = later(() => this.checkText());
    const keep = later(() => this.keepDraft(), 500);
    const tryWords = later(() => showTried(kind, part, this.report), 200);
    field.addEventListener("input", () => {
      this.parts.button("save").disabled = true;
      check();
      keep();
    });
    part("try").addEventListener("input", tryWords);
    onPress(`${kind.id}-save`, () => this.save());
    onPress(`${kind.id}-close`, () => this.close());
    onPress(`${kind.id}-copy`, () => this.open({ file: null, text: "", draft: field.value }));
    onPress(`${kind.id}-export`, () =>
      kind.host.export(this.opened?.file ?? "", field.value).catch((error: unknown) => this.failed(error)),
    );
  }

  /** Opens a file, and asks first where another one has changes. */
  open(file: Opened): void {
    if (this.isChanged() && (file.draft ?? file.text) !== this.parts.field.value) {
      void this.askToLose().then((lose) => {
        if (lose) this.showAndFocus(file);
      });
    } else this.showAndFocus(file);
  }

  /** Shows a file; the cursor stays where it is. */
  show(file: Opened): void {
    this.opened = file;
    this.report = null;
    this.parts.show(file);
    void this.checkText();
  }

  private showAndFocus(file: Opened): void {
    this.show(file);
    this.keepDraft();
    this.parts.focus();
  }

  private isChanged(): boolean {
    return Boolean(this.opened && this.parts.field.value !== this.opened.text);
  }

  private async checkText(): Promise<void> {
    const { kind, opened } = this;
    const { field, part } = this.parts;
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
    await showVerdict(kind, part, report, builtIn ? "Spisok" : (opened?.file ?? ""));
    this.parts.button("save").disabled = report.problems.length > 0 || !this.isChanged();
    void showTried(kind, part, this.report);
  }

  /** What is not saved outlives a window that is closed by accident. */
  private keepDraft(): void {
    const { opened } = this;
    const { field } = this.parts;
    const draft = opened && this.isChanged() ? { file: opened.file, text: field.value } : null;
    void this.kind.host.keepDraft(draft).catch((error: unknown) => this.failed(error));
  }

  private async save(): Promise<void> {
    const { opened, report, kind } = this;
    if (!opened || !report || report.problems.length) return;
    try {
      const saving = this.parts.field.value;
      const file = await kind.host.save(opened.file || null, kind.fileName(report), saving);
      this.opened = { file, text: saving };
      this.keepDraft();
      this.parts.button("save").disabled = !this.isChanged();
      this.parts.button("copy").hidden = false;
      if (!kind.nameOf(report)) this.parts.part("editor-heading").textContent = visible(file);
      await say(this.parts.part("state"), "spisok-settings-saved", { file });
      await this.saved();
    } catch (error) {
      await this.failed(error);
    }
  }

  private async close(): Promise<void> {
    if (this.isChanged() && !(await this.askToLose())) return;
    this.opened = null;
    this.keepDraft();
    this.parts.hide();
  }

  private async askToLose(): Promise<boolean> {
    const [title, what] = await Promise.all([
      text("spisok-settings-lose-title"),
      text(this.kind.texts.loseText),
    ]);
    return this.confirm(title, what);
  }

  private failed(error: unknown): Promise<void> {
    return showFailure(this.parts.part, error);
  }
}
