import { UserError } from "./user-error.ts";

/**
 * The text of a file. A byte order mark decides; without one UTF-8 when it is valid, UTF-16 where every other byte is zero,
 * else the likeliest of the old Cyrillic and Central European encodings.
 * @throws {UserError} for bytes that are no text
 */
export async function decode(bytes: Uint8Array, name: string): Promise<string> {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const zeros = zeroShare(bytes);
  if (zeros.odd > 0.2 && zeros.even < 0.02) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros.even > 0.2 && zeros.odd < 0.02) return new TextDecoder("utf-16be").decode(bytes);
  if (controlShare(bytes) > 0.03)
    throw new UserError(`${name} is a binary file, not a text${whatToDo(bytes)}`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(await oldEncoding(bytes)).decode(bytes);
  }
}

/** Documents of word processors, by their first bytes: OpenDocument and other archives, and Word before 2007. */
function whatToDo([a, b, c]: Uint8Array): string {
  const document = (a === 0x50 && b === 0x4b && c === 3) || (a === 0xd0 && b === 0xcf && c === 0x11);
  return document ? ": open it in its program and save it as .docx or as plain text" : "";
}

const cyrillic = new Set(["windows-1251", "koi8-r", "iso-8859-5", "ibm866"]);
const central = new Set(["windows-1250", "iso-8859-2", "windows-1252", "iso-8859-1"]);

async function oldEncoding(bytes: Uint8Array): Promise<string> {
  const { default: chardet } = await import("chardet");
  const guesses = chardet.analyse(bytes.subarray(0, 200_000)).map(({ name }) => name.toLowerCase());
  // Half of a Cyrillic text is letters above 0x7f; of a Polish one a few in a hundred.
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high++;
  const wanted = high > bytes.length * 0.15 ? cyrillic : central;
  return guesses.find((name) => wanted.has(name)) ?? (wanted === cyrillic ? "windows-1251" : "windows-1252");
}

/** A stray control character is a slip of some program's and the list room repairs it; many are no text. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 20_000);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) controls++;
  return controls / Math.max(1, sample.length);
}

function zeroShare(bytes: Uint8Array): { odd: number; even: number } {
  const sample = bytes.subarray(0, 20_000);
  let odd = 0;
  let even = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2) odd++;
    else even++;
  });
  const half = Math.max(1, sample.length / 2);
  return { odd: odd / half, even: even / half };
}
