import { parseEntry, readReadingList } from "./src/core/index.ts";
import { judge } from "./scripts/evaluate/labeller/judge.ts";
import { labelledReferences } from "./scripts/evaluate/labeller/sources.ts";
import { exciteReferences } from "./scripts/evaluate/fields/excite.ts";
import { wrongFields } from "./scripts/evaluate/fields/score.ts";
import { readBySpisok } from "./scripts/evaluate/fields/readers.ts";
import { compare } from "./scripts/evaluate/nine-forms/compare.ts";
import { goldLists } from "./scripts/evaluate/nine-forms/gold.ts";
import { isRight, pairs } from "./scripts/evaluate/nine-forms.ts";
import { isPublisher } from "./src/core/parse/publication/index.ts";
import { isOutlet, outletType } from "./src/core/parse/outlets.ts";
import { outletTable } from "./src/core/outlets/index.ts";
const T=outletTable();
type R=any;
const P:Record<string,(r:R,t:string)=>boolean>={
 bodyInitial:({creators})=>creators.some((c:any)=>c.name&&/(?:^|\s)\p{Lu}\.?(?=\s|$|,)|;|\s-\s/u.test(c.name.replace(/^\p{Lu}\.\s?\p{Lu}\.\s/u,""))),
 pubColon:({fields})=>/: |^\(|^[^(]*\)/.test(fields.publisher?.value??""),
 placeBrackets:({fields})=>/[()]/.test(fields["publisher-place"]?.value??"")&&!/\([A-Z]{2}\)/.test(fields["publisher-place"].value),
 contBrackets:({fields})=>/[()[\]]/.test(fields["container-title"]?.value??""),
 contStop:({fields})=>/\p{Ll}{3}\.\s\p{Lu}/u.test(fields["container-title"]?.value??""),
 contColon:({fields})=>/:\s/.test(fields["container-title"]?.value??""),
 contComma:({fields})=>/,\s/.test(fields["container-title"]?.value??""),
 contDigit:({fields})=>/\d/.test(fields["container-title"]?.value??""),
 artNoNum:({fields:f,itemType})=>/Article$/.test(itemType)&&!f.volume&&!f.issue&&!f.page&&(f.issued?.value??"").length<10&&!isOutlet(T,f["container-title"]?.value??""),
 artNoNum2:({fields:f,itemType})=>/Article$/.test(itemType)&&!f.volume&&!f.issue&&!f.page&&(f.issued?.value??"").length<10,
 artPub:({fields:f,itemType})=>/Article$/.test(itemType)&&f.publisher,
 chapNoPages:({fields:f,itemType})=>itemType==="bookSection"&&!f.page,
 chapNoEd:({fields:f,itemType,creators})=>itemType==="bookSection"&&!creators.some((c:any)=>c.creatorType==="editor"),
 chapNoEdNoPlace:({fields:f,itemType,creators})=>itemType==="bookSection"&&!creators.some((c:any)=>c.creatorType==="editor")&&!f["publisher-place"],
 pubPaper:({fields:f})=>/(?:Papers?|Reports?|Studies|Series|Memos?|Briefs?)$/.test(f.publisher?.value??""),
 titleVol:({fields:f})=>/[.,]\s\p{L}*\.?\s?(?:Band|Bd|Heft|Nr|No|[Vv]ol|[Tt]om|nr|№|Series|Reihe|Paper)\.?\s\d/u.test(f.title?.value??"")||/[.,]\s\p{L}+(?:\s\p{L}+)?\s\d{1,4}(?:\/\d+)?$/u.test(f.title?.value??""),
 titleSemi:({fields:f})=>/^\p{Lu}\p{L}+(?:;|\s[–—-])\s/u.test(f.title?.value??""),
 noAuthQuote:({fields:f,creators})=>!creators.length&&/^[^“„«"]{4,60}[“„«][^“„«»”]+[»”]$/u.test(f.title?.value??""),
 noAuthSemi:({fields:f,creators})=>!creators.length&&/;/.test(f.title?.value??""),
 ders:({creators})=>creators.some((c:any)=>/^(?:Ders|Dies|Ebd)\.?$/.test(c.name??c.lastName??"")),
 noteName:({fields:f})=>/^\p{L}[\p{L} '-]+,\s\p{Lu}\./u.test(f.note?.value??""),
 note:({fields:f})=>!!f.note,
 genre:({fields:f})=>!!f.genre,
 coll:({fields:f})=>!!f["collection-title"],
 collComma:({fields:f})=>/,\s|\.\s/.test(f["collection-title"]?.value??""),
 editorBody:({creators})=>creators.some((c:any)=>c.creatorType!=="author"&&c.name),
 enDate2:({dates})=>dates.length>1,
};
const C:Record<string,Record<string,[number,number]>>={};
const add=(src:string,r:R,t:string,ok:boolean)=>{for(const [k,f] of [["ALL",()=>true] as const,...Object.entries(P)])if(f(r,t)){const c=((C[k]??={})[src]??=[0,0]);c[0]++;if(!ok)c[1]++;}};
const at=(text:string)=>parseEntry({n:1,text,source:{start:0,end:text.length},marks:[]} as any);
for(const r of labelledReferences("development")){const rec=at(r.text);if(rec.confidence>=.9)add(r.source.split(" ")[0]!,rec,r.text,judge(r,rec).whole);}
for(const r of exciteReferences("/work/scratch/excite/Goldstandard_EXparser","development")){const rec=at(r.text);if(rec.confidence<.9)continue;add("excite",rec,r.text,!wrongFields(r,readBySpisok(r.text)).some(f=>["authors","title","container","publisher","place"].includes(f)));}
for(const l of goldLists("looked-at"))for(const [g,e] of pairs(l))if(e&&e.confidence>=.9){const rec=at(e.text);add("lists",rec,e.text,isRight(compare(g,e)));}
for(const [k,c] of Object.entries(C))console.log(k.padEnd(16),Object.entries(c).map(([s,[n,w]])=>`${s} ${w}/${n}`).join("  "));
