import { listPref, setListPref } from "../prefs.ts";
import { FileProblem, readText, settingsPath, writeText } from "./folder.ts";
import { LIMITS } from "./limits.ts";

export const RULES_FILE = "link-rules.yaml";

const path = () => settingsPath(RULES_FILE);

/** The user's own link rules, as text (docs/link-rules.schema.json); empty where there are none. */
export async function readRulesFile(): Promise<string> {
  return (await IOUtils.exists(path())) ? readText(path(), LIMITS.rulesBytes) : "";
}

export async function saveRulesFile(text: string): Promise<void> {
  const size = new TextEncoder().encode(text).length;
  if (size > LIMITS.rulesBytes) throw FileProblem.tooLong(RULES_FILE, size, LIMITS.rulesBytes);
  if (text.trim()) await writeText(path(), text);
  else await IOUtils.remove(path(), { ignoreAbsent: true });
}

/** Names of Spisok's rules that are switched off. */
export const rulesOff = (): string[] => listPref("links.off");

export function setRuleOn(rule: string, on: boolean): void {
  const others = rulesOff().filter((one) => one !== rule);
  setListPref("links.off", on ? others : [...others, rule]);
}

/** Hosts whose links are left alone. */
export const exemptHosts = (): string[] => listPref("links.exempt").flatMap((host) => hostOf(host) ?? []);

/**
 * Saves the exempt hosts.
 * @param text one host a line, or with spaces or commas between; whole links are taken for their hosts
 * @returns what is no host, which is not saved
 */
export function setExemptHosts(text: string): string[] {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const hosts = words.map((word) => ({ word, host: hostOf(word) }));
  setListPref("links.exempt", hosts.flatMap(({ host }) => host ?? []).slice(0, 500));
  return hosts.filter(({ host }) => !host).map(({ word }) => word);
}

/**
 * The host that somebody meant, as links are compared by: in small letters, without `www.`.
 * @example hostOf("https://www.Svaboda.org/a/1.html") // "svaboda.org"
 * @example hostOf("*.tut.by") // "tut.by": a host stands for all hosts below it
 */
export function hostOf(text: string): string | null {
  const bare = text
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .split(/[/?#:]/)[0]!
    .replace(/^(?:\*\.|www\.)/, "")
    .replace(/\.$/, "");
  return /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+$/u.test(bare) && URL.canParse(`https://${bare}`)
    ? bare
    : null;
}
