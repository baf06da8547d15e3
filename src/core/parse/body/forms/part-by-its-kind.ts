import { readBookPart } from "../../book-part/index.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

const part =
  /^(?:Introduction|Foreword|Preface|Afterword|Epilogue|Prologue|Postscript|Conclusion)(?=\.\s\p{Lu}[^.:]{3,100},\s)/u;

/** MLA: `Kos, Anna. Introduction. Voices of the Marsh, edited by Jan Lis, Yale UP`: the part of a book has no other title. */
export const partByItsKind: BodyForm = {
  name: "part by its kind",
  when: ({ draft: { creators, editorsNoted, notes } }) =>
    creators.length > 0 && (editorsNoted || notes.some((note) => note.creators?.length)),
  read({ draft, start, to }) {
    const title = part.exec(draft.text.slice(start, Math.min(to, start + 130)))?.[0];
    if (title === undefined) return false;
    const end = start + title.length;
    setTitle(draft, start, end, 0.95);
    draft.form = "marked";
    readBookPart(draft, end + 1, to);
    return true;
  },
};
