import type { CodebookRow, SettingsHost } from "../host.ts";
import { openEditor, show, startEditor } from "./codebook-editor.ts";
import { byId, make, onPress, visible } from "./dom.ts";
import { problemText, say, text } from "./texts.ts";

/** A new codebook begins with a theme that shows every part. */
const TEMPLATE = `name: My subject
tags:
  - tag: my theme
    definition: When a text has this theme, in words that another reader can follow.
    patterns:
      en:
        - first word*
        - { match: second, near: [word*, phrase] }
      ru:
        - слово
    examples:
      - First words of a title
    counterExamples:
      - A title of another kind
`;

let started = false;

/** The list of codebooks with what can be done with each. */
export async function showCodebooks(host: SettingsHost): Promise<void> {
  const first = !started;
  if (first) start(host);
  started = true;
  const list = byId("codebooks");
  const rows = await host.codebooks();
  const shown = await Promise.all(rows.map(({ file, used }) => rowOf(host, file, used)));
  list.replaceChildren(...shown);
  if (first) await attempt(() => showDraft(host, rows));
}

/** Opens again what was not saved when the window was closed. */
async function showDraft(host: SettingsHost, rows: readonly CodebookRow[]): Promise<void> {
  const draft = await host.draft();
  if (!draft) return;
  const there = draft.file && rows.some(({ file }) => file === draft.file) ? draft.file : null;
  show({ file: there, text: there ? await host.readCodebook(there) : "", draft: draft.text });
}

function start(host: SettingsHost): void {
  startEditor(host, () => showCodebooks(host));
  onPress("codebook-new", () => openEditor({ file: null, text: "", draft: TEMPLATE }));
  onPress("codebook-folder", () => attempt(() => host.showCodebooks()));
  onPress("codebook-add", () =>
    attempt(async () => {
      const added = await host.addCodebook();
      if (!added) return;
      if ("problem" in added) throw new Error(added.problem);
      await showCodebooks(host);
      await edit(host, added.file);
    }),
  );
}

async function rowOf(host: SettingsHost, file: string, used: boolean): Promise<HTMLLIElement> {
  const row = make("li");
  row.dataset["file"] = file;
  const name = make("label", "name");
  const box = make("input");
  box.type = "checkbox";
  box.checked = used;
  box.addEventListener("change", () => host.useCodebook(file, box.checked));
  const title = make("span", "", file || "Spisok");
  name.append(box, title);
  const state = make("span", "soft");
  row.append(name, state, ...(await buttons(host, file, title)));
  void describe(host, file, title, state);
  return row;
}

/** Name of the codebook, number of its tags, and whether its examples come out. */
async function describe(host: SettingsHost, file: string, title: Element, state: Element): Promise<void> {
  try {
    const report = await host.checkCodebook(file ? await host.readCodebook(file) : null);
    const [problem] = report.problems;
    if (problem) {
      state.className = "problem";
      return void (await say(state, "spisok-settings-codebook-broken", {
        line: problem.line,
        message: await problemText(problem),
      }));
    }
    title.textContent = visible(report.name);
    const failed = report.failures.length + report.more;
    state.className = failed ? "problem" : "soft";
    await say(state, failed ? "spisok-settings-codebook-fails" : "spisok-settings-codebook-good", {
      tags: report.tags.length,
      checked: report.checked,
      failed,
    });
  } catch (error) {
    state.className = "problem";
    state.textContent = visible((error as Error).message);
  }
}

async function buttons(host: SettingsHost, file: string, title: Element): Promise<HTMLElement[]> {
  const button = async (id: string, run: () => Promise<void>) => {
    const element = make("button", "", await text(id));
    element.type = "button";
    element.addEventListener("click", () => void attempt(run));
    // "Edit" alone says nothing when read out of its row.
    title.id ||= `sps-codebook-name-${file || "built-in"}`.replace(/\s/g, "-");
    element.id = `${title.id}-${id}`;
    element.setAttribute("aria-labelledby", `${element.id} ${title.id}`);
    return element;
  };
  if (!file) return [await button("spisok-settings-codebook-view", () => edit(host, file))];
  return [
    await button("spisok-settings-codebook-edit", () => edit(host, file)),
    await button("spisok-settings-codebook-remove", async () => {
      const [question, what] = await Promise.all([
        text("spisok-settings-codebook-remove-title"),
        text("spisok-settings-codebook-remove-text", { name: title.textContent ?? file, file }),
      ]);
      if (!host.confirm(question, what)) return;
      await host.removeCodebook(file);
      await showCodebooks(host);
      byId("codebook-add").focus();
    }),
  ];
}

async function edit(host: SettingsHost, file: string): Promise<void> {
  openEditor({ file, text: file ? await host.readCodebook(file) : await host.builtInCodebook() });
}

/** Says what went wrong below the list. */
async function attempt(run: () => Promise<unknown>): Promise<void> {
  const problem = byId("codebooks-problem");
  problem.hidden = true;
  try {
    await run();
  } catch (error) {
    problem.textContent = visible((error as Error).message);
    problem.hidden = false;
  }
}
