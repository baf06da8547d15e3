import type { StripRule } from "../rules.ts";
import { RFE_RL } from "./hosts.ts";
import { words } from "./words.ts";

const place = "the place on the site where the link was";
const flag = "a flag of the site's own; the page is the same without it";

/** Press and broadcasters of the field and of the West. */
export const PRESS: readonly StripRule[] = [
  { rule: "zerkalo", hosts: ["zerkalo.io", "tut.by"], params: words("c crnd f rubric nomobile tg tgm ua"), why: flag },
  { rule: "rbc", hosts: ["rbc.ru"], params: words("from nick story"), why: place },
  { rule: "kommersant", hosts: words("kommersant.ru vedomosti.ru forbes.ru lenta.ru gazeta.ru rg.ru mk.ru aif.ru fontanka.ru kp.ru kp.by tass.ru interfax.ru novayagazeta.ru novayagazeta.eu meduza.io thebell.io istories.media holod.media republic.ru snob.ru znak.com ura.news regnum.ru euroradio.fm reform.by reform.news nashaniva.com belsat.eu charter97.org svaboda.org svoboda.org currenttime.tv pravda.com.ua unian.net unian.ua ukrinform.ua ukrinform.ru lb.ua nv.ua zn.ua liga.net onet.pl wp.pl interia.pl rp.pl tvn24.pl polskieradio24.pl polskieradio.pl"), params: words("from ref source src rss share social"), values: ["main*", "rss*", "social*", "tg*", "telegram*", "fb*", "facebook*", "vk*", "tw*", "share*", "top*", "news*", "push*", "hp*", "home*", "rel*", "recommend*", "burger*", "doc*", "lenta*", "copy*", "button*", "widget*", "search*", "author*", "theme*", "vrez*", ""], why: place },
  { rule: "kommersant-search", hosts: ["kommersant.ru"], params: ["query"], why: "the words that somebody searched for" },
  { rule: "yandex-news", hosts: words("tass.ru ria.ru rg.ru iz.ru vz.ru kp.ru mk.ru lenta.ru gazeta.ru aif.ru regnum.ru interfax.ru rbc.ru kommersant.ru vedomosti.ru"), params: ["nw"], values: words("15* 16* 17* 18*"), why: "the moment at which Yandex News sent you on" },
  { rule: "izvestia", hosts: ["iz.ru"], params: words("main_click from"), why: place },
  { rule: "rian", hosts: words("ria.ru sputnik.by sputniknews.com radiosputnik.ru inosmi.ru"), params: words("in from chat_room_id mobile_return rcmd_alg rcmd_id"), why: flag },
  { rule: "rfe-rl", hosts: RFE_RL, params: words("withmediaplayer nocache ltflags"), why: flag },
  { rule: "deutsche-welle", hosts: ["dw.com"], params: ["maca", "xtref"], why: "the feed that the link was in" },
  { rule: "bbc", hosts: ["bbc.com", "bbc.co.uk"], params: words("intlink_from_url link_location pinned_post_locator pinned_post_asset_id pinned_post_type at_* ns_* facebook_page post_id SThisFB"), why: place },
  { rule: "guardian", hosts: ["theguardian.com"], params: words("fb share page dcr INTCMP"), values: words("*share* *_* twt* fb* =* with:* on apps"), why: place },
  { rule: "new-york-times", hosts: ["nytimes.com"], params: words("referringSource partner ref rref hp action module pgtype region clickSource version WT.nav contentCollection searchResultPosition campaign_id emc instance_id nl regi_id segment_id te user_id unlocked_article_code auth login _r mcubz"), why: place },
  { rule: "washington-post", hosts: ["washingtonpost.com"], params: words("itid wpisrc wpmm tid wpmk noredirect carta-url pwapi_token p9w22b2p outputType"), why: place },
  { rule: "western-press", hosts: words("ft.com wsj.com economist.com bloomberg.com reuters.com politico.com politico.eu cnn.com cnbc.com forbes.com time.com spiegel.de zeit.de faz.net sueddeutsche.de lemonde.fr lefigaro.fr foreignpolicy.com foreignaffairs.com aljazeera.com independent.co.uk telegraph.co.uk thetimes.co.uk apnews.com"), params: words("shareType shareToken accessToken mod reflink st fsrc gaa_* sref srnd leadSource embedded-checkout taid feedType feedName rpc il cid sh ss ctpjs src sara_ecid sara_ref d traffic_source facebook_redirect GUID rid rnd ICID icid __source fbshare GEPC premium reduced giftId"), why: place },
  { rule: "polish-press", hosts: words("wyborcza.pl gazeta.pl tokfm.pl onet.pl wp.pl interia.pl rp.pl tvn24.pl money.pl natemat.pl dorzeczy.pl krytykapolityczna.pl dziennik.pl gazetaprawna.pl polityka.pl newsweek.pl"), params: words("disableRedirects srcc ucs wpsrc fb_* iwa_source iwa_block iwa_item iwa_hash ticaid src amp"), why: flag },
  { rule: "agora", where: "fragment", hosts: words("wyborcza.pl gazeta.pl tokfm.pl"), params: ["s.*-k.*"], why: place },
]; // prettier-ignore
