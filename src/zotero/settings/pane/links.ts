import type { SettingsHost } from "../host.ts";
import { byId, later, make, onPress } from "./dom.ts";
import { showLinkGroups } from "./link-groups.ts";
import { showProblems } from "./problems.ts";
import { errorText, say, text } from "./texts.ts";

const EXAMPLE = `strip:
  - rule: my-newsletter
    hosts: [example.org]
    params: [from, nl_*]
    why: which newsletter the link was in
`;

let started = false;
let savedRules = "";

const exempt = () => byId<HTMLTextAreaElement>("exempt");
const rules = () => byId<HTMLTextAreaElement>("rules-text");
const save = () => byId<HTMLButtonElement>("rules-save");

/** What is cut from links, hosts that are left alone, rules of one's own, and a link to try. */
export async function showLinks(host: SettingsHost): Promise<void> {
  if (!started) start(host);
  started = true;
  await showLinkGroups(host, () => tryLink(host));
  exempt().value = host.exemptHosts().join("\n");
  await say(byId("exempt-state"), "");
  try {
    const edited = rules().value !== savedRules;
    savedRules = await host.readRules();
    if (!edited) rules().value = savedRules;
    await checkRules(host);
  } catch (error) {
    failed(error);
  }
}

function start(host: SettingsHost): void {
  const check = later(() => checkRules(host));
  rules().addEventListener("input", () => {
    save().disabled = true;
    check();
  });
  exempt().addEventListener(
    "input",
    later(() => saveExempt(host), 500),
  );
  byId("link-try").addEventListener(
    "input",
    later(() => tryLink(host), 200),
  );
  onPress("rules-save", () => saveRules(host));
  onPress("rules-example", () => {
    rules().value = rules().value.trim() ? `${rules().value.trimEnd()}\n${EXAMPLE}` : EXAMPLE;
    rules().focus();
    void checkRules(host);
  });
}

async function saveExempt(host: SettingsHost): Promise<void> {
  const wrong = host.setExemptHosts(exempt().value);
  const state = byId("exempt-state");
  state.className = wrong.length ? "state problem" : "state";
  if (wrong.length) await say(state, "spisok-settings-exempt-wrong", { words: wrong.slice(0, 5).join(", ") });
  else await say(state, "spisok-settings-exempt-saved", { count: host.exemptHosts().length });
  await tryLink(host);
}

async function checkRules(host: SettingsHost): Promise<void> {
  const checked = rules().value;
  try {
    const report = await host.checkRules(checked);
    if (rules().value !== checked) return;
    const { problems, strip, off, exempt: hosts } = report;
    await showProblems(byId("rules-problems"), problems, rules());
    const state = byId("rules-state");
    state.className = problems.length ? "state problem" : "state";
    if (problems.length) await say(state, "spisok-settings-checked-broken", { count: problems.length });
    else await say(state, checked.trim() ? "spisok-settings-rules-good" : "", { strip, off, hosts });
    save().disabled = problems.length > 0 || checked === savedRules;
    await tryLink(host);
  } catch (error) {
    failed(error);
  }
}

async function saveRules(host: SettingsHost): Promise<void> {
  try {
    const saving = rules().value;
    await host.saveRules(saving);
    savedRules = saving;
    save().disabled = rules().value === savedRules;
    await say(byId("rules-state"), "spisok-settings-saved", { file: "link-rules.yaml" });
  } catch (error) {
    failed(error);
  }
}

/** Shows what becomes of a link by the rules as they stand, saved or not. */
async function tryLink(host: SettingsHost): Promise<void> {
  const link = byId<HTMLInputElement>("link-try").value.trim();
  const output = byId("link-tried");
  if (!link) return output.replaceChildren();
  const { url, removed, guard } = await host.tryLink(rules().value, link);
  const shown: HTMLElement[] = [make("span", "link", url)];
  if (removed.length) shown.push(make("span", "soft", ` − ${removed.join("  − ")}`));
  if (guard) shown.push(make("span", "soft", ` (${await text(`spisok-guard-${guard}`)})`));
  output.replaceChildren(...shown);
}

function failed(error: unknown): void {
  const state = byId("rules-state");
  state.className = "state problem";
  void errorText(error).then((message) => (state.textContent = message));
}
