/**
 * A link cut into its parts, each exactly as it stands: joined again they give the same text. Nothing is decoded or
 * normalised, because a server may care about every byte.
 */
export interface UrlParts {
  /** `https:` */
  scheme: string;
  /** `//user@host:8443` */
  authority: string;
  path: string;
  /** With the `?`; empty where there is none. */
  query: string;
  /** With the `#`; empty where there is none. */
  fragment: string;
  /** Host in small letters, without `www.`: for looking up, never for writing. */
  host: string;
}

/** Cuts a link; `null` for what is no http(s) link. */
export function splitUrl(url: string): UrlParts | null {
  const head = /^(https?:)(\/\/[^/?#\\\s]+)/i.exec(url);
  if (!head || /\s/.test(url)) return null;
  const [all, scheme, authority] = head as unknown as [string, string, string];
  const rest = url.slice(all.length);
  const hash = rest.indexOf("#");
  const beforeHash = hash < 0 ? rest : rest.slice(0, hash);
  const mark = beforeHash.indexOf("?");
  return {
    scheme,
    authority,
    path: mark < 0 ? beforeHash : beforeHash.slice(0, mark),
    query: mark < 0 ? "" : beforeHash.slice(mark),
    fragment: hash < 0 ? "" : rest.slice(hash),
    host: hostOf(authority),
  };
}

export function joinUrl({ scheme, authority, path, query, fragment }: UrlParts): string {
  return scheme + authority + path + query + fragment;
}

function hostOf(authority: string): string {
  const at = authority.lastIndexOf("@");
  const host = authority.slice(at < 0 ? 2 : at + 1).toLowerCase();
  const bare = host.startsWith("[") ? host : host.replace(/:\d*$/, "");
  return bare.replace(/^www\./, "");
}

/** The same parts at another host; port and user stay. */
export function withHost(parts: UrlParts, host: string): UrlParts {
  const printed = /^(\/\/(?:[^@]*@)?)[^:@]*(:\d*)?$/.exec(parts.authority);
  const authority = printed ? `${printed[1]!}${host}${printed[2] ?? ""}` : `//${host}`;
  return { ...parts, authority, host: host.replace(/^www\./, "") };
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a host is one of these or below one. */
export function isHost(host: string, hosts: readonly string[]): boolean {
  let set = sets.get(hosts);
  if (!set) sets.set(hosts, (set = new Set(hosts)));
  for (let name = host; ; name = name.slice(name.indexOf(".") + 1)) {
    if (set.has(name)) return true;
    if (!name.includes(".")) return false;
  }
}

/** A look-up of table rows by host: those of the host itself and of all hosts above it, in the order of the table. */
export function rowsByHost<Row extends { hosts?: readonly string[] }>(
  rows: readonly Row[],
): (host: string) => readonly Row[] {
  const table = new Map<string, number[]>();
  const everywhere: number[] = [];
  rows.forEach(({ hosts }, index) => {
    if (!hosts) everywhere.push(index);
    for (const host of hosts ?? []) table.set(host, [...(table.get(host) ?? []), index]);
  });
  return (host) => {
    let found = everywhere;
    for (let name = host; ; name = name.slice(name.indexOf(".") + 1)) {
      const here = table.get(name);
      if (here) found = [...found, ...here];
      if (!name.includes(".")) break;
    }
    return (found === everywhere ? found : found.sort((a, b) => a - b)).map((index) => rows[index]!);
  };
}

/** Names and values of a query, undecoded, in order. */
export function queryPairs(query: string): { name: string; value: string | null }[] {
  if (query.length < 2) return [];
  return query
    .slice(1)
    .split("&")
    .map((text) => {
      const equals = text.indexOf("=");
      return equals < 0
        ? { name: text, value: null }
        : { name: text.slice(0, equals), value: text.slice(equals + 1) };
    });
}

/** Percent-decoded, or as it was where that is not possible. */
export function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
