import { hostOf, outletTable } from "../outlets/outlet-table.ts";
import type { KnownOutlet, OutletTable } from "../outlets/types.ts";
import { DOMAIN_LANGUAGES, LINK_LANGUAGES } from "./data/link-languages.ts";
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

/**
 * Languages that the page a title comes from may be in: by the link's own sign (`/ru/`), by the outlet's name, by the host, by the country.
 * @returns null where nothing is known
 */
export function outletLanguage({
  url,
  container,
  outlets = outletTable(),
}: TitleContext): LanguageEvidence | null {
  const named = container === undefined ? undefined : outlets.named(container);
  if (named && tells(named)) return evidence(named.languages, container!.trim(), true);
  const host = hostOf(url ?? "");
  const path = url?.slice(url.indexOf(host) + host.length) ?? "";
  const labels = host.split(".");
  if (labels.length < 2) return null;
  const sign = labels.length > 2 ? LINK_LANGUAGES[labels[0]!] : undefined;
  const folder = /^(?::\d+)?\/([a-z]+)\//i.exec(path)?.[1]?.toLowerCase() ?? "";
  const language = folder === "uk" && labels.at(-1) === "ua" ? "uk" : (LINK_LANGUAGES[folder] ?? sign);
  if (language !== undefined) return evidence([language], `the page at ${host}`, false);
  const outlet = outlets.at(url!);
  if (outlet && tells(outlet)) return evidence(outlet.languages, outlet.name, true);
  const domain = DOMAIN_LANGUAGES[labels.at(-1)!];
  return domain === undefined ? null : evidence(domain.split(" "), `the site ${host}`, false);
}

/** Agencies and papers of the world print in more languages than they are known by: only what is not English tells. */
const tells = ({ languages }: KnownOutlet): boolean =>
  languages.some((language) => EAST_SLAVIC.has(language)) ||
  (languages.length > 0 && !languages.includes("en"));
const EAST_SLAVIC: ReadonlySet<string> = new Set(["ru", "be", "uk"]);

/**
 * The name of an outlet in its own script, where the table has it.
 * @example outletName("Rossiiskaia gazeta") // "Российская газета"
 */
export function outletName(printed: string, outlets: OutletTable = outletTable()): string | null {
  return outlets.named(printed)?.name ?? null;
}

const NAMES: Readonly<Record<string, string>> = {
  ru: "Russian", be: "Belarusian", uk: "Ukrainian", pl: "Polish", de: "German", fr: "French", cs: "Czech", sk: "Slovak", lt: "Lithuanian",
  en: "English", it: "Italian", es: "Spanish", lv: "Latvian", et: "Estonian", ro: "Romanian", ka: "Georgian", hy: "Armenian",
  az: "Azerbaijani", kk: "Kazakh", ky: "Kyrgyz", uz: "Uzbek", tg: "Tajik", hu: "Hungarian", fi: "Finnish", sv: "Swedish", no: "Norwegian",
  zh: "Chinese",
}; // prettier-ignore

function evidence(all: readonly string[], who: string, known: boolean): LanguageEvidence {
  // An English title is known by itself.
  const others = all.filter((language) => language !== "en");
  const languages = known && others.length > 0 ? others : all;
  const names = languages.map((language) => NAMES[language] ?? language);
  return { languages, known, why: `${who} publishes in ${names.join(" or ")}` };
}
