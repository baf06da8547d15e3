import { say, type TypeRule } from "./evidence.ts";

/** Of Dataverse, Mendeley Data, Dryad, Zenodo, figshare, ICPSR, GESIS. */
const repositoryDoi = /^10\.(?:7910|17632|5061|5281|6084|3886|4232)\//;

const repository =
  /^(?:harvard dataverse|[\p{L} ]*dataverse|mendeley data|zenodo|figshare|dryad|icpsr|gesis[\p{L} ]*|uk data (?:archive|service)|open icpsr|osf)(?:,? (?:v|ver\.|version)\.? ?[\d.]+)?$/iu;

/** Those that keep nothing but data. */
const dataRepository =
  /^(?:[\p{L} ]*dataverse|mendeley data|dryad|icpsr|gesis[\p{L} ]*|uk data (?:archive|service)|open icpsr|polish social data archive|repod)(?:,? (?:v|ver\.|version)\.? ?[\d.]+)?$/iu;

/** Where programs are kept. */
const codeHost = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg|pypi|cran\.r-project)\./;

/** Data and programs, by where they are kept. */
export const dataType: TypeRule = ({ draft, fields, container, publisher, url, title, located }) => {
  if (!located && !fields.page && dataRepository.test(container ?? publisher ?? "")) return say("dataset", 0.85);
  if (!located && !fields.page && /^(?:zenodo|figshare|osf)$/i.test(container ?? "") && repositoryDoi.test(fields.DOI?.value ?? "")) return say("dataset", 0.7);
  if (!located && (repository.test(container ?? "") || repositoryDoi.test(fields.DOI?.value ?? "")) && /data|survey|replication|corpus|corpora|данн|dane|dan/i.test(title)) return say("dataset", 0.85);
  if (/^v/i.test(fields.edition?.value ?? "") && !located && !container && codeHost.test(url)) return say("software", 0.85);
  if (draft.isKind("software") && !located) return say("software", 0.9);
  if (draft.isKind("dataset") && !located) return say("dataset", 0.85);
  return null;
}; // prettier-ignore
