import { decoded, type UrlParts } from "./parts.ts";

const suffixes =
  /\/(?:full|abstract|pdf|epdf|epub|meta|summary|html|fulltext|full\/html|references|figures|related)$/i;

/** The DOI that a link carries in its path: at the resolver and at publishers that print it there. */
export function doiOf({ host, path }: UrlParts): string | undefined {
  const at = path.search(/\/10\.\d{4,9}\//);
  if (at < 0) return undefined;
  const before = path.slice(0, at + 1);
  const publisher = /^\/(?:doi|article|chapter|book|referencework|content|core)\/|^\/doi|\/doi\//i.test(
    before,
  );
  if (host !== "doi.org" && !publisher) return undefined;
  const doi = decoded(path.slice(at + 1));
  return host === "doi.org" ? doi : doi.replace(/\.(?:pdf|epub|html)$/i, "").replace(suffixes, "");
}
