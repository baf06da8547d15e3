import type { ReadOptions } from "../../core/index.ts";
import { SCHEMES, TITLES } from "../settings/choices.ts";
import { byId, localize, make } from "./dom.ts";
import type { WindowChoices } from "./host.ts";

/** Offers scheme, form of titles and tags; what was chosen last is chosen. */
export function fillOptions(choices: WindowChoices, onChange: () => void): void {
  fill("scheme", SCHEMES, choices.scheme);
  fill("title-form", TITLES, choices.title);
  byId<HTMLInputElement>("tagging").checked = choices.tags;
  for (const id of ["scheme", "title-form", "tagging"]) byId(id).addEventListener("change", onChange);
}

function fill(id: string, values: readonly string[], chosen: string): void {
  const select = byId<HTMLSelectElement>(id);
  select.replaceChildren(
    ...values.map((value) => {
      const option = Object.assign(make("option"), { value });
      // Names of schemes are the same in every language.
      if (id === "title-form") localize(option, `spisok-title-form-${value}`);
      else if (value === "keep") localize(option, "spisok-scheme-keep");
      else option.textContent = schemeNames[value] ?? value;
      return option;
    }),
  );
  select.value = values.includes(chosen) ? chosen : values[0]!;
}

const schemeNames: Readonly<Record<string, string>> = {
  "bgn-pcgn": "BGN/PCGN",
  "ala-lc": "ALA-LC",
  iso9: "ISO 9",
  "gost-7.79-b": "GOST 7.79-B",
  scholarly: "DIN 1460 / scholarly",
};

/** What is chosen, as a reading wants it. */
export function chosenOptions(): ReadOptions {
  const value = (id: string) => byId<HTMLSelectElement>(id).value;
  return {
    scheme: value("scheme") as NonNullable<ReadOptions["scheme"]>,
    title: value("title-form") as NonNullable<ReadOptions["title"]>,
    ...(byId<HTMLInputElement>("tagging").checked ? {} : { codebooks: [] }),
  };
}

/** What is chosen, to be kept for the next time. */
export function chosenChoices(): WindowChoices {
  const { scheme = "keep", title = "romanised" } = chosenOptions();
  const checked = (id: string) => byId<HTMLInputElement>(id).checked;
  return { scheme, title, tags: checked("tagging"), relate: checked("relate"), note: checked("note") };
}
