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
spisok-reading =
    .aria-label = Reading the list
spisok-back = Back
spisok-filter = Show
spisok-filter-all = all
spisok-filter-warnings = with warnings
spisok-filter-new = not in the library
spisok-table =
    .aria-label = References
spisok-column-import = Import
spisok-column-state = State
spisok-column-authors = Authors
spisok-column-title = Title
spisok-column-container = Publication
spisok-column-date = Date
spisok-column-tags = Tags
spisok-details =
    .aria-label = The selected reference
spisok-printed =
    .aria-label = As printed
spisok-library = Library
spisok-collection = Collection
spisok-collection-new = New collection
spisok-collection-none = No collection
spisok-collection-name =
    .aria-label = Name of the new collection
spisok-library-read-only = { $name } (read-only)
spisok-importing =
    .aria-label = Importing
spisok-cancel = Stop
spisok-import = Import
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
spisok-state-known = Already in the library; it will be added to the collection
spisok-state-warning = Has warnings
spisok-summary =
    { $count ->
        [one] { $count } reference
       *[other] { $count } references
    }, { $known } already in the library, { $warnings } with warnings
spisok-outcome =
    { $created ->
        [one] { $created } item created
       *[other] { $created } items created
    }, { $linked } already there
spisok-undone =
    { $count ->
        [one] { $count } item moved to the trash
       *[other] { $count } items moved to the trash
    }
spisok-nothing-found = No reference was found in this text.
spisok-failed = This did not work: { $reason }
spisok-stopped = The import was stopped; nothing was written.
spisok-mended = Mended: { $from } → { $to }
spisok-link-cleaned = Link cleaned: { $removed }
spisok-earned = { $tag }: { $words }
