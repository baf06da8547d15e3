import zopfli from "@gfx/zopfli";
import {readFileSync} from "node:fs";
import {deflateRawSync} from "node:zlib";
for (const f of ["worker","shared-C3MENMES","documents","import"]) {
const b=readFileSync(`build/addon/content/${f}.js`);
for (const it of [1,5,15]) { const t=Date.now();
const z=await zopfli.deflateAsync(b,{numiterations:it,blocksplittingmax:0});
console.log(f,it,b.length,deflateRawSync(b,{level:9}).length,z.length,Date.now()-t);}
}
