/** A control by what it says. */
export interface Labelled {
  text: string;
  /** The view of the window in which it is seen; empty where that is all of them. */
  view: string;
  /** The letter that it has already: it stays as long as it is in the text. */
  key: string;
}

/**
 * A letter of its own text for each control, to be pressed with Alt: that of a word's beginning where it is free, none twice among
 * what is seen together. Those with the fewest letters choose first.
 * @example accessKeys([{ text: "Read", view: "paste", key: "" }, { text: "Romanization", view: "", key: "" }]) // ["r", "o"]
 */
export function accessKeys(controls: readonly Labelled[]): string[] {
  const all = controls.map(({ text }) => lettersOf(text));
  const keys = controls.map(({ key }, i) => (all[i]!.includes(key) ? key : ""));
  /** Who has a letter among those that are seen together with a control. */
  const holders = (letter: string, i: number) =>
    [...keys.keys()].filter(
      (k) => k !== i && keys[k] === letter && areSeenTogether(controls[k]!, controls[i]!),
    );
  const free = (i: number, letters: readonly string[]) =>
    letters.find((letter) => !holders(letter, i).length);
  const order = [...all.keys()].sort((a, b) => new Set(all[a]).size - new Set(all[b]).size);
  const give = (choose: (i: number) => string | undefined) => {
    for (const i of order) keys[i] ||= choose(i) ?? "";
  };
  give((i) => free(i, initialsOf(controls[i]!.text)));
  give((i) => free(i, all[i]!));
  // One of the others takes another letter: "Тип", where т, и and п are gone.
  give((i) =>
    all[i]!.find((letter) => {
      const [one, ...more] = holders(letter, i);
      if (one === undefined || more.length) return false;
      const rest = all[one]!.filter((letter) => letter !== keys[one]);
      const other = free(one, rest);
      if (other) keys[one] = other;
      return other;
    }),
  );
  return keys;
}

const areSeenTogether = (one: Labelled, other: Labelled) =>
  !one.view || !other.view || one.view === other.view;

/** The words of a text, without what it quotes: the title of an item. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“«„].*/su, "")
    .match(/\p{L}+/gu) ?? [];

const initialsOf = (text: string): string[] => wordsOf(text).map((word) => word[0]!);

/** The letters of a text; a soft sign is none to be looked for. */
const lettersOf = (text: string): string[] => [...wordsOf(text).join("").replace(/[ьъ]/g, "")];

/** Where a letter is to be underlined in a text. */
export function placeOfKey(text: string, key: string): number {
  const small = text.toLowerCase();
  const places = Array.from(small.matchAll(/\p{L}/gu), ({ index }) => index).filter(
    (at) => small[at] === key,
  );
  return places.find((at) => !/\p{L}/u.test(small[at - 1] ?? "")) ?? places[0] ?? -1;
}
