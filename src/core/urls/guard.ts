import { GUARDS, RESOLVERS, type Guard } from "./data/guards.ts";
import { isHost, queryPairs, rowsByHost, type UrlParts } from "./parts.ts";

const guardsAt = rowsByHost(GUARDS);

/** Why a link must stay as it is, or what little of it may go; `null` where it is free. */
export function guardOf(parts: UrlParts): { why: string; campaignsOnly: boolean } | null {
  const names = new Set(queryPairs(parts.query).map(({ name }) => name.toLowerCase()));
  for (const guard of guardsAt(parts.host))
    if (applies(guard, parts, names)) return { why: guard.why, campaignsOnly: guard.campaignsOnly ?? false };
  if (isHost(parts.host, RESOLVERS) || /\/(?:ark:\/?\d|urn:)/i.test(parts.path))
    return { why: "the link of an identifier, which is never touched", campaignsOnly: true };
  return null;
}

function applies({ paths, params }: Guard, { path, query }: UrlParts, names: ReadonlySet<string>): boolean {
  if (paths && !paths.some((start) => (path + query).startsWith(start))) return false;
  if (params && !params.some((group) => group.every((name) => names.has(name.toLowerCase())))) return false;
  return true;
}
