import { COURTS, LAW_NAMES } from "../data/laws.ts";
import { remember } from "../../remember.ts";

// Laws, treaties and judgments, which notes of lawyers cite by marks of their own, often without a year.

const HEAD = 320;
const LAW = `(?<!\\p{L})(?:${LAW_NAMES.join("|")})(?!\\p{L})`;
/** `, art 15`, `§ 3`, `amend. I`, `s 1`, `čl. 80` */
const PROVISION = String.raw`(?:ss? (?=\d)|(?:arts?|art[íi]c\p{L}*|secs?|regs?|rule|sch|amend|paras?|čl|pkt|ust|ст|п|арт|Abs|al|§§?)\.? ?)(?:\d[\d.\-–]*(?:\(\p{L}{1,4}\)|\(\d+\))*|[IVXLC]+)`;

/** `European Convention on Human Rights, art 15`, `Konstitutsiia Respubliki Belarus’ [Constitution] art. 81 (Belr.)` */
const PROVISION_OF = new RegExp(`^(?=\\p{Lu})[^;]{0,160}?${LAW}[^;]{0,120}[ ,]${PROVISION}(?:,? ?(?:and|to|,|–|u\\.|ust\\.|pkt) ?[\\dIVX]+)*(?: \\([\\p{L}. \\d]{2,24}\\))?\\.?$`, "iu"); // prettier-ignore
/** `Sanctions and Anti-Money Laundering Act 2018`, `Magnitsky Act, Pub L No 112–208` */
const TITLED = /^\p{Lu}[\p{L}’'(),. &-]{3,140} (?:Act|Regulations|Order|Rules|Code|Bill)(?: \([\p{L} .&]+\))? (?:1[5-9]|20)\d\d(?:[,. ]|$)/u; // prettier-ignore
/** `[2006] OJ L134/1`, `UN Doc S/RES/2166`, `1155 UNTS 331`, `22 U.S.C. § 5811`, `491 U.S. 397`, `SI 2019/600`, `EU:C:2017:236`, `HL Deb`. */
const SERIES =
  /\[(?:19|20)\d\d\] (?:\d+ )?(?:OJ|ECR|AC|QB|KB|WLR|EWHC|EWCA|UKSC|UKHL|ICJ|EHRR|BCLC)(?!\p{L})|\bOJ [LC] ?\d|\bUN Docs? \p{Lu}|Treaty Series, vol|\d UNTS \d|\d U\.N\.T\.S\. \d|\d U\.S\.C\.(?:A\.)? §|\d U\.?S\.? \d|\d (?:F|S\. Ct|F\. Supp|L\. Ed|A|N\.E|P|So|S\.W)\.? ?(?:[23]d|4th)? ?\d|\bPub\.? ?L\.? No|\d Stat\.? \d|\d C\.F\.R\. §|\d Fed\. Reg\. \d|\bSI (?:19|20)\d\d\/\d|(?:ECLI:)?EU:[CTF]:\d{4}:\d+|^H[LC] Deb |^(?:UNSC|UNGA|G\.A\.|S\.C\.|HRC) Res|\bC(?:mn)?d \d{3}/u;
const COURT = new RegExp(`^(?:${COURTS.join("|")})(?:,| [(\\p{L}])[^;]{0,240}\\d`, "u");

/** Whether a text begins with the name of a court or is a law, a treaty, a document of a body by the marks of its series. */
export const isLaw = (text: string): boolean => beginsLikeLaw(text.slice(0, HEAD));
const beginsLikeLaw = remember((head) => {
  if (!/^\p{Lu}/u.test(head)) return false;
  return COURT.test(head) || TITLED.test(head) || SERIES.test(head) || (head.length < HEAD && PROVISION_OF.test(head));
}); // prettier-ignore
