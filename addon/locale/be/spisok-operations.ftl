spisok-operations-menu =
    .label = Spisok
spisok-operations-menu-links =
    .label = Ачысціць спасылкі…
spisok-operations-menu-titles =
    .label = Нармалізаваць назвы…
spisok-operations-menu-themes =
    .label = Дадаць меткі па тэмах…
spisok-operations-menu-check =
    .label = Праверыць…
spisok-operations-menu-reading-list =
    .label = Імпартаваць спіс літаратуры з артыкула…
spisok-operations-menu-undo =
    .label = Адмяніць апошнія змены Spisok

spisok-operations-window =
    .lang = be
spisok-operations-title-links = Ачыстка спасылак
spisok-operations-title-titles = Нармалізацыя назваў
spisok-operations-title-themes = Меткі па тэмах
spisok-operations-title-check = Праверка
spisok-operations-undo-links =
    { $count ->
        [one] Ачысціць спасылку
       *[other] Ачысціць спасылкі
    }
spisok-operations-undo-titles =
    { $count ->
        [one] Нармалізаваць назву
       *[other] Нармалізаваць назвы
    }
spisok-operations-undo-themes = Дадаць меткі па тэмах
spisok-operations-undo-new = Змены Spisok у новых запісах
spisok-operations-undo-check = Выпраўленні Spisok

spisok-operations-scheme = Транслітарацыя
spisok-operations-scheme-keep = без змен
spisok-operations-scheme-bgn-pcgn = BGN/PCGN
spisok-operations-scheme-ala-lc = ALA-LC
spisok-operations-scheme-iso = ISO 9
spisok-operations-scheme-gost = ГОСТ 7.79 Б
spisok-operations-scheme-scholarly = навуковая транслітарацыя
spisok-operations-title-form = Назва
spisok-operations-title-form-romanised = лацініцай
spisok-operations-title-form-original = кірыліцай, калі вядомая
spisok-operations-filter = Паказаць
spisok-operations-filter-all = усе
spisok-operations-filter-chosen = выбраныя
spisok-operations-filter-unsure = сумнеўныя
spisok-operations-filter-warnings = толькі папярэджанні
spisok-operations-groups =
    .aria-label = Віды змен
spisok-operations-list =
    .aria-label = Запісы
spisok-operations-nothing = У гэтых запісах нічога не знойдзена.
spisok-operations-progress =
    .aria-label = Ход працы
spisok-operations-stop = Спыніць
spisok-operations-close = Закрыць
spisok-operations-apply = Ужыць
spisok-operations-undo = Адмяніць гэтыя змены
spisok-operations-show-item = Паказаць у Zotero
spisok-operations-field-url = Спасылка
spisok-operations-field-title = Назва
spisok-operations-field-language = Мова
spisok-operations-field-original-title = Арыгінальная назва
spisok-operations-field-cne = Cite Non-English
spisok-operations-field-tag = Метка
spisok-operations-words = па словах:
spisok-operations-warning = Папярэджанне
spisok-operations-info = Заўвага
spisok-operations-looking =
    { $count ->
        [one] Праглядаецца { $count } запіс…
        [few] Праглядаюцца { $count } запісы…
       *[many] Праглядаюцца { $count } запісаў…
    }
spisok-operations-summary =
    { $edits ->
        [one] { $edits } змена
        [few] { $edits } змены
       *[many] { $edits } змен
    }; запісаў: { $items } з { $count }; выбрана: { $chosen }
spisok-operations-checked =
    { $remarks ->
        [one] { $remarks } заўвага
        [few] { $remarks } заўвагі
       *[many] { $remarks } заўваг
    }; запісаў: { $items } з { $count }
spisok-operations-checked-mendable =
    { $remarks ->
        [one] { $remarks } заўвага
        [few] { $remarks } заўвагі
       *[many] { $remarks } заўваг
    }; запісаў: { $items } з { $count }; { $edits ->
        [one] { $edits } выпраўленне
        [few] { $edits } выпраўленні
       *[many] { $edits } выпраўленняў
    }, выбрана: { $chosen }
spisok-operations-done =
    { $changed ->
        [0] Нічога не зменена
        [one] Зменены { $changed } запіс
        [few] Зменены { $changed } запісы
       *[many] Зменена { $changed } запісаў
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } запіс пакінуты: яго паспелі змяніць.
        [few] ; { $skipped } запісы пакінуты: іх паспелі змяніць.
       *[many] ; { $skipped } запісаў пакінута: іх паспелі змяніць.
    }
spisok-operations-undone =
    { $restored ->
        [one] { $restored } запіс вернуты да ранейшага выгляду
        [few] { $restored } запісы вернуты да ранейшага выгляду
       *[many] { $restored } запісаў вернута да ранейшага выгляду
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } запіс пакінуты: яго з таго часу змянілі.
        [few] ; { $skipped } запісы пакінуты: іх з таго часу змянілі.
       *[many] ; { $skipped } запісаў пакінута: іх з таго часу змянілі.
    }
spisok-operations-no-text = У PDF гэтага запісу няма тэксту: магчыма, гэта скан або файла няма на гэтым камп’ютары.
spisok-operations-stopped = Спынена; нічога не запісана.
spisok-operations-failed = Не атрымалася: { $reason }
