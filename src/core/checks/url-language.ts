import { hostOf, outletAt } from "./outlet-names.ts";

const names: Readonly<Record<string, string>> = {
  en: "en", eng: "en", english: "en", ru: "ru", rus: "ru", russian: "ru", be: "be", bel: "be", belarusian: "be", uk: "uk",
  ukr: "uk", ukrainian: "uk", pl: "pl", pol: "pl", polish: "pl", de: "de", deu: "de", german: "de", fr: "fr", french: "fr",
}; // prettier-ignore

/**
 * The language that a link says its page has: `eng.belta.by`, `/ru/news/…`, `bbc.com/russian/…`, or a newspaper with one language.
 * `/uk/` is left out outside Ukraine, because there it is the United Kingdom.
 */
export function urlLanguage(url: string): { language: string; sign: string } | null {
  const host = hostOf(url);
  const labels = host.split(".");
  const first = /^[a-z]+:\/\/[^/]+\/([^/?#]+)(?:\/|$)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  const ofPath = names[first];
  if (ofPath && (first !== "uk" || host.endsWith(".ua"))) return { language: ofPath, sign: `/${first}/` };
  const ofHost = labels.length > 2 ? names[labels[0]!] : undefined;
  if (ofHost) return { language: ofHost, sign: `${labels[0]!}.` };
  const language = outletAt(url)?.language;
  return language ? { language, sign: host } : null;
}
