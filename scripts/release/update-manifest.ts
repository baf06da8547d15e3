/** What the add-on's manifest.json says that an update needs to know. */
export interface AddonManifest {
  version: string;
  homepage_url?: string;
  applications: {
    zotero: { id: string; update_url?: string; strict_min_version: string; strict_max_version: string };
  };
}

/** update.json, by which Zotero finds a new version: Mozilla's format for add-on updates. */
export interface UpdateManifest {
  addons: Record<
    string,
    {
      updates: {
        version: string;
        update_link: string;
        update_hash: string;
        applications: { zotero: { strict_min_version: string; strict_max_version: string } };
      }[];
    }
  >;
}

/** The file of a release that Zotero asks for: the newest release always has it under this address. */
const NEWEST = "/releases/latest/download/update.json";

/**
 * What is wrong with a manifest for a release, in words; empty when nothing is.
 * @example releaseProblems({ ...manifest, version: "1.0" }, "1.0.1") // ["the manifest has version 1.0, package.json 1.0.1"]
 */
export function releaseProblems(manifest: AddonManifest, version: string): string[] {
  const { zotero } = manifest.applications;
  const { update_url: update = "" } = zotero;
  const problems: string[] = [];
  if (manifest.version !== version)
    problems.push(`the manifest has version ${manifest.version}, package.json ${version}`);
  if (!/^\d+(?:\.\d+){1,3}$/.test(version))
    problems.push(`"${version}" is no version that Zotero can compare`);
  if (!/^https:\/\//.test(update)) problems.push("update_url is not a link with https");
  if (!update.endsWith(NEWEST)) problems.push(`update_url does not end with ${NEWEST}`);
  if (manifest.homepage_url && update !== manifest.homepage_url.replace(/\/$/, "") + NEWEST)
    problems.push(`update_url is not that of homepage_url, ${manifest.homepage_url}`);
  if (!/^\d+\.\d+(?:\.\d+)?$/.test(zotero.strict_min_version))
    problems.push("strict_min_version is not a version");
  if (!/^\d+\.\d+\.\*$/.test(zotero.strict_max_version))
    problems.push(
      "strict_max_version is not like 10.0.*: an open end promises versions that nobody has tried",
    );
  else if (Number.parseFloat(zotero.strict_min_version) > Number.parseFloat(zotero.strict_max_version))
    problems.push("strict_min_version is above strict_max_version");
  return problems;
}

/**
 * update.json for a release.
 * @param file name of the .xpi
 * @param sha512 its hash, in hexadecimal
 */
export function updateManifest(manifest: AddonManifest, file: string, sha512: string): UpdateManifest {
  const { id, update_url = "", strict_min_version, strict_max_version } = manifest.applications.zotero;
  const { version } = manifest;
  return {
    addons: {
      [id]: {
        updates: [
          {
            version,
            update_link: update_url.replace(NEWEST, `/releases/download/v${version}/${file}`),
            update_hash: `sha512:${sha512}`,
            applications: { zotero: { strict_min_version, strict_max_version } },
          },
        ],
      },
    },
  };
}
