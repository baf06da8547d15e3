const PRIME = 0x01000193;
const SPACE = 32;

/** FNV-1a, 32 bits; goes on where `from`, the hash of the text before, left off. */
export function hash(text: string, from = 0x811c9dc5): number {
  let h = from;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h | 0;
}

/** The hash of the text before, a space and a text: names of features are never put together as strings. */
export function hashNext(text: string, from: number): number {
  return hash(text, Math.imul(from ^ SPACE, PRIME));
}
