/** What a set is in a codebook: words by language. */
type SetsByName = Record<string, Record<string, string[]>>;

/**
 * The sets of the built-in codebook, whose text is plain enough to be read line by line, which YAML is not: `  russia:` and below
 * it `    en: [russia*, moscow]`. Builds hold these words once so, as text, and not a second time as data.
 */
export function setsOfText(text: string): SetsByName {
  const sets: SetsByName = {};
  let set: SetsByName[string] = {};
  for (const line of text.slice(0, text.indexOf("\ntags:")).split("\n")) {
    const [, name, language, words] = /^ {2}(?:(\w+):$| {2}(\w+): \[(.*)\]$)/.exec(line) ?? [];
    if (name) sets[name] = set = {};
    else if (language && words) set[language] = words.split(", ");
  }
  return sets;
}
