import { trimmed } from "../draft.ts";

export function unquoted(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const { start, end } = trimmed(text, span);
  return /^[“„«"‘»›]$/.test(text[start]!) && /[”“»"’«‹]/.test(text[end - 1]!)
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}
