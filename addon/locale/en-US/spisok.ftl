spisok-menu-import =
    .label = Import Reading List…

spisok-window =
    .lang = en-US
spisok-window-title = Import Reading List
spisok-source = Paste a reading list, drop a file here, or open one
spisok-source-field =
    .placeholder = One or many references, in any common style; a whole article will do.
spisok-open-file = Open File…
spisok-use-sample = Use the Sample
spisok-read = Read
spisok-loading = Loading dictionaries…
spisok-reading = Reading the list…
spisok-reading-bar =
    .aria-label = Reading the list
spisok-back = Back to the Text
spisok-filter = Show
spisok-filter-all = all
spisok-filter-warnings = with warnings
spisok-filter-new = not in the library
spisok-table =
    .aria-label = References
spisok-columns =
    .title = Click to sort. On the keyboard: the arrows go from column to column, Enter sorts, Shift with an arrow changes the width.
spisok-column-number = No.
spisok-column-import =
    .aria-label = Import
    .title = Import
spisok-column-state =
    .aria-label = State
    .title = State
spisok-column-authors = Authors
spisok-column-title = Title
spisok-column-container = Publication
spisok-column-date = Date
spisok-column-tags = Tags
spisok-details =
    .aria-label = The selected reference
spisok-printed =
    .aria-label = As printed
spisok-notes =
    .aria-label = What was noticed
spisok-library = Library
spisok-collection = Collection
spisok-collection-new = New collection
spisok-collection-none = No collection
spisok-collection-name =
    .aria-label = Name of the new collection
spisok-library-read-only = { $name } (read-only)
spisok-library-elsewhere = “{ $name }” is read-only, so the items go here
spisok-importing =
    .aria-label = Importing
spisok-cancel = Stop
spisok-import = Import
spisok-import-add = Add { $count } to Collection
spisok-import-update = Update { $count }
spisok-import-relate = Relate { $count }
spisok-import-nothing = Nothing to Import
spisok-import-known =
    { $count ->
        [one] { $count } is in the library already and is only added to the collection.
       *[other] { $count } are in the library already and are only added to the collection.
    }
spisok-import-known-updated =
    { $count ->
        [one] { $count } item of the library is updated.
       *[other] { $count } items of the library are updated.
    }
spisok-import-known-left =
    { $count ->
        [one] { $count } is in the library already and stays as it is.
       *[other] { $count } are in the library already and stay as they are.
    }
spisok-show = Show in Zotero
spisok-undo = Undo This Import
spisok-another = Import Another List
spisok-close = Close

spisok-field-type = Type
spisok-field-title = Title
spisok-field-creators = Creators
spisok-field-date = Date
spisok-field-container = Publication
spisok-field-url = Link
spisok-field-tags = Tags
spisok-field-extra = Extra
spisok-state-new = New
spisok-state-known = Already in the library; it is not created again
spisok-state-known-edited = Already in the library. The item there stays as it is: tick below what is to be written into it
spisok-state-known-updated = Already in the library; it gets what is ticked below
spisok-state-warning = Has warnings
spisok-summary =
    { $count ->
        [one] { $count } reference
       *[other] { $count } references
    }{ $shown ->
        [-1] {""}
       *[other] , { $shown } shown
    }{ $known ->
        [0] {""}
       *[other] , { $known } already in the library
    }{ $warnings ->
        [0] {""}
       *[other] , { $warnings } with warnings
    }{ $skipped ->
        [0] {""}
       *[other] , { $skipped } skipped
    }
spisok-outcome =
    { $created ->
        [0] Nothing new
        [one] { $created } item created
       *[other] { $created } items created
    }{ $linked ->
        [0] {""}
       *[other] , { $linked } already there
    }{ $updated ->
        [0] {""}
       *[other] , { $updated } of them updated
    }
spisok-last-import =
    { $count ->
        [one] Last import: { $count } new item
       *[other] Last import: { $count } new items
    }
spisok-last-import-into =
    { $count ->
        [one] Last import: { $count } new item in “{ $name }”
       *[other] Last import: { $count } new items in “{ $name }”
    }
spisok-undone =
    { $count ->
        [0] Undone; items that were in the library before stay there
        [one] { $count } item moved to the trash
       *[other] { $count } items moved to the trash
    }
spisok-nothing-found = No reference was found in this text.
spisok-failed = This did not work: { $reason }
spisok-stopped = The import was stopped; nothing was written.
spisok-leave-text = The import is not finished. If you stop it, nothing of it is left in your library. You can also close the window and let it finish.
spisok-leave-stop = Stop the Import
spisok-leave-stay = Keep the Window Open
spisok-leave-finish = Let It Finish
spisok-mended = Mended: { $from } → { $to }
spisok-language-read = Language: { $to } rather than { $from }
spisok-link-cleaned = Link cleaned: { $removed }
spisok-earned = Tag “{ $tag }” for: { $words }
spisok-proposal = Perhaps: { $from } → { $to }
spisok-proposal-link = Perhaps not needed in the link: { $from }
spisok-accept = Accept

spisok-options =
    .aria-label = How titles are read
spisok-scheme = Romanization
spisok-scheme-keep = unchanged
spisok-scheme-gost = GOST 7.79 B
spisok-scheme-scholarly = scholarly transliteration
spisok-title-form = Title
spisok-title-form-romanised = romanized
spisok-title-form-original = Cyrillic original
spisok-tagging = Tag by theme
spisok-from-clipboard = From the Clipboard
spisok-stop-reading = Stop Reading
spisok-filter-known = already in the library
spisok-filter-twice = twice in the list
spisok-filter-unreadable = not readable
spisok-filter-tag = Tag
spisok-filter-type = Type
spisok-filter-any = any
spisok-filter-empty = No reference is left by these filters.
spisok-column-type =
    .aria-label = Type
    .title = Type
spisok-place = Reference { $n } of { $count }
spisok-split = Split at the Cursor
spisok-join = Join with Next
spisok-join-number = Join with No. { $n }
spisok-undo-edit = Undo Edit
spisok-open-link = Open Link
spisok-field-more = More
spisok-field-choose = add a field…
spisok-collection-top = (top level)
spisok-collection-parent = Inside
spisok-relate = Relate to “{ $title }”
spisok-note = Note with the list as printed
spisok-state-twice = Twice in the list
spisok-state-unreadable = Not readable: no title was found
spisok-report =
    .aria-label = What was imported
spisok-line-created = created
spisok-line-linked = was already there
spisok-line-updated = was already there, updated
spisok-line-kept = was already there, unchanged
spisok-outcome-skipped =
    { $count ->
        [one] { $count } reference was skipped
       *[other] { $count } references were skipped
    }
spisok-codebook = Codebook
spisok-codebook-set = as in the settings
spisok-codebook-own = built into Spisok
spisok-choose-shown = Import all shown
spisok-none-chosen = No reference is ticked, so there is nothing to import.
spisok-outcome-unwritten =
    { $count ->
        [one] What you changed in { $count } reference was not written: its item was there already
       *[other] What you changed in { $count } references was not written: their items were there already
    }
spisok-outcome-twice =
    { $count ->
        [one] { $count } reference became the same item as one before it
       *[other] { $count } references became the same items as others before them
    }
spisok-creators-how = One in a line: Surname, First name. Another role stands before it: “{ $role }: Surname, First name”. A name without a comma is that of an organization.
spisok-tags-how = Several are parted by commas.
spisok-remark = Noted behind it, kept in Extra: { $remark }
spisok-kept =
    { $count ->
        [one] { $count } reference was kept from when this window was closed.
       *[other] { $count } references were kept from when this window was closed.
    }
spisok-kept-place = Another place is selected in Zotero now: the list goes to “{ $now }”, no longer to “{ $before }”.
spisok-kept-back = Change Back
spisok-filling = Already in the library
spisok-filling-leave = leave as it is
spisok-filling-tags = add tags
spisok-filling-fill = add what is missing
spisok-known-there = In the library
spisok-known-here = In this list
spisok-known-none = nothing
