import type { CodebookReport } from "../check-codebooks.ts";
import type { SettingsHost } from "../host.ts";
import { make } from "./dom.ts";
import type { FileKind } from "./file-kind.ts";
import { problemText } from "./texts.ts";

/** A new codebook begins with a theme that shows every part. */
const TEMPLATE = `name: My subject
tags:
  - tag: my theme
    definition: When a text has this theme, in words that another reader can follow.
    patterns:
      en:
        - first word*
        - { match: second, near: [word*, phrase] }
      ru:
        - слово
    examples:
      - First words of a title
    counterExamples:
      - A title of another kind
`;

/** Codebooks: which themes there are, whether their examples come out, and which tags a title gets. */
export const codebookKind = (host: SettingsHost): FileKind<CodebookReport> => ({
  id: "codebook",
  host: host.codebooks,
  builtInIsChosen: true,
  template: TEMPLATE,
  nameOf: ({ name }) => name,
  fileName: ({ name }) => name,
  inList(report) {
    const { tags, checked } = report;
    const failed = failuresOf(report);
    const id = failed ? "spisok-settings-codebook-fails" : "spisok-settings-codebook-good";
    return { good: !failed, says: [id, { tags: tags.length, checked, failed }] };
  },
  inEditor(report) {
    const { tags, checked } = report;
    const failed = failuresOf(report);
    return failed
      ? { good: false, says: ["spisok-settings-checked-fails", { checked, failed }] }
      : { good: true, says: ["spisok-settings-checked-good", { tags: tags.length, checked }] };
  },
  remarks: ({ failures }) =>
    Promise.all(
      failures.map(async (failure) => {
        const row = make("li", "problem");
        row.append(
          make("span", "tag", failure.tag),
          make("q", "", failure.text.slice(0, 300)),
          make("span", "", `: ${await problemText(failure)}`),
        );
        return row;
      }),
    ),
  /** The tags that a title would get, each with the words that earned it. */
  async tried(text, title) {
    const tags = await host.tryTitle(text, title);
    if (!tags.length) return [["spisok-settings-no-tag"]];
    return tags.flatMap(({ tag, words }) => [
      make("span", "tag", tag),
      make("span", "soft", ` ${words.join(", ")} `),
    ]);
  },
  texts: {
    newHeading: "spisok-settings-codebook-new-heading",
    loseText: "spisok-settings-lose-text",
    removeTitle: "spisok-settings-codebook-remove-title",
    removeText: "spisok-settings-codebook-remove-text",
  },
});

const failuresOf = ({ failures, more }: CodebookReport) => failures.length + more;
