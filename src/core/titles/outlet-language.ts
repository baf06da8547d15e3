import { DOMAIN_LANGUAGES, LINK_LANGUAGES, OUTLETS } from "./data/outlets.ts";
import type { TitleContext } from "./types.ts";

/** What the outlet and the link beside a title say of its language. */
export interface LanguageEvidence {
  /** Languages in which the outlet publishes, the most frequent first. */
  languages: readonly string[];
  /** The outlet itself is known, not only the country of its site. */
  known: boolean;
  /** Plain words: `Radyyo Svaboda publishes in Belarusian`. */
  why: string;
}

interface Outlet {
  languages: readonly string[];
  name: string;
}

const byName = new Map<string, Outlet>();
const byHost = new Map<string, Outlet>();
for (const row of OUTLETS.trim().split("\n")) {
  const [languages = "", name = "", names = "", hosts = ""] = row.split(";").map((cell) => cell.trim());
  const outlet = { languages: languages.split(" "), name };
  for (const one of [name, ...names.split(",")]) if (one) byName.set(foldName(one), outlet);
  for (const host of hosts.split(" ")) if (host) byHost.set(host, outlet);
}

/**
 * Languages that the page a title comes from may be in: by the link's own sign (`/ru/`), by the outlet's name, by the host, by the country.
 * @returns null where nothing is known
 */
export function outletLanguage({ url, container }: TitleContext): LanguageEvidence | null {
  const named = container === undefined ? undefined : byName.get(foldName(container));
  if (named !== undefined) return evidence(named.languages, container!.trim(), true);
  const [, host = "", path = ""] =
    /^https?:\/\/(?:[^/@]*@)?(?:www\.|m\.)?([^/:?#]+)(?::\d+)?(\/[^?#]*)?/i.exec(url ?? "") ?? [];
  const labels = host.toLowerCase().split(".");
  if (labels.length < 2) return null;
  const sign = labels.length > 2 ? LINK_LANGUAGES[labels[0]!] : undefined;
  const folder = /^\/([a-z]+)\//i.exec(path)?.[1]?.toLowerCase() ?? "";
  const language = folder === "uk" && labels.at(-1) === "ua" ? "uk" : (LINK_LANGUAGES[folder] ?? sign);
  if (language !== undefined) return evidence([language], `the page at ${host}`, false);
  for (let i = 0; i + 1 < labels.length; i++) {
    const outlet = byHost.get(labels.slice(i).join("."));
    if (outlet) return evidence(outlet.languages, outlet.name, true);
  }
  const domain = DOMAIN_LANGUAGES[labels.at(-1)!];
  return domain === undefined ? null : evidence(domain.split(" "), `the site ${host}`, false);
}

/**
 * The name of an outlet in its own script, where the table has it.
 * @example outletName("Rossiiskaia gazeta") // "Российская газета"
 */
export function outletName(printed: string): string | null {
  return byName.get(foldName(printed))?.name ?? null;
}

const NAMES: Readonly<Record<string, string>> = {
  ru: "Russian", be: "Belarusian", uk: "Ukrainian", pl: "Polish", de: "German", fr: "French", cs: "Czech", sk: "Slovak", lt: "Lithuanian",
  en: "English", it: "Italian", es: "Spanish",
}; // prettier-ignore

function evidence(languages: readonly string[], who: string, known: boolean): LanguageEvidence {
  const names = languages.map((language) => NAMES[language] ?? language);
  return { languages, known, why: `${who} publishes in ${names.join(" or ")}` };
}

/** Case, marks of signs and quotation marks do not count. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|gazeta|zhurnal)\s(?=\S+\s)/, "");
}
