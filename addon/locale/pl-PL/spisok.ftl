spisok-menu-import =
    .label = Importuj spis literatury…

spisok-window =
    .lang = pl-PL
spisok-window-title = Import spisu literatury
spisok-source = Wklej spis literatury, upuść tu plik albo go otwórz
spisok-source-field =
    .placeholder = Jedna lub wiele pozycji w dowolnym popularnym stylu; może być też cały artykuł.
spisok-open-file = Otwórz plik…
spisok-use-sample = Użyj przykładu
spisok-read = Odczytaj
spisok-reading =
    .aria-label = Odczytywanie spisu
spisok-back = Wstecz
spisok-filter = Pokaż
spisok-filter-all = wszystkie
spisok-filter-warnings = z ostrzeżeniami
spisok-filter-new = spoza biblioteki
spisok-table =
    .aria-label = Pozycje
spisok-column-import = Import
spisok-column-state = Stan
spisok-column-authors = Autorzy
spisok-column-title = Tytuł
spisok-column-container = Publikacja
spisok-column-date = Data
spisok-column-tags = Etykiety
spisok-details =
    .aria-label = Wybrana pozycja
spisok-printed =
    .aria-label = W druku
spisok-library = Biblioteka
spisok-collection = Kolekcja
spisok-collection-new = Nowa kolekcja
spisok-collection-none = Bez kolekcji
spisok-collection-name =
    .aria-label = Nazwa nowej kolekcji
spisok-library-read-only = { $name } (tylko do odczytu)
spisok-importing =
    .aria-label = Importowanie
spisok-cancel = Zatrzymaj
spisok-import = Importuj
spisok-show = Pokaż w Zotero
spisok-undo = Cofnij ten import
spisok-another = Importuj następny spis
spisok-close = Zamknij

spisok-field-type = Typ
spisok-field-title = Tytuł
spisok-field-creators = Twórcy
spisok-field-date = Data
spisok-field-container = Publikacja
spisok-field-url = Odnośnik
spisok-field-tags = Etykiety
spisok-field-extra = Dodatkowe
spisok-state-new = Nowa
spisok-state-known = Jest już w bibliotece; zostanie dodana do kolekcji
spisok-state-warning = Są ostrzeżenia
spisok-summary =
    { $count ->
        [one] { $count } pozycja
        [few] { $count } pozycje
       *[many] { $count } pozycji
    }, już w bibliotece: { $known }, z ostrzeżeniami: { $warnings }
spisok-outcome =
    { $created ->
        [one] Utworzono { $created } pozycję
        [few] Utworzono { $created } pozycje
       *[many] Utworzono { $created } pozycji
    }, były już: { $linked }
spisok-undone =
    { $count ->
        [one] { $count } pozycja przeniesiona do kosza
        [few] { $count } pozycje przeniesione do kosza
       *[many] { $count } pozycji przeniesionych do kosza
    }
spisok-nothing-found = W tym tekście nie znaleziono żadnej pozycji.
spisok-failed = Nie udało się: { $reason }
spisok-stopped = Import zatrzymano; niczego nie zapisano.
spisok-mended = Poprawiono: { $from } → { $to }
spisok-link-cleaned = Oczyszczono odnośnik: { $removed }
spisok-earned = { $tag }: { $words }
