spisok-operations-menu =
    .label = Spisok
spisok-operations-menu-links =
    .label = Очистить ссылки…
spisok-operations-menu-titles =
    .label = Нормализовать названия…
spisok-operations-menu-themes =
    .label = Расставить теги по темам…
spisok-operations-menu-check =
    .label = Проверить…
spisok-operations-menu-reading-list =
    .label = Импортировать список литературы из статьи…
spisok-operations-menu-undo =
    .label = Отменить последние изменения Spisok

spisok-operations-window =
    .lang = ru-RU
spisok-operations-title-links = Очистка ссылок
spisok-operations-title-titles = Нормализация названий
spisok-operations-title-themes = Теги по темам
spisok-operations-title-check = Проверка
spisok-operations-undo-links =
    { $count ->
        [one] Очистить ссылку
       *[other] Очистить ссылки
    }
spisok-operations-undo-titles =
    { $count ->
        [one] Нормализовать название
       *[other] Нормализовать названия
    }
spisok-operations-undo-themes = Расставить теги по темам
spisok-operations-undo-new = Изменения Spisok в новых записях
spisok-operations-undo-check = Исправления Spisok

spisok-operations-scheme = Транслитерация
spisok-operations-scheme-keep = без изменений
spisok-operations-scheme-bgn-pcgn = BGN/PCGN
spisok-operations-scheme-ala-lc = ALA-LC
spisok-operations-scheme-iso = ISO 9
spisok-operations-scheme-gost = ГОСТ 7.79 Б
spisok-operations-scheme-scholarly = научная транслитерация
spisok-operations-title-form = Название
spisok-operations-title-form-romanised = латиницей
spisok-operations-title-form-original = кириллицей, если известно
spisok-operations-filter = Показать
spisok-operations-filter-all = все
spisok-operations-filter-chosen = выбранные
spisok-operations-filter-unsure = сомнительные
spisok-operations-filter-warnings = только предупреждения
spisok-operations-groups =
    .aria-label = Виды изменений
spisok-operations-list =
    .aria-label = Записи
spisok-operations-nothing = В этих записях ничего не найдено.
spisok-operations-progress =
    .aria-label = Ход работы
spisok-operations-stop = Остановить
spisok-operations-close = Закрыть
spisok-operations-apply = Применить
spisok-operations-undo = Отменить эти изменения
spisok-operations-show-item = Показать в Zotero
spisok-operations-field-url = Ссылка
spisok-operations-field-title = Название
spisok-operations-field-language = Язык
spisok-operations-field-original-title = Оригинальное название
spisok-operations-field-cne = Cite Non-English
spisok-operations-field-tag = Тег
spisok-operations-words = по словам:
spisok-operations-warning = Предупреждение
spisok-operations-info = Замечание
spisok-operations-looking =
    { $count ->
        [one] Просматривается { $count } запись…
        [few] Просматриваются { $count } записи…
       *[many] Просматриваются { $count } записей…
    }
spisok-operations-summary =
    { $edits ->
        [one] { $edits } изменение
        [few] { $edits } изменения
       *[many] { $edits } изменений
    }; записей: { $items } из { $count }; выбрано: { $chosen }
spisok-operations-checked =
    { $remarks ->
        [one] { $remarks } замечание
        [few] { $remarks } замечания
       *[many] { $remarks } замечаний
    }; записей: { $items } из { $count }
spisok-operations-checked-mendable =
    { $remarks ->
        [one] { $remarks } замечание
        [few] { $remarks } замечания
       *[many] { $remarks } замечаний
    }; записей: { $items } из { $count }; { $edits ->
        [one] { $edits } исправление
        [few] { $edits } исправления
       *[many] { $edits } исправлений
    }, выбрано: { $chosen }
spisok-operations-done =
    { $changed ->
        [0] Ничего не изменено
        [one] Изменена { $changed } запись
        [few] Изменены { $changed } записи
       *[many] Изменено { $changed } записей
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } запись оставлена: её успели изменить.
        [few] ; { $skipped } записи оставлены: их успели изменить.
       *[many] ; { $skipped } записей оставлено: их успели изменить.
    }
spisok-operations-undone =
    { $restored ->
        [one] { $restored } запись возвращена к прежнему виду
        [few] { $restored } записи возвращены к прежнему виду
       *[many] { $restored } записей возвращено к прежнему виду
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } запись оставлена: её с тех пор изменили.
        [few] ; { $skipped } записи оставлены: их с тех пор изменили.
       *[many] ; { $skipped } записей оставлено: их с тех пор изменили.
    }
spisok-operations-no-text = В PDF этой записи нет текста: возможно, это скан или файла нет на этом компьютере.
spisok-operations-stopped = Остановлено; ничего не записано.
spisok-operations-failed = Не получилось: { $reason }
