spisok-warning-no-title = W tej pozycji nie znaleziono tytułu. Wpisz go ręcznie.
spisok-warning-date-conflict =
    { $case ->
        [year] W nawiasie jest rok { $year }, a wydrukowana data to { $date }.
        [link] Wydrukowana data to { $date }, a w odnośniku jest { $link }.
       *[both] W nawiasie jest rok { $year }, wydrukowana data to { $date }, a w odnośniku jest { $link }.
    } Zachowano wydrukowaną datę; rozstrzygnie sama strona.
spisok-warning-impossible-date = Nie ma daty { $date }: ten miesiąc jest krótszy.
spisok-warning-access-date =
    { $case ->
        [before] Data dostępu to { $accessed }, a publikacja jest późniejsza ({ $issued }). Jedna z tych dat jest błędna.
       *[after] Data dostępu to { $accessed }, a w pozostałych pozycjach jest nie późniejsza niż { $latest }. Kiedy zamknięto spis, wynika z niego samego; sprawdź rok.
    }
spisok-warning-doi-kind = DOI { $doi } ma postać DOI rozdziału książki (ISBN i numer rozdziału), a publikacja jest czasopismem. Otwórz DOI, aby zobaczyć, co oznacza.
spisok-warning-doi-publisher = DOI { $doi } zaczyna się od { $prefix }, a artykuły czasopisma { $journal } mają na początku { $known }. Otwórz DOI, aby zobaczyć, co oznacza.
spisok-warning-outlet-conflict = Wydrukowane źródło to { $printed }, a odnośnik prowadzi do { $linked }. Otwórz odnośnik, aby zobaczyć, kto to opublikował.
spisok-warning-slug-conflict = W odnośniku ({ $slug }) nie ma żadnego słowa z tytułu. Otwórz go: może prowadzić do innego artykułu.
spisok-warning-amount-conflict = W tytule jest { $title }, w odnośniku { $link }. Zajrzyj na stronę, zanim zacytujesz tę liczbę.
spisok-warning-language-conflict =
    Tytuł jest { $title ->
        [en] angielski
        [ru] rosyjski
        [be] białoruski
        [uk] ukraiński
        [pl] polski
        [de] niemiecki
       *[fr] francuski
    }, a strona, do której prowadzi odnośnik, jest w języku { $page ->
        [en] angielskim
        [ru] rosyjskim
        [be] białoruskim
        [uk] ukraińskim
        [pl] polskim
        [de] niemieckim
       *[fr] francuskim
    } ({ $sign }). Wydrukowany tytuł może być tłumaczeniem; właściwy jest na stronie.
spisok-warning-duplicate =
    { $case ->
        [doi] DOI jest taki sam jak w pozycji { $n }. Zaimportuj jedną z nich albo popraw DOI jednej z nich.
        [link] Odnośnik jest taki sam jak w pozycji { $n }. Zaimportuj jedną z nich albo popraw odnośnik jednej z nich.
       *[work] To ta sama praca co pozycja { $n }. Zaimportuj jedną z nich.
    }
spisok-warning-duplicate-item =
    { $case ->
        [doi] DOI jest taki sam jak w „{ $title }”. Zostaw jedną z tych pozycji albo popraw DOI jednej z nich.
        [link] Odnośnik jest taki sam jak w „{ $title }”. Zostaw jedną z tych pozycji albo popraw odnośnik jednej z nich.
       *[work] To ta sama praca co „{ $title }”. Zostaw jedną z nich.
    }
spisok-warning-mixed-script =
    { $case ->
        [mended] W jednym słowie tytułu wydrukowano litery łacińskie i cyrylickie ({ $word }); poprawiono.
       *[printed] W jednym słowie tytułu są litery łacińskie i cyrylickie ({ $word }), więc wyszukiwanie go nie znajdzie. Popraw to słowo.
    }
spisok-warning-glued-words =
    { $case ->
        [cut] „{ $from }” to może jedno słowo, przecięte końcem wiersza: „{ $to }”.
       *[glued] „{ $from }” to może kilka sklejonych słów: „{ $to }”.
    } Tytuł pozostawiono jak w druku; właściwą pisownię pokaże strona.
spisok-warning-glued-words-item =
    { $case ->
        [cut] „{ $from }” to może jedno słowo, przecięte końcem wiersza: „{ $to }”.
       *[glued] „{ $from }” to może kilka sklejonych słów: „{ $to }”.
    }{ $mend ->
        [proposed] {""}
       *[open] {" "}Jeśli tak jest na stronie, popraw tytuł.
    }
spisok-warning-unparsed-text = Dla tego tekstu nie znalazło się pole: { $text }. Wpisz go tam, gdzie należy, albo pomiń.
spisok-warning-volume-without-journal = Jest tom lub numer, ale nie ma czasopisma. Być może czasopismo trafiło do tytułu.
spisok-warning-no-source = Nie znaleziono czasopisma, wydawcy, odnośnika ani DOI: gdzie to opublikowano?
spisok-warning-author-spelling = { $name } i { $other } (pozycja { $n }): jeśli to jedna osoba, wybierz jedną pisownię.
spisok-warning-author-spelling-item = { $name } i { $other } („{ $title }”): jeśli to jedna osoba, wybierz jedną pisownię.
spisok-warning-low-confidence = Ta pozycja ma nietypową postać. Porównaj pola z wydrukowanym tekstem.

spisok-warning-empty-input = Nie ma tekstu. Wklej spis literatury albo otwórz plik, w którym on jest.
spisok-warning-binary-input =
    { $case ->
        [pdf] To plik PDF, a nie tekst. Otwórz go we właściwym programie i skopiuj spis literatury albo zapisz go jako zwykły tekst.
        [zip] To plik skompresowany (Word, OpenDocument, EPUB), a nie tekst. Otwórz go we właściwym programie i skopiuj spis literatury albo zapisz go jako zwykły tekst.
        [rtf] To plik RTF, a nie tekst. Otwórz go we właściwym programie i skopiuj spis literatury albo zapisz go jako zwykły tekst.
       *[control] To nie jest tekst: { $percent } % to znaki sterujące lub bajty, których nie da się odczytać. Zapisz spis jako zwykły tekst w UTF-8.
    }
spisok-warning-long-line =
    { $length ->
        [one] Pozycja { $n } ma { $length } znak.
        [few] Pozycja { $n } ma { $length } znaki.
       *[many] Pozycja { $n } ma { $length } znaków.
    } Zapewne zginęły końce wierszy; każda pozycja powinna stać w osobnym wierszu.
spisok-warning-list-cut = Wczytano tylko pierwsze { $count } pozycji: więcej to okno nie mieści. Zaimportuj je, usuń z tekstu i wczytaj resztę. Ostatnia wczytana pozycja: { $last }
spisok-warning-records = To { $format }: rekordy innego programu, a nie lista literatury. Zotero czyta je sam (Plik → Importuj…); potem zaznacz pozycje, a Spisok w menu prawego przycisku oczyści linki, poprawi tytuły i nada tagi.
spisok-warning-no-list = W tym tekście nie znaleziono żadnej pozycji: w żadnym wierszu nie ma nazwiska z inicjałami, odnośnika, stron ani roku, który stoi osobno. Lata wewnątrz zdań nie wystarczą. Sprawdź, czy skopiowano też sam spis literatury.
spisok-warning-file-unused = Nie użyto { $file } z ustawień: { $reason }
spisok-warning-file-unused-line = Nie użyto { $file } z ustawień, wiersz { $line }: { $reason }
