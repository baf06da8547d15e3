import type { Codebook } from "../codebook.ts";
import { isObject, sayUnknownKeys, textOf, type Say } from "../../user-file/problems.ts";
import { readSets } from "./sets.ts";
import { readTag } from "./tag.ts";

/** Reads the data of a codebook file and says what is wrong in it. */
export function readCodebook(data: unknown, say: Say): Codebook | null {
  if (!isObject(data)) {
    say([], "codebook-shape", 'a codebook is an object with "name" and "tags"');
    return null;
  }
  sayUnknownKeys(data, ["name", "description", "sets", "tags", "$schema"], [], say);
  const name = textOf(data["name"]);
  if (!name) say(["name"], "codebook-name", 'a codebook needs a name: "name: My subject"');
  if (!Array.isArray(data["tags"]) || !data["tags"].length) {
    say(["tags"], "codebook-tags", 'a codebook needs a list of tags: "tags:" and below it "- tag: …"');
    return null;
  }
  const sets = readSets(data["sets"], ["sets"], say);
  const tags = data["tags"].map((tag, i) => readTag(tag, sets, ["tags", i], say));
  const names = new Set<string>();
  tags.forEach((tag, i) => {
    if (!tag) return;
    if (names.has(tag.tag))
      say(["tags", i, "tag"], "tag-twice", `the tag "${tag.tag}" is there twice`, { tag: tag.tag });
    names.add(tag.tag);
  });
  const description = textOf(data["description"]);
  return { name, tags: tags.filter((tag) => tag !== null), ...(description && { description }) };
}
