import { FIELDS, type CodebookTag, type PatternField } from "../codebook.ts";
import { listOf } from "./words-of-list.ts";
import { readPatterns } from "./patterns.ts";
import { isObject, sayUnknownKeys, textOf, textsOf, type Path, type Say } from "../../user-file/problems.ts";
import type { WordSets } from "./sets.ts";

const keys = ["tag", "definition", "patterns", "notNear", "fields", "implies", "examples", "counterExamples"];

/** Titles, not outlets: "Sanctions Weekly" makes no article one on sanctions. */
const USUAL_FIELDS: readonly PatternField[] = ["title", "original", "translation"];

/** Reads one theme of a codebook. */
export function readTag(data: unknown, sets: WordSets, path: Path, say: Say): CodebookTag | null {
  if (!isObject(data)) {
    say(path, "tag-shape", 'a tag is an object with "tag", "definition" and "patterns"');
    return null;
  }
  const allKnown = sayUnknownKeys(data, keys, path, say);
  const tag = textOf(data["tag"]);
  if (!tag) say([...path, "tag"], "tag-name", 'a tag needs its name: "tag: sanctions"');
  const definition = textOf(data["definition"]);
  if (!definition && allKnown)
    say(
      [...path, "definition"],
      "tag-definition",
      `"${tag}" needs a definition: when does a text have this theme?`,
      { tag },
    );
  const texts = (key: string) => textsOf(data[key], [...path, key], say);
  const notNear = listOf(data["notNear"], sets, [...path, "notNear"], say);
  const fields = texts("fields");
  fields.forEach((field, i) => {
    if (!FIELDS.includes(field as PatternField))
      say([...path, "fields", i], "tag-field", `"${field}" is no field; there are ${FIELDS.join(", ")}`, {
        field,
        known: FIELDS.join(", "),
      });
  });
  return {
    tag,
    definition,
    patterns:
      data["patterns"] === undefined && !allKnown
        ? []
        : readPatterns(data["patterns"], notNear, sets, [...path, "patterns"], say),
    fields: fields.length ? (fields as PatternField[]) : USUAL_FIELDS,
    implies: texts("implies"),
    examples: texts("examples"),
    counterExamples: texts("counterExamples"),
  };
}
