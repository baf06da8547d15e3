import type { Codebook } from "./codebook.ts";
import { tagThemes } from "./tag-themes.ts";

/** An example that came out otherwise than the codebook says. */
export interface CodebookFailure {
  tag: string;
  text: string;
  message: string;
}

/** Runs the examples and counter-examples of a codebook as tests. */
export function checkCodebook(codebook: Codebook): { checked: number; failures: CodebookFailure[] } {
  const failures: CodebookFailure[] = [];
  let checked = 0;
  for (const { tag, examples, counterExamples } of codebook.tags) {
    for (const [text, wanted] of [
      ...examples.map((t) => [t, true] as const),
      ...counterExamples.map((t) => [t, false] as const),
    ]) {
      checked++;
      const found = tagThemes(text, [codebook]).find((theme) => theme.tag === tag);
      if (wanted && !found)
        failures.push({ tag, text, message: `an example of "${tag}", but no pattern meets it` });
      if (!wanted && found)
        failures.push({
          tag,
          text,
          message: `a counter-example of "${tag}", but ${found.matches.map(({ words, pattern }) => `"${words}" meets "${pattern}"`).join(", ")}`,
        });
    }
  }
  return { checked, failures };
}
