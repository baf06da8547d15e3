import type { ItemType } from "../../parse/types.ts";
import type { OutletKind } from "../types.ts";

/**
 * What a text becomes that is printed under an outlet's name, and what a page at its host becomes. Nothing is said where the kind does not
 * tell: a ministry publishes pages, laws and reports, and any text can stand at the host of a television.
 */
export const ITEM_TYPES: Readonly<Record<OutletKind, { name?: ItemType; host?: ItemType }>> = {
  newspaper: { name: "newspaperArticle", host: "newspaperArticle" },
  agency: { name: "newspaperArticle", host: "newspaperArticle" },
  // What lists cite of a broadcaster is mostly a text of its site.
  broadcaster: { name: "newspaperArticle", host: "newspaperArticle" },
  television: { name: "tvBroadcast" },
  magazine: { name: "magazineArticle", host: "magazineArticle" },
  journal: { name: "journalArticle" },
  blog: { name: "blogPost", host: "blogPost" },
  social: { name: "forumPost", host: "forumPost" },
  video: { name: "videoRecording", host: "videoRecording" },
  encyclopedia: { name: "encyclopediaArticle", host: "encyclopediaArticle" },
  "think-tank": { name: "report", host: "report" },
  official: {},
  law: { host: "statute" },
  preprint: { name: "preprint", host: "preprint" },
};

export const KINDS = Object.keys(ITEM_TYPES) as OutletKind[];
