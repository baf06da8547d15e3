spisok-operations-menu =
    .label = Spisok
spisok-operations-menu-links =
    .label = Clean Links…
spisok-operations-menu-titles =
    .label = Normalize Titles…
spisok-operations-menu-themes =
    .label = Tag by Theme…
spisok-operations-menu-check =
    .label = Check…
spisok-operations-menu-reading-list =
    .label = Import Its Reading List…
spisok-operations-menu-undo =
    .label = Undo Last Changes by Spisok

spisok-operations-window =
    .lang = en-US
spisok-operations-title-links = Clean Links
spisok-operations-title-titles = Normalize Titles
spisok-operations-title-themes = Tag by Theme
spisok-operations-title-check = Check
spisok-operations-undo-links =
    { $count ->
        [one] Clean Link
       *[other] Clean Links
    }
spisok-operations-undo-titles =
    { $count ->
        [one] Normalize Title
       *[other] Normalize Titles
    }
spisok-operations-undo-themes = Tag by Theme
spisok-operations-undo-new = Spisok’s Changes to New Items
spisok-operations-undo-check = Corrections by Spisok

spisok-operations-scheme = Romanization
spisok-operations-scheme-keep = unchanged
spisok-operations-scheme-bgn-pcgn = BGN/PCGN
spisok-operations-scheme-ala-lc = ALA-LC
spisok-operations-scheme-iso = ISO 9
spisok-operations-scheme-gost = GOST 7.79 B
spisok-operations-scheme-scholarly = scholarly transliteration
spisok-operations-title-form = Title
spisok-operations-title-form-romanised = romanized
spisok-operations-title-form-original = in Cyrillic, where known
spisok-operations-filter = Show
spisok-operations-filter-all = all
spisok-operations-filter-chosen = chosen
spisok-operations-filter-unsure = unsure
spisok-operations-filter-warnings = warnings only
spisok-operations-groups =
    .aria-label = Kinds of changes
spisok-operations-list =
    .aria-label = Items
spisok-operations-nothing = Nothing was found in these items.
spisok-operations-progress =
    .aria-label = Progress
spisok-operations-stop = Stop
spisok-operations-close = Close
spisok-operations-apply = Apply
spisok-operations-undo = Undo These Changes
spisok-operations-show-item = Show in Zotero
spisok-operations-field-url = Link
spisok-operations-field-title = Title
spisok-operations-field-language = Language
spisok-operations-field-original-title = Original title
spisok-operations-field-cne = Cite Non-English
spisok-operations-field-tag = Tag
spisok-operations-words = for:
spisok-operations-warning = Warning
spisok-operations-info = Remark
spisok-operations-looking =
    { $count ->
        [one] Looking at { $count } item…
       *[other] Looking at { $count } items…
    }
spisok-operations-summary =
    { $edits ->
        [one] { $edits } change
       *[other] { $edits } changes
    } in { $items } of { $count } items, { $chosen } chosen
spisok-operations-checked =
    { $remarks ->
        [one] { $remarks } remark
       *[other] { $remarks } remarks
    } on { $items } of { $count } items
spisok-operations-checked-mendable =
    { $remarks ->
        [one] { $remarks } remark
       *[other] { $remarks } remarks
    } on { $items } of { $count } items; { $edits ->
        [one] { $edits } correction
       *[other] { $edits } corrections
    }, { $chosen } chosen
spisok-operations-done =
    { $changed ->
        [0] Nothing was changed
        [one] { $changed } item changed
       *[other] { $changed } items changed
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } was left because it was changed meanwhile.
       *[other] ; { $skipped } were left because they were changed meanwhile.
    }
spisok-operations-undone =
    { $restored ->
        [one] { $restored } item is as it was
       *[other] { $restored } items are as they were
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } was left because it was changed since.
       *[other] ; { $skipped } were left because they were changed since.
    }
spisok-operations-no-text = No text was found in the PDF of this item. It may be a scan, or not be on this computer.
spisok-operations-stopped = Stopped; nothing was written.
spisok-operations-failed = This did not work: { $reason }
