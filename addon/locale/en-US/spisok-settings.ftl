spisok-settings-titles = Titles
spisok-settings-titles-keywords = transliteration, romanization, Cyrillic, Extra, original-title
spisok-settings-scheme = Romanization of Russian, Belarusian and Ukrainian titles
spisok-settings-scheme-keep =
    .label = unchanged
spisok-settings-scheme-gost =
    .label = GOST 7.79 B
spisok-settings-scheme-scholarly =
    .label = scholarly transliteration
spisok-settings-title = The title of an item is
spisok-settings-title-romanised =
    .label = romanized, with the Cyrillic original in Extra
spisok-settings-title-original =
    .label = the Cyrillic original where it is known
spisok-settings-provenance =
    .label = Keep the printed form of changed titles and links in Extra
spisok-settings-cne =
    .label = Add the lines that Cite Non-English (CNE) cites from to Extra

spisok-settings-new-items = New items
spisok-settings-new-items-clean =
    .label = Clean links, normalize titles and tag items when they are added

spisok-settings-tags = Tags
spisok-settings-tags-keywords = themes, coding, content analysis, automatic tags
spisok-settings-tag =
    .label = Tag items by theme
spisok-settings-tag-type = The tags are
spisok-settings-tag-type-automatic =
    .label = automatic: Zotero can hide them and delete them together
spisok-settings-tag-type-manual =
    .label = like those that you type in yourself

spisok-settings-codebooks = Codebooks
spisok-settings-codebooks-what = A codebook is a text file that says which themes there are and by which words a title shows one. A title is tagged by all that are checked.
spisok-settings-codebook-add = Add from File…
spisok-settings-codebook-new = New…
spisok-settings-codebook-folder = Show Folder
spisok-settings-codebook-view = View
spisok-settings-codebook-edit = Edit
spisok-settings-codebook-remove = Remove
spisok-settings-codebook-remove-title = Remove this codebook?
spisok-settings-codebook-remove-text = “{ $name }” ({ $file }) is deleted from the disk. Tags that it gave stay.
spisok-settings-codebook-good =
    { $tags ->
        [one] { $tags } theme
       *[other] { $tags } themes
    }{ $checked ->
        [0] {""}
        [one] ; its example title gets the right tags
       *[other] ; all its { $checked } example titles get the right tags
    }
spisok-settings-codebook-fails =
    { $tags ->
        [one] { $tags } theme
       *[other] { $tags } themes
    }{ $failed ->
        [one] ; { $failed } of { $checked } example titles gets wrong tags
       *[other] ; { $failed } of { $checked } example titles get wrong tags
    }
spisok-settings-codebook-broken = Not used: line { $line }: { $message }
spisok-settings-codebook-new-heading = New codebook
spisok-settings-codebook-copy = Edit a Copy
spisok-settings-problems =
    .aria-label = Problems
spisok-settings-line = Line { $line }, column { $column }:
spisok-settings-try-title = Try a title
spisok-settings-no-tag = No theme
spisok-settings-save = Save
spisok-settings-export = Export…
spisok-settings-close = Close
spisok-settings-checked-broken =
    { $count ->
        [one] { $count } mistake; it can be saved when it is mended
       *[other] { $count } mistakes; it can be saved when they are mended
    }
spisok-settings-checked-fails =
    { $failed ->
        [one] { $failed } of { $checked } example titles gets other tags than the codebook says
       *[other] { $failed } of { $checked } example titles get other tags than the codebook says
    }
spisok-settings-checked-good =
    { $tags ->
        [one] { $tags } theme
       *[other] { $tags } themes
    }{ $checked ->
        [0] , no example titles
        [one] ; the example title gets the right tags
       *[other] ; all { $checked } example titles get the right tags
    }
spisok-settings-saved = Saved as { $file }
spisok-settings-lose-title = Give up what was changed?
spisok-settings-lose-text = The codebook in the editor has changes that are not saved.

spisok-settings-outlets = Outlets
spisok-settings-outlets-keywords = newspapers, journals, agencies, think tanks, publishers, hosts, item type
spisok-settings-outlets-what = Spisok tells the type of an item by where it was published: a newspaper, a journal, a think tank. It knows more than a thousand outlets of Eastern Europe. Add others in a text file; yours take precedence.
spisok-settings-outlets-new = New…
spisok-settings-outlets-new-heading = New file of outlets
spisok-settings-outlets-good =
    { $outlets ->
        [one] { $outlets } outlet
       *[other] { $outlets } outlets
    }, { $hosts ->
        [one] { $hosts } site
       *[other] { $hosts } sites
    }
spisok-settings-outlets-remove-title = Remove these outlets?
spisok-settings-outlets-remove-text = { $file } is deleted from the disk. Items that were imported with it stay as they are.
spisok-settings-outlets-lose-text = The outlets in the editor have changes that are not saved.
spisok-settings-try-outlet = Try a name or a link
spisok-settings-no-outlet = No outlet of this name or site is known
spisok-settings-outlet-own = from this file
spisok-settings-outlet-built-in = known to Spisok
spisok-settings-file-refused = { $file }, line { $line }: { $message }

spisok-settings-links = Links
spisok-settings-links-keywords = URL, tracking, fbclid, utm, gclid, parameters, clean
spisok-settings-links-what = What is cut from links, with an example of each. Clear the check of what should stay.
spisok-settings-links-campaigns = Clicks and campaigns, on every site
spisok-settings-links-by-value = Only where the value says where you came from
spisok-settings-links-platforms = Social networks, video, search and shops
spisok-settings-links-publishers = Publishers of journals
spisok-settings-links-press = Press
spisok-settings-links-other = Mobile copies (AMP)
spisok-settings-exempt = Sites whose links are left alone, one a line
spisok-settings-exempt-wrong = This is no site and was not saved: { $words }
spisok-settings-exempt-saved =
    { $count ->
        [0] No site is left alone
        [one] { $count } site is left alone
       *[other] { $count } sites are left alone
    }
spisok-settings-rules = Rules of your own
spisok-settings-rules-what = YAML or JSON: “strip” cuts parameters, “off” switches rules off by their names, “exempt” leaves sites alone. A * stands for any characters; nothing in here can run.
spisok-settings-rules-good = { $strip } to cut, { $off } switched off, { $hosts } sites left alone
spisok-settings-rules-example = Insert an Example
spisok-settings-try-link = Try a link

spisok-settings-endpoint = Command line
spisok-settings-endpoint-keywords = spisok import, token, endpoint, API, terminal, SPISOK_TOKEN
spisok-settings-endpoint-on =
    .label = Let the command line import into this Zotero
spisok-settings-token = Token
spisok-settings-token-show = Show
spisok-settings-token-hide = Hide
spisok-settings-token-copy = Copy
spisok-settings-token-new = Make New
spisok-settings-token-copied = Copied.
spisok-settings-token-made = The old token no longer works.
spisok-settings-endpoint-how = Only programs on this computer that know the token are let in, web pages never: <code data-l10n-name="command">SPISOK_TOKEN=… spisok import list.txt</code>
spisok-settings-server-off = Zotero’s own server is off, so nothing can reach it: see Advanced → Allow other applications on this computer to communicate with Zotero.

spisok-settings-interface = General
spisok-settings-language = Language
spisok-settings-language-zotero =
    .label = as Zotero
spisok-settings-shortcut = Key for “Import Reading List…”
spisok-settings-shortcut-note = Empty: no key
spisok-settings-reset = Reset to Defaults…
spisok-settings-reset-title = Reset Spisok’s settings?
spisok-settings-reset-text = All choices go back to their defaults and the command line is shut out. Your codebooks, outlets and link rules stay.
spisok-settings-reset-done = All settings are at their defaults.

spisok-problem-yaml = This is not YAML; look at the colons, quotation marks and brackets here
spisok-problem-yaml-tab = Indent with spaces, not with tabs
spisok-problem-yaml-indent = This line is indented otherwise than those that it belongs to
spisok-problem-yaml-twice = This name is there twice
spisok-problem-yaml-unclosed = A quotation mark or a bracket is not closed, or a comma is missing
spisok-problem-alias-early = *{ $alias } is used before &{ $alias } says what it stands for
spisok-problem-alias-often = The file refers to itself too often (YAML aliases)
spisok-problem-codebook-shape = A codebook is an object with “name” and “tags”
spisok-problem-codebook-name = A codebook needs a name: “name: My subject”
spisok-problem-codebook-tags = A codebook needs a list of tags: “tags:” and below it “- tag: …”
spisok-problem-codebook-empty = The codebook is empty
spisok-problem-codebook-unreadable = The codebook cannot be read: { $reason }
spisok-problem-name-long = The name is longer than { $most } characters
spisok-problem-tag-long = The tag “{ $tag }” is longer than { $most } characters
spisok-problem-patterns-many = There are more than { $most } patterns
spisok-problem-examples-many = There are more than { $most } examples
spisok-problem-rules-many = There are more than { $most } rules
spisok-problem-rules-unreadable = The rules cannot be read: { $reason }
spisok-problem-tag-twice = The tag “{ $tag }” is there twice
spisok-problem-tag-shape = A tag is an object with “tag”, “definition” and “patterns”
spisok-problem-tag-name = A tag needs its name: “tag: sanctions”
spisok-problem-tag-definition = “{ $tag }” needs a definition: when does a text have this theme?
spisok-problem-tag-field = “{ $field }” is no field; there are { $known }
spisok-problem-unknown-key = “{ $key }” is not known here; known are { $known }
spisok-problem-texts-list = “{ $key }” is a list of texts; put one that holds a colon into quotation marks
spisok-problem-words-list = “{ $key }” is a list of words in quotation marks
spisok-problem-patterns-shape = Patterns are lists by language: “patterns:” and below it “en: [sanction*]”; languages are { $languages }
spisok-problem-pattern-language = “{ $language }” is no language of patterns; there are { $languages }
spisok-problem-patterns-list = The patterns of “{ $language }” are a list: [sanction*, embargo*]
spisok-problem-no-pattern = There is no pattern, so nothing can ever get this tag
spisok-problem-pattern-shape = A pattern is a word or phrase, or an object with “match”, the words to look for
spisok-problem-pattern-empty = The pattern is empty
spisok-problem-pattern-signs = “{ $word }”: a pattern is made of words of letters and digits, other signs are written as spaces; * may stand only at the end of a word
spisok-problem-within-number = “within” is a number of words, 1 or more
spisok-problem-within-alone = “within” says how many words away “near” and “with” are; there is neither here
spisok-problem-with-list = “with” is a list of groups, and one word of each must stand there: [$lender, [$loan, credit*], $debtor]
spisok-problem-set-unknown = “{ $name }” is no set of this codebook; there are { $known }
spisok-problem-set-missing = “{ $name }” is no set of this codebook; write it under “sets”
spisok-problem-all-sets = Under “all”, “match” is a set of words by language: $loan
spisok-problem-no-words = { $words }: no words in “{ $language }”
spisok-problem-sets-shape = Sets are lists of words by name and language: “sets:”, below it “russia:”, below it “en: [russia*]”
spisok-problem-set-name = “{ $name }”: the name of a set is one word of letters, digits, - and _
spisok-problem-set-empty = The set has no words here
spisok-problem-counter-met = a counter-example, but it is met: { $met }
spisok-problem-example-missed = an example, but no pattern meets it
spisok-problem-outlets-shape = A file of outlets has a list: “outlets:” and below it “- name: …”
spisok-problem-outlets-empty = The file is empty
spisok-problem-outlets-unreadable = The outlets cannot be read: { $reason }
spisok-problem-outlets-many = There are more than { $most } outlets
spisok-problem-outlet-shape = An outlet has a name and a kind: “- { "{" } name: Мост, kind: newspaper { "}" }”
spisok-problem-outlet-name = An outlet needs its name: “name: Мост”
spisok-problem-outlet-kind = “kind” is one of { $known }
spisok-problem-outlet-letters = A name has letters or digits
spisok-problem-outlet-language = “{ $language }” is no language; write ru, be, uk, pl, en
spisok-problem-outlet-house = “house” is the name of another outlet of the same house
spisok-problem-outlet-twice = This is there twice: it is also in { $name }
spisok-problem-file-name = “{ $file }” is no name of a file here
spisok-problem-file-none = { $file } is no file
spisok-problem-file-long = { $file } has { $size } bytes; more than { $most } are not read
spisok-problem-file-encoding = { $file } is no text in UTF-8; save it as UTF-8 and try again
spisok-problem-files-many = There are { $most } files already
spisok-problem-check-slow = This took longer than { $seconds } seconds to check and was given up
spisok-problem-rules-shape = Rules are an object with “strip”, “off” and “exempt”
spisok-problem-rule-unknown = There is no rule “{ $rule }”
spisok-problem-strip-list = “strip” is a list of rules
spisok-problem-rule-shape = A rule is an object with “rule”, its name, and “params”
spisok-problem-rule-name = A rule needs a name: "rule": "my-rule"
spisok-problem-rule-params = A rule needs the names of parameters: "params": ["from"]
spisok-problem-star-alone = "*" alone would cut everything
spisok-problem-rule-level = “level” is safe, likely or ask
spisok-problem-rule-where = “where” is query, fragment or path
spisok-problem-host = “{ $host }” is no site; write example.org
spisok-problem-library-read-only = The library “{ $name }” is read-only
spisok-problem-library-gone = The library is not there any more
spisok-problem-collection-gone = The collection is not there any more; choose another one
spisok-problem-undo-old = This cannot be undone any more: it was undone already, or is too long ago
spisok-problem-undo-other = This import cannot be undone any more: another one was made since
spisok-problem-text-long = The text has { $size } characters; more than { $most } are not read
spisok-problem-document-word = This is not a Word document (.docx)
spisok-problem-document-large = The Word document is too large when it is unpacked
spisok-problem-document-slow = The document takes too long to unpack
spisok-problem-document-unreadable = The document cannot be read
spisok-guard-archived = an archived page: its address holds that of another
spisok-guard-signed = a signed link: it works only as it is
spisok-guard-shared = a shared private file: its address is the key
spisok-guard-laws = a portal of laws or documents: the query says which text is meant
spisok-guard-data = a portal of data: the query says which figures are meant
spisok-guard-catalogue = a catalogue: the query says which record is meant
spisok-guard-search = a search: the query is what was looked for
spisok-guard-login = a login page: the query says where it leads
spisok-guard-map = a map or picture service: the query says what is shown
spisok-guard-project = a page of a project or discussion: the query says which
spisok-guard-identifier = the link of an identifier, which is never touched
spisok-guard-exempt = a site that you exempted
