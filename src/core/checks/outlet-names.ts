import { OUTLET_HOSTS, type OutletHosts } from "./data/outlets.ts";

const byName = new Map<string, OutletHosts>();
const byHost = new Map<string, OutletHosts>();
for (const outlet of OUTLET_HOSTS) {
  for (const name of outlet.names.split("|")) byName.set(foldName(name), outlet);
  for (const host of outlet.hosts.split(" ")) byHost.set(host, outlet);
}

/** The outlet that prints under a name; case, quotes and the article do not count. */
export function outletNamed(name: string): OutletHosts | undefined {
  return byName.get(foldName(name));
}

/** The outlet at whose host (or below it) a link points. */
export function outletAt(url: string): OutletHosts | undefined {
  const host = hostOf(url);
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const outlet = byHost.get(name);
    if (outlet) return outlet;
  }
  return undefined;
}

/** Host of a web link in small letters, without `www.`; empty for what is no web link. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/@]*@)?(?:www\.|m\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}

/** How names of outlets and journals are compared. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|gazeta|газета|газэта|zhurnal|журнал)\s/u, "");
}
