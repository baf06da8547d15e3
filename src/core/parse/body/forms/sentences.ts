import { readSentences } from "../sentences/index.ts";
import type { BodyForm } from "./form.ts";

/** `Kos, A. (2020). Title. Journal, 3(2)`: what no other form claims is sentences. */
export const sentences: BodyForm = {
  name: "sentences",
  when: () => true,
  read({ draft, start, to }) {
    readSentences(draft, start, to);
    return true;
  },
};
