/**
 * Brands, papers, agencies, programs and weapons that Russian, Belarusian and Ukrainian print mostly leaves in Latin letters, and
 * abbreviations that it does. Unlike LATIN_WORDS they may be words of the language as well, so that they are only one sign of several.
 */
export const LATIN_NAMES: ReadonlySet<string> = new Set(
  // Papers, agencies, broadcasters
  (
    "afp presse ap dpa ard zdf cnbc ansa efe axios bild spiegel welt zeit faz figaro monde liberation repubblica corriere stampa pais mundo yle nhk yonhap " +
    "xinhua kyodo nikkei wsj nyt nbc abc cbs fox sky hbo mtv post journal street wall washington york telegraph independent " +
    "economist newsweek observer tribune herald globe mail sun mirror observateur express nexta onliner bellingcat regnum newsru " +
    "conversation atlantic council foreign affairs policy review magazine daily weekly " +
    // Firms and makes
    "tesla oracle cisco sap siemens philips nokia ericsson sony hp dell lenovo xiaomi oppo vivo honor realme motorola panasonic canon " +
    "nikon toshiba hitachi bosch electrolux zara uniqlo puma reebok gucci prada chanel dior hermes louis vuitton lvmh rolex " +
    "cartier coca cola pepsi pepsico nestle danone unilever procter gamble henkel burger king kfc subway heineken carlsberg renault " +
    "nissan hyundai kia ford chevrolet opel volkswagen audi mercedes benz porsche skoda volvo fiat peugeot citroen mazda honda subaru " +
    "mitsubishi suzuki lexus infiniti chery geely haval exeed omoda byd shell exxon exxonmobil chevron eni equinor omv uniper " +
    "wintershall engie rwe fortum enel nord stream lng lufthansa ryanair emirates flydubai qatar airways etihad wizz air lines " +
    "superjet moody's fitch standard poor's jpmorgan goldman sachs morgan stanley citi citigroup hsbc ubs credit suisse " +
    "raiffeisen unicredit blackrock kpmg pwc deloitte ey mckinsey ftx binance ethereum tether usdt yara potash uralkali " +
    "temu shein wolt glovo revolut palantir thales saab moderna novartis sanofi ubisoft rockstar canva figma notion miro " +
    "brent wti nymex comex nasdaq euronext ftse dax msci lme haier midea hisense tcl beko indesit whirlpool gorenje dyson " +
    "glencore trafigura vitol gunvor maersk alibaba aliexpress ozon wildberries yandex vk mail kaspersky epam wargaming hennessy " +
    // Programs, devices, games
    "telegram gmail chrome safari firefox opera outlook excel word office azure aws gpt gemini copilot deepseek midjourney claude " +
    "tsmc asml arm usb hdmi png jpg mp sms nft ipo esg lte wifi dvd cd fm vr ar seo smm cms crm erp ide js php go rust kotlin swift perl docker " +
    "kubernetes postgresql mysql redis mongodb kafka nginx apache bash git source data science machine learning deep web " +
    "minecraft fortnite dota counter strike cyberpunk battlefield call duty game games gta half life tanks roblox clubhouse " +
    "threads messenger signal tinder onlyfans patreon substack clickhouse superset ubuntu debian windows server client cloud starship " +
    "falcon dragon disney forex socar sotheby christie boeing airbus embraer bombardier cessna " +
    // Bodies, movements, projects
    "usaid unhcr rand sipri human rights watch amnesty international freedom house transparency greenpeace pussy riot femen black " +
    "lives matter metoo bysol bypol byhelp club erasmus horizon europe creative frontex eurostat eurobarometer gallup pew " +
    "research center institute foundation group global summit " +
    // Weapons
    "himars atacms thaad javelin bayraktar leopard abrams bradley gripen taurus storm shadow stinger nasams iris tomahawk eurofighter " +
    // Sport, music
    "ufc atp wta dj jazz metal punk pink floyd beatles rolling stones rammstein metallica red bull wings ferrari " +
    "mclaren liverpool chelsea bayern juventus grand prix slam cup premier league champions awards " +
    // Other abbreviations
    "iso iec ieee it ai pr hr tv pc ok vip osint faq diy cv ceo cfo"
  ).split(" "),
);

/** Those of them that romanised print could have as a rare word or name as well, but hardly ever does: `Aktsii Tesla`. */
export const SURE_BRANDS: ReadonlySet<string> = new Set(
  "tesla honda yara honor juventus temu shein wolt glovo revolut palantir thales saab moderna audi toshiba nikon motorola pepsi zara alibaba".split(
    " ",
  ),
);

/** Those of them that people have as surnames: `Genri Ford`. */
export const SURNAMES: ReadonlySet<string> = new Set(
  "ford bosch siemens porsche ferrari prada morgan stanley goldman christie gamble".split(" "),
);
