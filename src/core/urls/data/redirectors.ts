import { words } from "./words.ts";

/** A page that only sends on to another one, which its address names. */
export interface Redirector {
  rule: string;
  hosts: readonly string[];
  /** The path begins so; any when absent. */
  path?: string;
  /** Parameters that can hold the target. */
  params: readonly string[];
}

export const REDIRECTORS: readonly Redirector[] = [
  { rule: "google-url", hosts: words("google.com google.ru google.by google.pl google.de google.co.uk google.com.ua google.fr google.lt google.cz"), path: "/url", params: ["q", "url"] },
  { rule: "google-scholar", hosts: words("scholar.google.com scholar.google.ru scholar.google.pl scholar.google.de"), path: "/scholar_url", params: ["url"] },
  { rule: "google-translate", hosts: words("translate.google.com translate.google.ru translate.google.by translate.google.pl translate.google.de translate.google.com.ua translate.googleusercontent.com"), params: ["u"] },
  { rule: "yandex-turbo", hosts: words("yandex.ru yandex.by yandex.com"), path: "/turbo", params: ["text"] },
  { rule: "facebook-away", hosts: words("l.facebook.com lm.facebook.com l.messenger.com l.instagram.com l.threads.net l.workplace.com l.wl.co"), params: ["u"] },
  { rule: "facebook-away", hosts: ["facebook.com"], path: "/l.php", params: ["u"] },
  { rule: "facebook-flx", hosts: ["facebook.com"], path: "/flx/warn", params: ["u"] },
  { rule: "vk-away", hosts: words("vk.com vkontakte.ru vk.ru"), path: "/away", params: ["to"] },
  { rule: "ok-external", hosts: ["ok.ru"], path: "/dk", params: ["st.link", "st.rfn"] },
  { rule: "safelinks", hosts: ["safelinks.protection.outlook.com"], params: ["url"] },
  { rule: "slack", hosts: ["slack-redir.net"], path: "/link", params: ["url"] },
  { rule: "duckduckgo", hosts: ["duckduckgo.com"], path: "/l/", params: ["uddg"] },
  { rule: "tumblr", hosts: ["t.umblr.com"], path: "/redirect", params: ["z"] },
  { rule: "linkedin-redirect", hosts: ["linkedin.com"], path: "/redir/redirect", params: ["url"] },
  { rule: "linkedin-redirect", hosts: ["linkedin.com"], path: "/safety/go", params: ["url"] },
  { rule: "yandex-redirect", hosts: words("yandex.ru yandex.by yandex.com sba.yandex.net"), params: ["url", "l"] },
  { rule: "mail-ru", hosts: words("click.mail.ru go.mail.ru away.mail.ru"), params: words("u to url") },
  { rule: "youtube-redirect", hosts: ["youtube.com"], path: "/redirect", params: ["q"] },
  { rule: "reddit-out", hosts: ["out.reddit.com"], params: ["url"] },
  { rule: "medium-redirect", hosts: ["medium.com"], path: "/r/", params: ["url"] },
  { rule: "medium-redirect", hosts: ["medium.com"], path: "/m/global-identity", params: ["redirectUrl"] },
  { rule: "gmx", hosts: words("deref-gmx.net deref-gmx.com deref-web.de deref-mail.com"), params: ["redirectUrl"] },
  { rule: "telegram-instant-view", hosts: ["t.me"], path: "/iv", params: ["url"] },
  { rule: "soundcloud-exit", hosts: ["exit.sc", "gate.sc"], params: ["url"] },
]; // prettier-ignore

/** Redirectors whose whole query is the target: `href.li/?https://…`; they hide where the reader came from. */
export const BARE_QUERY: readonly string[] = words("href.li anonym.to anon.to nullrefer.com"); // prettier-ignore
