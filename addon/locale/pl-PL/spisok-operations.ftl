spisok-operations-menu =
    .label = Spisok
spisok-operations-menu-links =
    .label = Oczyść odnośniki…
spisok-operations-menu-titles =
    .label = Ujednolić tytuły…
spisok-operations-menu-themes =
    .label = Dodaj etykiety według tematów…
spisok-operations-menu-check =
    .label = Sprawdź…
spisok-operations-menu-reading-list =
    .label = Importuj spis literatury z tego artykułu…
spisok-operations-menu-undo =
    .label = Cofnij ostatnie zmiany Spisok

spisok-operations-window =
    .lang = pl-PL
spisok-operations-title-links = Oczyszczanie odnośników
spisok-operations-title-titles = Ujednolicanie tytułów
spisok-operations-title-themes = Etykiety według tematów
spisok-operations-title-check = Sprawdzanie
spisok-operations-undo-links =
    { $count ->
        [one] Oczyść odnośnik
       *[other] Oczyść odnośniki
    }
spisok-operations-undo-titles =
    { $count ->
        [one] Ujednolić tytuł
       *[other] Ujednolić tytuły
    }
spisok-operations-undo-themes = Dodaj etykiety według tematów
spisok-operations-undo-new = Zmiany Spisok w nowych elementach
spisok-operations-undo-check = Poprawki Spisok

spisok-operations-scheme = Latynizacja
spisok-operations-scheme-keep = bez zmian
spisok-operations-scheme-bgn-pcgn = BGN/PCGN
spisok-operations-scheme-ala-lc = ALA-LC
spisok-operations-scheme-iso = ISO 9
spisok-operations-scheme-gost = GOST 7.79 B
spisok-operations-scheme-scholarly = transliteracja naukowa
spisok-operations-title-form = Tytuł
spisok-operations-title-form-romanised = alfabetem łacińskim
spisok-operations-title-form-original = cyrylicą, jeśli jest znany
spisok-operations-filter = Pokaż
spisok-operations-filter-all = wszystkie
spisok-operations-filter-chosen = wybrane
spisok-operations-filter-unsure = niepewne
spisok-operations-filter-warnings = tylko ostrzeżenia
spisok-operations-groups =
    .aria-label = Rodzaje zmian
spisok-operations-list =
    .aria-label = Elementy
spisok-operations-nothing = W tych elementach nic nie znaleziono.
spisok-operations-progress =
    .aria-label = Postęp
spisok-operations-stop = Zatrzymaj
spisok-operations-close = Zamknij
spisok-operations-apply = Zastosuj
spisok-operations-undo = Cofnij te zmiany
spisok-operations-show-item = Pokaż w Zotero
spisok-operations-field-url = Odnośnik
spisok-operations-field-title = Tytuł
spisok-operations-field-language = Język
spisok-operations-field-original-title = Tytuł oryginału
spisok-operations-field-cne = Cite Non-English
spisok-operations-field-tag = Etykieta
spisok-operations-words = za słowa:
spisok-operations-warning = Ostrzeżenie
spisok-operations-info = Uwaga
spisok-operations-looking =
    { $count ->
        [one] Przeglądany jest { $count } element…
        [few] Przeglądane są { $count } elementy…
       *[many] Przeglądanych jest { $count } elementów…
    }
spisok-operations-summary =
    { $edits ->
        [one] { $edits } zmiana
        [few] { $edits } zmiany
       *[many] { $edits } zmian
    }; elementy: { $items } z { $count }; wybrano: { $chosen }
spisok-operations-checked =
    { $remarks ->
        [one] { $remarks } uwaga
        [few] { $remarks } uwagi
       *[many] { $remarks } uwag
    }; elementy: { $items } z { $count }
spisok-operations-checked-mendable =
    { $remarks ->
        [one] { $remarks } uwaga
        [few] { $remarks } uwagi
       *[many] { $remarks } uwag
    }; elementy: { $items } z { $count }; { $edits ->
        [one] { $edits } poprawka
        [few] { $edits } poprawki
       *[many] { $edits } poprawek
    }, wybrano: { $chosen }
spisok-operations-done =
    { $changed ->
        [0] Niczego nie zmieniono
        [one] Zmieniono { $changed } element
        [few] Zmieniono { $changed } elementy
       *[many] Zmieniono { $changed } elementów
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } pominięto, bo w międzyczasie go zmieniono.
        [few] ; { $skipped } pominięto, bo w międzyczasie je zmieniono.
       *[many] ; { $skipped } pominięto, bo w międzyczasie je zmieniono.
    }
spisok-operations-undone =
    { $restored ->
        [one] { $restored } element jest taki jak przedtem
        [few] { $restored } elementy są takie jak przedtem
       *[many] { $restored } elementów jest takich jak przedtem
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } pominięto, bo później go zmieniono.
        [few] ; { $skipped } pominięto, bo później je zmieniono.
       *[many] ; { $skipped } pominięto, bo później je zmieniono.
    }
spisok-operations-no-text = W pliku PDF tego elementu nie ma tekstu: może to skan albo pliku nie ma na tym komputerze.
spisok-operations-stopped = Zatrzymano; niczego nie zapisano.
spisok-operations-failed = Nie udało się: { $reason }
