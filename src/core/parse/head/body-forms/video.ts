import { told, type Beginning } from "./form.ts";

const isVideo = ({ draft }: Beginning) => draft.isKind("video");

/** IEEE: `Belsat TV. Zabytaja Chatyń: vioski. (Mar. 22, 2023). [Online Video].`: who made it, its title, its day in brackets. */
export const maker = told({
  name: "maker of a video",
  expression:
    /^(?<name>(?:[^.“”"(?!:]|\.(?=\S)){2,60})\.\s[\p{L}\d«“„][^()]{3,240}[.?!»”\p{L}\d]\s\((?:\p{Lu}\p{Ll}{2,8}\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d\)\./u,
  within: 330,
  when: isVideo,
});

/** `Belteleradio, Energiia budushchego: odin den’. (Feb. 1, 2023). [Online Video]`: behind a comma, where it is one name in capitals. */
export const owner = told({
  name: "owner of a video",
  expression:
    /^(?<name>\p{Lu}[\p{L}\d’'-]*(?:\s\p{Lu}[\p{L}\d’'-]*){0,3}),\s\p{Lu}[^()“”"]{3,240}[.?!],?\s\((?:\p{Lu}\p{Ll}{2,8}\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d\)\./u,
  within: 330,
  when: isVideo,
});
