/**
 * A question about a text that is asked again and again about the same few: a note is cut in many ways, and each way asks the same about
 * the pieces. The last answers are kept.
 */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const texts: string[] = [];
  const answers: Answer[] = [];
  let next = 0;
  return (text) => {
    for (let k = 0; k < texts.length; k++) if (texts[k] === text) return answers[k]!;
    const answer = ask(text);
    texts[next] = text;
    answers[next] = answer;
    next = (next + 1) % KEPT;
    return answer;
  };
}
const KEPT = 8;
