import type { StripRule } from "../rules.ts";
import { words } from "./words.ts";

const pay = "says how you came past the paywall; the article is the same without it";

/** Publishers, libraries and scholarly sites. */
export const PUBLISHERS: readonly StripRule[] = [
  { rule: "publisher-referral", hosts: words("tandfonline.com journals.sagepub.com wiley.com science.org journals.uchicago.edu degruyter.com brill.com emerald.com annualreviews.org pnas.org jstor.org oup.com cambridge.org link.springer.com nature.com sciencedirect.com muse.jhu.edu online.ucpress.edu"), params: words("casa_token icid cookieSet cookieset needAccess scroll src journalCode instName af role ai mi ui rfr_id rfr_dat url_ver ssource download redirectedFrom login searchresult cid etoc HITS hits FIRSTINDEX RESULTFORMAT maxtoshow"), why: pay },
  { rule: "springer", hosts: words("nature.com springer.com biomedcentral.com palgrave.com"), params: words("fromPaywallRec error code sap-outbound-id sharing_token proof wt_mc CJEVENT noAccess slug platform origin previewImage"), why: pay },
  { rule: "sciencedirect", hosts: ["sciencedirect.com", "linkinghub.elsevier.com"], params: words("via via=ihub dgcid ref fr rr _rdoc _fmt _origin _docanchor md5 pes zone pii_referrer"), why: pay },
  { rule: "jstor", hosts: ["jstor.org"], params: words("read-now refreqid searchText searchUri ab_segments origin loggedin searchKey typeAccessWorkflow Search uid sid mag"), why: "your search and your visit at JSTOR" },
  { rule: "oup-cambridge", hosts: words("oup.com cambridge.org"), params: words("guestAccessKey isFree"), why: pay },
  { rule: "academia", hosts: words("academia.edu researchgate.net ssrn.com mdpi.com frontiersin.org"), params: words("email_work_card auto sm pop_sutd swp rhid swr-* hb-* nav_from _sg _tp _iepl* _rtd origin pub_source type version source mirid enrichId enrichSource el _esc"), why: "the mail or page that you came from" },
  { rule: "reader-tab", where: "fragment", hosts: words("jstor.org researchgate.net"), params: words("metadata_info_tab_contents page_scan_tab_contents fullTextFileContent"), why: "the tab of the page that was open" },
]; // prettier-ignore
