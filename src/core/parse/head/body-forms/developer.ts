import { isNameOfThing, onlineGost } from "../../bodies-like-people.ts";
import type { BodyStart } from "./form.ts";

const words =
  /^\p{Script=Latin}+(?:\s\p{Lu}\p{Script=Latin}+){1,2}(?=\.\s[\p{Lu}\d][^/]{3,140}?\.\s(?:[–—]\s)?(?:Режим|Рэжым|URL)[\s:])/u;

export const handbook = /\s(?:Documentation|Docs|Manual|Guide|Handbook|Reference|Tutorial|Cookbook|API|SDK)$/;

/** `Open Robotics. ROS 2 Documentation [Электронный ресурс]. – Режим доступа:`: who made what the handbook is of. */
export const developer: BodyStart = {
  name: "developer",
  read({ text, from, url }) {
    const end = from + (words.exec(text.slice(from, from + 240))?.[0].length ?? 0);
    // "River Documentation. Privileges [Электронный ресурс]": a part of a handbook stands behind its name.
    if (end > from && handbook.test(text.slice(from, end))) return onlineGost.test(text) ? 0 : null;
    return end > from && isNameOfThing(text, from, end, url) ? end : null;
  },
};
