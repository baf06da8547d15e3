import { sentenceEnds } from "../../sentences.ts";
import { commaBeforeName } from "../comma-before-name.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** Volume, issue, year and pages as nothing but a journal has them: ` 29 (3) (2021) 249–271` */
const located = /^\s?\d{1,4}(?:\s?\([^()]{1,12}\))?\s\((?:1[89]|20)\d\d[a-z]?\)\s[A-Za-z]?\d/;

/** Mathematicians and Polish lists: `, 3(1), 1960.`, `, 2019, 45(1), s. 37–55` */
const locatedByComma =
  /^,?\s(?:\d{1,4}\s?\(\d{1,4}\),\s(?:1[89]|20)\d\d\.?\s?$|(?:1[89]|20)\d\d,\s\d{1,4}\s?\(\d{1,4}\),\s(?:s|pp?|S)\.\s?\d)/;
/** `Journal of Rivers: Water, Ice, and Steam`: the word that begins its name tells where it does. */
const journalWord =
  /, (?=(?:The )?(?:\p{Lu}\p{L}+ ){0,2}(?:Journal|Annals|Archives|Transactions|Bulletin) (?:of|for|in|on) |(?:Annales|Zeitschrift|Revue|Przegląd|Roczniki?|Zeszyty|Studia|Acta) )/u;

/** ScienceDirect and Oxford Academic: `, Communist and Post-Communist Studies, Volume 39, Issue 3, 2006, Pages 351-364` */
const locatedInWords = /^,?\sVolume\s\d{1,4},\s/;
/** Elsevier: `A. Kos, Title of the article, Energy Policy 29 (3) (2021) 249–271`: nothing but a comma parts title and journal. */
export const journalByComma: BodyForm = {
  name: "journal by comma",
  when: ({ draft, head }) => !head.yearAfterNames && draft.fields.volume !== undefined && !draft.fields["container-title"],
  read({ draft, start, to }) {
    const { text } = draft;
    const inWords = locatedInWords.test(text.slice(to, to + 16));
    const byComma = !inWords && locatedByComma.test(text.slice(to, to + 40));
    if (!inWords && !byComma && (draft.fields.page === undefined || (!located.test(text.slice(to)) && !located.test(text.slice(to + 1))))) return false;
    const named = byComma ? text.slice(start, to).search(journalWord) : -1;
    const comma = named > 0 ? start + named : commaBeforeName(draft, start, to, !inWords);
    const name = text.slice(comma + 2, to);
    if (comma < start + 3 || !/^\p{Lu}/u.test(name) || name.split(" ").length > 12 || /[“”„"«»]/.test(text.slice(start, to))) return false;
    if (!inWords && sentenceEnds(text, start, comma).length > 0) return false;
    setTitle(draft, start, comma, 0.9);
    draft.set("container-title", { start: comma + 2, end: to }, 0.9);
    draft.form = "marked";
    return true;
  },
}; // prettier-ignore
