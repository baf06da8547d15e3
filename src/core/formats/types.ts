import type { CreatorType } from "../parse/types.ts";
import type { ZoteroType } from "./data/item-types.ts";

/** A person (`lastName`, perhaps `firstName`) or a body (`name`) of an item. */
export interface ZoteroCreator {
  creatorType: CreatorType | (string & {});
  firstName?: string;
  lastName?: string;
  name?: string;
}

/** A tag of an item. */
export interface ZoteroTag {
  tag: string;
  /** 1: automatic. */
  type?: 1;
}

/** Zotero Web API v3 item JSON; only fields that Zotero's schema allows for the type. */
export interface ZoteroItem {
  itemType: ZoteroType;
  /** Absent in statutes (`nameOfAct`) and cases (`caseName`); `itemTitle` reads all three. */
  title?: string;
  creators: ZoteroCreator[];
  tags: ZoteroTag[];
  extra?: string;
  [field: string]: unknown;
}
