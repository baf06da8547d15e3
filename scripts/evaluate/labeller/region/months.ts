const split = (text: string) => text.split(" ");

/** Months as dates print them, in full and cut short, by language; `xx` is for romanised Russian. */
export const MONTHS: Readonly<Record<string, { long: string[]; short: string[] }>> = {
  en: { long: split("January February March April May June July August September October November December"), short: split("Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.") },
  ru: { long: split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"), short: split("янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.") },
  be: { long: split("студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня"), short: split("студз. лют. сак. крас. мая чэрв. ліп. жн. вер. кастр. ліст. снеж.") },
  uk: { long: split("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"), short: split("січ. лют. берез. квіт. трав. черв. лип. серп. верес. жовт. листоп. груд.") },
  pl: { long: split("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"), short: split("stycz. lut. mar. kwiec. maj czerw. lip. sierp. wrzes. paźdz. listop. grudz.") },
  xx: { long: split("yanvarya fevralya marta aprelya maya iyunya iyulya avgusta sentyabrya oktyabrya noyabrya dekabrya"), short: split("yanv. fevr. marta apr. maya iyunya iyulya avg. sent. okt. noyab. dek.") },
}; // prettier-ignore
