import { withoutStop } from "../../draft.ts";
import { isPlace } from "../../places.ts";
import type { ReferenceRecord } from "../../types.ts";
import type { Note } from "../types.ts";

/** An interview that has no title, or whose title is where it was printed or shown. */
export function placeInterview(record: ReferenceRecord, whole: string, notes: readonly Note[]): void {
  const asked = notes.find(({ kind }) => kind === "interview");
  const { title: titled, "container-title": where } = record.fields;
  const author = record.creators.find(({ creatorType }) => creatorType === "author");
  if (
    asked &&
    titled &&
    // "Kos, Anna. Interview by Jan Lis. Winter Roads. Podcast audio, episode 34": the show is all the title that it has.
    !(asked.creators?.length && notes.some(({ kind }) => kind === "podcast")) &&
    !(where && record.fields.publisher) &&
    author &&
    /^[.,]\s$/.test(whole.slice(author.spans.at(-1)?.end, asked.start)) &&
    (titled.spans[0]?.start ?? 0) > asked.end &&
    // "Bykau, Ihar. Interview by Hanna Liubakova. “The Regime Reads.” Belarus in Focus": what is quoted is the title.
    !/[“"„«‘]/.test(whole[(titled.spans[0]?.start ?? 1) - 1] ?? "")
  ) {
    // "Kos, Anna. Interview by Jan Lis. The Talk Show, 3 Mar. 2021": what stands behind is where it was.
    // "Makei, U. Interview by T. Sebastian. Conflict Zone, Deutsche Welle, 20 Jan. 2021": show and station.
    if (where) record.fields.publisher = where;
    const town = !where && isPlace(titled.value) && !record.fields["publisher-place"];
    record.fields[town ? "publisher-place" : "container-title"] = titled;
    delete record.fields.title;
  }
  const talk = record.fields.title ? undefined : asked;
  if (talk) {
    // "Kos, A. (2020) Interview with J. Novak, 5 August": that is all the title there is.
    const value = withoutStop(whole.slice(talk.start, talk.end));
    record.fields.title = {
      value,
      spans: [{ start: talk.start, end: talk.start + value.length }],
      confidence: 0.8,
    };
  }
}
