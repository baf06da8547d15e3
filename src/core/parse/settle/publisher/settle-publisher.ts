import type { Draft } from "../../draft.ts";
import { isHostName } from "../../link-evidence.ts";
import { hostType, isOutlet, outletType } from "../../outlets.ts";
import { isRegionName } from "../../places.ts";
import { wholePublisher } from "../whole-publisher.ts";
import { nameThePublisher, publisherOfBook } from "./name-the-publisher.ts";
import { placeOfMeeting } from "./of-meeting.ts";
import { countryOfThesis, universityOfThesis } from "./of-thesis.ts";

/** Who published it, where it was taken for something else or something else for it. */
export function settlePublisher(draft: Draft): void {
  joinPublisher(draft);
  wholePublisher(draft);
  placeOfInterview(draft);
  nameThePublisher(draft);
  publisherOfBook(draft);
  publisherBehindVolume(draft);
  universityOfThesis(draft);
  countryOfThesis(draft);
  placeOfMeeting(draft);
  placeWithCountry(draft);
  courtOfCase(draft);
  outletAsAuthor(draft);
}

/** MLA: `Collected Works, [edited by A. Kos,] vol. 8, Belaruskaia navuka, 2009`: a set that has editors has a publisher, known or not, before the year. */
function publisherBehindVolume(draft: Draft): void {
  const { text, fields, editorsNoted } = draft;
  const { volume, publisher, issue, "publisher-place": place } = fields;
  const end = volume?.spans.at(-1)?.end;
  if (end === undefined || publisher || issue || place || !editorsNoted) return;
  const name = /^,\s(?<name>\p{Lu}[^,.:;“”"()\d]{2,60}),\s(?:1[5-9]|20)\d\d(?=[.,])/du.exec(text.slice(end))?.indices?.groups?.["name"];
  if (name && !draft.isClaimed(end + name[0])) draft.set("publisher", { start: end + name[0], end: end + name[1] }, 0.85);
} // prettier-ignore

/** `Navalny v. Russia (2018) European Court of Human Rights, application no. 29580/12`: a court is no reporter of its cases. */
function courtOfCase(draft: Draft): void {
  const { fields } = draft;
  const container = fields["container-title"];
  const title = fields.title?.value ?? "";
  if (!container || fields.publisher || !(draft.isKind("case") || /\sv\.\s\p{Lu}/u.test(title))) return;
  if (!/court|tribunal|grand chamber|commission|committee|суд|sąd|gericht/iu.test(container.value) || /report|journal|review|вестник|веснік|вісник|бюлл?етень|архи[вў]|архів|vestn[iy]k|visn[iy]k|b[iy]ulleten|arkhi|arhi/iu.test(container.value)) return;
  fields.publisher = container;
  delete fields["container-title"];
} // prettier-ignore

/** `King’s College London`: a place that only a space parts from the publisher belongs to its name. */
function joinPublisher({ text, fields }: Draft): void {
  const { publisher, "publisher-place": place } = fields;
  const [start, end] = [publisher?.spans[0]?.start ?? 0, publisher?.spans[0]?.end ?? 0];
  const at = place?.spans[0];
  // "National Bureau of Rivers, Inc."
  const isLegal =
    place !== undefined &&
    /^(?:Inc|Ltd|LLC)\.?$/.test(place.value) &&
    /^,\s$/.test(text.slice(end, at?.start));
  if (!publisher || !at || at.start < end || !(isLegal || /^\s$/.test(text.slice(end, at.start)))) return;
  publisher.value = text.slice(start, at.end);
  publisher.spans = [{ start, end: at.end }];
  delete fields["publisher-place"];
}

/** `Interview with A. Kos, “On Writing”, Brooklyn, October 11, 2022`: a talk that nobody printed was somewhere. */
function placeOfInterview({ fields, notes, outlets }: Draft): void {
  const { "container-title": container, "publisher-place": place, URL: url } = fields;
  if (!container || place || url || isOutlet(outlets, container.value) || !/^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?$/u.test(container.value)) return;
  if (!notes.some(({ start, kind }) => start === 0 && kind === "interview")) return;
  fields["publisher-place"] = container;
  delete fields["container-title"];
} // prettier-ignore

/** `Annual Convention, Boston, MA, United States`: what stands behind a place and is one goes with it. */
function placeWithCountry(draft: Draft): void {
  const place = draft.fields["publisher-place"];
  const span = place?.spans.at(-1);
  if (!place || !span || place.spans.length > 1 || draft.text.slice(span.start, span.end) !== place.value)
    return;
  const country = /^, (?<name>\p{Lu}[\p{L}. ]{1,24}?)(?=[.;,]?\s?$|[.;,]\s)/u.exec(draft.text.slice(span.end))
    ?.groups?.["name"];
  const end = span.end + 2 + (country?.length ?? 0);
  if (!country || !isRegionName(country) || draft.isClaimed(span.end + 2)) return;
  draft.claim({ start: span.end, end });
  place.value = draft.text.slice(span.start, end);
  place.spans = [{ start: span.start, end }];
}

/** Harvard and Chicago print the outlet of an unsigned item in the author's place, so that it is both: `BelTA (2021) ‘Title’, 10 September.` */
function outletAsAuthor(draft: Draft): void {
  const [body, ...others] = draft.creators;
  const { fields } = draft;
  if (!body?.name || others.length || fields["container-title"] || fields.publisher) return;
  const url = fields.URL?.value ?? "";
  const press = ["newspaperArticle", "magazineArticle"].includes(hostType(draft.outlets, url) ?? "");
  // A body that publishes reports is the author of its own: “Human Rights Watch, “Title,” 2021”.
  if (outletType(draft.outlets, body.name) === "report") return;
  if (!isOutlet(draft.outlets, body.name) && !(press && isHostName(body.name, url))) return;
  if (draft.isKind("archive")) return;
  if (draft.isKind("post") || draft.isKind("video") || ["forumPost", "videoRecording"].includes(hostType(draft.outlets, url) ?? "")) return;
  // ISO 690: "MEDUZA. Zakon uzhestochili [online]. 2022-12-01 [cit. 2022-12-15]": the site is named nowhere else.
  if (/^\p{Lu}{5,}$/u.test(body.name) && fields.accessed && /\[cit/.test(draft.text)) return;
  draft.fields["container-title"] = { value: body.name, spans: body.spans, confidence: 0.85 };
} // prettier-ignore
