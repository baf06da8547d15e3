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
spisok-loading = Wczytywanie słowników…
spisok-reading = Odczytywanie spisu…
spisok-reading-bar =
    .aria-label = Odczytywanie spisu
spisok-back = Wróć do tekstu
spisok-filter = Pokaż
spisok-filter-all = wszystkie
spisok-filter-warnings = z ostrzeżeniami
spisok-filter-new = spoza biblioteki
spisok-table =
    .aria-label = Pozycje
spisok-columns =
    .title = Kliknięcie sortuje. Z klawiatury: strzałki przechodzą od kolumny do kolumny, Enter sortuje, Shift ze strzałką zmienia szerokość.
spisok-column-number = Nr
spisok-column-import =
    .aria-label = Import
    .title = Import
spisok-column-state =
    .aria-label = Stan
    .title = Stan
spisok-column-authors = Autorzy
spisok-column-title = Tytuł
spisok-column-container = Publikacja
spisok-column-date = Data
spisok-column-tags = Etykiety
spisok-details =
    .aria-label = Wybrana pozycja
spisok-printed =
    .aria-label = Jak w druku
spisok-notes =
    .aria-label = Co zauważono
spisok-library = Biblioteka
spisok-collection = Kolekcja
spisok-collection-new = Nowa kolekcja
spisok-collection-none = Bez kolekcji
spisok-collection-name =
    .aria-label = Nazwa nowej kolekcji
spisok-library-read-only = { $name } (tylko do odczytu)
spisok-library-elsewhere = „{ $name }” jest tylko do odczytu, więc elementy trafią tutaj
spisok-importing =
    .aria-label = Importowanie
spisok-cancel = Zatrzymaj
spisok-import = Importuj
spisok-import-add = Dodaj do kolekcji: { $count }
spisok-import-update = Uzupełnij { $count }
spisok-import-relate = Powiąż: { $count }
spisok-import-nothing = Nie ma czego importować
spisok-import-known =
    { $count ->
        [one] { $count } pozycja jest już w bibliotece i tylko trafi do kolekcji.
        [few] { $count } pozycje są już w bibliotece i tylko trafią do kolekcji.
       *[many] { $count } pozycji jest już w bibliotece i tylko trafi do kolekcji.
    }
spisok-import-known-updated = Uzupełnianych elementów biblioteki: { $count }.
spisok-import-known-left =
    { $count ->
        [one] { $count } pozycja jest już w bibliotece i zostaje bez zmian.
        [few] { $count } pozycje są już w bibliotece i zostają bez zmian.
       *[many] { $count } pozycji jest już w bibliotece i zostaje bez zmian.
    }
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
spisok-state-known = Jest już w bibliotece; nie powstanie drugi raz
spisok-state-known-edited = Jest już w bibliotece. Element tam zostaje bez zmian: zaznacz niżej, co w nim zapisać
spisok-state-known-updated = Jest już w bibliotece; element dostanie to, co zaznaczono niżej
spisok-state-warning = Są ostrzeżenia
spisok-summary =
    { $count ->
        [one] { $count } pozycja
        [few] { $count } pozycje
       *[many] { $count } pozycji
    }{ $shown ->
        [-1] {""}
       *[other] , widocznych: { $shown }
    }{ $known ->
        [0] {""}
       *[other] , już w bibliotece: { $known }
    }{ $warnings ->
        [0] {""}
       *[other] , z ostrzeżeniami: { $warnings }
    }{ $skipped ->
        [0] {""}
       *[other] , pominiętych: { $skipped }
    }
spisok-outcome =
    { $created ->
        [0] Nic nowego
        [one] Utworzono { $created } element
        [few] Utworzono { $created } elementy
       *[many] Utworzono { $created } elementów
    }{ $linked ->
        [0] {""}
       *[other] , były już: { $linked }
    }{ $updated ->
        [0] {""}
       *[other] , z nich uzupełniono: { $updated }
    }
spisok-last-import =
    { $count ->
        [one] Ostatni import: { $count } nowa pozycja
        [few] Ostatni import: { $count } nowe pozycje
       *[many] Ostatni import: { $count } nowych pozycji
    }
spisok-last-import-into =
    { $count ->
        [one] Ostatni import: { $count } nowa pozycja w „{ $name }”
        [few] Ostatni import: { $count } nowe pozycje w „{ $name }”
       *[many] Ostatni import: { $count } nowych pozycji w „{ $name }”
    }
spisok-undone =
    { $count ->
        [0] Cofnięto; elementy, które były w bibliotece wcześniej, pozostały
        [one] { $count } element przeniesiony do kosza
        [few] { $count } elementy przeniesione do kosza
       *[many] { $count } elementów przeniesionych do kosza
    }
spisok-nothing-found = W tym tekście nie znaleziono żadnej pozycji.
spisok-failed = Nie udało się: { $reason }
spisok-stopped = Import zatrzymano; niczego nie zapisano.
spisok-leave-text = Import nie jest skończony. Po zatrzymaniu nic z niego nie zostanie w bibliotece. Można też zamknąć okno, a import dobiegnie końca.
spisok-leave-stop = Zatrzymaj import
spisok-leave-stay = Nie zamykaj okna
spisok-leave-finish = Niech się dokończy
spisok-mended = Poprawiono: { $from } → { $to }
spisok-language-read = Język: { $to }, nie { $from }
spisok-link-cleaned = Oczyszczono odnośnik: { $removed }
spisok-earned = Etykieta „{ $tag }” za słowa: { $words }
spisok-proposal = Być może: { $from } → { $to }
spisok-proposal-link = Być może zbędne w odnośniku: { $from }
spisok-accept = Akceptuj

spisok-options =
    .aria-label = Jak czytać tytuły
spisok-scheme = Latynizacja
spisok-scheme-keep = bez zmian
spisok-scheme-gost = GOST 7.79 B
spisok-scheme-scholarly = transliteracja naukowa
spisok-title-form = Tytuł
spisok-title-form-romanised = w latynizacji
spisok-title-form-original = oryginał cyrylicą
spisok-tagging = Dodaj etykiety tematów
spisok-from-clipboard = Ze schowka
spisok-stop-reading = Przerwij odczyt
spisok-filter-known = już w bibliotece
spisok-filter-twice = dwa razy w spisie
spisok-filter-unreadable = nieczytelne
spisok-filter-tag = Etykieta
spisok-filter-type = Typ
spisok-filter-any = wszystkie
spisok-filter-empty = Tym filtrom nie odpowiada żadna pozycja.
spisok-column-type =
    .aria-label = Typ
    .title = Typ
spisok-place = Pozycja { $n } z { $count }
spisok-split = Podziel przy kursorze
spisok-join = Połącz z następną
spisok-join-number = Połącz z nr { $n }
spisok-undo-edit = Cofnij zmianę
spisok-open-link = Otwórz odnośnik
spisok-field-more = Więcej
spisok-field-choose = dodaj pole…
spisok-collection-top = (poziom główny)
spisok-collection-parent = W kolekcji
spisok-relate = Powiąż z „{ $title }”
spisok-note = Notatka ze spisem jak w druku
spisok-state-twice = Dwa razy w spisie
spisok-state-unreadable = Nieczytelna: nie znaleziono tytułu
spisok-report =
    .aria-label = Co zaimportowano
spisok-line-created = utworzono
spisok-line-linked = był już w bibliotece
spisok-line-updated = był już w bibliotece, uzupełniony
spisok-line-kept = był w bibliotece, bez zmian
spisok-outcome-skipped =
    { $count ->
        [one] Pominięto { $count } pozycję
        [few] Pominięto { $count } pozycje
       *[many] Pominięto { $count } pozycji
    }
spisok-codebook = Księga kodowa
spisok-codebook-set = jak w ustawieniach
spisok-codebook-own = wbudowana w Spisok
spisok-choose-shown = Importuj wszystkie widoczne
spisok-none-chosen = Żadna pozycja nie jest zaznaczona, nie ma czego importować.
spisok-outcome-unwritten =
    { $count ->
        [one] Zmiany w { $count } pozycji nie zostały zapisane: jej element już był
        [few] Zmiany w { $count } pozycjach nie zostały zapisane: ich elementy już były
       *[many] Zmiany w { $count } pozycjach nie zostały zapisane: ich elementy już były
    }
spisok-outcome-twice =
    { $count ->
        [one] { $count } pozycja stała się tym samym elementem co jedna z wcześniejszych
        [few] { $count } pozycje stały się tymi samymi elementami co wcześniejsze
       *[many] { $count } pozycji stało się tymi samymi elementami co wcześniejsze
    }
spisok-creators-how = Po jednym w wierszu: Nazwisko, Imię. Inna rola stoi na początku: „{ $role }: Nazwisko, Imię”. Nazwa bez przecinka to instytucja.
spisok-tags-how = Kilka oddziela się przecinkami.
spisok-remark = Dopisano za pozycją, zostaje w polu „Dodatkowe”: { $remark }
spisok-kept =
    { $count ->
        [one] Z zamkniętego okna zachowano { $count } pozycję.
        [few] Z zamkniętego okna zachowano { $count } pozycje.
       *[many] Z zamkniętego okna zachowano { $count } pozycji.
    }
spisok-kept-place = W Zotero wybrano teraz inne miejsce: spis trafi do „{ $now }”, a nie do „{ $before }”.
spisok-kept-back = Przywróć
spisok-filling = Co już jest w bibliotece
spisok-filling-leave = zostaw bez zmian
spisok-filling-tags = dodaj etykiety
spisok-filling-fill = dodaj, czego brakuje
spisok-known-there = W bibliotece
spisok-known-here = W tym spisie
spisok-known-none = nic
