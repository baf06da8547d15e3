/** What is made at a time; what is longer than a quarter of it gets memory of its own. */
const ROOM = 1 << 16;
let room = new ArrayBuffer(ROOM);
let used = 0;

/**
 * So many bytes, all zero. Those of many references lie side by side in one buffer: to ask the system for a buffer of its own for each,
 * and to give it back, takes longer than all that is done with it.
 *
 * @example const taken = bytes(text.length); // a mark for each character
 */
export function bytes(count: number): Uint8Array {
  if (count > ROOM / 4) return new Uint8Array(count);
  if (used + count > ROOM) {
    room = new ArrayBuffer(ROOM);
    used = 0;
  }
  const some = new Uint8Array(room, used, count);
  used += count;
  return some;
}
