const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global expression from a place on, from left to right, as `matchAll` has them. That makes another expression at each
 * call, which takes a microsecond or two: too much where every line or reference is asked.
 *
 * @example everyMatch(/\d+/g, "1, 22").map(({ index }) => index) // [0, 3]
 */
export function everyMatch(expression: RegExp, text: string, from = 0): readonly RegExpExecArray[] {
  expression.lastIndex = from;
  let match = expression.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = expression.exec(text)) {
    found.push(match);
    // Behind an empty match it would be found again; of a pair both halves are passed.
    if (match[0] === "") expression.lastIndex += text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return found;
}
