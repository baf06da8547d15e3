import { words } from "./words.ts";

/** Mobile and short hosts, and the host that everybody is sent to. `*` stands for any first label. */
export const HOSTS: Readonly<Record<string, string>> = {
  "dx.doi.org": "doi.org",
  "www.doi.org": "doi.org",
  "mbasic.facebook.com": "www.facebook.com",
  "touch.facebook.com": "www.facebook.com",
  "mobile.twitter.com": "twitter.com",
  "mobile.x.com": "x.com",
  "*.m.wikipedia.org": "*.wikipedia.org",
  "*.m.wikisource.org": "*.wikisource.org",
  "*.m.wiktionary.org": "*.wiktionary.org",
  "mobile.reuters.com": "www.reuters.com",
  "mobile.nytimes.com": "www.nytimes.com",
  "old.reddit.com": "www.reddit.com",
  "telegram.me": "t.me",
  "telegram.dog": "t.me",
};

/** Sites whose mobile pages are at `m.` and the name without `www.` */
export const MOBILE_SITES: readonly string[] = words(
  "www.youtube.com www.facebook.com vk.com ok.ru twitter.com lenta.ru www.gazeta.ru www.kommersant.ru www.vedomosti.ru ria.ru iz.ru www.interfax.ru tass.ru www.rbc.ru www.kp.ru www.dw.com www.bbc.com www.bbc.co.uk charter97.org nn.by www.tut.by www.svaboda.org www.svoboda.org www.currenttime.tv www.rferl.org www.pravda.com.ua www.unian.net regnum.ru www.washingtonpost.com www.spiegel.de www.faz.net www.reddit.com www.livejournal.com",
);

/** Sites whose AMP pages are at `amp.` and the name without `www.`; other `amp.` hosts may be anything. */
export const AMP_SITES: readonly string[] = words(
  "www.theguardian.com www.dw.com www.cnn.com www.bbc.com www.rbc.ru www.gazeta.ru lenta.ru meduza.io www.newsweek.com www.spiegel.de www.ft.com www.economist.com www.france24.com www.rfi.fr www.zeit.de www.focus.de www.svoboda.org time.com www.politico.com www.cnbc.com www.abc.net.au www.usatoday.com www.kommersant.ru www.onet.pl www.kp.ru www.vesti.ru",
);

/** Sites of RFE/RL and VOA. */
export const RFE_RL: readonly string[] = words("svaboda.org svoboda.org currenttime.tv rferl.org radiosvoboda.org severreal.org sibreal.org idelreal.org kavkazr.com azattyq.org azatliq.org golosameriki.com voanews.com"); // prettier-ignore

/** Where a site prints its AMP pages and where the pages themselves stand. */
export interface AmpPath {
  hosts: readonly string[];
  /** What the path of the AMP page begins with. */
  amp: string;
  page: string;
  /** What must follow. */
  then?: RegExp;
}

/** Sites whose AMP pages have a beginning of their own; elsewhere `/amp/` may be a section as any other. */
export const AMP_PATHS: readonly AmpPath[] = [
  { hosts: RFE_RL, amp: "/amp/", page: "/a/", then: /^(?:[\w-]+\/)?\d+\.html$/ },
  { hosts: ["kommersant.ru"], amp: "/amp/", page: "/doc/", then: /^\d+$/ },
  { hosts: ["rbc.ru"], amp: "/rbcnews/", page: "/" },
  { hosts: words("ria.ru gazeta.ru meduza.io sb.by wp.pl rg.ru mk.ru aif.ru vz.ru"), amp: "/amp/", page: "/", then: /^[\w-]+\// },
]; // prettier-ignore
