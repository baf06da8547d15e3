/** `❤️ we read it each year`, `🔥🔥` at the end; `👉 https://…` points to the link of the work. */
const PICTURE =
  / ?(?![©®™])\p{Extended_Pictographic}[ \p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]{0,12}((?:\p{Ll}[^"“„«]{0,140})?)$/u;

/**
 * Where a picture at the end of a reference begins, with what is said behind it.
 *
 * @example pictureRemark("Kos “Rivers” ❤️ each year anew") // 12
 */
export function pictureRemark(text: string): number | undefined {
  const found = PICTURE.exec(text);
  return found && found.index > 0 && !/\d{3}|https?:|www\./.test(found[1]!) ? found.index : undefined;
}
