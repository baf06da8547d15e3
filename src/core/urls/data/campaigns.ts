import type { StripRule } from "../rules.ts";
import { words } from "./words.ts";

const click = "an identifier of your click, added by the site that you came from";
const page = "the page that you came from";
const visit = "the number of your visit, which ends with it";
const campaign = "says which campaign or button the link was in";

/** Click identifiers and campaign parameters: unmistakable anywhere. */
export const CAMPAIGNS: readonly StripRule[] = [
  { rule: "fbclid", params: words("fbclid fb_action_ids fb_action_types fb_ref fb_source fb_comment_id fbadid fbc action_object_map action_type_map action_ref_map"), why: `Facebook: ${click}` },
  { rule: "google-click", params: words("gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid gs_lcrp _gl _ga _gac ga_source ga_medium ga_campaign ga_content ga_term"), why: `Google: ${click}` },
  { rule: "yandex-click", params: words("yclid ysclid _openstat ymclid yadclid yadordid etext frommarket"), why: `Yandex: ${click}` },
  { rule: "other-click", params: words("msclkid twclid ttclid li_fat_id igshid igsh igsid rb_clickid s_kwcid ef_id epik irclickid irgwc vero_id vero_conv wickedid oly_anon_id oly_enc_id obOrigUrl dicbo tblci ScCid rdt_cid mkt_tok trk_contact trk_msg trk_module trk_sid trkCampaign xtor at_xt_* vgo_ee nr_email_referer guccounter guce_referrer guce_referrer_sig __twitter_impression __tn__ __cft__* __xts__* __hstc __hssc __hsfp hsCtaTracking _hsenc _hsmi _ke _kx mc_cid mc_eid ml_subscriber ml_subscriber_hash bsft_* sc_campaign sc_channel sc_content sc_medium sc_outcome sc_geo sc_country spm_id_from elqTrackId elqTrack elqaid elqat elqCampaignId rcm sb_referer_host cx_referrertype cx_testId cx_testVariant cx_artPos tmtid smid smtyp smprod wt_mc wt_zmc wt.mc_id WT.mc_id mtm_* pk_campaign pk_kwd pk_source pk_medium pk_content pk_cid piwik_* matomo_* hmb_* itm_* ns_*source ns_mchannel ns_campaign ns_linkname ns_fee at_medium at_campaign* at_custom* at_link_* at_ptr_* at_bbc_team at_format at_recipient_* at_send_date stm_* rtb_* sfmc_* admitad_uid erid zanpid ICID cmpid CMP ocid maca utm tc_eh hss_channel wprov st._aid"), why: click },
  { rule: "utm", params: words("utm_* utm-* utmsource utmmedium utmcampaign"), except: words("utm_zone utm_x utm_y utm_easting utm_northing"), why: campaign },
  { rule: "text-fragment", where: "fragment", params: [":~:*"], why: "marks the words that somebody searched for" },
  { rule: "fragment-campaign", where: "fragment", params: words("fbclid utm_* xtor Echobox echobox gclid yclid _ga _gl at_* mtm_*"), why: campaign },
  { rule: "search-number", hosts: words("eur-lex.europa.eu"), params: words("qid rid"), why: "the number of your search" },
  { rule: "session-path", where: "path", params: words("jsessionid phpsessid sessionid"), why: visit },
  { rule: "session-query", params: words("PHPSESSID JSESSIONID ASPSESSIONID* CFTOKEN CFID TSPD_*"), why: visit },
]; // prettier-ignore

/** Values of `ref` that name where the reader came from. */
const CAME_FROM = words(
  "fb facebook* twitter* tw tg telegram* vk* t.co rss homepage home share social* newsletter* nf bookmarks search_results chatgpt.com http* news mail email",
);

/** Generic names that carry a campaign only when their value says so. */
export const BY_VALUE: readonly StripRule[] = [
  { rule: "medium-source", params: ["source"], values: words("post_page-* collection_home-* user_profile-* friends_link* email-* rss-* ---------* social.* tag_archive-* read_next_recirc-* topics_portal-* search_post-*"), why: "Medium: the page that you came from" },
  { rule: "from-place", params: ["from"], values: words("main_* from_main* materials_on_subject* newsfeed top_main* center_* column_* doc_vrez burger* glavnoe* lenta_* rss rss_* telegram* tg_* twitter facebook vk fb hotnews other_* regional_* short_news* spot four_* author_* copy_text logo sendmail article_body amp theme_* upscreen* push* smi2 dzen yandex_news google_news"), why: "the place on the site where the link was" },
  { rule: "ref-src", params: ["ref_src", "ref_url"], values: ["twsrc*", "http*"], why: "Twitter: the page that you came from" },
  { rule: "ref-place", level: "likely", params: words("ref referrer referer"), values: CAME_FROM, why: page },
  { rule: "ref-fragment", level: "likely", where: "fragment", params: ["ref"], values: CAME_FROM, why: page },
  { rule: "source-place", level: "likely", params: ["source", "src"], values: words("facebook* twitter* telegram vk rss share whatsapp social* newsletter* twtr fb push googlenews flipboard"), why: page },
  { rule: "share", level: "likely", params: words("share sharetype shareType share_source share_medium shared sharing share_btn share_id"), values: words("facebook* twitter* telegram vk email nongift copy* linkedin whatsapp btn* sharing social"), why: "the button by which it was shared" },
]; // prettier-ignore
