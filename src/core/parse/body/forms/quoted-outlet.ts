import { isPlace } from "../../places.ts";
import { readLeftover } from "../container.ts";
import { quotedContainer } from "../title-end.ts";
import { setTitle, volumeBefore } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `Nie wrócimy do domu, „Tygodnik Powszechny”`: the quoted stretch behind the title is what it is in. */
export const quotedOutlet: BodyForm = {
  name: "quoted outlet",
  when: () => true,
  read({ draft, start, to }) {
    const quoted = quotedContainer(draft.text, start, to);
    if (!quoted) return false;
    draft.form = "marked";
    // "Гісторыя лесу. – Мінск, “Лясное слова”, 2005", "Леса, М., «Наука», 1972": who published it stands in the marks behind its town.
    const town = /[.,)»”]\s(?:[–—]\s)?(?<place>\p{Lu}[^.,:–—]{0,24}\.?),\s?$/du.exec(
      draft.text.slice(start, quoted.before),
    );
    const place = town?.indices?.groups?.["place"];
    if (
      town &&
      place &&
      isPlace(draft.text.slice(start + place[0], start + place[1])) &&
      /^[\s,.]*$/.test(draft.text.slice(quoted.end, to))
    ) {
      draft.set("publisher-place", { start: start + place[0], end: start + place[1] }, 0.9);
      draft.set("publisher", quoted.inner, 0.9);
      draft.claim({ start: start + town.index + 1, end: quoted.end });
      setTitle(draft, start, volumeBefore(draft, start, start + town.index + 1), 0.95);
      return true;
    }
    setTitle(draft, start, quoted.before, 0.95);
    draft.set("container-title", quoted.inner, 0.95);
    draft.claim({ start: quoted.before, end: quoted.end });
    readLeftover(draft, quoted.end, to);
    return true;
  },
};
