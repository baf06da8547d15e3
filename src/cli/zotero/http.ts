/** An answer of Zotero; `body` is parsed where it is JSON, else the text. */
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

export interface Request {
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  json?: unknown;
  /** Milliseconds; long where a person has to press a button. A port where nobody listens answers at once, a busy Zotero late. */
  timeout?: number;
}

/** Asks Zotero; `null` where nobody answers. */
export async function ask(
  url: string,
  { method = "GET", headers, json, timeout = 10_000 }: Request = {},
): Promise<Answer | null> {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...(json !== undefined && { "Content-Type": "application/json" }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      signal: AbortSignal.timeout(timeout),
      redirect: "error",
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text) };
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The body of an answer as an object; empty where it is none. */
export const fieldsOf = (answer: Answer | null): Record<string, unknown> =>
  answer && typeof answer.body === "object" && answer.body ? (answer.body as Record<string, unknown>) : {};

/** What an error answer says, in one line. */
export function messageOf({ status, body }: Answer): string {
  const said = typeof body === "string" ? body : (body as { error?: unknown } | null)?.error;
  const line = typeof said === "string" ? said.split("\n")[0]!.trim().slice(0, 200) : "";
  return line ? `${line} (HTTP ${status})` : `HTTP ${status}`;
}
