import type { Codebook, CodebookTag } from "./codebook.ts";
import { tagThemes } from "./tag-themes.ts";

/** An example that came out otherwise than the codebook says. */
export interface CodebookFailure {
  tag: string;
  text: string;
  code: "counter-met" | "example-missed";
  message: string;
  /** Where a counter-example is met: which words meet which pattern. */
  args?: { met: string };
  /** Where it stands in the codebook: `["tags", 0, "examples", 2]`. */
  path: readonly (string | number)[];
}

/** Something in a codebook that works, but may not be meant. */
export interface CodebookNotice {
  message: string;
  path: readonly (string | number)[];
}

/** How the examples of a codebook came out. */
export interface CodebookCheck {
  /** How many examples and counter-examples were run. */
  checked: number;
  failures: CodebookFailure[];
  notices: CodebookNotice[];
}

/**
 * Runs the examples and counter-examples of a codebook as tests.
 * @example checkCodebook(builtInCodebook()).failures // []
 */
export function checkCodebook(codebook: Codebook): CodebookCheck {
  const failures: CodebookFailure[] = [];
  let checked = 0;
  codebook.tags.forEach(({ tag, examples, counterExamples }, i) => {
    const run = (texts: readonly string[], key: "examples" | "counterExamples", wanted: boolean) =>
      texts.forEach((text, j) => {
        checked++;
        const found = tagThemes(text, [codebook]).find((theme) => theme.tag === tag);
        if (wanted === (found !== undefined)) return;
        const path = ["tags", i, key, j];
        const met = found?.matches.map(({ words, pattern }) => `"${words}" meets "${pattern}"`).join(", ");
        failures.push(
          found
            ? {
                tag,
                text,
                path,
                code: "counter-met",
                message: `a counter-example of "${tag}", but ${met}`,
                args: { met: found.matches.map(({ words, pattern }) => `${words} = ${pattern}`).join(", ") },
              }
            : {
                tag,
                text,
                path,
                code: "example-missed",
                message: `an example of "${tag}", but no pattern meets it`,
              },
        );
      });
    run(examples, "examples", true);
    run(counterExamples, "counterExamples", false);
  });
  return { checked, failures, notices: codebook.tags.flatMap((tag, i) => noticesOf(codebook, tag, i)) };
}

function noticesOf(codebook: Codebook, { tag, implies, examples }: CodebookTag, i: number): CodebookNotice[] {
  const known = codebook.tags.map((other) => other.tag);
  return [
    ...implies.flatMap((name, j) =>
      known.includes(name)
        ? []
        : [
            {
              message: `"${tag}" implies "${name}", which has no entry of its own here; is it spelled right?`,
              path: ["tags", i, "implies", j],
            },
          ],
    ),
    ...(examples.length
      ? []
      : [{ message: `"${tag}" has no examples, so nothing shows that it works`, path: ["tags", i] }]),
  ];
}
