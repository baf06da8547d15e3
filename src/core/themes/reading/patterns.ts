import { CYRILLIC, LANGUAGES, type Pattern, type PatternLanguage } from "../codebook.ts";
import { isObject, sayUnknownKeys, type Path, type Say } from "../../user-file/problems.ts";
import { setName, type WordSets } from "./sets.ts";
import { listOf, once, resolve } from "./words-of-list.ts";

const NEIGHBOURS = ["near", "context", "notNear"] as const;
const NOT_NEAR = NEIGHBOURS.indexOf("notNear");
const keys = ["match", ...NEIGHBOURS, "with", "within"];

/** Patterns under `all` are made of sets, and hold in every language that the set of `match` has words in. */
const ALL = "all";

/**
 * Reads the patterns of a tag, one for each word or phrase that earns it.
 * @param notNear what may stand beside none of them
 */
export function readPatterns(
  data: unknown,
  notNear: readonly string[],
  sets: WordSets,
  path: Path,
  say: Say,
): Pattern[] {
  if (!isObject(data)) {
    say(
      path,
      "patterns-shape",
      `patterns are lists by language: "patterns:" and below it "en: [sanction*]"; languages are ${LANGUAGES.join(", ")}`,
      { languages: LANGUAGES.join(", ") },
    );
    return [];
  }
  const patterns: Pattern[] = [];
  let said = false;
  for (const [language, list] of Object.entries(data)) {
    const here = [...path, language];
    if (language !== ALL && !LANGUAGES.includes(language as PatternLanguage)) {
      say(
        here,
        "pattern-language",
        `"${language}" is no language of patterns; there are ${LANGUAGES.join(", ")} (for any other one), and all`,
        { language, languages: `${LANGUAGES.join(", ")}, ${ALL}` },
      );
    } else if (!Array.isArray(list)) {
      say(here, "patterns-list", `the patterns of "${language}" are a list: [sanction*, embargo*]`, {
        language,
      });
    } else {
      list.forEach((item, i) => {
        patterns.push(
          ...readPattern(item, language as PatternLanguage | typeof ALL, notNear, sets, [...here, i], say),
        );
      });
      continue;
    }
    said = true;
  }
  if (!patterns.length && !said)
    say(path, "no-pattern", "there is no pattern, so nothing can ever get this tag");
  return patterns;
}

function readPattern(
  item: unknown,
  language: PatternLanguage | typeof ALL,
  tagNotNear: readonly string[],
  sets: WordSets,
  path: Path,
  say: Say,
): Pattern[] {
  const data = isObject(item) ? item : { match: item };
  const at = (key: string): Path => (isObject(item) ? [...path, key] : path);
  sayUnknownKeys(data, keys, path, say);
  const { match, within } = data;
  if (match === undefined || match === null) {
    say(
      path,
      "pattern-shape",
      'a pattern is a word or phrase, or an object with "match", the words to look for',
    );
    return [];
  }
  if (within !== undefined && !(Number.isInteger(within) && (within as number) > 0))
    say(at("within"), "within-number", '"within" is a number of words, 1 or more');
  if (within !== undefined && data["near"] === undefined && data["with"] === undefined)
    say(
      at("within"),
      "within-alone",
      '"within" says how many words away "near" and "with" are; there is neither here',
    );
  const matches = listOf(match, sets, at("match"), say);
  const lists = NEIGHBOURS.map((key) => {
    const list = listOf(data[key], sets, at(key), say);
    return [key, key === "notNear" ? [...list, ...tagNotNear] : list] as const;
  });
  const groups = groupsOf(data["with"], sets, at("with"), say);
  const languages = language === ALL ? languagesOf(matches, sets, at("match"), say) : [language];
  // A Cyrillic pattern is met in all Cyrillic languages, so it knows what must not stand beside its sisters: the Belarusian
  // `інтэгр*` meets the Russian "Integratsiia deteĭ" as well.
  const pooled =
    language === ALL && lists[NOT_NEAR]![1].length
      ? once(sets, `all ${lists[NOT_NEAR]![1].join()}`, () =>
          CYRILLIC.flatMap((own) => resolve(lists[NOT_NEAR]![1], own, sets, path, null)),
        )
      : null;
  return languages.flatMap((own) => {
    const words = resolve(matches, own, sets, at("match"), say);
    // All words of a pattern share the lists, so that neighbours are looked for once.
    const neighbours = Object.fromEntries(
      lists.flatMap(([key, list]) => {
        const found =
          key !== "notNear"
            ? resolve(list, own, sets, at(key), say)
            : pooled && CYRILLIC.includes(own)
              ? pooled
              : resolve(list, own, sets, at(key), null);
        return found.length ? [[key, found]] : [];
      }),
    );
    const together = groups.map(({ list, path: here }) => resolve(list, own, sets, here, say));
    return words.map((word) => ({
      match: word,
      language: own,
      ...(language === ALL && { languages }),
      ...neighbours,
      ...(together.length && { with: together }),
      ...(typeof within === "number" && { within }),
    }));
  });
}

/** The groups of `with`: a word or set alone is a group, as is a list of them. */
function groupsOf(data: unknown, sets: WordSets, path: Path, say: Say): { list: string[]; path: Path }[] {
  if (data === undefined || data === null) return [];
  if (!Array.isArray(data) || !data.length) {
    say(
      path,
      "with-list",
      '"with" is a list of groups, and one word of each must stand there: [$lender, [$loan, credit*], $debtor]',
    );
    return [];
  }
  return data.map((group: unknown, i) => {
    const here = [...path, i];
    const list = listOf(group, sets, here, say);
    if (Array.isArray(group) && !group.length) say(here, "set-empty", "the set has no words here");
    return { list, path: here };
  });
}

function languagesOf(matches: readonly string[], sets: WordSets, path: Path, say: Say): PatternLanguage[] {
  const named = matches.map(setName);
  if (named.includes(null))
    say(path, "all-sets", 'under "all", "match" is a set of words by language: $loan');
  return LANGUAGES.filter((language) => named.some((name) => name !== null && sets.get(name)?.get(language)));
}
