import type { StripRule } from "../rules.ts";
import { words } from "./words.ts";

const shared = (what: string) => `how the ${what} was shared`;

const BOOKS = words("books.google.com books.google.ru books.google.pl books.google.by books.google.de books.google.com.ua books.google.co.uk books.google.fr books.google.lt books.google.cz books.google.at books.google.ch"); // prettier-ignore

/** Search engines, clouds, social networks and shops. */
export const PLATFORMS: readonly StripRule[] = [
  { rule: "google-docs", hosts: ["docs.google.com", "drive.google.com"], params: words("usp ouid rtpof sd urp pli ts edit_requested"), why: "who shared it and how; the document is the same without it" },
  { rule: "google-books", level: "likely", hosts: BOOKS, params: words("hl ots sig source newbks newbks_redir sa ved redir_esc ov2 gboemv gbpv cad"), why: "your language and search at Google Books" },
  { rule: "google-books-search", level: "likely", where: "fragment", hosts: BOOKS, params: words("v q f"), why: "your search at Google Books" },
  { rule: "youtube", hosts: words("youtube.com youtu.be"), params: words("si feature ab_channel pp kw app embeds_referring_euri source_ve_path"), why: shared("video") },
  { rule: "twitter", hosts: ["twitter.com", "x.com"], params: words("s t src ref_src ref_url cxt lang"), why: shared("post") },
  { rule: "facebook", hosts: ["facebook.com"], params: words("mibextid ref refsrc refid rdid share_url hc_* fref eid _rdc _rdr locale paipv sfnsn extid notif_id notif_t acontext pnref wtsid rdr m_entstream_source d vh"), why: shared("post") },
  { rule: "telegram", hosts: ["t.me"], params: words("embed mode userpic dark"), why: shared("post") },
  { rule: "instagram", hosts: ["instagram.com", "threads.net"], params: words("hl xmt slof"), why: shared("post") },
  { rule: "tiktok", hosts: ["tiktok.com"], params: words("_r _t is_from_webapp is_copy_url sender_device sender_web_id web_id share_app_id share_item_id share_link_id tt_from u_code refer"), why: shared("video") },
  { rule: "linkedin", hosts: ["linkedin.com"], params: words("trk trackingId lipi licu midToken midSig trkEmail eid otpToken originalSubdomain rcm lici refId"), why: shared("page") },
  { rule: "medium", hosts: ["medium.com"], params: words("source sk gi"), why: "Medium: the page that you came from" },
  { rule: "substack", hosts: ["substack.com"], params: words("r s triedRedirect showWelcome showWelcomeOnShare isFreemail post_id publication_id token triggerShare open"), why: "who shared it" },
  { rule: "reddit", hosts: ["reddit.com"], params: words("share_id rdt ref ref_source correlation_id post_fullname post_index"), why: shared("post") },
  { rule: "msn", hosts: ["msn.com"], params: words("pc cvid ei bncnt"), why: shared("page") },
  { rule: "yandex", hosts: ["dzen.ru", "zen.yandex.ru"], params: words("referrer_clid feed_exp from rid integration place secdata clid lang fan t sid share_to country_code parent_rid"), why: shared("page") },
]; // prettier-ignore
