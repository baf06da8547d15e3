import type { Draft } from "./draft.ts";

/** Hardly a text has one: it is asked by the beginnings of what they are coded by. */
const MAY_HAVE = /[\u2190-\u2BFF\uD83C-\uD83E]/;
const PICTURE =
  /(?<=^|[\s.,»”"!?…)])(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier})*){1,8}(?=$|\s)/gu;

/** `«Кароткі нарыс» 👉 https://…`, `“Rivers” ❤️`: pictures of posts and messages belong to no field. */
export function claimPictures(draft: Draft): void {
  if (!MAY_HAVE.test(draft.text)) return;
  for (const { 0: picture, index } of draft.text.matchAll(PICTURE))
    draft.claim({ start: index, end: index + picture.length });
}
