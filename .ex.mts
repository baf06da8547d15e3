import { parseEntry } from "./src/core/index.ts";
import { exciteReferences } from "./scripts/evaluate/fields/excite.ts";
import { wrongFields } from "./scripts/evaluate/fields/score.ts";
import { readBySpisok } from "./scripts/evaluate/fields/readers.ts";
const refs=exciteReferences("/work/scratch/excite/Goldstandard_EXparser","development");
let n=0,s=0,w=0; const by:any={};
for(const r of refs){n++; const rec=parseEntry({n:1,text:r.text,source:{start:0,end:r.text.length},marks:[]} as any); if(rec.confidence<.9)continue; s++;
 const wrong=wrongFields(r,readBySpisok(r.text)).filter(f=>["authors","title","container","publisher","place"].includes(f)); if(!wrong.length)continue; w++; for(const f of wrong)by[f]=(by[f]??0)+1;
 console.log("\n",rec.confidence,r.text);console.log("  ",wrong.join(),"| gold",JSON.stringify(Object.fromEntries(wrong.map(f=>[f,(r.gold as any)[f]]))),"| ",rec.itemType,JSON.stringify(rec.creators.map(c=>[c.creatorType,c.lastName??c.name,c.firstName])),JSON.stringify(Object.fromEntries(Object.entries(rec.fields).map(([k,f])=>[k,f.value]))));}
console.log(n,s,w,by);
