import { trimmed } from "../../draft.ts";
import { isHostName } from "../../link-evidence.ts";
import { isOutlet, outletType } from "../../outlets.ts";
import { isPublisher } from "../../publication/index.ts";
import { sentenceEnds } from "../../sentences.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

const isAccessed = /^,? [([]?dostęp/;

/** Elsevier: `Pochemu zakryvaiut granitsu, Onliner, 1 November 2020. https://people.onliner.by/…`: the outlet stands between title and day. */
export const outletByComma: BodyForm = {
  name: "outlet by comma",
  when: ({ draft, head }) =>
    !head.yearAfterNames && !draft.fields.volume && !draft.fields["container-title"] && draft.dates.some(({ kind }) => kind === "full"),
  read({ draft, start, to }) {
    const { text, fields } = draft;
    const comma = text.lastIndexOf(", ", to - 1);
    if (comma < start + 12 || /[“”„"«»]|\s\/\/\s/u.test(text.slice(start, to))) return false;
    const { end } = trimmed(text, { start: comma + 2, end: to });
    const name = text.slice(comma + 2, end);
    const day = draft.dates.find(({ kind }) => kind === "full")!.span;
    if (!/^[\s.,]*\(?$/.test(text.slice(end, day.start)) || !/^\p{L}/u.test(name)) return false;
    // Polish wikis: "Tytuł. Co dalej, TVN24, 24 września 2021 [dostęp …]", "Tytuł, pism.pl, 24 września 2021 [dostęp …]"
    const ofWiki = isAccessed.test(text.slice(day.end, day.end + 20));
    const isAddress = ofWiki && /^(?:[\p{Ll}\d-]+\.){1,3}\p{Ll}{2,4}$/u.test(name);
    // "Title. Site, City, 1 May": a full stop has parted the title before.
    if (sentenceEnds(text, start, end).length > 0 && !isAddress && !(ofWiki && outletType(draft.outlets, name))) return false;
    if (!isAddress && !isOutlet(draft.outlets, name) && !(name.length > 3 && isHostName(name, fields.URL?.value))) return false;
    setTitle(draft, start, comma, 0.9);
    const publishes = !isOutlet(draft.outlets, name) && isPublisher(name);
    draft.set(publishes ? "publisher" : "container-title", { start: comma + 2, end }, 0.9);
    draft.form = "marked";
    return true;
  },
}; // prettier-ignore
