/** English names that slip into romanised titles, and the words meant. */
export const EXONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: { kremlin: "кремль", moscow: "москва" },
  be: { kremlin: "крэмль", moscow: "масква" },
};
