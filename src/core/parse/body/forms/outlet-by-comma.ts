import { trimmed } from "../../draft.ts";
import { isHostName } from "../../link-evidence.ts";
import { isOutlet } from "../../outlets.ts";
import { isPublisher } from "../../publication/index.ts";
import { sentenceEnds } from "../../sentences.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

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
    // "Title. Site, City, 1 May": a full stop has parted the title before.
    if (sentenceEnds(text, start, end).length > 0) return false;
    if (!isOutlet(draft.outlets, name) && !(name.length > 3 && isHostName(name, fields.URL?.value))) return false;
    setTitle(draft, start, comma, 0.9);
    const publishes = !isOutlet(draft.outlets, name) && isPublisher(name);
    draft.set(publishes ? "publisher" : "container-title", { start: comma + 2, end }, 0.9);
    draft.form = "marked";
    return true;
  },
}; // prettier-ignore
