import * as byComma from "./by-comma.ts";
import { beforeBracket } from "./before-bracket.ts";
import { beforeQuote, beforeSingleQuote } from "./before-quote.ts";
import * as channel from "./channel.ts";
import { developer } from "./developer.ts";
import type { BodyStart } from "./form.ts";
import * as lawgivers from "./lawgiver.ts";
import * as named from "./named.ts";
import * as none from "./no-body.ts";
import { sentence } from "./sentence.ts";
import * as video from "./video.ts";

/**
 * The ways in which styles print a body before what it wrote; the first that a reference has tells where its name ends. Names that are
 * known as such come first, then what is known to be a title, then forms with a sign of their own (a bracketed date, quotation marks, a
 * kind of work that notes have told), then commas, and last the full stop, of which nothing but the look of both sides can be told.
 */
export const BODY_STARTS: readonly BodyStart[] = [
  named.signed,
  named.calledFirst,
  named.article19,
  named.inReligion,
  named.dignitary,
  none.title,
  none.actFirst,
  video.maker,
  video.owner,
  lawgivers.assembly,
  lawgivers.union,
  lawgivers.courtFirst,
  beforeBracket,
  none.britishAct,
  channel.named,
  beforeQuote,
  beforeSingleQuote,
  channel.posted,
  byComma.ofData,
  byComma.court,
  byComma.ofReport,
  byComma.ofBook,
  byComma.ofSite,
  byComma.ofImprint,
  byComma.ofChannel,
  byComma.polish,
  lawgivers.congress,
  lawgivers.state,
  lawgivers.lawgiver,
  developer,
  sentence,
];
