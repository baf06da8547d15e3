spisok-operations-menu =
    .label = Spisok
spisok-operations-menu-links =
    .label = Очистити посилання…
spisok-operations-menu-titles =
    .label = Нормалізувати назви…
spisok-operations-menu-themes =
    .label = Додати теги за темами…
spisok-operations-menu-check =
    .label = Перевірити…
spisok-operations-menu-reading-list =
    .label = Імпортувати список літератури зі статті…
spisok-operations-menu-undo =
    .label = Скасувати останні зміни Spisok

spisok-operations-window =
    .lang = uk-UA
spisok-operations-title-links = Очищення посилань
spisok-operations-title-titles = Нормалізація назв
spisok-operations-title-themes = Теги за темами
spisok-operations-title-check = Перевірка
spisok-operations-undo-links =
    { $count ->
        [one] Очистити посилання
       *[other] Очистити посилання
    }
spisok-operations-undo-titles =
    { $count ->
        [one] Нормалізувати назву
       *[other] Нормалізувати назви
    }
spisok-operations-undo-themes = Додати теги за темами
spisok-operations-undo-new = Зміни Spisok у нових документах
spisok-operations-undo-check = Виправлення Spisok

spisok-operations-scheme = Транслітерація
spisok-operations-scheme-keep = без змін
spisok-operations-scheme-bgn-pcgn = BGN/PCGN
spisok-operations-scheme-ala-lc = ALA-LC
spisok-operations-scheme-iso = ISO 9
spisok-operations-scheme-gost = ГОСТ 7.79 Б
spisok-operations-scheme-scholarly = наукова транслітерація
spisok-operations-title-form = Назва
spisok-operations-title-form-romanised = латиницею
spisok-operations-title-form-original = кирилицею, якщо відома
spisok-operations-filter = Показати
spisok-operations-filter-all = усі
spisok-operations-filter-chosen = вибрані
spisok-operations-filter-unsure = сумнівні
spisok-operations-filter-warnings = лише попередження
spisok-operations-groups =
    .aria-label = Види змін
spisok-operations-list =
    .aria-label = Документи
spisok-operations-nothing = У цих документах нічого не знайдено.
spisok-operations-progress =
    .aria-label = Перебіг
spisok-operations-stop = Зупинити
spisok-operations-close = Закрити
spisok-operations-apply = Застосувати
spisok-operations-undo = Скасувати ці зміни
spisok-operations-show-item = Показати в Zotero
spisok-operations-field-url = Посилання
spisok-operations-field-title = Назва
spisok-operations-field-language = Мова
spisok-operations-field-original-title = Оригінальна назва
spisok-operations-field-cne = Cite Non-English
spisok-operations-field-tag = Тег
spisok-operations-words = за словами:
spisok-operations-warning = Попередження
spisok-operations-info = Зауваження
spisok-operations-looking =
    { $count ->
        [one] Переглядається { $count } документ…
        [few] Переглядаються { $count } документи…
       *[many] Переглядаються { $count } документів…
    }
spisok-operations-summary =
    { $edits ->
        [one] { $edits } зміна
        [few] { $edits } зміни
       *[many] { $edits } змін
    }; документів: { $items } з { $count }; вибрано: { $chosen }
spisok-operations-checked =
    { $remarks ->
        [one] { $remarks } зауваження
        [few] { $remarks } зауваження
       *[many] { $remarks } зауважень
    }; документів: { $items } з { $count }
spisok-operations-checked-mendable =
    { $remarks ->
        [one] { $remarks } зауваження
        [few] { $remarks } зауваження
       *[many] { $remarks } зауважень
    }; документів: { $items } з { $count }; { $edits ->
        [one] { $edits } виправлення
        [few] { $edits } виправлення
       *[many] { $edits } виправлень
    }, вибрано: { $chosen }
spisok-operations-done =
    { $changed ->
        [0] Нічого не змінено
        [one] Змінено { $changed } документ
        [few] Змінено { $changed } документи
       *[many] Змінено { $changed } документів
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } документ залишено: його встигли змінити.
        [few] ; { $skipped } документи залишено: їх встигли змінити.
       *[many] ; { $skipped } документів залишено: їх встигли змінити.
    }
spisok-operations-undone =
    { $restored ->
        [one] { $restored } документ повернуто до попереднього вигляду
        [few] { $restored } документи повернуто до попереднього вигляду
       *[many] { $restored } документів повернуто до попереднього вигляду
    }{ $skipped ->
        [0] .
        [one] ; { $skipped } документ залишено: його відтоді змінили.
        [few] ; { $skipped } документи залишено: їх відтоді змінили.
       *[many] ; { $skipped } документів залишено: їх відтоді змінили.
    }
spisok-operations-no-text = У PDF цього документа немає тексту: можливо, це скан або файлу немає на цьому комп’ютері.
spisok-operations-stopped = Зупинено; нічого не записано.
spisok-operations-failed = Не вдалося: { $reason }
