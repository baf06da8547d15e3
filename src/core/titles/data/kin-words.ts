/** How the print of a Slavic language that is near to Russian, Belarusian and Ukrainian shows itself, with the marks of its letters left out. */
export interface KinSigns {
  /** Its small words, and further usual ones; with `*` for all that begin so. Others may be words of Russian, too, but are rarer there. */
  small: string;
  usual: string;
  /** Endings of its own: what no list of ours has and ends so is probably a word of it. */
  endings: RegExp;
  /** Letters and groups of letters that it never has. */
  lacks: RegExp;
}

/** Letters that none of those written with j have, and groups of them. */
const NO_J = /[ywxqàèìùùâêîôûëïüʹʺ’'`ŭĭłąęŝ]|kh|shch|šč|[aou]je$|yj|\u0361/u;

export const KIN_SIGNS: Readonly<Record<string, KinSigns>> = {
  sr: {
    small:
      "i u na od za s sa se je su ce bi da ne po pri pod nad pred iz do ka kod kroz zbog bez o ili ali li kako koji koja koje koju ko sta sto taj ta to ti oni mi vi nije nisu jos vec sve svi samo posle protiv prema izmedju izmedu medju medu uoci preko oko pa",
    usual:
      "novi nova novo nove novu novog novih novim novom stari stara staro stare starim starog starih jedan jedna jedno jedne rusk* srp* srb* jezik* grad* dan dana danas izbor* istorij* drzav* crkv* vlada vlade vladi vladu vladom predsednik* skupstin* narod* rat rata ratu ratni cen* plat* zen* ljud* deca dece svet sveta svetu vlast* zakon* politik* kultur* knjiz* knjig* pism* pesm* pric* praznik* skol* ucitel* student* medij* evrop* rusij* ukrajin* belorusij* bela moskv* putin* nema ima hoce moze nudi usvoji* donosi slavi slobod* budzet* pravo prava pravd* novac godin* vek* balkan* beograd* kosov* srce istina istine neutralnost* pomoc* uticaj* pitanj* sil* put puta mir mira mostovi most granic* zima zime pobeda pobede",
    endings:
      /(?:(?:[lnvtdrkcsz]i)?(?:jama|ama|ima)|[lr]ije|[nl]j[aeu]|[dnzlt]osti|ovi|evi|[sc]k[aei]|[lnrtvds]ica|ao|ic)$/,
    lacks: new RegExp(`${NO_J.source}|[aeio]j$|[zsc]h|[aeo]i|ija[eio]`, "u"),
  },
  hr: {
    small:
      "i u na od za s sa se je su ce bi da ne po pri pod nad pred iz do ka kod kroz zbog bez o ili ali li kako koji koja koje koju tko ko sta sto taj ta to ti oni mi vi nije nisu jos vec sve svi samo poslije nakon protiv prema izmedju izmedu medju medu uoci preko oko pa te",
    usual:
      "novi nova novo nove novu novog novih novim novom stari stara staro stare starim starog starih jedan jedna jedno jedne rusk* hrv* jezik* grad* dan dana danas izbor* povijest* drzav* crkv* vlada vlade vladi vladu vladom predsjedni* sabor* narod* rat rata ratu ratni cijen* plac* zen* ljud* djec* svijet* vlast* zakon* politik* kultur* knjiz* knjig* pism* pjesm* pric* blagdan* skol* ucitel* student* medij* europ* rusij* ukrajin* bjelorusij* bosn* moskv* putin* nema ima hoce moze prijeti don* slavi slobod* proracun* pravo prava pravil* novac godin* stoljec* balkan* zagreb* dubrovn* srce istina istine pomoc* utjecaj* pitanj* put puta mir mira most* granic* zima zime pobjed* vjer* vjernic* rijek* slik* slikama",
    endings:
      /(?:(?:[lnvtdrkcsz]i)?(?:jama|ama|ima)|[lrn]ije|[nl]j[aeu]|[dnzlt]osti|ovi|evi|[sc]k[aei]|[lnrtvds]ica|ao|ic)$/,
    lacks: new RegExp(`${NO_J.source}|[aeio]j$|[zsc]h|[aeo]i|ija[eio]`, "u"),
  },
  sl: {
    small:
      "in v na od za s z se je so bo bodo bi da ne ni po pri pod nad pred iz do ob med skozi zaradi brez o ali pa kako ki ko kdo kaj kje to ta ti mi vi se ze vse le proti cez k kot spet",
    usual:
      "novi nova novo nove novu novog novih novim novom stari stara staro stare starih en ena eno rusk* sloven* jezik* grad* dan dne dni danes volit* zgodovin* drzav* cerk* vlada vlade vladi vladu vladom predsedni* narod* vojn* cen* plac* zensk* ljud* otro* svet* oblast* zakon* politik* kultur* knjiz* knjig* pism* pesm* pesem zgodb* praznik* sol* ucitel* student* medij* evrop* rusij* ukrajin* belorus* moskv* putin* nima ima hoce more grozi potrdil* svobod* proracun* prav* denar* let* stoletj* balkan* ljubljan* spomin* pot poti mir miru most* mej* mladi mest* podezelj* kmet* igra navade plin*",
    endings:
      /(?:(?:[lnvtdrkcsz]i)?(?:jama|ama|ami|imi)|[lrn]ij[ei]|[nl]j[aeu]|nosti|ovi|evi|[sc]k[aeio]|[lnrtvds]ica|aj[oe]|ij[oe]|il[ao]?|ov|ega|emu)$/,
    lacks: new RegExp(`${NO_J.source}|[eo]j$|[zsc]h|[aeo]i`, "u"),
  },
  bg: {
    small:
      "i v vav na ot za s sas se sa e sme da ne shte po pri pod nad pred predi prez sled do iz kam bez mezhdu sreshtu okolo protiv ili no li kak koy koya koe koi kato oshte veche samo tova tazi tezi nie vie te si ni gi go",
    usual:
      "novi nov nova novo novata noviyat noviya novite stari stara staro edin edna edno edni rusk* balgar* bulgar* ezik* grad* den izbor* istoriya* darzhav* cherkv* pravitelstvo* prezident* ministar* parlament* sabrani* narodn* voyna* tsen* zaplat* zhen* hora horata deca detsa sveta svetat vlast vlastta zakon zakona zakonat politik* kultur* literatur* knig* pism* pesni prikaz* praznik* praznuva uchilisht* uchitel* student* medii* evropeysk* evropa rusiya* ukrayn* ukrain* belarus moskva putin nyama ima iska idva glasuva prie nalozhi zaplashi sreshtna svoya svoi svobod* byudzhet* pari pazar* godin* vek* balkan* sofiya* plovdiv* natsionaln* identichnost demokrats* kray krayat protest",
    endings:
      /(?:[bvgdzj-nprstfhc](?:ata|oto|iyat|at|uva)|(?:i|sht|k|n|l|r|t|v|d)te|yata|eto|iete|shta|stta)$/,
    lacks:
      /[jwxqàèìùâêîôûëïüʹʺ’'`łąęŝčšžáíóúýřěů]|\u0361|(?<![aeiou])y(?![aeiou])|[iy]y(?![aeiou])|kh|shch|ye|ie$|tsk/u,
  },
  mk: {
    small:
      "i vo na od za so se da ne ke kje gje po pri pod nad pred niz kon bez ili no kako koj koja koe koi sto shto ova taa tie nie vie si gi go e sme edna eden edno",
    usual:
      "nov novi nova novo novata noviot novite stari stara stariot starata rusk* makedon* jazik* grad* denes izbor* istorij* drzav* crkv* vlada vladata pretsedatel* pratenic* sobrani* narod* vojn* cen* plat* zen* lugje decata svet* vlast* zakon* politik* kultur* literatur* knig* pism* pesn* prikaz* praznik* ucilis* ucitel* student* medium* evrop* rusija ukraina belorusij* moskva putin nema ima saka usvoi glasa slobod* budzet* pari pazar* godin* vek* balkan* skopje ohrid* odnosi problem* zbor* prasanj*",
    endings: /(?:[bvgdzj-nprstfhc](?:ata|oto|iot|ot)|[iknlrtvdc]te|eto|uva)$/,
    lacks: new RegExp(`${NO_J.source}|ya|yu|ij$|[aeiou]j[aeiou]j`, "u"),
  },
  cs: {
    small:
      "a v ve na od za s se si je jsou o do z ze po pri pod nad pred pro bez nebo ale k ke i ani jak kdo co kde ten ta to my vy oni neni uz jen jeste vsechno proti mezi pres podle u",
    usual:
      "novy nova nove novou noveho stary stara stare stareho jeden jedna jedno ruska ruske rusky ruskou cesk* cech* jazyk* mest* den dnes volby voleb volbach volbami dejin* stat* cirk* vlada vlady vlade vladu vladou prezident* parlament* narod* valk* valc* cen* plat* zen* lid* det* svet* moc moci zakon* politik* kultur* liter* knih* dopis* pisn* pribeh* svat* skol* ucit* student* medi* evrop* rusko ruskem rusku ukrajin* belorus* moskva moskvy moskve moskvou moskev* putin* nema hrozi slavi svobod* rozpoc* prav* penez* let lete rok* stolet* praha prahy praze prazs* brno brne moravs* pamet* cest* mir miru obchod* hranic* vojn* sankc* ekonomik* divadl* vyroc* problem* tlak*",
    endings:
      /(?:[sc]k[aeyou]|[eo]m|[aeo]ch|n[iae]m|stvi|ova[ln]?[aoiy]?|ych|[tdn]el[ei]?|al[aoi]?|il[aoi]?|u)$/,
    lacks:
      /[wxqàèìùâêîôûëïüʹʺ’'`ŭĭłąę]|\u0361|kh|[zs]h|y[aeou]|[iye]y|oj|ij|[yj]i|[aeoy]i|iu|ia[ij]|[ao]ho|yj/u,
  },
  sk: {
    small:
      "a v vo na od za s so sa si je su o do z zo po pri pod nad pred pre bez alebo ale k ku i aj ani ako kto co kde ten ta to my vy oni nie uz len este vsetko proti medzi cez podla u",
    usual:
      "novy nova nove novou noveho stary stara stare stareho jeden jedna jedno ruska ruske rusky ruskou sloven* jazyk* mest* den dnes volby voleb volbach volbami dejin* stat* cirk* vlada vlady vlade vladu vladou prezident* parlament* narod* vojn* cen* plat* zen* lud* det* svet* moc moci zakon* politik* kultur* liter* knih* list* piesn* pribeh* svat* skol* ucit* student* medi* europ* rusko rusku ukrajin* bielorus* moskv* moskov* putin* nema hrozi slavi slobod* rozpoc* prav* penaz* rok* stor* bratislav* kosic* pamat* cest* mier* obchod* hranic* sankc* ekonomik* opozici* pravd* problem* tlak* zvaz*",
    endings:
      /(?:[sc]k[aeyou]|[eo]m|[aeo]ch|n[iae]m|stvo|ova[ln]?[aoiy]?|ych|al[aoi]?|il[aoi]?|ou|ii|ie|ia|u)$/,
    lacks:
      /[wxqàèìùâêîôûëïüʹʺ’'`ŭĭłąę]|\u0361|kh|[zs]h|y[aeou]|[iye]y|oj|ij|[yj]i|[aeoy]i|iu|ia[ij]|[ao]ho|yj/u,
  },
};
