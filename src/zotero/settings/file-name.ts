/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that every system takes, made of a codebook's name or of the name of a file.
 * @param taken names that are there already, in lower case
 * @example fileNameFor("Energy: transition?", new Set()) // "Energy-transition.yaml"
 * @example fileNameFor("../../evil", new Set()) // "evil.yaml"
 */
export function fileNameFor(name: string, taken: ReadonlySet<string>): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const stem = words.join("-").slice(0, 60) || "file";
  const safe = RESERVED.test(stem) ? `${stem}-file` : stem;
  let file = `${safe}.yaml`;
  for (let n = 2; taken.has(file.toLowerCase()); n++) file = `${safe}-${n}.yaml`;
  return file;
}

/** Whether a name is one of a file in the folder and leads nowhere else. */
export const isUserFile = (name: string): boolean =>
  /^[^./\\:][^/\\:]*\.(?:ya?ml|json)$/i.test(name) && name.length < 200;
