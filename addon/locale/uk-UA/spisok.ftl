spisok-menu-import =
    .label = Імпортувати список літератури…

spisok-window =
    .lang = uk-UA
spisok-window-title = Імпорт списку літератури
spisok-source = Вставте список літератури, перетягніть сюди файл або відкрийте його
spisok-source-field =
    .placeholder = Одне чи багато джерел у будь-якому поширеному стилі; підійде й уся стаття.
spisok-open-file = Відкрити файл…
spisok-use-sample = Узяти приклад
spisok-read = Прочитати
spisok-loading = Завантажуються словники…
spisok-reading = Список читається…
spisok-reading-bar =
    .aria-label = Список читається
spisok-back = До тексту
spisok-filter = Показати
spisok-filter-all = усі
spisok-filter-warnings = із попередженнями
spisok-filter-new = немає в бібліотеці
spisok-table =
    .aria-label = Джерела
spisok-columns =
    .title = Клацання сортує. З клавіатури: стрілки переходять від стовпця до стовпця, Enter сортує, Shift зі стрілкою змінює ширину.
spisok-column-number = №
spisok-column-import =
    .aria-label = Імпорт
    .title = Імпорт
spisok-column-state =
    .aria-label = Стан
    .title = Стан
spisok-column-authors = Автори
spisok-column-title = Назва
spisok-column-container = Публікація
spisok-column-date = Дата
spisok-column-tags = Теги
spisok-details =
    .aria-label = Вибране джерело
spisok-printed =
    .aria-label = Як надруковано
spisok-notes =
    .aria-label = Що помічено
spisok-library = Бібліотека
spisok-collection = Колекція
spisok-collection-new = Нова колекція
spisok-collection-none = Без колекції
spisok-collection-name =
    .aria-label = Назва нової колекції
spisok-library-read-only = { $name } (лише читання)
spisok-library-elsewhere = «{ $name }» доступна лише для читання, тому документи потраплять сюди
spisok-importing =
    .aria-label = Імпорт
spisok-cancel = Зупинити
spisok-import = Імпортувати
spisok-import-add = Додати до колекції: { $count }
spisok-import-update = Оновити: { $count }
spisok-import-relate = Пов’язати: { $count }
spisok-import-nothing = Імпортувати нічого
spisok-import-known =
    { $count ->
        [one] { $count } джерело вже в бібліотеці й лише додається до колекції.
        [few] { $count } джерела вже в бібліотеці й лише додаються до колекції.
       *[many] { $count } джерел уже в бібліотеці й лише додаються до колекції.
    }
spisok-import-known-updated = Оновиться документів бібліотеки: { $count }.
spisok-import-known-left =
    { $count ->
        [one] { $count } джерело вже в бібліотеці й залишається як є.
        [few] { $count } джерела вже в бібліотеці й залишаються як є.
       *[many] { $count } джерел уже в бібліотеці й залишаються як є.
    }
spisok-show = Показати в Zotero
spisok-undo = Скасувати цей імпорт
spisok-another = Імпортувати ще один список
spisok-close = Закрити

spisok-field-type = Тип
spisok-field-title = Назва
spisok-field-creators = Творці
spisok-field-date = Дата
spisok-field-container = Публікація
spisok-field-url = Посилання
spisok-field-tags = Теги
spisok-field-extra = Додатково
spisok-state-new = Нове
spisok-state-known = Уже в бібліотеці; вдруге не створюється
spisok-state-known-edited = Уже в бібліотеці. Документ там залишається як є: позначте нижче, що до нього внести
spisok-state-known-updated = Уже в бібліотеці; до документа вноситься позначене нижче
spisok-state-warning = Є попередження
spisok-summary =
    { $count ->
        [one] { $count } джерело
        [few] { $count } джерела
       *[many] { $count } джерел
    }{ $shown ->
        [-1] {""}
       *[other] , показано: { $shown }
    }{ $known ->
        [0] {""}
       *[other] , уже в бібліотеці: { $known }
    }{ $warnings ->
        [0] {""}
       *[other] , із попередженнями: { $warnings }
    }{ $skipped ->
        [0] {""}
       *[other] , пропущено: { $skipped }
    }
spisok-outcome =
    { $created ->
        [0] Нічого нового
        [one] Створено { $created } документ
        [few] Створено { $created } документи
       *[many] Створено { $created } документів
    }{ $linked ->
        [0] {""}
       *[other] , уже були: { $linked }
    }{ $updated ->
        [0] {""}
       *[other] , з них оновлено: { $updated }
    }
spisok-last-import =
    { $count ->
        [one] Останній імпорт: { $count } новий запис
        [few] Останній імпорт: { $count } нові записи
       *[many] Останній імпорт: { $count } нових записів
    }
spisok-last-import-into =
    { $count ->
        [one] Останній імпорт: { $count } новий запис у «{ $name }»
        [few] Останній імпорт: { $count } нові записи у «{ $name }»
       *[many] Останній імпорт: { $count } нових записів у «{ $name }»
    }
spisok-undone =
    { $count ->
        [0] Скасовано; документи, які були в бібліотеці раніше, залишилися
        [one] { $count } документ переміщено до кошика
        [few] { $count } документи переміщено до кошика
       *[many] { $count } документів переміщено до кошика
    }
spisok-nothing-found = У цьому тексті не знайдено жодного джерела.
spisok-failed = Не вдалося: { $reason }
spisok-stopped = Імпорт зупинено; нічого не записано.
spisok-leave-text = Імпорт не завершено. Якщо його зупинити, у бібліотеці нічого від нього не залишиться. Можна й закрити вікно, а імпорт дійде до кінця.
spisok-leave-stop = Зупинити імпорт
spisok-leave-stay = Не закривати вікно
spisok-leave-finish = Нехай завершить
spisok-mended = Виправлено: { $from } → { $to }
spisok-language-read = Мова: { $to }, а не { $from }
spisok-link-cleaned = Посилання очищено: { $removed }
spisok-earned = Тег «{ $tag }» за словами: { $words }
spisok-proposal = Можливо: { $from } → { $to }
spisok-proposal-link = Можливо, зайве в посиланні: { $from }
spisok-accept = Прийняти

spisok-options =
    .aria-label = Як читати назви
spisok-scheme = Транслітерація
spisok-scheme-keep = без змін
spisok-scheme-gost = ГОСТ 7.79 Б
spisok-scheme-scholarly = наукова транслітерація
spisok-title-form = Назва
spisok-title-form-romanised = латиницею
spisok-title-form-original = кириличний оригінал
spisok-tagging = Додавати теги за темами
spisok-from-clipboard = З буфера обміну
spisok-stop-reading = Зупинити читання
spisok-filter-known = уже в бібліотеці
spisok-filter-twice = двічі у списку
spisok-filter-unreadable = непрочитані
spisok-filter-tag = Тег
spisok-filter-type = Тип
spisok-filter-any = будь-який
spisok-filter-empty = Під ці фільтри не підпадає жодне джерело.
spisok-column-type =
    .aria-label = Тип
    .title = Тип
spisok-place = Джерело { $n } з { $count }
spisok-split = Розділити біля курсора
spisok-join = З’єднати з наступним
spisok-join-number = З’єднати з № { $n }
spisok-undo-edit = Скасувати правку
spisok-open-link = Відкрити посилання
spisok-field-more = Ще
spisok-field-choose = додати поле…
spisok-collection-top = (верхній рівень)
spisok-collection-parent = У колекції
spisok-relate = Пов’язати з «{ $title }»
spisok-note = Примітка зі списком, як його надруковано
spisok-state-twice = Двічі у списку
spisok-state-unreadable = Не прочитано: назву не знайдено
spisok-report =
    .aria-label = Що імпортовано
spisok-line-created = створено
spisok-line-linked = уже був
spisok-line-updated = уже був, оновлено
spisok-line-kept = уже був, без змін
spisok-outcome-skipped =
    { $count ->
        [one] Пропущено { $count } джерело
        [few] Пропущено { $count } джерела
       *[many] Пропущено { $count } джерел
    }
spisok-codebook = Кодувальна книга
spisok-codebook-set = як у налаштуваннях
spisok-codebook-own = вбудована в Spisok
spisok-choose-shown = Імпортувати всі показані
spisok-none-chosen = Жодне джерело не позначено, імпортувати нічого.
spisok-outcome-unwritten =
    { $count ->
        [one] Ваші зміни в { $count } джерелі не записано: його документ уже був
        [few] Ваші зміни в { $count } джерелах не записано: їхні документи вже були
       *[many] Ваші зміни в { $count } джерелах не записано: їхні документи вже були
    }
spisok-outcome-twice =
    { $count ->
        [one] { $count } джерело стало тим самим документом, що й одне з попередніх
        [few] { $count } джерела стали тими самими документами, що й попередні
       *[many] { $count } джерел стали тими самими документами, що й попередні
    }
spisok-creators-how = По одному в рядку: Прізвище, Ім’я. Інша роль ставиться попереду: «{ $role }: Прізвище, Ім’я». Ім’я без коми — організація.
spisok-tags-how = Кілька розділяються комами.
spisok-remark = Дописано після джерела, зберігається в «Додатково»: { $remark }
spisok-kept =
    { $count ->
        [one] Із закритого вікна збереглося { $count } джерело.
        [few] Із закритого вікна збереглися { $count } джерела.
       *[many] Із закритого вікна збереглося { $count } джерел.
    }
spisok-kept-place = У Zotero тепер вибрано інше місце: список потрапить до «{ $now }», а не до «{ $before }».
spisok-kept-back = Повернути
spisok-filling = Що вже в бібліотеці
spisok-filling-leave = залишити як є
spisok-filling-tags = додати теги
spisok-filling-fill = додати відсутнє
spisok-known-there = У бібліотеці
spisok-known-here = У цьому списку
spisok-known-none = нічого
