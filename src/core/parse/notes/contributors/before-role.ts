import { readNames } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { SHAPES } from "./names.ts";

const slash = rule(() =>
  anySpelling(
    /\s\/\s(?=\p{Lu}[^/;()]{3,120}?[,(]\s?(?:\p{L}{2,5}\.\s?)?(?:ред|рэд|сост|уклад|упоряд|склад))/gu,
  ),
);
/** `, ред.`, ` (отв. ред.)`, ` (рэд.) [і інш.]` */
const role = anySpelling(
  /^(?:,\s|\s\()(?:(?:отв|гл|науч|адк|гал|навук|відп|гол|наук|общ)\.\s?)?(?:(?:ред|рэд)(?:\.-(?:сост|уклад|упоряд|склад))?|сост|уклад|упоряд|склад)\.?\)?(?=[.,;]|\s|$)(?!\s(?:\p{Lu}\p{Ll}?\.\s?\p{Lu}|\p{Lu}[\p{L}’'-]+,?\s\p{Lu}\p{Ll}?\.))(?:\s\[(?:и др|і інш|ды інш|та ін)\.?\])?/u,
);

/** `/ П. Сорока, ред.`, `/ А. Птицын, О. Лис (сост.)`: people in a statement of responsibility with what they did behind their names. */
export const namesBeforeRole = finder([slash], (text) =>
  slash.all(text).flatMap(({ index, 0: sign }): Note[] => {
    const from = index + sign.length;
    const names = readNames(text, from, SHAPES, "editor", (place) =>
      role.test(text.slice(place, place + 40)),
    );
    if (!names) return [];
    return [
      {
        start: index + 1,
        end: names.end + role.exec(text.slice(names.end, names.end + 40))![0].length,
        creators: names.creators,
      },
    ];
  }),
);
