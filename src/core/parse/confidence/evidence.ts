import type { OutletTable } from "../../outlets/types.ts";
import { BODY_WORDS } from "../data/name-words.ts";
import { isOutlet, outletType } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "../publication.ts";
import type { ReferenceRecord } from "../types.ts";
import type { Reading } from "./types.ts";

/** What speaks for and against a record, as numbers from 0 to 1. */
export function evidenceOf(record: ReferenceRecord, text: string, { form, by, apart, gap }: Reading, outlets: OutletTable): Record<string, number> {
  const { fields, creators, unparsed, itemType } = record;
  const title = fields.title?.value ?? "";
  const container = fields["container-title"]?.value ?? "";
  const publisher = fields.publisher?.value ?? "";
  const place = fields["publisher-place"]?.value ?? "";
  const authors = creators.filter(({ creatorType }) => creatorType === "author");
  const left = unparsed.reduce((sum, { start, end }) => sum + end - start, 0);
  const words = title.split(/\s+/).length;
  const sentences = title.match(/[\p{L}\d)][.?!…]\s\p{Lu}/gu)?.length ?? 0;
  const found: Record<string, number | boolean> = {
    one: 1,
    [`${by} ${form}`]: 1,
    [`type ${itemType}`]: 1,
    asked: apart !== undefined,
    "not apart": apart !== undefined && apart < 1,
    apart: Math.min(1, Math.log1p(Math.max(0, apart ?? 0)) / 6),
    "apart of the model": by === "model" ? Math.min(1, Math.log1p(Math.max(0, apart ?? 0)) / 7) : 0,
    gap: gap === undefined ? 0 : Math.min(1, Math.log1p(Math.max(0, gap)) / 5),
    "gap small": gap !== undefined && gap < 8,
    "gap very small": gap !== undefined && gap < 3,
    left: left > 0,
    "left share": Math.min(1, (5 * left) / (text.length + 1)),
    "no title": !title,
    "short title": words < 3,
    "title of one word": words < 2,
    "long title": words > 24,
    "sentences in title": Math.min(1, sentences / 2),
    "comma and capital in title": /,\s\p{Lu}/u.test(title),
    "number ends title": /\d$/.test(title),
    "quotes in title": /[“”„«»"‘]/.test(title),
    "uneven marks": [title, container, publisher, place].some(isUneven),
    "title begins small": /^\p{Ll}/u.test(title),
    "in in title": /\s(?:in|w|в|у):?\s\p{Lu}/u.test(title),
    "sign ends title": /[:;,(/–-]$/.test(title),
    "title sure": (fields.title?.confidence ?? 0) >= 0.95,
    "title not sure": (fields.title?.confidence ?? 1) < 0.8,
    "no container": !container,
    "known outlet": Boolean(container && outletType(outlets, container)),
    "sounds like an outlet": Boolean(container && isOutlet(outlets, container)),
    "long container": container.split(/\s+/).length > 8,
    "sentences in container": /\p{L}{2}[.?!]\s\p{Lu}/u.test(container),
    "comma in container": /,\s/.test(container),
    "container begins small": /^\p{Ll}/u.test(container),
    "digit in container": /\d/.test(container),
    "container sure": (fields["container-title"]?.confidence ?? 0) >= 0.95,
    "no publisher": !publisher,
    "known publisher": Boolean(publisher && isPublisher(publisher)),
    "comma in publisher": /,\s/.test(publisher),
    "long publisher": publisher.split(/\s+/).length > 6,
    "publisher begins small": /^\p{Ll}/u.test(publisher),
    "place": Boolean(place),
    "place unknown": Boolean(place) && !isPlace(place),
    "neither container nor publisher": !container && !publisher,
    "container and publisher": Boolean(container && publisher),
    "no authors": !authors.length,
    "body as author": authors.some(({ name }) => name),
    "body of no known kind": authors.some(({ name }) => name && !BODY_WORDS.test(name)),
    "odd name": creators.some(({ name, lastName }) => /[()[\]/:;“”"\d]|\.\s\p{Lu}\p{Ll}{2}/u.test(name ?? lastName ?? "") || (name ?? "x").length < 2 || /^\p{Ll}{3}/u.test(name ?? "")),
    "names not sure": creators.some(({ confidence }) => confidence < 0.85),
    "names sure": creators.length > 0 && creators.every(({ confidence }) => confidence >= 0.95),
    editors: creators.length > authors.length,
    "many authors": authors.length > 3,
    "no date": !fields.issued,
    "full date": (fields.issued?.value.length ?? 0) >= 10,
    "two dates": record.dates.length > 1,
    link: Boolean(fields.URL),
    DOI: Boolean(fields.DOI),
    located: Boolean(fields.volume ?? fields.issue),
    pages: Boolean(fields.page),
    "pages and volume": Boolean(fields.page && fields.volume),
    accessed: Boolean(fields.accessed),
    "type not sure": record.typeConfidence < 0.8,
    "long text": text.length > 350,
    "many full stops": (text.match(/\p{Ll}{2}\.\s\p{Lu}/gu)?.length ?? 0) > 5,
    "line through it": /\s(?:and|of|the|в|и|i)$/.test(title),
  };
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, Number(value)]));
} // prettier-ignore

function isUneven(value: string): boolean {
  return count(value, "(") !== count(value, ")") || count(value, "[") !== count(value, "]") || count(value, "«") !== count(value, "»");
} // prettier-ignore

const count = (text: string, sign: string) => text.split(sign).length - 1;
