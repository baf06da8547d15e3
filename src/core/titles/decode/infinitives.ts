import { ASKING, BEFORE_INFINITIVE, BETWEEN } from "../data/infinitive-words.ts";
import { classCost } from "../lexicon/class-costs.ts";
import { classOf, lexiconOf } from "../lexicon/lexicon.ts";
import { isBeing } from "./being.ts";
import { leadBeside } from "./by-neighbours.ts";
import { changed, withLast, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** What the words before a verb weigh against the frequencies of its two forms, in nats. */
const CONTEXT = 3;
/** The same of what only an infinitive follows: `не хочет платить`. */
const AFTER_MODAL = 6;
const MODAL =
  /^(?:надо|нужно|нельзя|можно|пора|чтобы|долж(?:ен|на|но|ны)|(?:за)?хо(?:чу|чешь|чет|тим|тите|тят)|(?:за)?хотел[аио]?|с?мо(?:гу|жешь|жет|жем|жете|гут)|с?могл[аио]|с?мог|(?:с?уме|пыта|стара|собира)(?:ет|ют|л[аио]?)(?:с[ья])?|намерен[аы]?|способ(?:ен|на|но|ны)|обязан[аоы]?|вынужден[аоы]?|бу(?:ду|дем|дут|дет|дете|дешь))$/;
const NOT = /^(?:не|ли|бы|же|и)$/;
/** The same of a pronoun right before: `кто купит` is no infinitive, however often that is printed. */
const AFTER_SUBJECT = 7;
const INFINITIVE = /[аяеиыоу]ть(?:ся)?$/;
const FINITE = /[аяеиыоу]т(?:ся)?$/;
/** What the classes of the words beside a verb count. */
const BESIDE = 0.6;
/** Pronouns that a finite verb follows. */
const SUBJECT = /^(?:я|ты|он|она|оно|мы|вы|они|кто|что|это|которы[йе]|котор(?:ая|ое))$/;
/** Participles that open a headline: `Принят закон`, `Задержан`. */
const PARTICIPLE = /(?:при|под|с|у|за|об|от|на|пере|вз)н?ять?$/;
const VERB = /(?:л[аои]?(?:с[ья])?|[иеёюуая]т(?:ся)?|ем|им|ть(?:ся)?)$/;

/**
 * Where a Russian title leaves ь out, `reshit` is решит or решить. After a verb and words like надо or право it is the
 * infinitive: `Минск может решить`, but `Минск решит`.
 */
export function settleInfinitives(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  const words = tokens.map(({ text, word }, i) =>
    // A name is no verb, though it may look like one: `Дадли`.
    !word
      ? text.trim()
      : i > 0 && /^\p{Lu}\p{Ll}/u.test(text)
        ? "Имя"
        : (readings[i]?.words.at(-1) ?? text.toLowerCase()),
  );
  return readings.map((reading, i) => {
    const form = reading?.known ? reading.words.at(-1)! : "";
    if (reading !== null && /^быть?$/.test(form)) {
      const before = words.slice(0, i).filter((word) => /[\p{L},:.–—]/u.test(word));
      const last = /\p{L}/u.test(before.at(-1) ?? "") ? before.at(-1)! : "";
      const next = words[i + 1] === "" ? (words[i + 2] ?? "") : "";
      const verb = isBeing(last, next, last !== "" && wantsInfinitive(words.slice(0, i)));
      return verb === (form === "быть") ? reading : withLast(reading, verb ? "быть" : "быт");
    }
    if (reading === null || form.length < 5 || !(INFINITIVE.test(form) || FINITE.test(form))) return reading;
    const isInfinitive = INFINITIVE.test(form);
    const other = isInfinitive ? form.replace(/ть(?=(?:ся)?$)/, "т") : form.replace(/т(?=(?:ся)?$)/, "ть");
    const [own, others] = [cost(form), cost(other)];
    if (others === Infinity) return reading;
    const before = words.slice(0, i);
    // `будет принят`: no perfective infinitive stands after it. A title may begin with one, `Наградить героев`, but does so less often than with a noun or a participle, `Принят закон`.
    const wanted = before.some((word) => /\p{L}/u.test(word))
      ? wantsInfinitive(before) &&
        !(PARTICIPLE.test(form) && /^буд[еу]т$/.test(before.findLast((one) => one !== "")!))
        ? MODAL.test(before.findLast((one) => one !== "" && !NOT.test(one)) ?? "")
          ? AFTER_MODAL
          : CONTEXT
        : SUBJECT.test(before.findLast((one) => one !== "")!)
          ? -AFTER_SUBJECT
          : -CONTEXT
      : PARTICIPLE.test(form)
        ? -1
        : 1;
    const beside = leadBeside(form, other, i, tokens, readings, "ru");
    const lead = others - own + (isInfinitive ? wanted : -wanted) + BESIDE * beside;
    const better = lead < 0;
    const chosen = better ? [...reading.words.slice(0, -1), other] : reading.words;
    const margin = Math.min(Math.abs(lead), Math.max(reading.margin, CONTEXT));
    // What the words before say for the infinitive says it against a title that has its signs, too.
    return isInfinitive === better
      ? changed(reading, { words: chosen, margin })
      : changed(reading, {
          words: chosen,
          margin,
          cost: reading.cost + (better ? others - own : 0) - wanted,
        });
  });
}

function cost(word: string): number {
  const lexicon = lexiconOf("ru");
  return classCost(Math.max(classOf(lexicon, word), classOf(lexicon, word.replace(/е(?=тс?я?$)/, "ё"))));
}

/** They end as verbs do. */
const PRONOUN = /^(?:ч[её]м|кем|тем|всем|этим|ним|моим|твоим|своим|нашим|самим)$/;

function wantsInfinitive(before: readonly string[]): boolean {
  const words = before.filter((word) => word !== "");
  for (let steps = 0; steps < 4 && BETWEEN.test(words.at(-1) ?? ""); steps++) words.pop();
  const last = words.at(-1);
  if (last === undefined) return true;
  // `“…”, — говорит он`: who is quoted stands after the dash.
  if (!/\p{L}/u.test(last)) return /[:.!?—–]/.test(last) && !/[,»“”"]\s*[-—–]$/.test(last);
  // `он отразится`, and the participle `был принят`.
  if (SUBJECT.test(last) || /^(?:был[аои]?)$/.test(last)) return false;
  if (/^(?:и|или)$/.test(last)) return INFINITIVE.test(words.findLast((word) => VERB.test(word)) ?? "");
  // `Как вырастить помидоры`; `чем закончится год`.
  if (last === "как") return !/\p{L}/u.test(words.at(-2) ?? "");
  if (PRONOUN.test(last)) return false;
  if (BEFORE_INFINITIVE.test(last) || VERB.test(last)) return true;
  // `призвал жителей страны готовиться`
  return words
    .slice(-5, -1)
    .some(
      (word, at, some) =>
        (ASKING.test(word) && VERB.test(word)) || (at === some.length - 1 && BEFORE_INFINITIVE.test(word)),
    );
}
