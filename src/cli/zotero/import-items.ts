import { addOnStatus, importThroughAddOn } from "./add-on.ts";
import { importThroughLocalApi, localApiServer } from "./local-api.ts";
import type { Attempt, ImportOrder } from "./types.ts";

/** Where an import can go. */
export interface Door {
  /** In words, for messages. */
  name: string;
  /** Zotero shows a dialog of its own that asks the user first. */
  asks?: boolean;
  import(order: ImportOrder): Promise<Attempt>;
}

/** The ways into the Zotero that runs there, the best first, and why others are shut. */
export async function openDoors(zotero: string, token?: string): Promise<{ doors: Door[]; shut: string[] }> {
  const [addOn, server] = await Promise.all([addOnStatus(zotero), localApiServer(zotero)]);
  const doors: Door[] = [];
  const shut: string[] = [];
  if (addOn?.allowed)
    doors.push({
      name: `Zotero ${addOn.zotero} with Spisok ${addOn.spisok}`,
      import: (order) => importThroughAddOn(zotero, order, token),
    });
  else if (addOn)
    shut.push("Spisok's add-on runs there, but its settings do not allow imports from other programs");
  if (server)
    doors.push({
      name: "Zotero's local API",
      asks: true,
      import: (order) => importThroughLocalApi(zotero, server, order),
    });
  if (!doors.length && !addOn)
    shut.push(
      `no Zotero answers at ${zotero}: start Zotero with Spisok's add-on in it, or Zotero 10 with its local API on`,
    );
  return { doors, shut };
}
