import type { Draft } from "./draft.ts";

/**
 * `Anna KOSOVÁ – Jan LIS, Menšina pred zánikom?`, `Gapova 2002, On Nation`: where the model takes for one body what the grammars read as
 * people, the people stay, whatever else it reads better.
 */
export function peopleNotBody(model: Draft, grammar: Draft): void {
  if (behindPeople(model, grammar)?.search(/\p{L}/u) === -1) model.creators.splice(0, 1, ...grammar.creators);
}

/** What the only body that the model read has behind the people that the grammars read in it; `null` where they read something else. */
export function behindPeople(model: Draft, grammar: Draft): string | null {
  const [body, ...others] = model.creators;
  const span = body?.spans[0];
  const last = grammar.creators.at(-1)?.spans[0];
  if (!body?.name || !span || others.length || !last || last.end > span.end) return null;
  if (!grammar.creators.every(({ lastName, spans: [one] }) => lastName && one && one.start >= span.start)) return null;
  return grammar.text.slice(last.end, span.end);
} // prettier-ignore
