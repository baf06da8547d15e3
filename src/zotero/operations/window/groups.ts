import { byId, localize, make, visible } from "../../window/dom.ts";
import { groupOf, type State } from "./state.ts";

/** Boxes above the list that switch all changes of a kind, or of a tag, with their numbers. */
export function drawGroups(state: State, onChange: () => void): void {
  const groups = Map.groupBy(
    state.findings.flatMap(({ edits }) => edits),
    groupOf,
  );
  byId("groups").replaceChildren(
    ...[...groups].map(([name, edits]) => {
      const label = make("label");
      const box = make("input");
      const on = edits.filter((edit) => state.chosen.has(edit)).length;
      box.type = "checkbox";
      // A click on a box that is half on chooses the rest.
      box.checked = on === edits.length;
      box.indeterminate = on > 0 && on < edits.length;
      box.addEventListener("change", () => {
        for (const edit of edits) state.chosen[box.checked ? "add" : "delete"](edit);
        onChange();
      });
      const text = make("span");
      const [{ kind, to }] = edits as [(typeof edits)[0]];
      if (kind === "tag") text.textContent = visible(name.slice("tag ".length));
      else localize(text, `spisok-operations-field-${kind}`);
      label.append(box, text, make("span", "count", `${on}/${edits.length}`));
      label.title = kind === "tag" ? to : "";
      return label;
    }),
  );
}
