/** Brands and names that Russian and Belarusian text leaves in Latin letters. */
export const LATIN_WORDS: ReadonlySet<string> = new Set(
  (
    "facebook instagram twitter youtube tiktok whatsapp google apple iphone ipad android microsoft windows netflix amazon " +
    "spacex starlink openai chatgpt bbc cnn reuters bloomberg politico forbes euroradio isans chatham house times news " +
    "boeing airbus gazprombank mastercard visa paypal covid swift online telegram-bot viber zoom intel nvidia samsung huawei " +
    "spotify uber airbnb booking linkedin pdf html wi-fi euronews deutsche welle daily mail guardian insider"
  ).split(" "),
);
