import { ask, fieldsOf, messageOf } from "./http.ts";
import type { Attempt, ImportOrder } from "./types.ts";

/** What the add-on says of itself; `null` where there is no Zotero or it has no such add-on. */
export interface AddOnStatus {
  spisok: string;
  zotero: string;
  /** Whether its settings allow imports from other programs. */
  allowed: boolean;
}

export async function addOnStatus(zotero: string): Promise<AddOnStatus | null> {
  const answer = await ask(`${zotero}/spisok/status`);
  const { spisok, zotero: version, allowed } = fieldsOf(answer);
  if (answer?.status !== 200 || typeof spisok !== "string") return null;
  return { spisok, zotero: String(version ?? ""), allowed: allowed === true };
}

/** Imports through the add-on's endpoint, which knows duplicates and writes everything in one transaction. */
export async function importThroughAddOn(zotero: string, order: ImportOrder, token = ""): Promise<Attempt> {
  const answer = await ask(`${zotero}/spisok/import`, {
    method: "POST",
    headers: token ? { "X-Spisok-Token": token } : {},
    json: { items: order.items, collection: order.collection, library: order.library ?? null },
    timeout: 300_000,
  });
  if (!answer) return { refused: "Zotero did not answer the import" };
  if (answer.status !== 200) return { refused: `the add-on refused the import: ${messageOf(answer)}` };
  const { created, linked, collection, library } = fieldsOf(answer);
  return {
    report: {
      created: countOf(created),
      linked: countOf(linked),
      collection: nameOf(collection) ?? order.collection,
      library: nameOf(library) ?? "My Library",
      failed: [],
    },
  };
}

const countOf = (value: unknown) => (Array.isArray(value) ? value.length : Number(value ?? 0));

function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const name = (value as { name?: unknown } | null | undefined)?.name;
  return typeof name === "string" ? name : undefined;
}
