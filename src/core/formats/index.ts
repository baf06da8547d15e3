export type { ZoteroCreator, ZoteroItem, ZoteroTag } from "./types.ts";
