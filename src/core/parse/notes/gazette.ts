import type { Note } from "./types.ts";

/** Collections of laws and official gazettes. */
const gazette =
  /собрани[ея] (?:законод|узакон|постан|акт)|реестр\p{L}* прав|рэестр\p{L}* прав|ведомост[иь] (?:верх|съезд|нац|народ|федер)|відомост[іи] верх|веснік вярх|збор законаў|вісник україни|вестник (?:конституц|верх)|сз рф|свод законов|бюллетень (?:нормат|верх)|zakonodatel|zakonodav|re[ey]e?str prav|vedomosti verkh|vidomosti verkh|dz\. ?u\.|dziennik ustaw|monitor polski|m\.p\.|official journal|законодавств/iu;
/** Number of an article in a gazette, of an act in the register, of an item of Dziennik Ustaw. */
const article =
  /(?<=[.,;–—\d]\s)(?:ст|арт|st|art|poz|поз)\.\s?(?<value>\d{1,5}(?:[-–]\d{1,5})?)(?=[.,;\s]|$)/dgiu;
const entry = /(?<=[.;–—]\s)(?<value>\d{1,2}\/\d{1,5})(?=[.;]|\s?$)/dgu;

/** Whether a name is one of a collection of laws. */
export const isGazette = (name: string): boolean => gazette.test(name);

/** `// Собрание законодательства РФ. 2012. № 53 (ч. 1). Ст. 7598`, `// Нац. реестр правовых актов. – 2010. – № 16. – 2/1636` */
export function gazetteNotes(text: string): Note[] {
  if (!gazette.test(text)) return [];
  const notes: Note[] = [];
  for (const [expression, name] of [[article, "section"], [entry, "number"]] as const)
    for (const match of text.matchAll(expression)) {
      const [start, end] = match.indices!.groups!["value"]!;
      notes.push({
        start: match.index,
        end: match.index + match[0].length,
        fields: [{ name, value: text.slice(start, end), span: { start, end } }],
      });
    }
  return notes;
} // prettier-ignore
