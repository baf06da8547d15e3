import { openImportWindow } from "../import-window.ts";
import type { Article } from "../window/host.ts";
import { pdfsOf } from "./pdf-files.ts";

/**
 * Opens the import window with the text of an article's PDF, as Zotero indexes it; the window finds the list in it. The items of
 * the list can be related to the article.
 * @returns false where no PDF of the item has a text: a scan, or a file that is not on this computer
 */
export async function importReadingListOf(item: Zotero.Item): Promise<boolean> {
  const all = pdfsOf(item);
  const best = item.isRegularItem() ? await item.getBestAttachment() : false;
  for (const pdf of all.sort((a, b) => Number(b === best) - Number(a === best))) {
    const text = await textOf(pdf);
    if (!text) continue;
    await openImportWindow({ text, article: articleOf(pdf) });
    return true;
  }
  return false;
}

async function textOf(pdf: Zotero.Item): Promise<string> {
  try {
    return ((await pdf.attachmentText) || "").trim();
  } catch {
    // The file is not there, is broken, or has a password.
    return "";
  }
}

/** The item that the list came from: the one that the PDF belongs to. */
function articleOf(pdf: Zotero.Item): Article | null {
  const article = pdf.topLevelItem;
  if (!article.isRegularItem()) return null;
  return { key: article.key, title: article.getDisplayTitle(), libraryID: article.libraryID };
}
