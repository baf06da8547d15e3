import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import type { PackedList } from "../../core/titles/lexicon/code-list.ts";
import type { CyrillicLanguage } from "../../core/titles/lexicon/lexicon.ts";
import { listOfPlanes } from "./planes.ts";

/**
 * As src/core/titles/lexicon/packed-lists.ts, from files beside the built command: only the lists that are asked for are read, and
 * the engine has no megabytes of text to go through.
 */
export const packedList = (language: CyrillicLanguage): PackedList =>
  listOfPlanes(inflateRawSync(readFileSync(new URL(`./${language}.words`, import.meta.url))));
