/**
 * A question that is asked again and again about the same few: a note is cut in many ways, and each way asks the same about the pieces;
 * what stands before a date and the link of a reference are asked about several times. The last answers are kept.
 *
 * @param isSame whether two questions are the same, where they are no texts
 * @example const isDated = remember((text) => DATED.test(text));
 */
export function remember<Answer, Question = string>(
  ask: (question: Question) => Answer,
  isSame?: (first: Question, second: Question) => boolean,
): (question: Question) => Answer {
  const questions: Question[] = [];
  const answers: Answer[] = [];
  let next = 0;
  return (question) => {
    for (let k = 0; k < questions.length; k++)
      if (questions[k] === question || isSame?.(questions[k]!, question)) return answers[k]!;
    const answer = ask(question);
    questions[next] = question;
    answers[next] = answer;
    next = (next + 1) % KEPT;
    return answer;
  };
}
const KEPT = 8;
