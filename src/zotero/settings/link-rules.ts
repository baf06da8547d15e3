import { listPref, setListPref } from "../prefs.ts";
import { FileProblem, readText, settingsPath, writeText } from "./folder.ts";
import { LIMITS } from "./limits.ts";

const path = () => settingsPath("link-rules.yaml");

/** The user's own link rules, as text (docs/link-rules.schema.json); empty where there are none. */
export async function readRulesFile(): Promise<string> {
  return (await IOUtils.exists(path())) ? readText(path(), LIMITS.rulesBytes) : "";
}

export async function saveRulesFile(text: string): Promise<void> {
  if (new TextEncoder().encode(text).length > LIMITS.rulesBytes)
    throw new FileProblem(`the rules have more than ${LIMITS.rulesBytes} bytes`);
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
export const exemptHosts = (): string[] => listPref("links.exempt");

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
 * The host that somebody meant.
 * @example hostOf("https://www.Svaboda.org/a/1.html") // "www.svaboda.org"
 * @example hostOf("*.tut.by") // "tut.by": a host stands for all hosts below it
 */
export function hostOf(text: string): string | null {
  const plain = text.replace(/^\*\./, "");
  const link = /^https?:\/\//i.test(plain) ? plain : `https://${plain}`;
  if (!URL.canParse(link)) return null;
  const host = new URL(link).hostname.replace(/\.$/, "");
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? host : null;
}
