import type { ZoteroCreator } from "../../core/index.ts";

/** `Surname, First` a line; another role stands before it: `editor: Surname, First`. */
export function creatorLine({ creatorType, name, lastName, firstName }: ZoteroCreator): string {
  const person = name ?? [lastName, firstName].filter(Boolean).join(", ");
  return creatorType === "author" ? person : `${creatorType}: ${person}`;
}

/** The other way round; a name without a comma is that of an organisation. */
export function creatorOf(line: string): ZoteroCreator {
  const role = /^([a-z][A-Za-z]*):\s*/.exec(line.trim());
  const creatorType = role?.[1] ?? "author";
  const person = line.trim().slice(role?.[0].length ?? 0);
  const comma = person.indexOf(",");
  if (comma < 0) return { creatorType, name: person };
  return { creatorType, lastName: person.slice(0, comma).trim(), firstName: person.slice(comma + 1).trim() };
}
