/** What Zotero's server gives to an endpoint. */
export interface ServerRequest {
  method: string;
  headers: Record<string, string> & { get?: (name: string) => string | null };
  data: unknown;
}

export type Response = [status: number, type: string, body: string];

const PATHS = { "/spisok/status": "GET", "/spisok/import": "POST" };

const endpoints = () => Zotero.Server.Endpoints as unknown as Record<string, unknown>;

/** Lets the command line import into this Zotero: off unless a setting allows it, and only with the token from the settings. */
export function registerEndpoints(answer: (path: string, request: ServerRequest) => Promise<Response>): void {
  for (const [path, method] of Object.entries(PATHS))
    endpoints()[path] = function (this: Record<string, unknown>) {
      this["supportedMethods"] = [method];
      this["supportedDataTypes"] = ["application/json"];
      this["permitBookmarklet"] = false;
      this["init"] = (request: ServerRequest) => answer(path, request);
    };
}

export function unregisterEndpoints(): void {
  for (const path of Object.keys(PATHS)) delete endpoints()[path];
}
