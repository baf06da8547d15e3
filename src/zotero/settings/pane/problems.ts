import type { Problem } from "../problems.ts";
import { make } from "./dom.ts";
import { problemText, text } from "./texts.ts";

/** Lists what is wrong in a text, each with a button that puts the cursor there. */
export async function showProblems(
  list: Element,
  problems: readonly Problem[],
  field: HTMLTextAreaElement,
): Promise<void> {
  const rows = await Promise.all(
    problems.map(async (problem) => {
      const { line, column } = problem;
      const row = make("li", "problem");
      const place = make("button", "place", await text("spisok-settings-line", { line, column }));
      place.type = "button";
      place.addEventListener("click", () => goTo(field, line, column));
      row.append(place, make("span", "", ` ${await problemText(problem)}`));
      return row;
    }),
  );
  list.replaceChildren(...rows);
}

function goTo(field: HTMLTextAreaElement, line: number, column: number): void {
  const lines = field.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  field.focus();
  field.setSelectionRange(Math.min(start + column - 1, end), end);
  // The cursor's line a third from the top.
  const height = Number.parseFloat(window.getComputedStyle(field)!.lineHeight) || 16;
  field.scrollTop = Math.max(0, (line - 1) * height - field.clientHeight / 3);
}
