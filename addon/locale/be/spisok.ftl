spisok-menu-import =
    .label = Імпартаваць спіс літаратуры…

spisok-window =
    .lang = be
spisok-window-title = Імпарт спіса літаратуры
spisok-source = Устаўце спіс літаратуры, перацягніце сюды файл або адкрыйце яго
spisok-source-field =
    .placeholder = Адна ці шмат крыніц у любым пашыраным стылі; падыдзе і ўвесь артыкул.
spisok-open-file = Адкрыць файл…
spisok-use-sample = Узяць прыклад
spisok-read = Прачытаць
spisok-loading = Загружаюцца слоўнікі…
spisok-reading = Спіс чытаецца…
spisok-reading-bar =
    .aria-label = Спіс чытаецца
spisok-back = Да тэксту
spisok-filter = Паказаць
spisok-filter-all = усе
spisok-filter-warnings = з папярэджаннямі
spisok-filter-new = няма ў бібліятэцы
spisok-table =
    .aria-label = Крыніцы
spisok-columns =
    .title = Пстрычка сартуе. З клавіятуры: стрэлкі пераходзяць ад слупка да слупка, Enter сартуе, Shift са стрэлкай мяняе шырыню.
spisok-column-number = №
spisok-column-import =
    .aria-label = Імпарт
    .title = Імпарт
spisok-column-state =
    .aria-label = Стан
    .title = Стан
spisok-column-authors = Аўтары
spisok-column-title = Назва
spisok-column-container = Выданне
spisok-column-date = Дата
spisok-column-tags = Меткі
spisok-details =
    .aria-label = Выбраная крыніца
spisok-printed =
    .aria-label = Як надрукавана
spisok-notes =
    .aria-label = Што заўважана
spisok-library = Бібліятэка
spisok-collection = Калекцыя
spisok-collection-new = Новая калекцыя
spisok-collection-none = Без калекцыі
spisok-collection-name =
    .aria-label = Назва новай калекцыі
spisok-library-read-only = { $name } (толькі чытанне)
spisok-library-elsewhere = «{ $name }» даступная толькі для чытання, таму запісы трапяць сюды
spisok-importing =
    .aria-label = Імпарт
spisok-cancel = Спыніць
spisok-import = Імпартаваць
spisok-import-add = Дадаць у калекцыю: { $count }
spisok-import-update = Абнавіць: { $count }
spisok-import-relate = Звязаць: { $count }
spisok-import-nothing = Імпартаваць няма чаго
spisok-import-known =
    { $count ->
        [one] { $count } крыніца ўжо ў бібліятэцы і толькі дадаецца ў калекцыю.
        [few] { $count } крыніцы ўжо ў бібліятэцы і толькі дадаюцца ў калекцыю.
       *[many] { $count } крыніц ужо ў бібліятэцы і толькі дадаюцца ў калекцыю.
    }
spisok-import-known-updated = Абновіцца запісаў бібліятэкі: { $count }.
spisok-import-known-left =
    { $count ->
        [one] { $count } крыніца ўжо ў бібліятэцы і застаецца як ёсць.
        [few] { $count } крыніцы ўжо ў бібліятэцы і застаюцца як ёсць.
       *[many] { $count } крыніц ужо ў бібліятэцы і застаюцца як ёсць.
    }
spisok-show = Паказаць у Zotero
spisok-undo = Адмяніць гэты імпарт
spisok-another = Імпартаваць яшчэ адзін спіс
spisok-close = Закрыць

spisok-field-type = Тып
spisok-field-title = Назва
spisok-field-creators = Стваральнікі
spisok-field-date = Дата
spisok-field-container = Выданне
spisok-field-url = Спасылка
spisok-field-tags = Меткі
spisok-field-extra = Дадаткова
spisok-state-new = Новая
spisok-state-known = Ужо ў бібліятэцы; другі раз не ствараецца
spisok-state-known-edited = Ужо ў бібліятэцы. Запіс там застаецца як ёсць: адзначце ніжэй, што ў яго ўнесці
spisok-state-known-updated = Ужо ў бібліятэцы; у запіс уносіцца адзначанае ніжэй
spisok-state-warning = Ёсць папярэджанні
spisok-summary =
    { $count ->
        [one] { $count } крыніца
        [few] { $count } крыніцы
       *[many] { $count } крыніц
    }{ $shown ->
        [-1] {""}
       *[other] , паказана: { $shown }
    }{ $known ->
        [0] {""}
       *[other] , ужо ў бібліятэцы: { $known }
    }{ $warnings ->
        [0] {""}
       *[other] , з папярэджаннямі: { $warnings }
    }{ $skipped ->
        [0] {""}
       *[other] , прапушчана: { $skipped }
    }
spisok-outcome =
    { $created ->
        [0] Нічога новага
        [one] Створаны { $created } запіс
        [few] Створаны { $created } запісы
       *[many] Створана { $created } запісаў
    }{ $linked ->
        [0] {""}
       *[other] , ужо былі: { $linked }
    }{ $updated ->
        [0] {""}
       *[other] , з іх абноўлена: { $updated }
    }
spisok-last-import =
    { $count ->
        [one] Апошні імпарт: { $count } новы запіс
        [few] Апошні імпарт: { $count } новыя запісы
       *[many] Апошні імпарт: { $count } новых запісаў
    }
spisok-last-import-into =
    { $count ->
        [one] Апошні імпарт: { $count } новы запіс у «{ $name }»
        [few] Апошні імпарт: { $count } новыя запісы ў «{ $name }»
       *[many] Апошні імпарт: { $count } новых запісаў у «{ $name }»
    }
spisok-undone =
    { $count ->
        [0] Адменена; запісы, якія былі ў бібліятэцы раней, засталіся
        [one] { $count } запіс перамешчаны ў сметніцу
        [few] { $count } запісы перамешчаны ў сметніцу
       *[many] { $count } запісаў перамешчана ў сметніцу
    }
spisok-nothing-found = У гэтым тэксце не знойдзена ніводнай крыніцы.
spisok-failed = Не атрымалася: { $reason }
spisok-stopped = Імпарт спынены; нічога не запісана.
spisok-leave-text = Імпарт не скончаны. Калі яго спыніць, у бібліятэцы нічога ад яго не застанецца. Можна і закрыць акно, а імпарт дойдзе да канца.
spisok-leave-stop = Спыніць імпарт
spisok-leave-stay = Не закрываць акно
spisok-leave-finish = Хай скончыць
spisok-mended = Выпраўлена: { $from } → { $to }
spisok-language-read = Мова: { $to }, а не { $from }
spisok-link-cleaned = Спасылка ачышчана: { $removed }
spisok-earned = Метка «{ $tag }» па словах: { $words }
spisok-proposal = Магчыма: { $from } → { $to }
spisok-proposal-link = Магчыма, у спасылцы не патрэбна: { $from }
spisok-accept = Прыняць

spisok-options =
    .aria-label = Як чытаць назвы
spisok-scheme = Транслітарацыя
spisok-scheme-keep = без змен
spisok-scheme-gost = ГОСТ 7.79 Б
spisok-scheme-scholarly = навуковая транслітарацыя
spisok-title-form = Назва
spisok-title-form-romanised = лацініцай
spisok-title-form-original = кірылічны арыгінал
spisok-tagging = Ставіць меткі па тэмах
spisok-from-clipboard = З буфера абмену
spisok-stop-reading = Спыніць чытанне
spisok-filter-known = ужо ў бібліятэцы
spisok-filter-twice = двойчы ў спісе
spisok-filter-unreadable = непрачытаныя
spisok-filter-tag = Метка
spisok-filter-type = Тып
spisok-filter-any = любы
spisok-filter-empty = Пад гэтыя фільтры не падыходзіць ніводная крыніца.
spisok-column-type =
    .aria-label = Тып
    .title = Тып
spisok-place = Крыніца { $n } з { $count }
spisok-split = Падзяліць ля курсора
spisok-join = Злучыць з наступнай
spisok-join-number = Злучыць з № { $n }
spisok-undo-edit = Адмяніць праўку
spisok-open-link = Адкрыць спасылку
spisok-field-more = Яшчэ
spisok-field-choose = дадаць поле…
spisok-collection-top = (верхні ўзровень)
spisok-collection-parent = У калекцыі
spisok-relate = Звязаць з «{ $title }»
spisok-note = Нататка са спісам, як ён надрукаваны
spisok-state-twice = Двойчы ў спісе
spisok-state-unreadable = Не прачытана: назва не знойдзена
spisok-report =
    .aria-label = Што імпартавана
spisok-line-created = створаны
spisok-line-linked = ужо быў
spisok-line-updated = ужо быў, абноўлены
spisok-line-kept = ужо быў, без змен
spisok-outcome-skipped =
    { $count ->
        [one] Прапушчана { $count } крыніца
        [few] Прапушчаны { $count } крыніцы
       *[many] Прапушчана { $count } крыніц
    }
spisok-codebook = Кадавальная кніга
spisok-codebook-set = як у наладах
spisok-codebook-own = убудаваная ў Spisok
spisok-choose-shown = Імпартаваць усе паказаныя
spisok-none-chosen = Ніводная крыніца не пазначана, імпартаваць няма чаго.
spisok-outcome-unwritten =
    { $count ->
        [one] Вашы змены ў { $count } крыніцы не запісаныя: яе запіс ужо быў
        [few] Вашы змены ў { $count } крыніцах не запісаныя: іх запісы ўжо былі
       *[many] Вашы змены ў { $count } крыніцах не запісаныя: іх запісы ўжо былі
    }
spisok-outcome-twice =
    { $count ->
        [one] { $count } крыніца стала тым жа запісам, што і адна з папярэдніх
        [few] { $count } крыніцы сталі тымі ж запісамі, што і папярэднія
       *[many] { $count } крыніц сталі тымі ж запісамі, што і папярэднія
    }
spisok-creators-how = Па адным у радку: Прозвішча, Імя. Іншая роля ставіцца наперадзе: «{ $role }: Прозвішча, Імя». Імя без коскі — арганізацыя.
spisok-tags-how = Некалькі падзяляюцца коскамі.
spisok-remark = Прыпісана пасля крыніцы, захоўваецца ў «Дадаткова»: { $remark }
spisok-kept =
    { $count ->
        [one] З закрытага акна захавалася { $count } крыніца.
        [few] З закрытага акна захаваліся { $count } крыніцы.
       *[many] З закрытага акна захавалася { $count } крыніц.
    }
spisok-kept-place = У Zotero цяпер выбрана іншае месца: спіс трапіць у «{ $now }», а не ў «{ $before }».
spisok-kept-back = Вярнуць
spisok-filling = Што ўжо ў бібліятэцы
spisok-filling-leave = пакінуць як ёсць
spisok-filling-tags = дадаць меткі
spisok-filling-fill = дадаць, чаго няма
spisok-known-there = У бібліятэцы
spisok-known-here = У гэтым спісе
spisok-known-none = нічога
