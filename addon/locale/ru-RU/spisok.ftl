spisok-menu-import =
    .label = Импортировать список литературы…

spisok-window =
    .lang = ru-RU
spisok-window-title = Импорт списка литературы
spisok-source = Вставьте список литературы, перетащите сюда файл или откройте его
spisok-source-field =
    .placeholder = Один или много источников в любом распространённом стиле; подойдёт и статья целиком.
spisok-open-file = Открыть файл…
spisok-use-sample = Взять пример
spisok-read = Прочитать
spisok-loading = Загружаются словари…
spisok-reading = Список читается…
spisok-reading-bar =
    .aria-label = Список читается
spisok-back = К тексту
spisok-filter = Показать
spisok-filter-all = все
spisok-filter-warnings = с предупреждениями
spisok-filter-new = нет в библиотеке
spisok-table =
    .aria-label = Источники
spisok-columns =
    .title = Щелчок сортирует. С клавиатуры: стрелки переходят от столбца к столбцу, Enter сортирует, Shift со стрелкой меняет ширину.
spisok-column-number = №
spisok-column-import =
    .aria-label = Импорт
    .title = Импорт
spisok-column-state =
    .aria-label = Состояние
    .title = Состояние
spisok-column-authors = Авторы
spisok-column-title = Название
spisok-column-container = Публикация
spisok-column-date = Дата
spisok-column-tags = Теги
spisok-details =
    .aria-label = Выбранный источник
spisok-printed =
    .aria-label = Как напечатано
spisok-notes =
    .aria-label = Что замечено
spisok-library = Библиотека
spisok-collection = Коллекция
spisok-collection-new = Новая коллекция
spisok-collection-none = Без коллекции
spisok-collection-name =
    .aria-label = Название новой коллекции
spisok-library-read-only = { $name } (только чтение)
spisok-library-elsewhere = «{ $name }» доступна только для чтения, поэтому записи попадут сюда
spisok-importing =
    .aria-label = Импорт
spisok-cancel = Остановить
spisok-import = Импортировать
spisok-import-add = Добавить в коллекцию: { $count }
spisok-import-update = Обновить: { $count }
spisok-import-relate = Связать: { $count }
spisok-import-nothing = Импортировать нечего
spisok-import-known =
    { $count ->
        [one] { $count } источник уже в библиотеке и только добавляется в коллекцию.
        [few] { $count } источника уже в библиотеке и только добавляются в коллекцию.
       *[many] { $count } источников уже в библиотеке и только добавляются в коллекцию.
    }
spisok-import-known-updated = Обновится записей библиотеки: { $count }.
spisok-import-known-left =
    { $count ->
        [one] { $count } источник уже в библиотеке и остаётся как есть.
        [few] { $count } источника уже в библиотеке и остаются как есть.
       *[many] { $count } источников уже в библиотеке и остаются как есть.
    }
spisok-show = Показать в Zotero
spisok-undo = Отменить этот импорт
spisok-another = Импортировать ещё один список
spisok-close = Закрыть

spisok-field-type = Тип
spisok-field-title = Название
spisok-field-creators = Создатели
spisok-field-date = Дата
spisok-field-container = Публикация
spisok-field-url = Ссылка
spisok-field-tags = Теги
spisok-field-extra = Дополнительно
spisok-state-new = Новый
spisok-state-known = Уже в библиотеке; второй раз не создаётся
spisok-state-known-edited = Уже в библиотеке. Запись там остаётся как есть: отметьте ниже, что в неё внести
spisok-state-known-updated = Уже в библиотеке; в запись вносится отмеченное ниже
spisok-state-warning = Есть предупреждения
spisok-summary =
    { $count ->
        [one] { $count } источник
        [few] { $count } источника
       *[many] { $count } источников
    }{ $shown ->
        [-1] {""}
       *[other] , показано: { $shown }
    }{ $known ->
        [0] {""}
       *[other] , уже в библиотеке: { $known }
    }{ $warnings ->
        [0] {""}
       *[other] , с предупреждениями: { $warnings }
    }{ $skipped ->
        [0] {""}
       *[other] , пропущено: { $skipped }
    }
spisok-outcome =
    { $created ->
        [0] Ничего нового
        [one] Создана { $created } запись
        [few] Созданы { $created } записи
       *[many] Создано { $created } записей
    }{ $linked ->
        [0] {""}
       *[other] , уже были: { $linked }
    }{ $updated ->
        [0] {""}
       *[other] , из них обновлено: { $updated }
    }
spisok-last-import =
    { $count ->
        [one] Последний импорт: { $count } новая запись
        [few] Последний импорт: { $count } новые записи
       *[many] Последний импорт: { $count } новых записей
    }
spisok-last-import-into =
    { $count ->
        [one] Последний импорт: { $count } новая запись в «{ $name }»
        [few] Последний импорт: { $count } новые записи в «{ $name }»
       *[many] Последний импорт: { $count } новых записей в «{ $name }»
    }
spisok-undone =
    { $count ->
        [0] Отменено; записи, которые были в библиотеке раньше, остались
        [one] { $count } запись перемещена в корзину
        [few] { $count } записи перемещены в корзину
       *[many] { $count } записей перемещено в корзину
    }
spisok-nothing-found = В этом тексте не найдено ни одного источника.
spisok-failed = Не получилось: { $reason }
spisok-stopped = Импорт остановлен; ничего не записано.
spisok-leave-text = Импорт не закончен. Если его остановить, в библиотеке ничего от него не останется. Можно и закрыть окно, а импорт дойдёт до конца.
spisok-leave-stop = Остановить импорт
spisok-leave-stay = Не закрывать окно
spisok-leave-finish = Пусть закончит
spisok-mended = Исправлено: { $from } → { $to }
spisok-language-read = Язык: { $to }, а не { $from }
spisok-link-cleaned = Ссылка очищена: { $removed }
spisok-earned = Тег «{ $tag }» по словам: { $words }
spisok-proposal = Возможно: { $from } → { $to }
spisok-proposal-link = Возможно, в ссылке не нужно: { $from }
spisok-accept = Принять

spisok-options =
    .aria-label = Как читать названия
spisok-scheme = Транслитерация
spisok-scheme-keep = без изменений
spisok-scheme-gost = ГОСТ 7.79 Б
spisok-scheme-scholarly = научная транслитерация
spisok-title-form = Название
spisok-title-form-romanised = латиницей
spisok-title-form-original = кириллический оригинал
spisok-tagging = Ставить теги по темам
spisok-from-clipboard = Из буфера обмена
spisok-stop-reading = Остановить чтение
spisok-filter-known = уже в библиотеке
spisok-filter-twice = дважды в списке
spisok-filter-unreadable = непрочитанные
spisok-filter-tag = Тег
spisok-filter-type = Тип
spisok-filter-any = любой
spisok-filter-empty = Под эти фильтры не подходит ни один источник.
spisok-column-type =
    .aria-label = Тип
    .title = Тип
spisok-place = Источник { $n } из { $count }
spisok-split = Разделить у курсора
spisok-join = Соединить со следующим
spisok-join-number = Соединить с № { $n }
spisok-undo-edit = Отменить правку
spisok-open-link = Открыть ссылку
spisok-field-more = Ещё
spisok-field-choose = добавить поле…
spisok-collection-top = (верхний уровень)
spisok-collection-parent = В коллекции
spisok-relate = Связать с «{ $title }»
spisok-note = Заметка со списком, как он напечатан
spisok-state-twice = Дважды в списке
spisok-state-unreadable = Не прочитано: название не найдено
spisok-report =
    .aria-label = Что импортировано
spisok-line-created = создана
spisok-line-linked = уже была
spisok-line-updated = уже была, дополнена
spisok-line-kept = уже была, без изменений
spisok-outcome-skipped =
    { $count ->
        [one] Пропущен { $count } источник
        [few] Пропущено { $count } источника
       *[many] Пропущено { $count } источников
    }
spisok-codebook = Кодировочная книга
spisok-codebook-set = как в настройках
spisok-codebook-own = встроенная в Spisok
spisok-choose-shown = Импортировать все показанные
spisok-none-chosen = Ни один источник не отмечен, импортировать нечего.
spisok-outcome-unwritten =
    { $count ->
        [one] Ваши изменения в { $count } источнике не записаны: его запись уже была
        [few] Ваши изменения в { $count } источниках не записаны: их записи уже были
       *[many] Ваши изменения в { $count } источниках не записаны: их записи уже были
    }
spisok-outcome-twice =
    { $count ->
        [one] { $count } источник стал той же записью, что и один из предыдущих
        [few] { $count } источника стали теми же записями, что и предыдущие
       *[many] { $count } источников стали теми же записями, что и предыдущие
    }
spisok-creators-how = По одному в строке: Фамилия, Имя. Другая роль ставится впереди: «{ $role }: Фамилия, Имя». Имя без запятой — организация.
spisok-tags-how = Несколько разделяются запятыми.
spisok-remark = Приписано после источника, сохраняется в «Дополнительно»: { $remark }
spisok-kept =
    { $count ->
        [one] Из закрытого окна сохранился { $count } источник.
        [few] Из закрытого окна сохранились { $count } источника.
       *[many] Из закрытого окна сохранились { $count } источников.
    }
spisok-kept-place = В Zotero теперь выбрано другое место: список попадёт в «{ $now }», а не в «{ $before }».
spisok-kept-back = Вернуть
spisok-filling = Что уже в библиотеке
spisok-filling-leave = оставить как есть
spisok-filling-tags = добавить теги
spisok-filling-fill = добавить недостающее
spisok-known-there = В библиотеке
spisok-known-here = В этом списке
spisok-known-none = ничего
