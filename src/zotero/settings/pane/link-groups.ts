import { STRIP_EXAMPLES } from "../../../core/urls/data/examples.ts";
import { BY_VALUE, CAMPAIGNS } from "../../../core/urls/data/campaigns.ts";
import { PLATFORMS } from "../../../core/urls/data/platforms.ts";
import { PRESS } from "../../../core/urls/data/press.ts";
import { PUBLISHERS } from "../../../core/urls/data/publishers.ts";
import type { StripRule } from "../../../core/urls/rules.ts";
import { STRIP_RULES } from "../../../core/urls/strip.ts";
import type { SettingsHost } from "../host.ts";
import { byId, make } from "./dom.ts";
import { text } from "./texts.ts";

const tables: [id: string, rules: readonly StripRule[]][] = [
  ["spisok-settings-links-campaigns", CAMPAIGNS],
  ["spisok-settings-links-by-value", BY_VALUE],
  ["spisok-settings-links-platforms", PLATFORMS],
  ["spisok-settings-links-publishers", PUBLISHERS],
  ["spisok-settings-links-press", PRESS],
];
const named = new Set(tables.flatMap(([, rules]) => rules.map(({ rule }) => rule)));

/** Every rule that cuts something from links stands in one of the groups. */
export const LINK_GROUPS: readonly (readonly [id: string, rules: readonly StripRule[]])[] = [
  ...tables,
  ["spisok-settings-links-other", STRIP_RULES.filter(({ rule }) => !named.has(rule))],
];

/** Names and hosts that are shown before somebody asks for all of them. */
const SHOWN = 6;

/** What is cut from links, by group; each rule can be switched off. */
export async function showLinkGroups(host: SettingsHost, changed: () => unknown): Promise<void> {
  const off = new Set(host.rulesOff());
  const groups = await Promise.all(
    LINK_GROUPS.map(async ([id, rules]) => {
      const group = make("details", "group");
      const count = make("span", "soft");
      const name = await text(id);
      const summary = make("summary", "", `${name} `);
      const showCount = () => {
        const on = rules.filter(({ rule }) => !off.has(rule)).length;
        count.textContent = `${on}/${rules.length}`;
      };
      summary.append(count);
      showCount();
      const list = make("ul", "list");
      list.setAttribute("aria-label", name);
      list.append(
        ...rules.map((rule) =>
          rowOf(rule, !off.has(rule.rule), (on) => {
            host.setRuleOn(rule.rule, on);
            if (on) off.delete(rule.rule);
            else off.add(rule.rule);
            showCount();
            changed();
          }),
        ),
      );
      group.append(summary, list);
      return group;
    }),
  );
  byId("link-groups").replaceChildren(...groups);
}

/** A rule with the names that it cuts, where, and a link before and after. */
function rowOf({ rule, params, hosts }: StripRule, on: boolean, set: (on: boolean) => void): HTMLLIElement {
  const row = make("li", "rule");
  const label = make("label", "name");
  const box = make("input");
  box.type = "checkbox";
  box.checked = on;
  box.addEventListener("change", () => set(box.checked));
  label.append(box, make("span", "", rule));
  row.append(label, wordList("code", "", params));
  if (hosts) row.append(wordList("span", "soft", hosts));
  const [link, clean] = STRIP_EXAMPLES[rule] ?? [];
  if (link && clean) row.append(make("span", "example soft", `${link} → ${clean}`));
  return row;
}

/** The first words of a list, and a button for the others. */
function wordList(tag: "code" | "span", className: string, words: readonly string[]): HTMLElement {
  const list = make(tag, className, words.slice(0, SHOWN).join(" "));
  const others = words.slice(SHOWN);
  if (!others.length) return list;
  const more = make("button", "place", `+${others.length}`);
  more.type = "button";
  more.addEventListener("click", () => {
    list.textContent = words.join(" ");
    list.tabIndex = -1;
    list.focus();
  });
  list.append(" ", more);
  return list;
}
