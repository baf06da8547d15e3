import { itemCreatorType } from "../../core/formats/item-fields.ts";
import type { ZoteroCreator, ZoteroItem } from "../../core/index.ts";
import { creatorNames } from "./names.ts";

type Type = ZoteroItem["itemType"];

/** What is not said of a creator: an author of a book, the podcaster of a podcast. */
const isPrimary = ({ creatorType }: ZoteroCreator, type: Type) =>
  creatorType === itemCreatorType(type, "author");

/** A role by the name that Zotero has for it. */
export const roleName = (role: string): string => creatorNames()[role] ?? role;

/** For the table: `Kos B. (Editor)`; the role of authors is not said. */
export function creatorText(creator: ZoteroCreator, type: Type): string {
  const { name, lastName, firstName } = creator;
  const person = name ?? [lastName, firstName].filter(Boolean).join(" ");
  return isPrimary(creator, type) ? person : `${person} (${roleName(creator.creatorType)})`;
}

/** `Surname, First` a line; another role than that of authors stands before it: `Editor: Surname, First`. */
export function creatorLine(creator: ZoteroCreator, type: Type): string {
  const { name, lastName, firstName } = creator;
  const person = name ?? [lastName, firstName].filter(Boolean).join(", ");
  return isPrimary(creator, type) ? person : `${roleName(creator.creatorType)}: ${person}`;
}

/** The other way round; a name without a comma is that of an organisation. */
export function creatorOf(line: string, type: Type): ZoteroCreator {
  const colon = line.indexOf(":");
  const role = colon < 0 ? undefined : roleOf(line.slice(0, colon).trim());
  const creatorType = itemCreatorType(type, role ?? "author");
  const person = (role === undefined ? line : line.slice(colon + 1)).trim();
  const comma = person.indexOf(",");
  if (comma < 0) return { creatorType, name: person };
  return { creatorType, lastName: person.slice(0, comma).trim(), firstName: person.slice(comma + 1).trim() };
}

/** A role by Zotero's name of it, or by the one that it has in Zotero's files: `Herausgeber`, `editor`. */
function roleOf(word: string): string | undefined {
  const small = word.toLocaleLowerCase();
  const roles = Object.entries(creatorNames());
  return roles.find(([role, name]) => name.toLocaleLowerCase() === small || role === word)?.[0];
}
