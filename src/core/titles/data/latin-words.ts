/** Brands and names that Russian and Belarusian text leaves in Latin letters. */
export const LATIN_WORDS: ReadonlySet<string> = new Set(
  (
    "facebook instagram twitter youtube tiktok whatsapp google apple iphone ipad android microsoft windows netflix amazon " +
    "spacex starlink openai chatgpt bbc cnn reuters bloomberg politico forbes euroradio isans chatham house times news " +
    "boeing airbus mastercard visa paypal covid swift online telegram-bot viber zoom intel nvidia samsung huawei " +
    "afp dpa ansa zdf cnbc nbc hbo mtv nyt wsj nhk usaid bysol bypol nexta unhcr himars atacms thaad nasams hdmi png jpg kfc kpmg " +
    "lvmh hsbc jpmorgan blackrock usdt nft ipo lng tsmc asml ufc php mysql postgresql bmx exxonmobil wintershall glencore trafigura " +
    "spotify uber airbnb booking linkedin pdf html wi-fi euronews deutsche welle daily mail guardian insider " +
    "vpn gps usb api http https sql css json ios macos linux github gitlab python java javascript amd ibm dhl ikea bmw toyota " +
    "astrazeneca biontech rheinmetall pfizer raytheon lockheed northrop volkswagen greenpeace anthropic totalenergies linkedin mediapart " +
    "starbucks adidas nike pixar marvel playstation xbox nintendo steam discord skype slack wikipedia reddit twitch"
  ).split(" "),
);
