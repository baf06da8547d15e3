import type { Draft } from "../draft.ts";

const SHORTENED = "(?:St|Św|Univ|(?:Oficyna\\s)?Wyd(?:aw|awn)?(?:\\.\\s(?:Nauk|Uniw))?|Izd|Изд|Выд|Вид|Éd)";
const alone = new RegExp(`^${SHORTENED}$`, "u");
const behindComma = new RegExp(`[,.]\\s(?<name>${SHORTENED})$`, "u");

/** `St. Martin’s Press`, `Wyd. Nauk. PWN`: what is shortened before the name of a publisher belongs to it, whatever it was taken for. */
export function wholePublisher({ text, fields }: Draft): void {
  const { publisher, "container-title": container, title } = fields;
  const at = publisher?.spans[0];
  if (!publisher || !at || publisher.spans.length > 1) return;
  const widen = (start: number) => {
    publisher.value = text.slice(start, at.end);
    publisher.spans = [{ start, end: at.end }];
  };
  for (const before of [container, title]) {
    const span = before?.spans.at(-1);
    if (!before || !span || !/^\.\s$/.test(text.slice(span.end, at.start))) continue;
    if (before === container && alone.test(before.value)) {
      delete fields["container-title"];
      return widen(span.start);
    }
    const tail = behindComma.exec(before.value);
    if (!tail || text.slice(span.start, span.end) !== before.value) continue;
    const end = span.start + tail.index;
    before.value = text.slice(span.start, end);
    before.spans = [{ start: span.start, end }];
    return widen(span.end - tail.groups!["name"]!.length);
  }
}
