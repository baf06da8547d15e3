const BYTES = 24;

/** A new token for the command line: 32 letters and digits that can be neither guessed nor broken by a shell. */
export function newToken(): string {
  const bytes = new Uint8Array(BYTES);
  crypto.getRandomValues(bytes);
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_");
}

/** Whether two tokens are the same, in a time that does not tell how far they agree. An empty one never is. */
export function sameToken(given: string, own: string): boolean {
  if (!own || given.length !== own.length) return false;
  let difference = 0;
  for (let i = 0; i < own.length; i++) difference |= given.charCodeAt(i) ^ own.charCodeAt(i);
  return difference === 0;
}
