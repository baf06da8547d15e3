import { hostOf } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";

const names: Readonly<Record<string, string>> = {
  en: "en", eng: "en", english: "en", ru: "ru", rus: "ru", russian: "ru", be: "be", bel: "be", belarusian: "be", uk: "uk",
  ukr: "uk", ukrainian: "uk", pl: "pl", pol: "pl", polish: "pl", de: "de", deu: "de", german: "de", fr: "fr", french: "fr",
}; // prettier-ignore

/**
 * The language that a link says its page has: `eng.belta.by`, `/ru/news/…`, `bbc.com/russian/…`, or a newspaper with one language.
 * `/uk/` is left out outside Ukraine, because there it is the United Kingdom.
 */
export function urlLanguage(url: string, outlets: OutletTable): { language: string; sign: string } | null {
  const host = hostOf(url);
  const labels = host.split(".");
  const first = /^[a-z]+:\/\/[^/]+\/([^/?#]+)(?:\/|$)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  const ofPath = names[first];
  if (ofPath && (first !== "uk" || host.endsWith(".ua"))) return { language: ofPath, sign: `/${first}/` };
  const ofHost = labels.length > 2 ? names[labels[0]!] : undefined;
  if (ofHost) return { language: ofHost, sign: `${labels[0]!}.` };
  const outlet = outlets.at(url);
  const [language, ...others] = outlet?.languages ?? [];
  // Agencies and broadcasters have services in other languages, laws are cited in translation.
  const press = outlet?.kind === "newspaper" || outlet?.kind === "magazine";
  return press && language && !others.length ? { language, sign: host } : null;
}
