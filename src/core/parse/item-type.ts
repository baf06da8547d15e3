import type { Draft } from "./draft.ts";
import { hostType, isPeriodical, outletType } from "./outlets.ts";
import type { ItemType } from "./types.ts";

const thesis =
  /(?:^|[\s(,.[])(?:ph\.?\s?d\.?|doctoral|master['’]s?|diss(?:ertation)?\b|thesis|praca (?:doktorska|magisterska)|rozprawa doktorska|дис(?:сертация)?\.|автореф(?:ерат)?\b|dis\. \.\.\.|kand\. |дыс\.)/iu;
const law =
  /^(?:указ|закон|декрет|постановление|распоряжение|конституция|ukaz|zakon|dekret|postanovleniye|ustawa|rozporządzenie|council regulation|regulation \(eu\)|закон украіни|пастанова|кодекс)(?:\s|$)/iu;
const conference = /(?:proceedings of|conference|konferen|материалы .*конф|матэрыялы)/iu;

/** The item type of a record by the evidence that was found in it, with how sure that is. */
export function itemTypeOf(draft: Draft): { itemType: ItemType; confidence: number } {
  const { fields, creators, text, dates } = draft;
  const container = fields["container-title"]?.value;
  const publisher = fields.publisher?.value;
  const url = fields.URL?.value ?? "";
  const byHost = hostType(url);
  const byOutlet = container ? outletType(container) : publisher ? outletType(publisher) : undefined;
  const title = fields.title?.value ?? "";
  const fullDate = dates.some(({ kind }) => kind === "full");
  const say = (itemType: ItemType, confidence: number) => ({ itemType, confidence });

  if (fields.arXiv || byHost === "preprint") return say("preprint", 0.9);
  if (law.test(title) && (byHost === "statute" || !container)) return say("statute", 0.85);
  if (thesis.test(text) && !container) return say("thesis", 0.9);
  if (container && creators.some(({ creatorType }) => creatorType === "editor") && !fields.issue)
    return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.95);
  if (byHost === "videoRecording" || byOutlet === "videoRecording") return say("videoRecording", 0.95);
  if (container && (fields.volume || fields.issue || (fields.page && !publisher) || fields.DOI)) {
    if (byOutlet === "newspaperArticle" && fullDate) return say("newspaperArticle", 0.9);
    return say(conference.test(container) && !fields.volume ? "conferencePaper" : "journalArticle", 0.95);
  }
  if (container && publisher && !fullDate && !url) return say("bookSection", 0.8);
  if (byOutlet)
    return say(
      byOutlet === "report" && !publisher && !/report|policy|paper|analys/i.test(url) ? "webpage" : byOutlet,
      0.9,
    );
  if (byHost && byHost !== "statute" && byHost !== "encyclopediaArticle") return say(byHost, 0.9);
  if (container && !fullDate && isPeriodical(container)) return say("journalArticle", 0.85);
  if (container && fullDate) return say(url ? "webpage" : "newspaperArticle", 0.85);
  if (url)
    return say(/\.pdf(?:$|\?)/i.test(url) || (fullDate === false && publisher) ? "report" : "webpage", 0.8);
  if (publisher && fullDate) return say("report", 0.7);
  if (publisher || fields["publisher-place"] || fields["number-of-pages"] || fields.ISBN)
    return say("book", 0.9);
  if (container) return say("journalArticle", 0.6);
  return say("document", 0.4);
}
