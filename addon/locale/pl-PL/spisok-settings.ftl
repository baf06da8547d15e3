spisok-settings-titles = Tytuły
spisok-settings-titles-keywords = transliteracja, latynizacja, cyrylica, Extra, original-title
spisok-settings-scheme = Zapis rosyjskich, białoruskich i ukraińskich tytułów łacinką
spisok-settings-scheme-keep =
    .label = bez zmian
spisok-settings-scheme-gost =
    .label = GOST 7.79 B
spisok-settings-scheme-scholarly =
    .label = transliteracja naukowa
spisok-settings-title = Tytuł elementu jest
spisok-settings-title-romanised =
    .label = zapisany łacinką, a oryginał cyrylicą w polu „Dodatkowe”
spisok-settings-title-original =
    .label = zapisany cyrylicą, gdy oryginał jest znany
spisok-settings-provenance =
    .label = Zachowuj w polu „Dodatkowe” wydrukowaną postać zmienionych tytułów i odnośników
spisok-settings-cne =
    .label = Dodawaj w polu „Dodatkowe” wiersze, z których cytuje Cite Non-English (CNE)

spisok-settings-new-items = Nowe elementy
spisok-settings-new-items-clean =
    .label = Oczyszczaj odnośniki, ujednolicaj tytuły i dodawaj etykiety w dodawanych elementach

spisok-settings-tags = Etykiety
spisok-settings-tags-keywords = tematy, kodowanie, analiza treści, etykiety automatyczne, tagi
spisok-settings-tag =
    .label = Nadawaj elementom etykiety tematyczne
spisok-settings-tag-type = Te etykiety są
spisok-settings-tag-type-automatic =
    .label = automatyczne: Zotero może je ukryć i usunąć wszystkie naraz
spisok-settings-tag-type-manual =
    .label = takie jak wpisane ręcznie

spisok-settings-codebooks = Księgi kodowe
spisok-settings-codebooks-what = Księga kodowa to plik tekstowy, który mówi, jakie są tematy i po jakich słowach tytułu je poznać. Tytuł dostaje etykiety ze wszystkich zaznaczonych ksiąg.
spisok-settings-codebook-add = Dodaj z pliku…
spisok-settings-codebook-new = Nowa…
spisok-settings-codebook-folder = Pokaż folder
spisok-settings-codebook-view = Pokaż
spisok-settings-codebook-edit = Edytuj
spisok-settings-codebook-remove = Usuń
spisok-settings-codebook-remove-title = Usunąć tę księgę?
spisok-settings-codebook-remove-text = „{ $name }” ({ $file }) zniknie z dysku. Nadane już etykiety pozostaną.
spisok-settings-codebook-good =
    { $tags ->
        [one] { $tags } temat
        [few] { $tags } tematy
       *[many] { $tags } tematów
    }{ $checked ->
        [0] {""}
        [one] ; { $checked } przykładowy tytuł dostaje właściwe etykiety
        [few] ; { $checked } przykładowe tytuły dostają właściwe etykiety
       *[many] ; { $checked } przykładowych tytułów dostaje właściwe etykiety
    }
spisok-settings-codebook-fails =
    { $tags ->
        [one] { $tags } temat
        [few] { $tags } tematy
       *[many] { $tags } tematów
    }{ $failed ->
        [few] ; { $failed } z { $checked } przykładowych tytułów dostają niewłaściwe etykiety
       *[many] ; { $failed } z { $checked } przykładowych tytułów dostaje niewłaściwe etykiety
    }
spisok-settings-codebook-broken = Nieużywana: wiersz { $line }: { $message }
spisok-settings-codebook-new-heading = Nowa księga
spisok-settings-codebook-copy = Edytuj kopię
spisok-settings-problems =
    .aria-label = Błędy
spisok-settings-line = Wiersz { $line }, kolumna { $column }:
spisok-settings-try-title = Wypróbuj na tytule
spisok-settings-no-tag = Żadnego tematu
spisok-settings-save = Zapisz
spisok-settings-export = Eksportuj…
spisok-settings-close = Zamknij
spisok-settings-checked-broken =
    { $count ->
        [one] { $count } błąd; zapisać można po jego poprawieniu
        [few] { $count } błędy; zapisać można po ich poprawieniu
       *[many] { $count } błędów; zapisać można po ich poprawieniu
    }
spisok-settings-checked-fails =
    { $failed ->
        [few] { $failed } z { $checked } przykładowych tytułów dostają inne etykiety, niż mówi księga
       *[many] { $failed } z { $checked } przykładowych tytułów dostaje inne etykiety, niż mówi księga
    }
spisok-settings-checked-good =
    { $tags ->
        [one] { $tags } temat
        [few] { $tags } tematy
       *[many] { $tags } tematów
    }{ $checked ->
        [0] , bez przykładów
        [one] ; { $checked } przykładowy tytuł dostaje właściwe etykiety
        [few] ; { $checked } przykładowe tytuły dostają właściwe etykiety
       *[many] ; { $checked } przykładowych tytułów dostaje właściwe etykiety
    }
spisok-settings-saved = Zapisano: { $file }
spisok-settings-lose-title = Porzucić zmiany?
spisok-settings-lose-text = Zmiany księgi w edytorze nie są zapisane.

spisok-settings-outlets = Wydawnictwa i tytuły prasowe
spisok-settings-outlets-keywords = gazety, czasopisma, agencje, ośrodki analityczne, wydawcy, witryny, typ pozycji
spisok-settings-outlets-what = Typ pozycji Spisok rozpoznaje po miejscu publikacji: gazeta, czasopismo, ośrodek analityczny. Zna ponad tysiąc tytułów z Europy Wschodniej. Inne dodaj w pliku tekstowym; własne mają pierwszeństwo.
spisok-settings-outlets-new = Nowy plik…
spisok-settings-outlets-new-heading = Nowy plik tytułów
spisok-settings-outlets-good =
    { $outlets ->
        [one] { $outlets } tytuł
        [few] { $outlets } tytuły
       *[many] { $outlets } tytułów
    }, { $hosts ->
        [one] { $hosts } witryna
        [few] { $hosts } witryny
       *[many] { $hosts } witryn
    }
spisok-settings-outlets-remove-title = Usunąć te tytuły?
spisok-settings-outlets-remove-text = Plik { $file } zostanie usunięty z dysku. Pozycje zaimportowane z nim zostają bez zmian.
spisok-settings-outlets-lose-text = Zmiany w edytorze tytułów nie są zapisane.
spisok-settings-try-outlet = Wypróbuj na nazwie lub łączu
spisok-settings-no-outlet = Nieznany tytuł ani witryna
spisok-settings-outlet-own = z tego pliku
spisok-settings-outlet-built-in = znany programowi Spisok
spisok-settings-file-refused = { $file }, wiersz { $line }: { $message }

spisok-settings-links = Odnośniki
spisok-settings-links-keywords = URL, adres, śledzenie, fbclid, utm, gclid, parametry, czyszczenie
spisok-settings-links-what = Co jest wycinane z odnośników, z przykładem do każdej reguły. Odznacz to, co ma zostać.
spisok-settings-links-campaigns = Kliknięcia i kampanie, na każdej stronie
spisok-settings-links-by-value = Tylko gdy wartość mówi, skąd się przyszło
spisok-settings-links-platforms = Sieci społecznościowe, wideo, wyszukiwarki i sklepy
spisok-settings-links-publishers = Wydawcy czasopism
spisok-settings-links-press = Prasa
spisok-settings-links-other = Kopie mobilne (AMP)
spisok-settings-exempt = Strony, których odnośniki pozostają bez zmian, po jednej w wierszu
spisok-settings-exempt-wrong = To nie jest strona i nie zostało zapisane: { $words }
spisok-settings-exempt-saved =
    { $count ->
        [0] Żadna strona nie jest wyłączona
        [one] { $count } strona jest wyłączona
        [few] { $count } strony są wyłączone
       *[many] { $count } stron jest wyłączonych
    }
spisok-settings-rules = Własne reguły
spisok-settings-rules-what = YAML lub JSON: „strip” wycina parametry, „off” wyłącza reguły po nazwach, „exempt” pomija strony. * zastępuje dowolne znaki; nic stąd nie zostanie wykonane.
spisok-settings-rules-good = wycinane: { $strip }, wyłączone: { $off }, pominięte strony: { $hosts }
spisok-settings-rules-example = Wstaw przykład
spisok-settings-try-link = Wypróbuj na odnośniku

spisok-settings-endpoint = Wiersz poleceń
spisok-settings-endpoint-keywords = spisok import, token, klucz, API, terminal, SPISOK_TOKEN
spisok-settings-endpoint-on =
    .label = Zezwól na import do Zotero z wiersza poleceń
spisok-settings-token = Token
spisok-settings-token-show = Pokaż
spisok-settings-token-hide = Ukryj
spisok-settings-token-copy = Kopiuj
spisok-settings-token-new = Utwórz nowy
spisok-settings-token-copied = Skopiowano.
spisok-settings-token-made = Poprzedni token już nie działa.
spisok-settings-endpoint-how = Wpuszczane są tylko programy na tym komputerze, które znają token, strony internetowe nigdy: <code data-l10n-name="command">SPISOK_TOKEN=… spisok import list.txt</code>
spisok-settings-server-off = Serwer samego Zotero jest wyłączony, więc nic nie może się z nim połączyć: zob. „Zaawansowane”, „Zezwól innym aplikacjom na tym komputerze komunikować się z Zotero”.

spisok-settings-interface = Ogólne
spisok-settings-language = Język
spisok-settings-language-zotero =
    .label = jak w Zotero
spisok-settings-shortcut = Skrót dla „Importuj spis literatury…”
spisok-settings-shortcut-note = Puste: bez skrótu
spisok-settings-reset = Przywróć ustawienia domyślne…
spisok-settings-reset-title = Przywrócić domyślne ustawienia Spisok?
spisok-settings-reset-text = Wszystkie wybory wrócą do domyślnych, a wiersz poleceń zostanie odcięty. Własne księgi kodowe, tytuły i reguły odnośników pozostaną.
spisok-settings-reset-done = Wszystkie ustawienia są domyślne.

spisok-problem-yaml = To nie jest YAML; sprawdź tu dwukropki, cudzysłowy i nawiasy
spisok-problem-yaml-tab = Wcięcia robi się spacjami, nie tabulatorem
spisok-problem-yaml-indent = Wcięcie tego wiersza jest inne niż wierszy, do których należy
spisok-problem-yaml-twice = Ta nazwa występuje dwa razy
spisok-problem-yaml-unclosed = Nie zamknięto cudzysłowu lub nawiasu albo brakuje przecinka
spisok-problem-alias-early = *{ $alias } stoi wcześniej, niż &{ $alias } mówi, co oznacza
spisok-problem-alias-often = Plik zbyt często odwołuje się do siebie (aliasy YAML)
spisok-problem-codebook-shape = Księga kodowa to obiekt z „name” i „tags”
spisok-problem-codebook-name = Księga kodowa musi mieć nazwę: „name: Mój temat”
spisok-problem-codebook-tags = Księga kodowa musi mieć listę etykiet: „tags:”, a pod tym „- tag: …”
spisok-problem-codebook-empty = Księga kodowa jest pusta
spisok-problem-codebook-unreadable = Księgi kodowej nie da się odczytać: { $reason }
spisok-problem-name-long = Nazwa jest dłuższa niż { $most } znaków
spisok-problem-tag-long = Etykieta „{ $tag }” jest dłuższa niż { $most } znaków
spisok-problem-patterns-many = Wzorców jest więcej niż { $most }
spisok-problem-examples-many = Przykładów jest więcej niż { $most }
spisok-problem-rules-many = Reguł jest więcej niż { $most }
spisok-problem-rules-unreadable = Reguł nie da się odczytać: { $reason }
spisok-problem-tag-twice = Etykieta „{ $tag }” występuje dwa razy
spisok-problem-tag-shape = Etykieta to obiekt z „tag”, „definition” i „patterns”
spisok-problem-tag-name = Etykieta musi mieć nazwę: „tag: sanctions”
spisok-problem-tag-definition = Etykieta „{ $tag }” musi mieć definicję (definition): kiedy tekst ma ten temat?
spisok-problem-tag-field = „{ $field }” nie jest polem; są: { $known }
spisok-problem-unknown-key = „{ $key }” nie jest tu znane; znane są: { $known }
spisok-problem-texts-list = „{ $key }” to lista tekstów; tekst z dwukropkiem bierze się w cudzysłów
spisok-problem-words-list = „{ $key }” to lista słów w cudzysłowach
spisok-problem-patterns-shape = Wzorce to listy według języków: „patterns:”, a pod tym „en: [sanction*]”; języki: { $languages }
spisok-problem-pattern-language = „{ $language }” nie jest językiem wzorców; są: { $languages }
spisok-problem-patterns-list = Wzorce języka „{ $language }” to lista: [sanction*, embargo*]
spisok-problem-no-pattern = Nie ma żadnego wzorca, więc nic nie dostanie tej etykiety
spisok-problem-pattern-shape = Wzorzec to słowo lub fraza albo obiekt z „match”, czyli szukanymi słowami
spisok-problem-pattern-empty = Wzorzec jest pusty
spisok-problem-pattern-signs = „{ $word }”: wzorzec składa się ze słów z liter i cyfr, inne znaki zastępuje się spacjami; * stoi tylko na końcu słowa
spisok-problem-within-number = „within” to liczba słów, co najmniej 1
spisok-problem-within-alone = „within” mówi, o ile słów dalej są „near” i „with”; tu nie ma żadnego z nich
spisok-problem-with-list = „with” to lista grup, a z każdej musi stać jedno słowo: [$lender, [$loan, credit*], $debtor]
spisok-problem-set-unknown = „{ $name }” nie jest zbiorem tej księgi; są: { $known }
spisok-problem-set-missing = „{ $name }” nie jest zbiorem tej księgi; wpisz go pod „sets”
spisok-problem-all-sets = Pod „all” w „match” stoi zbiór słów według języków: $loan
spisok-problem-no-words = { $words }: brak słów dla „{ $language }”
spisok-problem-sets-shape = Zbiory to listy słów według nazw i języków: „sets:”, pod tym „russia:”, pod tym „en: [russia*]”
spisok-problem-set-name = „{ $name }”: nazwa zbioru to jedno słowo z liter, cyfr, - i _
spisok-problem-set-empty = Zbiór nie ma tu słów
spisok-problem-counter-met = kontrprzykład, ale pasuje: { $met }
spisok-problem-example-missed = przykład, ale nie pasuje żaden wzorzec
spisok-problem-outlets-shape = Plik tytułów ma listę: „outlets:”, a pod nią „- name: …”
spisok-problem-outlets-empty = Plik jest pusty
spisok-problem-outlets-unreadable = Nie da się odczytać tytułów: { $reason }
spisok-problem-outlets-many = Tytułów jest więcej niż { $most }
spisok-problem-outlet-shape = Tytuł ma nazwę i rodzaj: „- { "{" } name: Мост, kind: newspaper { "}" }”
spisok-problem-outlet-name = Tytuł potrzebuje nazwy: „name: Мост”
spisok-problem-outlet-kind = „kind” to jedno z: { $known }
spisok-problem-outlet-letters = Nazwa ma litery lub cyfry
spisok-problem-outlet-language = „{ $language }” to nie język; napisz ru, be, uk, pl, en
spisok-problem-outlet-house = „house” to nazwa innego tytułu tego samego wydawcy
spisok-problem-outlet-twice = Występuje dwa razy: jest też w { $name }
spisok-problem-file-name = „{ $file }” nie jest tu nazwą pliku
spisok-problem-file-none = { $file } to nie plik
spisok-problem-file-long = Bajtów w { $file }: { $size }; więcej niż { $most } się nie czyta
spisok-problem-file-encoding = { $file } nie jest tekstem w UTF-8; zapisz go w UTF-8 i spróbuj ponownie
spisok-problem-files-many = Plików jest już { $most }
spisok-problem-check-slow = Sprawdzanie trwało ponad { $seconds } s i zostało przerwane
spisok-problem-rules-shape = Reguły to obiekt z „strip”, „off” i „exempt”
spisok-problem-rule-unknown = Nie ma reguły „{ $rule }”
spisok-problem-strip-list = „strip” to lista reguł
spisok-problem-rule-shape = Reguła to obiekt z „rule” (nazwa) i „params”
spisok-problem-rule-name = Reguła musi mieć nazwę: "rule": "my-rule"
spisok-problem-rule-params = Reguła musi mieć nazwy parametrów: "params": ["from"]
spisok-problem-star-alone = Samo "*" wycięłoby wszystko
spisok-problem-rule-level = „level” to safe, likely lub ask
spisok-problem-rule-where = „where” to query, fragment lub path
spisok-problem-host = „{ $host }” nie jest stroną; pisz example.org
spisok-problem-library-read-only = Biblioteka „{ $name }” jest tylko do odczytu
spisok-problem-library-gone = Tej biblioteki już nie ma
spisok-problem-collection-gone = Tej kolekcji już nie ma; wybierz inną
spisok-problem-undo-old = Tego nie można już cofnąć: cofnięto wcześniej albo było zbyt dawno
spisok-problem-undo-other = Tego importu nie można już cofnąć: po nim był następny
spisok-problem-text-long = Znaków w tekście: { $size }; więcej niż { $most } się nie czyta
spisok-problem-document-word = To nie jest dokument Word (.docx)
spisok-problem-document-large = Dokument Word jest po rozpakowaniu zbyt duży
spisok-problem-document-slow = Dokument rozpakowuje się zbyt długo
spisok-problem-document-unreadable = Nie da się odczytać dokumentu
spisok-guard-archived = strona z archiwum: jej adres zawiera inny
spisok-guard-signed = podpisany odnośnik: działa tylko bez zmian
spisok-guard-shared = udostępniony plik prywatny: adres jest kluczem
spisok-guard-laws = portal ustaw lub dokumentów: zapytanie mówi, o który tekst chodzi
spisok-guard-data = portal danych: zapytanie mówi, o które liczby chodzi
spisok-guard-catalogue = katalog: zapytanie mówi, o który rekord chodzi
spisok-guard-search = wyszukiwanie: zapytanie to szukane słowa
spisok-guard-login = strona logowania: zapytanie mówi, dokąd prowadzi
spisok-guard-map = mapy lub zdjęcia: zapytanie mówi, co widać
spisok-guard-project = strona projektu lub dyskusji: zapytanie mówi, która
spisok-guard-identifier = odnośnik z identyfikatorem, nie zmienia się go
spisok-guard-exempt = strona, którą wyłączono
