import type { Problem } from "../problems.ts";
import { make, visible } from "./dom.ts";
import type { FileKind } from "./file-kind.ts";
import { showProblems } from "./problems.ts";
import { errorText, say, text } from "./texts.ts";

/** An element of the editor by the end of its id. */
export type Part = <T extends Element = HTMLElement>(name: string) => T;

/**
 * Shows what the check of a file found: its name, what is wrong in it, or what it holds.
 * @param file what it is called where its text gives no name; empty for a new one
 */
export async function showVerdict<Report extends { problems: Problem[] }>(
  kind: FileKind<Report>,
  part: Part,
  report: Report,
  file: string,
): Promise<void> {
  const { problems } = report;
  const heading = part("editor-heading");
  const name = (problems.length ? "" : kind.nameOf(report)) || file;
  if (name) heading.textContent = visible(name);
  else await say(heading, kind.texts.newHeading);
  await showProblems(part("problems"), problems, part("text"));
  const { good, says } = problems.length
    ? { good: false, says: ["spisok-settings-checked-broken", { count: problems.length }] as const }
    : kind.inEditor(report);
  if (!problems.length) part("problems").append(...((await kind.remarks?.(report)) ?? []));
  part("state").className = good ? "state good" : "state problem";
  await say(part("state"), ...says);
}

/** Says why something did not work. */
export async function showFailure(part: Part, error: unknown): Promise<void> {
  part("state").className = "state problem";
  part("state").textContent = await errorText(error);
}

/** Shows what a right file makes of the words in the field for trying. */
export async function showTried<Report extends { problems: Problem[] }>(
  kind: FileKind<Report>,
  part: Part,
  report: Report | null,
): Promise<void> {
  const words = part<HTMLInputElement>("try").value.trim();
  const output = part("tried");
  if (!words || !report || report.problems.length) return output.replaceChildren();
  const parts = await kind.tried(part<HTMLTextAreaElement>("text").value, words);
  const shown = await Promise.all(
    parts.map(async (one) => ("nodeType" in one ? one : make("span", "", await text(...one)))),
  );
  await say(output, "");
  output.replaceChildren(...shown);
}
