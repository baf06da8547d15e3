import type { FileRow } from "../host.ts";
import type { Problem } from "../problems.ts";
import { byId, make, onPress, visible } from "./dom.ts";
import { FileEditor } from "./file-editor.ts";
import type { FileKind } from "./file-kind.ts";
import { errorText, problemText, say, text } from "./texts.ts";

/** The list of the user's codebooks, or of their outlets, with what can be done with each. */
export class FileList<Report extends { problems: Problem[] }> {
  private readonly editor: FileEditor<Report>;
  private first = true;

  constructor(
    private readonly kind: FileKind<Report>,
    private readonly confirm: (title: string, text: string) => boolean,
  ) {
    const { id, host, template } = kind;
    this.editor = new FileEditor(kind, confirm, () => this.show());
    onPress(`${id}-new`, () => this.editor.open({ file: null, text: "", draft: template }));
    onPress(`${id}-folder`, () => this.attempt(() => host.showFolder()));
    onPress(`${id}-add`, () => this.attempt(() => this.add()));
  }

  /** Shows the files as they are now. */
  async show(): Promise<void> {
    const rows = await this.kind.host.list();
    const shown = await Promise.all(rows.map((row) => this.rowOf(row)));
    byId(`${this.kind.id}s`).replaceChildren(...shown);
    if (this.first) await this.attempt(() => this.showDraft(rows));
    this.first = false;
  }

  /** Opens again what was not saved when the window was closed. */
  private async showDraft(rows: readonly FileRow[]): Promise<void> {
    const { host } = this.kind;
    const draft = await host.draft();
    if (!draft) return;
    const there = draft.file && rows.some(({ file }) => file === draft.file) ? draft.file : null;
    this.editor.show({ file: there, text: there ? await host.read(there) : "", draft: draft.text });
  }

  private async add(): Promise<void> {
    const added = await this.kind.host.add();
    if (!added) return;
    if ("problem" in added) return this.complain(await refusal(added.refused, added.problem));
    await this.show();
    await this.edit(added.file);
  }

  private async rowOf({ file, used }: FileRow): Promise<HTMLLIElement> {
    const { kind } = this;
    const row = make("li");
    row.dataset["file"] = file;
    const name = make("label", "name");
    const title = make("span", "", file || "Spisok");
    if (file || kind.builtInIsChosen) {
      const box = make("input");
      box.type = "checkbox";
      box.checked = used;
      box.addEventListener("change", () => kind.host.use(file, box.checked));
      name.append(box);
    }
    name.append(title);
    const state = make("span", "soft");
    const tools = make("span", "tools");
    tools.append(...(await this.buttons(file, title)));
    row.append(name, state, tools);
    void this.describe(file, title, state);
    return row;
  }

  /** What is in a file, or that it is not used and why. */
  private async describe(file: string, title: Element, state: Element): Promise<void> {
    const { host, nameOf, inList } = this.kind;
    try {
      const report = await host.check(file ? await host.read(file) : null);
      const [problem] = report.problems;
      if (problem) {
        state.className = "problem";
        const message = await problemText(problem);
        return void (await say(state, "spisok-settings-codebook-broken", { line: problem.line, message }));
      }
      title.textContent = visible(nameOf(report) || file || "Spisok");
      const { good, says } = inList(report);
      state.className = good ? "soft" : "problem";
      await say(state, ...says);
    } catch (error) {
      state.className = "problem";
      state.textContent = await errorText(error);
    }
  }

  private async buttons(file: string, title: Element): Promise<HTMLElement[]> {
    const { id, host, texts } = this.kind;
    const button = async (label: string, run: () => Promise<void>) => {
      const element = make("button", "", await text(label));
      element.type = "button";
      element.addEventListener("click", () => void this.attempt(run));
      // "Edit" alone says nothing when read out of its row.
      title.id ||= `sps-${id}-name-${file || "built-in"}`.replace(/\s/g, "-");
      element.id = `${title.id}-${label}`;
      element.setAttribute("aria-labelledby", `${element.id} ${title.id}`);
      return element;
    };
    if (!file) return [await button("spisok-settings-codebook-view", () => this.edit(file))];
    return [
      await button("spisok-settings-codebook-edit", () => this.edit(file)),
      await button("spisok-settings-codebook-remove", async () => {
        const [question, what] = await Promise.all([
          text(texts.removeTitle),
          text(texts.removeText, { name: title.textContent ?? file, file }),
        ]);
        if (!this.confirm(question, what)) return;
        await host.remove(file);
        await this.show();
        byId(`${id}-add`).focus();
      }),
    ];
  }

  private async edit(file: string): Promise<void> {
    const { host } = this.kind;
    this.editor.open({ file, text: file ? await host.read(file) : await host.builtIn() });
  }

  /** Says what went wrong below the list. */
  private async attempt(run: () => Promise<unknown>): Promise<void> {
    byId(`${this.kind.id}s-problem`).hidden = true;
    try {
      await run();
    } catch (error) {
      this.complain(await errorText(error));
    }
  }

  private complain(message: string): void {
    const problem = byId(`${this.kind.id}s-problem`);
    problem.textContent = message;
    problem.hidden = false;
  }
}

async function refusal(file: string, problem: Problem): Promise<string> {
  const { line } = problem;
  return visible(
    await text("spisok-settings-file-refused", { file, line, message: await problemText(problem) }),
  );
}
