import type { StripRule } from "../rules.ts";
import { words } from "./words.ts";

/** Search engines, clouds, social networks and shops. */
export const PLATFORMS: readonly StripRule[] = [
  { rule: "google-docs", level: "safe", hosts: ["docs.google.com", "drive.google.com"], params: words("usp ouid rtpof sd urp pli ts edit_requested"), why: "who shared it and how; the document is the same without it" },
  { rule: "google-books", level: "likely", hosts: words("books.google.com books.google.ru books.google.pl books.google.by books.google.de"), params: words("hl ots sig source newbks newbks_redir sa ved redir_esc ov2 gboemv gbpv"), why: "your language and search at Google Books" },
  { rule: "youtube", level: "safe", hosts: words("youtube.com youtu.be music.youtube.com"), params: words("si feature ab_channel pp kw app embeds_referring_euri source_ve_path"), why: "how the video was shared" },
  { rule: "twitter", level: "safe", hosts: ["twitter.com", "x.com"], params: words("s t ref_src ref_url cxt lang"), why: "how the post was shared" },
  { rule: "facebook", level: "safe", hosts: ["facebook.com"], params: words("mibextid ref refsrc refid rdid share_url hc_ref hc_location fref __xts__* __tn__ eid _rdc _rdr locale paipv sfnsn extid notif_id notif_t acontext pnref wtsid rdr m_entstream_source d vh"), why: "how the post was shared" },
  { rule: "instagram", level: "safe", hosts: ["instagram.com", "threads.net"], params: words("hl img_index xmt slof"), values: ["*"], why: "how the post was shared" },
  { rule: "tiktok", level: "safe", hosts: ["tiktok.com"], params: words("_r _t is_from_webapp is_copy_url sender_device sender_web_id web_id share_app_id share_item_id share_link_id tt_from u_code refer"), why: "how the video was shared" },
  { rule: "linkedin", level: "safe", hosts: ["linkedin.com"], params: words("trk trackingId lipi licu midToken midSig trkEmail eid otpToken originalSubdomain rcm lici refId"), why: "how the page was shared" },
  { rule: "medium", level: "safe", hosts: ["medium.com"], params: words("source sk gi"), values: ["*"], why: "Medium: the page that you came from" },
  { rule: "substack", level: "safe", hosts: ["substack.com"], params: words("r s triedRedirect showWelcome showWelcomeOnShare isFreemail post_id publication_id token triggerShare open"), why: "who shared it" },
  { rule: "reddit", level: "safe", hosts: ["reddit.com"], params: words("share_id rdt ref ref_source correlation_id post_fullname post_index"), why: "how the post was shared" },
  { rule: "yandex", level: "safe", hosts: ["dzen.ru", "zen.yandex.ru"], params: words("referrer_clid feed_exp from rid integration place secdata clid lang fan t share_to country_code parent_rid"), values: ["*"], why: "how the page was shared" },
]; // prettier-ignore
