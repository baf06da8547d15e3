import { SCHEMES, TITLES } from "../settings/choices.ts";
import { byId, localize, make } from "./dom.ts";
import { chosenFilling } from "./filling.ts";
import type { Host, WindowChoices, WindowOptions } from "./host.ts";
import { chosenRelation } from "./relation.ts";

/**
 * Offers scheme, form of titles and tags as in the settings.
 * @param kept what was chosen instead in a window that was closed by accident
 */
export function fillOptions(host: Host, kept: WindowOptions | undefined, onChange: () => void): void {
  const choices = { ...host.choices, ...kept };
  fill("scheme", SCHEMES, choices.scheme);
  fill("title-form", TITLES, choices.title);
  byId<HTMLInputElement>("tagging").checked = choices.tags;
  const named = (id: string, value: string) => {
    const option = Object.assign(make("option"), { value });
    localize(option, id);
    return option;
  };
  byId("codebook").replaceChildren(named("spisok-codebook-set", ""), named("spisok-codebook-own", "own"));
  byId<HTMLSelectElement>("codebook").value = kept?.codebook === "own" ? "own" : "";
  void host.codebooks().then((codebooks) => {
    const select = byId<HTMLSelectElement>("codebook");
    select.append(
      ...codebooks.map(({ file, name }) => Object.assign(make("option", "", name), { value: file })),
    );
    if (codebooks.some(({ file }) => file === kept?.codebook)) select.value = kept!.codebook;
  });
  const showCodebooks = () =>
    (byId<HTMLSelectElement>("codebook").disabled = !byId<HTMLInputElement>("tagging").checked);
  byId("tagging").addEventListener("change", showCodebooks);
  showCodebooks();
  for (const id of ["scheme", "title-form", "tagging", "codebook"])
    byId(id).addEventListener("change", onChange);
}

function fill(id: string, values: readonly string[], chosen: string): void {
  const select = byId<HTMLSelectElement>(id);
  select.replaceChildren(
    ...values.map((value) => {
      const option = Object.assign(make("option"), { value });
      if (id === "title-form") localize(option, `spisok-title-form-${value}`);
      else if (value in SCHEME_NAMES) option.textContent = SCHEME_NAMES[value]!;
      else localize(option, `spisok-scheme-${value.split("-")[0]!}`);
      return option;
    }),
  );
  select.value = values.includes(chosen) ? chosen : values[0]!;
}

/** The same in every language. */
const SCHEME_NAMES: Readonly<Record<string, string>> = {
  "bgn-pcgn": "BGN/PCGN",
  "ala-lc": "ALA-LC",
  iso9: "ISO 9",
};

/** What is chosen, as a reading wants it. */
export function chosenOptions(): WindowOptions {
  const value = (id: string) => byId<HTMLSelectElement>(id).value;
  return {
    scheme: value("scheme") as WindowOptions["scheme"],
    title: value("title-form") as WindowOptions["title"],
    tags: byId<HTMLInputElement>("tagging").checked,
    codebook: value("codebook"),
  };
}

/** What is chosen, to be kept for the next time. */
export function chosenChoices(before: WindowChoices): WindowChoices {
  const { scheme, title, tags } = chosenOptions();
  const note = byId<HTMLInputElement>("note").checked;
  return { scheme, title, tags, relate: chosenRelation(before.relate), note, filling: chosenFilling() };
}
