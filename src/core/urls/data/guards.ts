import { words } from "./words.ts";

/** Why a link is left alone, and how to know it. Hosts stand for all below them. */
export interface Guard {
  why: string;
  hosts?: readonly string[];
  /** The path begins with one of these. */
  paths?: readonly string[];
  /** Only what is unmistakably a campaign is cut; without it nothing is. */
  campaignsOnly?: true;
  /** All names of one of these groups are in the query. */
  params?: readonly (readonly string[])[];
}

const search = "a search: its query is what was looked for";
const shared = "a shared private file: its address is the key";

/** Links that are left alone, or from which only campaigns are cut. */
export const GUARDS: readonly Guard[] = [
  { why: "an archived page: its address holds that of another", hosts: words("web.archive.org archive.today archive.ph archive.is archive.li archive.fo archive.md archive.vn perma.cc webcitation.org arquivo.pt webarchive.org.uk webarchive.loc.gov webarchive.nationalarchives.gov.uk timetravel.mementoweb.org ghostarchive.org megalodon.jp conifer.rhizome.org wayback.archive-it.org webcache.googleusercontent.com cc.bingj.com yandexwebcache.net hghltd.yandex.net peeep.us") },
  { why: "a signed link: it works only as it is", params: [["X-Amz-Signature"], ["X-Goog-Signature"], ["Signature", "Expires"], ["Signature", "Key-Pair-Id"], ["sig", "se"], ["sig", "sv"], ["sig", "expires"], ["token", "expires"], ["signature", "expires"], ["hash", "expires"], ["md5", "expires"], ["authkey"], ["view_only"], ["resourcekey"], ["share_token"], ["X-OSS-Signature"], ["oauth_signature"], ["hmac"], ["jwt"], ["accesskey"], ["access_key"], ["sharekey"], ["rlkey"]] },
  { why: shared, hosts: ["figshare.com"], paths: ["/s/"] },
  { why: shared, hosts: words("1drv.ms onedrive.live.com sharepoint.com disk.yandex.ru yadi.sk cloud.mail.ru mega.nz wetransfer.com we.tl box.com dropbox.com icloud.com") },
  { campaignsOnly: true, why: "a portal of laws or documents: its query says which text is meant", hosts: words("eur-lex.europa.eu pravo.by etalonline.by pravo.gov.ru consultant.ru garant.ru cntd.ru sudact.ru kad.arbitr.ru duma.gov.ru rada.gov.ua reyestr.court.gov.ua sejm.gov.pl dziennikustaw.gov.pl legislation.gov.uk treaties.un.org undocs.org documents.un.org hudoc.echr.coe.int curia.europa.eu sanctionssearch.ofac.treas.gov sanctionsmap.eu federalregister.gov govinfo.gov e-seimas.lrs.lt e-tar.lt likumi.lv riigiteataja.ee heinonline.org westlaw.com lexisnexis.com archives.gov.by fara.gov") },
  { campaignsOnly: true, why: "a portal of data: its query says which figures are meant", hosts: words("data.worldbank.org databank.worldbank.org ec.europa.eu stats.oecd.org data.imf.org comtrade.un.org comtradeplus.un.org belstat.gov.by fedstat.ru rosstat.gov.ru ukrstat.gov.ua stat.gov.pl sipri.org acleddata.com ourworldindata.org dataverse.harvard.edu zenodo.org gesis.org ourairports.com") },
  { campaignsOnly: true, why: "a catalogue: its query says which record is meant", hosts: words("elibrary.ru worldcat.org gallica.bnf.fr ebscohost.com ebsco.com proquest.com webofscience.com scopus.com nlb.by nlr.ru rsl.ru bn.org.pl polona.pl dissercat.com kamunikat.org dnb.de loc.gov") },
  { why: search, hosts: words("google.com google.ru google.by google.pl google.de google.co.uk google.com.ua"), paths: words("/search /maps /finance /trends") },
  { why: search, hosts: words("scholar.google.com scholar.google.ru scholar.google.pl trends.google.com"), paths: words("/scholar? /citations /trends") },
  { why: search, hosts: words("yandex.ru yandex.by yandex.com ya.ru bing.com duckduckgo.com search.brave.com"), paths: words("/search /maps /images /?q= /video") },
  { why: "a login page: its query says where it leads", paths: words("/login /signin /sign-in /oauth /sso /cas/login /idp/ /Shibboleth.sso /wp-login.php /account/login /auth/") },
  { why: "a map or picture service: its query says what is shown", hosts: words("openstreetmap.org maps.google.com wikimapia.org earth.google.com maps.apple.com") },
  { why: "a page of a project or discussion: its query says which", hosts: words("news.ycombinator.com wikimedia.org wikisource.org") },
]; // prettier-ignore

/** Resolvers of identifiers: only an unmistakable campaign parameter after the identifier is cut. */
export const RESOLVERS: readonly string[] = words("doi.org handle.net n2t.net ark.frick.org nbn-resolving.de nbn-resolving.org urn.fi urn.kb.se resolver.kb.nl purl.org w3id.org identifiers.org orcid.org wikidata.org viaf.org id.loc.gov d-nb.info ror.org arxiv.org elib.dlr.de"); // prettier-ignore
