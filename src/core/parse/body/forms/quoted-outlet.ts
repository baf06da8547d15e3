import { readLeftover } from "../container.ts";
import { quotedContainer } from "../title-end.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `Nie wrócimy do domu, „Tygodnik Powszechny”`: the quoted stretch behind the title is what it is in. */
export const quotedOutlet: BodyForm = {
  name: "quoted outlet",
  when: () => true,
  read({ draft, start, to }) {
    const quoted = quotedContainer(draft.text, start, to);
    if (!quoted) return false;
    draft.form = "marked";
    setTitle(draft, start, quoted.before, 0.95);
    draft.set("container-title", quoted.inner, 0.95);
    draft.claim({ start: quoted.before, end: quoted.end });
    readLeftover(draft, quoted.end, to);
    return true;
  },
};
