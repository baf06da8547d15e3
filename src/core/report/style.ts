/** Style of the report page, light and dark. */
export const STYLE = `
:root{--fg:#1c1b22;--soft:#5b5b66;--line:#e0e0e6;--bg:#fff;--card:#f9f9fb;--link:#0250bb;--warn:#8a4500;--warnbg:#fff4de;--del:#b5124a;--ins:#0b6b3a}
@media(prefers-color-scheme:dark){:root{--fg:#fbfbfe;--soft:#b3b3bd;--line:#42414d;--bg:#1c1b22;--card:#2b2a33;--link:#7cb4ff;--warn:#ffd089;--warnbg:#3d2f14;--del:#ff9ebd;--ins:#7fe0a8}}
*{box-sizing:border-box}body{margin:0 auto;max-width:52rem;padding:2rem 1rem 4rem;font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg)}
h1{font-size:1.7rem;margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .6rem}h3{font-size:1rem;margin:0 0 .15rem}header p,.about,.change,summary{color:var(--soft)}
ol{padding:0;list-style-position:inside}li[id]{border:1px solid var(--line);background:var(--card);border-radius:8px;padding:.8rem 1rem;margin:.7rem 0;overflow-wrap:anywhere}li[id]::marker{color:var(--soft);font-size:.85rem}
li p{margin:.15rem 0}.original{font-style:italic}.link{font-size:.88rem}a{color:var(--link)}.change,.info,summary,details p{font-size:.88rem}del{color:var(--del);text-decoration-thickness:1px}ins{color:var(--ins);text-decoration:none}
.warning{color:var(--warn);background:var(--warnbg);border-radius:4px;padding:.2rem .5rem;font-size:.92rem}.info{color:var(--soft)}.odd{border:1px solid;border-radius:3px;font-size:.75em;padding:0 .2em}
.tag b{color:var(--bg);background:var(--t);border-radius:4px;padding:.05rem .45rem;font-weight:600;font-size:.82rem}.tag span{color:var(--soft);font-size:.88rem}
.legend{display:flex;gap:1.2rem;flex-wrap:wrap;list-style:none;padding:0}.legend li::before{content:"";display:inline-block;width:.8rem;height:.8rem;border-radius:2px;background:var(--t);margin-inline-end:.4rem}
.chart{overflow-x:auto}svg{max-width:none;font:12px system-ui,sans-serif;fill:var(--fg)}.axis{stroke:var(--line)}rect{fill:var(--t)}
.theme-0{--t:#3b6fb6}.theme-1{--t:#b5432f}.theme-2{--t:#3d7d4f}.theme-3{--t:#8a5aa8}.theme-4{--t:#a8741a}.theme-5{--t:#2b8a8f}.theme-6{--t:#a8467a}.theme-7{--t:#6a6a6a}
@media(prefers-color-scheme:dark){.theme-0{--t:#8ab4f8}.theme-1{--t:#f4a293}.theme-2{--t:#8fd3a3}.theme-3{--t:#cfa9e6}.theme-4{--t:#e5bd73}.theme-5{--t:#79d0d4}.theme-6{--t:#eda4c8}.theme-7{--t:#c0c0c0}}
`.trim();
