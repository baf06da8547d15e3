import { UserError } from "../user-error.ts";

/**
 * The address of a running Zotero, without a final slash.
 * @throws {UserError} for what is no http link, and for another computer unless that is asked for: a reading list should not
 * leave this one by a slip
 * @example zoteroAddress("http://127.0.0.1:23119/", false) // "http://127.0.0.1:23119"
 */
export function zoteroAddress(given: string, allowRemote: boolean): string {
  if (!URL.canParse(given))
    throw new UserError(`--zotero ${given}: this is no link such as http://127.0.0.1:23119`);
  const { protocol, hostname, origin } = new URL(given);
  if (protocol !== "http:" && protocol !== "https:")
    throw new UserError(`--zotero ${given}: only http links can be used`);
  if (!allowRemote && !isLoopback(hostname))
    throw new UserError(`--zotero ${given}: this is another computer; add --allow-remote if you mean it`);
  return origin;
}

const isLoopback = (host: string) =>
  host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
