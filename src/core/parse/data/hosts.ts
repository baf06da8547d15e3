import type { ItemType } from "../types.ts";

const table: Partial<Record<ItemType, string>> = {
  videoRecording: "youtube.com youtu.be vimeo.com rutube.ru",
  forumPost: "t.me telegram.me facebook.com vk.com twitter.com x.com instagram.com linkedin.com reddit.com",
  blogPost: "medium.com substack.com livejournal.com wordpress.com blogspot.com bsblog.info blogs.lse.ac.uk",
  newspaperArticle:
    "nytimes.com washingtonpost.com theguardian.com reuters.com bbc.com bbc.co.uk aljazeera.com ft.com wsj.com politico.eu politico.com kommersant.ru vedomosti.ru rbc.ru tass.ru tass.com ria.ru iz.ru rg.ru ng.ru novayagazeta.ru novayagazeta.eu meduza.io theins.ru lenta.ru gazeta.ru interfax.ru interfax.com interfax.by belta.by sb.by nn.by nashaniva.com tut.by zerkalo.io svaboda.org svoboda.org rferl.org euroradio.fm reform.by reform.news charter97.org belsat.eu naviny.by naviny.media belrynok.by dw.com pravda.com.ua ukrinform.ua unian.ua kyivpost.com kyivindependent.com wyborcza.pl rp.pl onet.pl wp.pl polskieradio.pl tvn24.pl delfi.lt lrt.lt cnn.com bloomberg.com apnews.com euronews.com sn-plus.com pozirk.online nmn.media",
  magazineArticle:
    "foreignaffairs.com foreignpolicy.com economist.com time.com newsweek.com thediplomat.com nationalinterest.org neweasterneurope.eu polityka.pl",
  report:
    "pism.pl osw.waw.pl isans.org chathamhouse.org beroc.org rand.org csis.org ecfr.eu atlanticcouncil.org rusi.org sipri.org newbelarus.vision worldbank.org imf.org",
  statute:
    "pravo.by etalonline.by pravo.gov.ru publication.pravo.gov.ru consultant.ru garant.ru zakon.rada.gov.ua isap.sejm.gov.pl",
  preprint: "arxiv.org ssrn.com osf.io biorxiv.org medrxiv.org researchsquare.com",
  encyclopediaArticle: "wikipedia.org britannica.com",
};

/** What is published at a host and all hosts below it. */
export const HOSTS: Readonly<Record<string, ItemType>> = Object.fromEntries(
  (Object.entries(table) as [ItemType, string][]).flatMap(([type, hosts]) =>
    hosts.split(" ").map((host) => [host, type]),
  ),
);
