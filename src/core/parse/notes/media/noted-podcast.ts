import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { noteOfMatch } from "../named-fields.ts";

const WORD = "(?:[Pp]odcast|[Пп]одкаст|[Пп]адкаст)";
/** `“Title” – podcast Raport o stanie świata, odc. z 15.08.2020`, `«Назва», падкаст «Гутаркі», 3.05.2021` */
const behindTitle = rule(
  new RegExp(
    `(?<=[”"»“],?\\s(?:[–—-]\\s)?)(?:${WORD}\\s["„“«](?<quoted>[^"„“”«»]{2,80})["”»“]|(?:podcast|подкаст|падкаст)\\s(?<show>\\p{Lu}[^,.()"„“”«»\\d]{2,80}))(?:,\\s(?:odc\\.|odcinek|[Ee]pisode|[Ee]p\\.|[Ff]olge|[Вв]ып\\.|[Вв]ыпуск)\\s(?:(?:z|от|ад|від|vom)\\s(?<issued>\\d{1,2}\\.\\d{1,2}\\.\\d{4})|(?<number>\\d{1,4})))?(?=,|\\.?\\s?$|\\.?\\s(?:https?:|\\())`,
    "dgu",
  ),
);
/** `Podcast „Geschichten“ (NDR Info): „Minsk im Winter“, 12.3.2021`: the show first. */
const first = rule(
  new RegExp(`^${WORD}\\s["„“«](?<show>[^"„“”«»]{2,80})["”»“](?:\\s\\((?<publisher>[^()]{2,60})\\))?[:,]\\s(?=["„“«])`, "dgu"),
); // prettier-ignore

/** Which podcast an episode is of, as people note it down. */
export const notedPodcastNotes = finder([behindTitle, first], (text) =>
  [...behindTitle.all(text), ...first.all(text)].map((match) => noteOfMatch(match, "podcast", FIELDS)),
);
const FIELDS = [["show", "container-title"], ["quoted", "container-title"], ["publisher", "publisher"], ["number", "number"], ["issued", "issued"]] as const; // prettier-ignore
