import { partRule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import { say, type TypeRule } from "./evidence.ts";

const interview = partRule(() =>
  anySpelling(
    /^(?:(?:personal|private|telephone|phone|e-?mail|online|author[’']s) )?(?:rozmowa|wywiad|интервью|інтэрв|інтерв|беседа|interview|interv’?yu)(?!\p{L}{4})/iu,
  ),
);

const onAir = /(?:^|\s)(?:Radio\p{Ll}*|Radyjo|NPR|Euroradio|Svaboda|FM)(?:\s|$)/iu;

/** Letters, interviews, manuscripts, and what is broadcast. */
export const talkType: TypeRule = ({ draft, creators, container, publisher, url, title, byHost, byOutlet, located, asked }) => {
  if (/^(?:(?:private|personal) communication|(?:(?:private|open|personal) )?(?:letter|e-?mail) (?:to|from) .*)$/i.test(title) && !url && creators.length) return say("letter", 0.8);
  if (interview.test(title) && !container && !publisher && !url) return say("interview", 0.8);
  if (draft.isKind("manuscript") && !located) return say("manuscript", 0.85);
  if (draft.isKind("letter")) return say("letter", 0.8);
  // "Interview with Anna Kos, “On Writing”, Minsk, October 11, 2022"
  if (draft.notes.some(({ start, kind }) => start === 0 && kind === "interview") && !located && !url && !byOutlet) return say("interview", 0.8);
  if ((creators.some(({ creatorType }) => creatorType === "podcaster") || draft.notes.some((note) => note.creators?.some(({ creatorType }) => creatorType === "podcaster"))) && !located && byHost !== "videoRecording") return say("podcast", 0.85);
  if (draft.isKind("podcast") && !located && !asked) return say("podcast", 0.9);
  if (asked && !located) return say("interview", 0.85);
  if (draft.isKind("broadcast") && !located) return say(onAir.test(`${container ?? ""} ${publisher ?? ""} ${draft.notes.flatMap((note) => note.fields ?? []).find(({ name }) => name === "publisher")?.value ?? ""}`) ? "radioBroadcast" : "tvBroadcast", 0.85);
  return null;
}; // prettier-ignore
