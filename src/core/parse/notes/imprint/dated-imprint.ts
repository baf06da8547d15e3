import { isPlace } from "../../places.ts";
import { MEETING } from "../../data/meetings.ts";
import { isPublisher } from "../../publication/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields } from "../named-fields.ts";

/** Behind it the reference ends, or the pages that are meant stand there. */
const bracket = rule(
  /(?<=[\p{L}\p{N}’”"?!.)]\s)\((?:(?<place>\p{Lu}[^():\d]{1,50}): (?<publisher>[^():]{2,90})|(?<name>\p{Lu}[^():\d]{2,40})), (?:forthcoming )?(?<issued>(?:1[5-9]|20)\d\d(?:[–-](?:\d\d){1,2})?)\)(?:,? (?:pp?\. ?)?(?<page>\d{1,4}(?:[–-]\d{1,4})?))?(?:, (?<remark>(?:(?:an?|the|on|one|with|which|especially|includes|shows|examines|covers)\s|\p{Ll}{4,}\s)\p{Ll}[^()“”"\d]{10,300}?))?(?=\.?\s?$)/dgu,
);
/** `Kos, A. & Lis, B. Borders`: styles with such names part the title by full stops. */
const INITIALS_BEHIND = /^[^,]{1,50}, (?:\p{Lu}\p{Ll}?\.[\s-]?)+/u;
/** Nature: `Kos, J. & Lis, L. The River as a Map (Clarendon Press, 1978).`: behind such names a title and its bracket, without a stop between. */
const ofNature =
  /^(?:\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}(?:(?:,|,? (?:&|and))\s)?){1,8}(?<=\.\s)\p{Lu}[^.()“”‘]{3,160}[\p{L}\p{N}?!]\s$/u;
/** Up to the title stands a name and nothing else: no quotation marks, no year, no book around it. */
const byComma = /^\p{Lu}[^,:“”"‘()\d]{1,50}, ['‘]?\p{Lu}/u;
/** `Hanna Kos (ed.), Borders 1968: A Reader (Minsk: …)`: so do the mark of an editor and a number. */
const ofEditor = /^\p{Lu}[^,:“”"‘()\d]{1,80} \(eds?\.?\), \p{Lu}[^“”"‘()]{3,160}$/u;
/** Nobody wrote it: `Rivers: A History, ed. Hanna Kos (London: Routledge, 2005)`; the bracket stands behind the editors. */
const edited = /^\p{Lu}[^“”"‘()]{3,160}, eds?\. \p{Lu}[^“”"‘()]{3,90}$/u;
/** A part of a book, an article in quotation marks, or editors between the title and the bracket: `Kos, Ales, Borders, Hanna Lis (ed.) (Minsk: …)` */
const ofAnotherForm = /[.,?!]?["”’'][.,]? |, in:? \p{Lu}|\((?:eds?|trans|ed\. and trans)\.?\)(?!, \p{Lu})/u;

/**
 * MHRA and the notes of Chicago: `Kos, Ales, Borders: A History, 2nd edn (Minsk: Belarus, 2011)`, `Ales Kos, Borders (New Haven, 2021), pp. 12–13`.
 * What stands before the bracket is authors and title, so that it may hold colons and commas.
 */
export const datedImprintNotes = finder([bracket], (text) => {
  const [match] = bracket.all(text);
  const before = text.slice(0, match?.index);
  const isNature = ofNature.test(before);
  if (
    !match ||
    !(isNature || byComma.test(text) || edited.test(before.trimEnd()) || ofEditor.test(before.trimEnd()))
  )
    return [];
  const { place, name } = match.groups!;
  if (ofAnotherForm.test(before) || /\((?:1[5-9]|20)\d\d[a-z]?\)/.test(before)) return [];
  // "Anna Kos, Borders: A History (Borders UP, 2011)", but not Nature's "Kos, A. Borders. (Borders University Press, Minsk, 2011)".
  const isHouse =
    name !== undefined &&
    (isPublisher(name) ||
      (!isPlace(name) && mayPublish.test(name) && !PERIODICAL.test(name) && !MEETING.test(name))) &&
    !/\.\s$/.test(before) &&
    (isNature ? isPublisher(name) : !INITIALS_BEHIND.test(text));
  if (!(place !== undefined ? TOWN.test(place) : isHouse || isPlace(name!) || inState(name!))) return [];
  const fields = datedFields(text, match.indices!.groups!, [
    ["place", "publisher-place"],
    ["name", isHouse ? "publisher" : "publisher-place"],
    ["publisher", "publisher"],
    ["issued", "issued"],
    ["page", "page"],
    ["remark", "note"],
  ]);
  return [{ start: match.index, end: match.index + match[0].length, kind: "imprint", fields }];
});

/** `Bloomington, Ind.`, `Cambridge, Mass.` */
const inState = (name: string): boolean =>
  /^\p{Lu}[\p{L} ]+, \p{Lu}\p{L}{1,5}\.$/u.test(name) && isPlace(name.slice(0, name.indexOf(",")));
/** A word or two with capitals, which no table has: `(Alma Books, 2004)`, `(OUP, 2009)`, `(William Collins, 2017)` */
const mayPublish =
  /^(?!(?:Unpublished|Spring|Summer|Autumn|Fall|Winter|Moderator|Film|Director)(?:\s|$))(?:\p{Lu}[\p{L}.’'-]+)(?:\s(?:and|&)?\s?\p{Lu}[\p{L}.’'-]+){0,2}$/u;
/** A journal or newspaper can stand in brackets, too, and countries behind a film. */
const PERIODICAL =
  /(?:^|\s)(?:Journal|Review|Reviews|Quarterly|Studies|Affairs|Times|Post|News|Today|Magazine|Papers|Bulletin|Gazette|Herald|Tribune|Policy|Politics|History|Survey|Series|University|Germany|Russia|France|Poland|Ukraine|Belarus|USA|UK|USSR|Italy)$/;

/** `Cambridge, MA`, `New Haven and London`, `Frankfurt am Main` */
const TOWN =
  /^\p{Lu}[\p{L}’'. -]+(?:, (?:[A-Z]{2}|\p{Lu}[\p{L}.]+))?(?:(?:,| and| &|;|\/) ?\p{Lu}[\p{L}’'. -]+)*$/u;
