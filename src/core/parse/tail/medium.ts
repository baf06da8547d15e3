import { anySpellingIn } from "../spellings.ts";

const mediumWords =
  "online|электронный ресурс|электронны рэсурс|електронний ресурс|elektronnyy resurs|elektronnyj resurs|elektronnyi resurs|elektronnyĭ resurs|electronic resource|dokument elektroniczny|on-line|internet|интернет|інтернет|інтэрнэт|текст|tekst|video|видео|film";

export const media = new RegExp(anySpellingIn(`\\[(?:${mediumWords})\\]$`), "iu");

const medium = new RegExp(anySpellingIn(`^(?:${mediumWords})$`), "iu");

/** Whether a note in brackets says only how a work is published: `[Электронный ресурс]`. */
export const isMedium = (note: string): boolean => medium.test(note.trim());
