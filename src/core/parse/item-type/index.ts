export { itemTypeOf } from "./item-type.ts";
