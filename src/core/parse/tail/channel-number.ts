import type { Draft } from "../draft.ts";
import type { locatorAtEnd } from "../locators/index.ts";
import { outletType } from "../outlets.ts";

/** What is numbered before the day of publication: `Kanal 24`, `Radio 107`. */
const CHANNELS =
  /(?:^|[\s.,”"»])(?:Kana[lł]|Channel|TV|Radio|Studio|Канал|Радио|Радыё|Радіо|Студия|Студыя|Студія|Telekanal|Телеканал)\s$/u;

/**
 * `Rossiia 1, February 5, 2022`, `Charter 97, August 12, 2020`: a bare number before the day of publication is one of a channel or
 * of the name of a site, not a volume.
 */
export function isChannelNumber({ text, dates, outlets }: Draft, locator: ReturnType<typeof locatorAtEnd>): boolean {
  const [value, ...others] = locator?.values ?? [];
  if (value?.name !== "volume" || others.length || value.start !== locator!.start) return false;
  const before = text.slice(Math.max(0, value.start - 40), value.start);
  const name = /(?:^|[.,?!”"»]\s)(?<name>\p{Lu}[\p{L}’' -]{1,30}\s)$/u.exec(before)?.groups?.["name"];
  if (name && outletType(outlets, name + value.value)) return true;
  return (
    /\p{L}\s$/u.test(before) && dates.some(({ kind }) => kind === "full") && (value.value.length === 1 || CHANNELS.test(before))
  );
} // prettier-ignore
