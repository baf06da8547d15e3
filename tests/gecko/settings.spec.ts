import assert from "node:assert/strict";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import manifest from "../../addon/manifest.json" with { type: "json" };
import type { Gecko } from "./marionette.ts";
import { artifacts, geckoVersion, openGecko, picture, THEMES } from "./open-gecko.ts";

/** A codebook of which one example comes out otherwise. */
const energy = `name: Energy
tags:
  - tag: coal
    definition: Coal and its end.
    patterns: { en: [coal] }
    examples: [Coal closes, Nothing of the kind]
    counterExamples: [Oil prices]
`;

for (const theme of THEMES) {
  describe(`the settings pane, ${theme}`, () => {
    let gecko: Gecko;
    let data: string;
    const run = <T>(body: string, ...args: unknown[]) =>
      gecko.run<T>(`const t = globalThis.settingsTest; ${body}`, ...args);
    const shot = (name: string, whole = false) =>
      run(
        "return t.shot(args[0], { whole: args[1] })",
        `${artifacts}/settings-${name}-${theme}-${geckoVersion}.png`,
        whole,
      );

    before(async () => {
      data = await mkdtemp(join(tmpdir(), "spisok-settings-"));
      gecko = await openGecko(
        theme,
        ["settings-in-gecko.js"],
        "globalThis.settingsTest = createSettingsTest(addonURL, testURL, ...given)",
        data,
      );
      await run("await t.start()");
    });
    after(async () => {
      await gecko?.stop();
      await rm(data, { recursive: true, force: true });
    });

    it("is registered with Zotero", async () => {
      const pane = await run<{ src: string; helpURL: string }>("return t.said.pane");
      assert.equal(pane.src, "chrome://spisok/content/settings.xhtml");
      const [, page] = pane.helpURL.split(`${manifest.homepage_url}/blob/main/`);
      await access(new URL(`../../${page}`, import.meta.url));
    });

    for (const [locale, heading] of [
      ["ru-RU", "Названия"],
      ["pl-PL", "Tytuły"],
      ["uk-UA", "Назви"],
      ["en-US", "Titles"],
    ] as const) {
      it(`has all its texts in ${locale}`, async () => {
        await run("t.setLocale(args[0]); await t.open()", locale);
        assert.equal(await run(`return t.text("titles-heading")`), heading);
        assert.deepEqual(await run("return t.loaded.filter(({ status }) => status !== 'fulfilled')"), []);
        assert.deepEqual(await run("return t.untranslated()"), []);
        assert.deepEqual(await run("return t.overflowing()"), []);
        await shot(`1-${locale}`, true);
      });
    }

    it("tells its version", async () => assert.equal(await run(`return t.text("version")`), "Spisok 0.1.0"));

    it("shows the settings as they are, and keeps what is chosen", async () => {
      assert.equal(await run(`return t.one("scheme").value`), "keep");
      assert.equal(await run(`return t.one("title").value`), "romanised");
      await run(`t.pick("scheme", "ala-lc"); t.pick("title", "original"); t.pick("tag-type", "manual")`);
      await run(`t.press("provenance")`);
      const names = ["scheme", "title", "tagType", "provenance"];
      assert.deepEqual(
        await run("return args[0].map((name) => t.prefs.get(`extensions.spisok.${name}`))", names),
        ["ala-lc", "original", "manual", false],
      );
      assert.match(await run<string>(`return t.text("scheme-example")`), /→ S\S+ezd: eshch/);
    });

    it("lists Spisok's own codebook with its examples run", async () => {
      const [row] = await run<{ used: boolean; text: string }[]>("await t.settled(); return t.rows()");
      assert.equal(row!.used, true);
      assert.match(row!.text, /3 themes; all its \d+ example titles get the right tags/);
    });

    it("shows a new codebook in the editor, checks it while it is typed and saves it", async () => {
      await run(`t.press("codebook-new"); await t.settled()`);
      assert.match(
        await run<string>(`return t.text("codebook-state")`),
        /^1 theme; all 2 example titles get the right tags/,
      );
      await run(
        `t.type("codebook-text", args[0]); await t.settled()`,
        "name: Energy\ntags:\n  - tag: coal\n    x: 1\n",
      );
      assert.match(await run<string>(`return t.text("codebook-state")`), /mistakes?; it can be saved/);
      assert.match(
        await run<string>(`return t.text("codebook-problems")`),
        /Line 4, column 8: “x” is not known/,
      );
      assert.equal(await run(`return t.one("codebook-save").disabled`), true);
      await run(`t.all("#sps-codebook-problems .place")[0].click()`);
      assert.deepEqual(
        await run(
          `const f = t.one("codebook-text"); return [t.window().document.activeElement === f, f.value.slice(f.selectionStart, f.selectionEnd)]`,
        ),
        [true, "1"],
      );
      await shot("2-editor-mistakes", true);
      await run(`t.type("codebook-text", args[0]); await t.settled()`, energy);
      assert.match(await run<string>(`return t.text("codebook-state")`), /^1 of 3 example titles gets/);
      await run(`t.type("codebook-try", "The end of coal in Poland"); await t.settled()`);
      assert.match(await run<string>(`return t.text("codebook-tried")`), /^coal\s+coal/);
      await run("return t.shot(args[0], { whole: true })", picture("settings", theme));
      await run(`t.one("codebook-text").focus(); t.pressWithCtrl("ы", "KeyS"); await t.settled()`);
      const rows = await run<{ file: string; text: string }[]>("return t.rows()");
      assert.deepEqual(
        rows.map(({ file }) => file),
        ["", "Energy.yaml"],
      );
      assert.match(rows[1]!.text, /1 of 3 example titles gets/);
      assert.equal(await readFile(join(data, "spisok/codebooks/Energy.yaml"), "utf8"), energy);
    });

    it("keeps what was not saved when the window is closed by accident", async () => {
      await run(
        `t.type("codebook-text", args[0]); await t.settled(); await t.open(); await t.settled()`,
        `${energy}    # not saved\n`,
      );
      assert.match(await run<string>(`return t.one("codebook-text").value`), /# not saved\n$/);
      assert.equal(await run(`return t.text("codebook-editor-heading")`), "Energy");
      assert.equal(await run(`return t.one("codebook-save").disabled`), false);
      assert.notEqual(await run(`return t.window().document.activeElement.id`), "sps-codebook-text");
    });

    it("goes on as far in as the line before", async () => {
      await run(
        `const f = t.one("codebook-text"); f.focus(); f.value = "tags:\\n  - tag: coal"; f.setSelectionRange(f.value.length, f.value.length); t.key("Enter")`,
      );
      assert.equal(await run(`return t.one("codebook-text").value`), "tags:\n  - tag: coal\n    ");
    });

    it("asks before it throws changes away", async () => {
      await run(
        `t.type("codebook-text", "name: Lost"); await t.settled(); t.said.confirm = false; t.press("codebook-close"); await t.settled()`,
      );
      assert.equal(await run(`return t.one("codebook-editor").hidden`), false);
      await run(`t.said.confirm = true; t.press("codebook-close"); await t.settled()`);
      assert.equal(await run(`return t.one("codebook-editor").hidden`), true);
      assert.equal(await run("return t.asked.length"), 2);
      assert.equal(await readFile(join(data, "spisok/codebooks/Energy.yaml"), "utf8"), energy);
    });

    it("adds a codebook from a file, and refuses a broken one with its place", async () => {
      const good = join(data, "Müllers Liste.yaml");
      await writeFile(good, energy.replace("name: Energy", 'name: "<b>Müller</b> \\u202Eabc"'));
      await run(`t.choose(args[0]); t.press("codebook-add"); await t.settled()`, good);
      const rows = await run<{ file: string; text: string }[]>("return t.rows()");
      assert.deepEqual(
        rows.map(({ file }) => file),
        ["", "Energy.yaml", "Müllers-Liste.yaml"],
      );
      assert.match(rows[2]!.text, /<b>Müller<\/b> \uFFFDabc/);
      assert.equal(await run(`return t.all("#sps-codebooks b").length`), 0);
      const bad = join(data, "bad.yaml");
      await writeFile(bad, "name: Bad\ntags: 3\n");
      await run(`t.choose(args[0]); t.press("codebook-add"); await t.settled()`, bad);
      assert.match(await run<string>(`return t.text("codebooks-problem")`), /^bad\.yaml, line 2: /);
      const long = join(data, "long.yaml");
      await writeFile(long, "#".repeat(1_000_001));
      await run(`t.choose(args[0]); t.press("codebook-add"); await t.settled()`, long);
      assert.match(
        await run<string>(`return t.text("codebooks-problem")`),
        /more than 1,000,000 are not read/,
      );
    });

    it("exports, switches off and removes codebooks, and shows their folder", async () => {
      const target = join(data, "exported.yaml");
      await run(`t.all("#sps-codebooks li")[0].querySelector("button").click(); await t.settled()`);
      assert.equal(await run(`return t.one("codebook-text").readOnly`), true);
      await run(`t.choose(args[0]); t.press("codebook-export"); await t.settled()`, target);
      assert.match(await readFile(target, "utf8"), /^name: Russia and the Belarusian regime/);
      await run(`t.all("#sps-codebooks li input")[0].click(); t.all("#sps-codebooks li input")[1].click()`);
      assert.equal(await run(`return t.prefs.get("extensions.spisok.codebooks.builtIn")`), false);
      assert.equal(await run(`return t.prefs.get("extensions.spisok.codebooks.off")`), '["Energy.yaml"]');
      await run(`t.all("#sps-codebooks li")[1].querySelectorAll("button")[1].click(); await t.settled()`);
      assert.deepEqual(await run("return t.rows().map(({ file }) => file)"), ["", "Müllers-Liste.yaml"]);
      await run(`t.press("codebook-folder"); await t.settled()`);
      assert.equal(await run("return t.said.revealed"), join(data, "spisok/codebooks"));
      await run(`t.press("codebook-close"); await t.settled()`);
    });

    it("keeps outlets of one's own: new, tried, mended, saved, added from a file, switched off, removed", async () => {
      assert.match(await run<string>(`return t.rows("outlets")[0].text`), /^Spisok\s*1?,?\d{3,4} outlets, /);
      await run(`t.press("outlet-new"); await t.settled()`);
      assert.equal(await run(`return t.text("outlet-editor-heading")`), "New file of outlets");
      assert.equal(await run(`return t.text("outlet-state")`), "2 outlets, 2 sites");
      const tried = async (words: string) => {
        await run(`t.type("outlet-try", args[0]); await t.settled()`, words);
        return run<string>(`return t.text("outlet-tried").replace(/\\s+/g, " ")`);
      };
      assert.equal(await tried("Eastern Herald"), "Усходні веснік newspaper, be, ru from this file");
      assert.equal(await tried("https://nn.by/?c=ar"), "Наша Ніва newspaper, be known to Spisok");
      assert.equal(await tried("nothing of the kind"), "No outlet of this name or site is known");
      await run(`t.type("outlet-text", "outlets:\\n  - { name: Мост, kind: paper }"); await t.settled()`);
      assert.match(
        await run<string>(`return t.text("outlet-problems")`),
        /^Line 2, column \d+:\s+“kind” is one of newspaper/,
      );
      assert.equal(await run(`return t.one("outlet-save").disabled`), true);
      await run(
        `t.type("outlet-text", "outlets:\\n  - { name: Мост, kind: magazine }"); await t.settled(); t.press("outlet-save"); await t.settled()`,
      );
      assert.equal(
        await readFile(join(data, "spisok/outlets/outlets.yaml"), "utf8"),
        "outlets:\n  - { name: Мост, kind: magazine }",
      );
      assert.equal(await run(`return t.text("outlet-editor-heading")`), "outlets.yaml");
      await shot("8-outlets", true);
      const bad = join(data, "bad-outlets.yaml");
      await writeFile(bad, "outlets:\n  - { name: Мост, kind: magazine }\n  - { name: Мост, kind: blog }\n");
      await run(`t.choose(args[0]); t.press("outlet-add"); await t.settled()`, bad);
      assert.equal(
        (await run<string>(`return t.text("outlets-problem")`)).replace(/[\u2066-\u2069]/g, ""),
        "bad-outlets.yaml, line 3: This is there twice: it is also in Мост",
      );
      await run(`t.all("#sps-outlets li input")[0].click()`);
      assert.equal(await run(`return t.prefs.get("extensions.spisok.outlets.off")`), '["outlets.yaml"]');
      await run(`t.all("#sps-outlets li")[1].querySelectorAll("button")[1].click(); await t.settled()`);
      assert.match(await run<string>("return t.asked.at(-1).text"), /outlets\.yaml is deleted/);
      assert.equal(await run(`return t.rows("outlets").length`), 1);
      await run(`t.press("outlet-close"); await t.settled()`);
    });

    it("lists what is cut from links, and each rule can be switched off", async () => {
      await run(`t.type("link-try", "https://tass.ru/a/1?fbclid=2&mine=3"); await t.settled()`);
      assert.match(
        await run<string>(`return t.text("link-tried")`),
        /^https:\/\/tass\.ru\/a\/1\?mine=3 − fbclid=2/,
      );
      await run(
        `const [group] = t.all("#sps-link-groups details"); group.open = true; group.querySelector("input").click(); await t.settled()`,
      );
      assert.equal(await run(`return t.prefs.get("extensions.spisok.links.off")`), '["fbclid"]');
      assert.match(
        await run<string>(`return t.text("link-tried")`),
        /^https:\/\/tass\.ru\/a\/1\?fbclid=2&mine=3/,
      );
      assert.match(await run<string>(`return t.all("#sps-link-groups summary")[0].textContent`), /9\/10/);
    });

    it("keeps exempt sites and own rules, and tries them before they are saved", async () => {
      await run(`t.one("rules-editor").open = true; t.press("rules-example"); await t.settled()`);
      assert.match(await run<string>(`return t.text("rules-state")`), /^1 to cut/);
      await run(`t.type("rules-text", "strip: [{ rule: mine, params: [mine] }]"); await t.settled()`);
      assert.match(
        await run<string>(`return t.text("link-tried")`),
        /^https:\/\/tass\.ru\/a\/1\?fbclid=2 − mine=3/,
      );
      await run(`t.press("rules-save"); await t.settled()`);
      assert.match(await readFile(join(data, "spisok/link-rules.yaml"), "utf8"), /mine/);
      await run(`t.type("rules-text", "off: [nonsense]"); await t.settled()`);
      assert.match(await run<string>(`return t.text("rules-problems")`), /There is no rule “nonsense”/);
      assert.equal(await run(`return t.one("rules-save").disabled`), true);
      await run(`t.type("exempt", "https://www.tass.ru/x tass.ru nonsense"); await t.settled()`);
      assert.equal(await run(`return t.prefs.get("extensions.spisok.links.exempt")`), '["tass.ru"]');
      assert.match(await run<string>(`return t.text("exempt-state")`), /nonsense/);
      assert.match(await run<string>(`return t.text("link-tried")`), /a site that you exempted/);
      await shot("4-links", true);
    });

    it("makes a token when the command line is let in, hides it, copies it and makes another", async () => {
      assert.equal(await run(`return t.one("token-copy").disabled`), true);
      await run(`t.press("endpoint"); await t.settled()`);
      const token = await run<string>(`return t.prefs.get("extensions.spisok.endpoint.token")`);
      assert.match(token, /^[\w-]{32}$/);
      assert.equal(await run(`return t.one("token").type`), "password");
      await run(`t.press("token-show"); await t.settled()`);
      assert.equal(await run(`return t.one("token").type`), "text");
      assert.equal(await run(`return t.text("token-show")`), "Hide");
      await run(`t.press("token-copy")`);
      assert.equal(await run("return t.said.copied"), token);
      await run(`t.press("token-new"); await t.settled()`);
      const other = await run<string>(`return t.prefs.get("extensions.spisok.endpoint.token")`);
      assert.notEqual(other, token);
      assert.equal(await run(`return t.one("token").value`), other);
      await shot("5-endpoint", true);
    });

    it("changes its language at once, with the plurals of that language", async () => {
      await run(`t.pick("language", "be"); await t.settled()`);
      assert.equal(await run(`return t.text("titles-heading")`), "Назвы");
      assert.match(await run<string>(`return t.rows()[0].text`), /3 тэмы; \d+ прыклад/);
      assert.deepEqual(await run("return t.untranslated()"), []);
      assert.equal(await run(`return t.one("rules-text").value`), "off: [nonsense]");
      await shot("6-be", true);
    });

    it("puts Spisok's own windows into the chosen language, too", async () => {
      const texts = async () => run<string[]>(`return t.ownWindow()`);
      assert.deepEqual(await texts(), [
        "Назвы",
        "5 тэм; 2 прыклады назваў атрымліваюць патрэбныя меткі",
        "Спасылкі",
      ]);
      await run(`t.prefs.set("extensions.spisok.language", "a language of a later version")`);
      assert.deepEqual(await texts(), [
        "Titles",
        "5 themes; all its 2 example titles get the right tags",
        "Links",
      ]);
      await run(`t.prefs.set("extensions.spisok.language", "be"); await t.settled()`);
    });

    it("takes a letter for the key of the menu, and nothing else", async () => {
      const typed = await run<string[]>(
        `const field = t.one("shortcut");
         return ["j", "ж", "7", "?"].map((letter) => {
           field.value = letter;
           field.dispatchEvent(new (field.ownerDocument.defaultView.Event)("input", { bubbles: true }));
           field.dispatchEvent(new (field.ownerDocument.defaultView.Event)("change", { bubbles: true }));
           return field.value;
         })`,
      );
      assert.deepEqual(typed, ["J", "", "7", ""]);
    });

    it("goes back to the defaults, and leaves the user's own files", async () => {
      await run(`t.press("reset"); await t.settled()`);
      assert.equal(await run(`return t.text("titles-heading")`), "Titles");
      const set = await run<string[]>(
        `return Services.prefs.getChildList("extensions.spisok.").filter((name) => Services.prefs.prefHasUserValue(name))`,
      );
      assert.deepEqual(set, []);
      assert.equal(await run(`return t.one("scheme").value`), "keep");
      assert.equal(await run(`return t.one("token").value`), "");
      assert.deepEqual(await run("return t.rows().map(({ file, used }) => [file, used])"), [
        ["", true],
        ["Müllers-Liste.yaml", true],
      ]);
    });

    it("names every control for those who cannot see it", async () => {
      await run(
        `t.press("codebook-new"); t.press("outlet-new"); for (const d of t.all("details")) d.open = true; await t.settled()`,
      );
      assert.deepEqual(await run("return t.nameless()"), []);
    });

    it("begins every line at the same place", async () =>
      assert.deepEqual(await run("return t.ragged()"), []));

    it("has colours that can be read", async () => assert.deepEqual(await run("return t.pale()"), []));

    it("is gone through by the tab key in the order of the page", async () => {
      const order = await run<string[]>("return t.tabOrder()");
      const stops = [
        "scheme",
        "title",
        "provenance",
        "tags",
        "tag-type",
        "codebook-add",
        "codebook-text",
        "codebook-try",
        "codebook-save",
        "outlet-add",
        "outlet-text",
        "outlet-try",
        "outlet-save",
        "exempt",
        "rules-text",
        "link-try",
        "endpoint",
        "token",
        "language",
        "shortcut",
        "reset",
      ];
      assert.deepEqual(
        order.filter((id) => stops.includes(id)),
        stops,
        order.join(" "),
      );
    });

    for (const percent of [150, 200])
      it(`stays whole in letters of ${percent} %`, async () => {
        await run("await t.open({ zoom: args[0] })", percent / 100);
        assert.deepEqual(await run("return t.overflowing()"), []);
        assert.deepEqual(await run("return t.ragged()"), []);
        await shot(`7-${percent}`, true);
      });

    it("wrote no error to the console", async () => {
      assert.deepEqual(await run("return t.errors()"), []);
      await run("t.close()");
    });

    it("leaves with the add-on", async () => {
      await run("t.stop()");
      assert.equal(await run("return t.said.pane"), null);
      assert.equal(await run(`return typeof t.api()`), "undefined");
    });
  });
}
