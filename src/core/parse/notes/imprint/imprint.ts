import type { Span } from "../../../evidence.ts";
import { isPlace, isRegionName } from "../../places.ts";
import { isPublisher } from "../../publication/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";

/** Behind it the reference ends, or pages, links and the date of access follow. */
const bracket = rule(
  /(?<=[^\s(]\s)\((?<inner>\p{Lu}[^()]{2,50}[,:] [^()]{2,90}|\p{Lu}[^()]{2,50}, [^()]{2,60}\([^()]{2,20}\)[^()]{0,30})\)(?=\.?\s?$|[.,;]?\s(?:pp?\.\s?\d|available|accessed|retrieved|doi|https?:|www\.|ISBN)|,\s\d{1,4}[-–]\d{1,4}\.?\s?$)/dgu,
);
/** The year stands in brackets at the head: `Kos, A. (2020)`, `Kos, A. (ed.) (2018a)`, `Kos, A. (1991 [1937])`, `(n.d.)`. */
const yearAtHead = rule(/\((?:c\. ?)?(?:(?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?[a-z]?(?: \[(?:1[5-9]|20)\d\d\])?|n\.d\.|forthcoming|in press)\)/iu); // prettier-ignore

/** `Title (Warsaw, Oficyna Naukowa).`, `in Lis, P. (ed.) Book (Olsztyn, Instytut Północny), pp. 129–52`, `Title (London: Routledge)`: Europe-Asia Studies and its kin. */
export const imprintNotes = finder([bracket], (text) => {
  const head = yearAtHead.exec(text);
  if (!head) return [];
  for (const match of bracket.all(text)) {
    const [start, end] = match.indices!.groups!["inner"]!;
    if (match.index < head.index + head[0].length + 4) continue;
    const inPages = /^[.,;]?\spp?\./.test(text.slice(match.index + match[0].length));
    const comma = colonOf(text, { start, end }) ?? borderOf(text, { start, end }, inPages);
    const turned = comma === null ? publisherFirst(text, { start, end }) : null;
    const border = comma ?? turned;
    if (border === null) continue;
    const [first, second] = [
      { start, end: border },
      { start: border + 2, end },
    ];
    const [place, publisher] = turned === null ? [first, second] : [second, first];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        kind: "imprint",
        fields: [
          { name: "publisher-place", value: text.slice(place.start, place.end), span: place },
          { name: "publisher", value: text.slice(publisher.start, publisher.end), span: publisher },
        ],
      },
    ];
  }
  return [];
});

/** `(Reading, MA: Addison-Wesley)`: the colon between place and publisher, where either is known. */
function colonOf(text: string, { start, end }: Span): number | null {
  const colon = text.indexOf(": ", start);
  if (colon < 0 || colon >= end) return null;
  const place = text.slice(start, colon);
  const publisher = text.slice(colon + 2, end);
  if (/\d{4}$/.test(publisher)) return null;
  const short = publisher.split(" ").length <= 6 && /^\p{Lu}(?!\s)/u.test(publisher) && !/^(?:The|An?|From|What|How|Why)\s/.test(publisher);
  const town = /^\p{Lu}\p{L}+, [A-Z]{2}$/u.test(place);
  return ((isPlace(place) || town) && short) || (isPublisher(publisher) && place.split(/[ -]/).every((word) => TOWN_WORD.test(word))) ? colon : null;
} // prettier-ignore

/** The comma between place and publisher: `Bloomington, IN, Indiana University Press` has two. `null`: it is no imprint. */
function borderOf(text: string, { start, end }: Span, inPages: boolean): number | null {
  let known: number | null = null;
  const first = text.indexOf(", ", start);
  if (first < 0 || first >= end) return null;
  for (let comma = first; comma >= 0 && comma < end; comma = text.indexOf(", ", comma + 1))
    if (isPlace(text.slice(start, comma))) known = comma;
  const publisher = text.slice((known ?? first) + 2, end);
  // "(Minsk, Belarus)", "(Brest, Grodno)": where something was, not who printed it.
  if ((isRegionName(publisher) || isPlace(publisher)) && !isPublisher(publisher)) return null;
  if (known !== null) return /^[\p{Lu}\d“«‘]/u.test(publisher) ? known : null;
  const town = text.slice(start, first).split(/[ -]/);
  const named = town.length <= 5 && town.every((word) => TOWN_WORD.test(word));
  return named && (isPublisher(publisher) || inPages) ? first : null;
}

/** INFORMS: `Thinking (Farrar, Straus and Giroux, New York)`, `Models (Springer, Cham, Switzerland)`: the place stands last. */
function publisherFirst(text: string, { start, end }: Span): number | null {
  for (
    let comma = text.indexOf(", ", start);
    comma >= 0 && comma < end;
    comma = text.indexOf(", ", comma + 1)
  )
    if (isPlace(text.slice(comma + 2, end)) && isPublisher(text.slice(start, comma))) return comma;
  return null;
}

/** `Frankfurt am Main`, `Kostroma & Moscow` */
const TOWN_WORD = /^(?:\p{Lu}[\p{L}’'.]+|am|an|der|na|nad|upon|and|&)$/u;
