import { EDITED_BY } from "./data/editor-words.ts";
import type { CaseLanguage } from "./data/genitive-endings.ts";
import { nominative } from "./nominative.ts";
import { anySpelling } from "./spellings.ts";
import type { Creator, ReferenceRecord } from "./types.ts";

interface Sign {
  language: CaseLanguage;
  /** Whether the name can stand in no other case. */
  certain: boolean;
}

/** `под ред. проф. К. С. Гаджиева`, `за заг. ред. д-ра екон. наук, проф. А. А. Коса`, `под ред. акад. РАН А. А. Коса`: what they are */
const titles = "(?:(?:[а-яіў](?:[а-яіўєї-]{0,12}\\.|[а-яіўєї-]{2,12}),?\\s?){1,7}(?:[А-Я]{2,5}\\s)?)?";
const edited = Object.entries(EDITED_BY).map(([language, { source }]) => {
  const people = language === "pl" ? "" : titles;
  return [language as CaseLanguage, anySpelling(new RegExp(`${source}:? ${people}$`.replaceAll(" ", "\\s"), "iu"))] as const;
}); // prettier-ignore
const translated: readonly (readonly [CaseLanguage, RegExp])[] = [
  ["ru", anySpelling(/пер(?:ев)?\.\s(?:с|со)\s\p{L}{2,8}\.?\s$/iu)],
  ["be", anySpelling(/пер(?:акл)?\.\s(?:з)\s\p{L}{2,8}\.?\s$/iu)],
];
const joint = /^(?:[,;]\s?|,?\s(?:и|і|й|та|i|ta|oraz|a)\s)$/u;
/** GOST in Latin letters, where `pod red.` is Russian and not Polish. */
const romanised = /\s\/\/\s|\.\s–\s|№|[Ee]lektronn|obrashch|\s:\s/u;

/** Names that stand in the genitive behind `под ред.`, `пад рэд.`, `за ред.`, `pod red.` come out in the nominative. */
export function editorsInNominative(record: ReferenceRecord, text: string): ReferenceRecord {
  let before: (Sign & { end: number }) | null = null;
  const turned = new Map<Creator, Creator>();
  const printed = record.creators.filter(({ creatorType, lastName, spans }) => creatorType !== "author" && lastName && spans.length);
  for (const creator of printed.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)) {
    const { start } = creator.spans[0]!;
    const sign: Sign | null = signBefore(text, start) ?? (before && joint.test(text.slice(before.end, start)) ? before : null);
    before = sign && { ...sign, end: creator.spans.at(-1)!.end };
    const one = sign ? nominative(creator, sign.language, text, sign.certain) : creator;
    if (one !== creator) turned.set(creator, one);
  }
  return turned.size ? { ...record, creators: record.creators.map((creator) => turned.get(creator) ?? creator) } : record;
} // prettier-ignore

function signBefore(text: string, at: number): Sign | null {
  const part = text.slice(Math.max(0, at - 60), at);
  for (const [language, sign] of edited)
    if (sign.test(part)) {
      const polish =
        language === "ru" && /pod\sred/iu.test(part) && !romanised.test(text.replace(/\s:\s\[/g, " ["));
      return { language: polish ? "pl" : language, certain: false };
    }
  for (const [language, sign] of translated) if (sign.test(part)) return { language, certain: true };
  return null;
}
