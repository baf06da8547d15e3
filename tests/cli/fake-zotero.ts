import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: unknown;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
}

/** A small server on this computer that answers as the test says; 404 for what it does not know, as Zotero does. */
export async function fakeZotero(
  routes: Record<string, (request: Seen) => Reply>,
): Promise<{ url: string; seen: Seen[]; close: () => void }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const call: Seen = {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    seen.push(call);
    const reply = routes[`${call.method} ${call.path}`]?.(call) ?? { status: 404, text: "No endpoint found" };
    response.writeHead(reply.status ?? 200, reply.headers);
    response.end(reply.json === undefined ? (reply.text ?? "") : JSON.stringify(reply.json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, close: () => void server.close() };
}
