import { ADJECTIVE_ENDINGS, FIRST_WORDS, LAST_WORDS, PREFIX, VERB_ENDINGS } from "../data/split-forms.ts";
import { GOVERNMENT } from "../data/government.ts";
import { SMALL_WORDS } from "../data/small-words.ts";
import type { Doubt } from "./split-doubts.ts";
import type { Say } from "./split-evidence.ts";

/** A word that costs less is a common one, in nats. */
const COMMON = 11;

/** What the first piece says: prefixes look like prepositions and "not". */
export function sayFirst(
  words: readonly string[],
  costs: readonly number[],
  { language, before, listed, derived }: Doubt,
  say: Say,
): void {
  const [head, second] = [words[0]!, words[1]!];
  const governs = GOVERNMENT[language];
  // `s vrozhdënnym`: the ending -ым is no verb's.
  const isVerb = VERB_ENDINGS[language].test(second) && !second.endsWith("ым");
  say("head-common", Math.max(0, COMMON - costs[0]!) / 5);
  say("small-first", SMALL_WORDS.has(head) && head.length > 1 && governs.get(head) === undefined);
  if (FIRST_WORDS.has(head)) {
    say(`${head} …`, 1);
    if (words.length === 2) {
      say("rest-length", (Math.min(9, second.length) - 5) / 2);
      say("rest-common", Math.max(0, COMMON - costs[1]!) / 5);
    }
    if (listed || derived) say(head.length === 1 ? "letter-of-form" : "prefix-of-form", 1);
  }
  // `Vsebelorusskoye`
  say("all-adjective", /^[ву]с[её]$/.test(head) && ADJECTIVE_ENDINGS[language].test(second));
  if (/^н[ея]$/.test(head)) {
    say(listed ? "not-verb-listed" : "not-verb", isVerb && second.length > 3);
    return;
  }
  const governed = governs.get(head);
  if (governed === undefined) {
    say(head.length === 1 ? "head-letter" : "head-short", head.length <= 3);
    return;
  }
  say(head.length === 1 ? "letter-preposition" : "preposition", 1);
  say(governed.test(second) && !(isVerb && second.length > 4) ? "governed" : "not-governed", 1);
  say("prefix-verb", PREFIX.test(head) && isVerb && second.length > 3);
  say("prefix-adjective", PREFIX.test(head) && ADJECTIVE_ENDINGS[language].test(second) && second.length > 4);
  say("preposition-twice", governs.get(before) !== undefined);
  // во, со and ко stand before two consonants: `soagressor` is no `со агрессор`.
  say("vowel-before-one-consonant", /^[вск]о$/.test(head) && !/^[^аеёиоуыэюя]{2}/.test(second));
}

/** What the last piece says: endings look like prepositions and "and". */
export function sayLast(
  words: readonly string[],
  costs: readonly number[],
  { language, ends, right, after, small, first, own, listed, derived }: Doubt,
  say: Say,
): void {
  const last = words.at(-1)!;
  const object = GOVERNMENT[language].get(last);
  const number = /^ \d/.test(right);
  say("last-common", Math.max(0, COMMON - costs.at(-1)!) / 5);
  if (LAST_WORDS.has(last)) {
    say(`… ${last}`, 1);
    if (words.length === 2) {
      say("begin-length", (Math.min(9, words[0]!.length) - 5) / 2);
      say("begin-common", Math.max(0, COMMON - costs[0]!) / 5);
    }
    // `sinodu` is a form of sinod rather than sinod u.
    if (listed || derived) say(last.length === 1 ? "last-letter-of-form" : "last-of-form", 1);
  }
  if (last.length === 1) {
    say("last-letter", 1);
    say("last-letter-name", !small && !first);
    if (/^[иі]$/.test(last)) say("and-after-vowel", /[аеоуыэюяёій]$/.test(words.at(-2)!));
    // `epidemiyaw`: genitives of many Belarusian words end like a nominative and ў.
    if (last === "ў") say("genitive-in-w", /[ая]ў$/.test(own?.words[0] ?? ""));
  } else say("last-short", last.length <= 3);
  say("number-after", number && object !== undefined);
  if (object !== undefined && !ends) {
    say("next-governed", number || (after !== "" && object.test(after)));
    say("next-not-governed", !number && after !== "" && !object.test(after));
  }
  if (/^[иі]$/.test(last) && after !== "") {
    const [one, other] = [words.at(-2)!.slice(-2), after.slice(-2)];
    say("and-alike", one === other);
    say("and-same-letter", one.at(-1) === other.at(-1));
  }
  const previous = words.at(-2)!;
  if (words.length > 2 && object !== undefined && GOVERNMENT[language].get(previous) !== undefined)
    say("two-prepositions", 1);
}

/** What the pieces between say: `i z mova` has a preposition before a nominative, `i zmova` has none. */
export function sayBetween(words: readonly string[], { language }: Doubt, say: Say): void {
  for (let i = 1; i + 1 < words.length; i++) {
    const object = GOVERNMENT[language].get(words[i]!);
    if (object !== undefined)
      say(object.test(words[i + 1]!) ? "between-governed" : "between-not-governed", 1);
    else if (words[i]!.length === 1) say("between-letter", 1);
  }
}
