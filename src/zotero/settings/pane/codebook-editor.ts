import type { CodebookReport } from "../check.ts";
import type { SettingsHost } from "../host.ts";
import { byId, later, make, onPress, visible } from "./dom.ts";
import { showProblems } from "./problems.ts";
import { problemText, say, text } from "./texts.ts";

/** A codebook in the editor: `null` is a new one without a file, an empty name is Spisok's own, which can only be copied. */
interface Opened {
  file: string | null;
  /** As it is saved; empty for a new one. */
  text: string;
  /** Where the editor begins, if not with what is saved: a template, a copy, a draft. */
  draft?: string;
}

let opened: Opened | null = null;
let report: CodebookReport | null = null;
let host: SettingsHost;
let saved: () => Promise<void>;

const field = () => byId<HTMLTextAreaElement>("codebook-text");
const button = (id: string) => byId<HTMLButtonElement>(`codebook-${id}`);
const isChanged = () => Boolean(opened && field().value !== opened.text);

export function startEditor(settings: SettingsHost, afterSaving: () => Promise<void>): void {
  host = settings;
  saved = afterSaving;
  const check = later(checkText);
  const keep = later(keepDraft, 500);
  const tryTitle = later(showTried, 200);
  field().addEventListener("input", () => {
    button("save").disabled = true;
    check();
    keep();
  });
  field().addEventListener("keydown", indent);
  byId("codebook-try").addEventListener("input", tryTitle);
  onPress("codebook-save", save);
  onPress("codebook-close", close);
  onPress("codebook-copy", () => openEditor({ file: null, text: "", draft: field().value }));
  onPress("codebook-export", () => host.exportCodebook(opened?.file ?? "", field().value).catch(failed));
  byId("codebook-editor").addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key !== "s" || !(ctrlKey || metaKey)) return;
    event.preventDefault();
    if (!button("save").disabled) void save();
  });
}

/** Opens a codebook, and asks first where another one has changes. */
export function openEditor(codebook: Opened): void {
  if (isChanged() && (codebook.draft ?? codebook.text) !== field().value) {
    void askToLose().then((lose) => {
      if (lose) showAndFocus(codebook);
    });
  } else showAndFocus(codebook);
}

function showAndFocus(codebook: Opened): void {
  show(codebook);
  keepDraft();
  field().focus();
  field().setSelectionRange(0, 0);
  byId("codebook-editor").scrollIntoView({ block: "nearest" });
}

/** Shows a codebook; the cursor stays where it is. */
export function show(codebook: Opened): void {
  opened = codebook;
  report = null;
  const builtIn = codebook.file === "";
  field().value = codebook.draft ?? codebook.text;
  field().readOnly = builtIn;
  byId("codebook-editor").hidden = false;
  button("save").hidden = builtIn;
  button("save").disabled = true;
  button("copy").hidden = !codebook.file && !builtIn;
  void checkText();
}

/** Checks the text and runs its examples. */
async function checkText(): Promise<void> {
  const checked = field().value;
  const state = byId("codebook-state");
  try {
    const found = await host.checkCodebook(checked);
    // Somebody typed on meanwhile; the next check is on its way.
    if (field().value !== checked) return;
    report = found;
  } catch (error) {
    report = null;
    return failed(error);
  }
  const { problems, failures, more, checked: examples, tags, name } = report;
  const heading = byId("codebook-editor-heading");
  if (name || opened?.file) heading.textContent = visible(name || opened!.file!);
  else await say(heading, "spisok-settings-codebook-new-heading");
  await showProblems(byId("codebook-problems"), problems, field());
  for (const failure of failures)
    byId("codebook-problems").append(failureRow(failure.tag, failure.text, await problemText(failure)));
  state.className = problems.length || failures.length ? "state problem" : "state good";
  const fails = failures.length + more;
  if (problems.length) await say(state, "spisok-settings-checked-broken", { count: problems.length });
  else if (fails) await say(state, "spisok-settings-checked-fails", { checked: examples, failed: fails });
  else await say(state, "spisok-settings-checked-good", { tags: tags.length, checked: examples });
  button("save").disabled = problems.length > 0 || !isChanged();
  void showTried();
}

/** What is not saved outlives a window that is closed by accident. */
function keepDraft(): void {
  const draft = opened && isChanged() ? { file: opened.file, text: field().value } : null;
  void host.keepDraft(draft).catch(failed);
}

/** A new line begins as far in as the one before it: in YAML that says what belongs where. */
function indent(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { value, selectionStart, readOnly } = field();
  const [spaces] = /^ *(?:- (?=.*:))?/.exec(
    value.slice(value.lastIndexOf("\n", selectionStart - 1) + 1, selectionStart),
  )!;
  if (!spaces || readOnly) return;
  event.preventDefault();
  // This way of writing can be undone.
  document.execCommand("insertText", false, `\n${" ".repeat(spaces.length)}`);
}

function failureRow(tag: string, example: string, message: string): HTMLLIElement {
  const row = make("li", "problem");
  row.append(
    make("span", "tag", tag),
    make("q", "", example.slice(0, 300)),
    make("span", "", `: ${message}`),
  );
  return row;
}

/** The tags that a title would get, each with the words that earned it. */
async function showTried(): Promise<void> {
  const title = byId<HTMLInputElement>("codebook-try").value.trim();
  const output = byId("codebook-tried");
  if (!title || !report || report.problems.length) return output.replaceChildren();
  const tags = await host.tryTitle(field().value, title);
  if (!tags.length) return void (await say(output, "spisok-settings-no-tag"));
  const shown = tags.flatMap(({ tag, words }) => [
    make("span", "tag", tag),
    make("span", "soft", ` ${words.join(", ")} `),
  ]);
  await say(output, "");
  output.replaceChildren(...shown);
}

async function save(): Promise<void> {
  if (!opened || !report || report.problems.length) return;
  try {
    const saving = field().value;
    const file = await host.saveCodebook(opened.file || null, report.name, saving);
    opened = { file, text: saving };
    keepDraft();
    button("save").disabled = !isChanged();
    button("copy").hidden = false;
    await say(byId("codebook-state"), "spisok-settings-saved", { file });
    await saved();
  } catch (error) {
    failed(error);
  }
}

async function close(): Promise<void> {
  if (isChanged() && !(await askToLose())) return;
  opened = null;
  keepDraft();
  byId("codebook-editor").hidden = true;
  byId("codebook-new").focus();
}

async function askToLose(): Promise<boolean> {
  const [title, what] = await Promise.all([
    text("spisok-settings-lose-title"),
    text("spisok-settings-lose-text"),
  ]);
  return host.confirm(title, what);
}

function failed(error: unknown): void {
  const state = byId("codebook-state");
  state.className = "state problem";
  state.textContent = visible(String((error as Error).message ?? error));
}
