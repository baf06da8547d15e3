import { isNameOfThing } from "../../bodies-like-people.ts";
import type { BodyStart } from "./form.ts";

const words =
  /^\p{Script=Latin}+(?:\s\p{Lu}\p{Script=Latin}+){1,2}(?=\.\s[\p{Lu}\d][^/]{3,140}?\.\s(?:[–—]\s)?(?:Режим|Рэжым|URL)[\s:])/u;

/** `Open Robotics. ROS 2 Documentation [Электронный ресурс]. – Режим доступа:`: who made what the handbook is of. */
export const developer: BodyStart = {
  name: "developer",
  read({ text, from }) {
    const end = from + (words.exec(text.slice(from, from + 240))?.[0].length ?? 0);
    return end > from && isNameOfThing(text, from, end) ? end : null;
  },
};
