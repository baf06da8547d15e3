spisok-settings-titles = Назвы
spisok-settings-titles-keywords = транслітарацыя, лацініца, кірыліца, Extra, original-title
spisok-settings-scheme = Рускія, беларускія і ўкраінскія назвы — лацініцай
spisok-settings-scheme-keep =
    .label = без змен
spisok-settings-scheme-gost =
    .label = ГОСТ 7.79 Б
spisok-settings-scheme-scholarly =
    .label = навуковая транслітарацыя
spisok-settings-title = Назва запісу
spisok-settings-title-romanised =
    .label = лацініцай, кірылічны арыгінал — у полі «Extra»
spisok-settings-title-original =
    .label = кірыліцай, дзе арыгінал вядомы
spisok-settings-provenance =
    .label = Захоўваць у полі «Extra» надрукаваны выгляд выпраўленых назваў і спасылак
spisok-settings-cne =
    .label = Дадаваць у поле «Extra» радкі, паводле якіх цытуе Cite Non-English (CNE)

spisok-settings-new-items = Новыя запісы
spisok-settings-new-items-clean =
    .label = Ачышчаць спасылкі, нармалізаваць назвы і дадаваць меткі ў запісах, якія дадаюцца

spisok-settings-tags = Меткі
spisok-settings-tags-keywords = тэмы, кадаванне, кантэнт-аналіз, аўтаматычныя меткі, тэгі
spisok-settings-tag =
    .label = Ставіць запісам меткі па тэмах
spisok-settings-tag-type = Гэтыя меткі
spisok-settings-tag-type-automatic =
    .label = аўтаматычныя: Zotero можа схаваць іх і выдаліць усе адразу
spisok-settings-tag-type-manual =
    .label = такія ж, як уведзеныя ўручную

spisok-settings-codebooks = Кадавальныя кнігі
spisok-settings-codebooks-what = Кадавальная кніга — тэкставы файл: якія ёсць тэмы і па якіх словах назвы яны пазнаюцца. Меткі ставяцца паводле ўсіх адзначаных кніг.
spisok-settings-codebook-add = Дадаць з файла…
spisok-settings-codebook-new = Новая…
spisok-settings-codebook-folder = Паказаць папку
spisok-settings-codebook-view = Паглядзець
spisok-settings-codebook-edit = Правіць
spisok-settings-codebook-remove = Выдаліць
spisok-settings-codebook-remove-title = Выдаліць гэтую кнігу?
spisok-settings-codebook-remove-text = «{ $name }» ({ $file }) будзе выдалена з дыска. Ужо пастаўленыя меткі застануцца.
spisok-settings-codebook-good =
    { $tags ->
        [one] { $tags } тэма
        [few] { $tags } тэмы
       *[many] { $tags } тэм
    }{ $checked ->
        [0] {""}
        [one] ; { $checked } прыклад назвы атрымлівае патрэбныя меткі
        [few] ; { $checked } прыклады назваў атрымліваюць патрэбныя меткі
       *[many] ; { $checked } прыкладаў назваў атрымліваюць патрэбныя меткі
    }
spisok-settings-codebook-fails =
    { $tags ->
        [one] { $tags } тэма
        [few] { $tags } тэмы
       *[many] { $tags } тэм
    }{ $failed ->
        [one] ; { $failed } з { $checked } прыкладаў назваў атрымлівае не тыя меткі
       *[many] ; { $failed } з { $checked } прыкладаў назваў атрымліваюць не тыя меткі
    }
spisok-settings-codebook-broken = Не выкарыстоўваецца: радок { $line }: { $message }
spisok-settings-codebook-new-heading = Новая кніга
spisok-settings-codebook-copy = Правіць копію
spisok-settings-problems =
    .aria-label = Памылкі
spisok-settings-line = Радок { $line }, слупок { $column }:
spisok-settings-try-title = Праверыць на назве
spisok-settings-no-tag = Ніводнай тэмы
spisok-settings-save = Захаваць
spisok-settings-export = Захаваць у файл…
spisok-settings-close = Закрыць
spisok-settings-checked-broken =
    { $count ->
        [one] { $count } памылка; захаваць можна, калі яе не будзе
        [few] { $count } памылкі; захаваць можна, калі іх не будзе
       *[many] { $count } памылак; захаваць можна, калі іх не будзе
    }
spisok-settings-checked-fails =
    { $failed ->
        [one] { $failed } з { $checked } прыкладаў назваў атрымлівае не тыя меткі, што сказаны ў кнізе
       *[many] { $failed } з { $checked } прыкладаў назваў атрымліваюць не тыя меткі, што сказаны ў кнізе
    }
spisok-settings-checked-good =
    { $tags ->
        [one] { $tags } тэма
        [few] { $tags } тэмы
       *[many] { $tags } тэм
    }{ $checked ->
        [0] , прыкладаў няма
        [one] ; { $checked } прыклад назвы атрымлівае патрэбныя меткі
        [few] ; { $checked } прыклады назваў атрымліваюць патрэбныя меткі
       *[many] ; { $checked } прыкладаў назваў атрымліваюць патрэбныя меткі
    }
spisok-settings-saved = Захавана: { $file }
spisok-settings-lose-title = Адмовіцца ад змен?
spisok-settings-lose-text = Змены кнігі ў рэдактары не захаваныя.

spisok-settings-outlets = Выданні
spisok-settings-outlets-keywords = газеты, часопісы, агенцтвы, аналітычныя цэнтры, выдавецтвы, сайты, тып запісу
spisok-settings-outlets-what = Тып запісу Spisok вызначае паводле выдання: газета, часопіс, аналітычны цэнтр. Ён ведае больш за тысячу выданняў Усходняй Еўропы. Іншыя дадайце тэкставым файлам; вашы маюць перавагу.
spisok-settings-outlets-new = Новы файл…
spisok-settings-outlets-new-heading = Новы файл выданняў
spisok-settings-outlets-good =
    { $outlets ->
        [one] { $outlets } выданне
        [few] { $outlets } выданні
       *[many] { $outlets } выданняў
    }, { $hosts ->
        [one] { $hosts } сайт
        [few] { $hosts } сайты
       *[many] { $hosts } сайтаў
    }
spisok-settings-outlets-remove-title = Выдаліць гэтыя выданні?
spisok-settings-outlets-remove-text = Файл { $file } будзе выдалены з дыска. Імпартаваныя з ім запісы застануцца як ёсць.
spisok-settings-outlets-lose-text = Змены ў рэдактары выданняў не захаваныя.
spisok-settings-try-outlet = Праверыць на назве ці спасылцы
spisok-settings-no-outlet = Выданне з такой назвай ці сайтам невядомае
spisok-settings-outlet-own = з гэтага файла
spisok-settings-outlet-built-in = убудаванае ў Spisok
spisok-settings-file-refused = { $file }, радок { $line }: { $message }

spisok-settings-links = Спасылкі
spisok-settings-links-keywords = URL, адрас, сачэнне, fbclid, utm, gclid, параметры, ачыстка
spisok-settings-links-what = Што выразаецца са спасылак, з прыкладам на кожнае правіла. Здыміце адзнаку з таго, што мае застацца.
spisok-settings-links-campaigns = Клікі і рэкламныя кампаніі, на любым сайце
spisok-settings-links-by-value = Толькі калі значэнне кажа, адкуль вы прыйшлі
spisok-settings-links-platforms = Сацыяльныя сеткі, відэа, пошук і крамы
spisok-settings-links-publishers = Выдавецтвы часопісаў
spisok-settings-links-press = Прэса
spisok-settings-links-other = Мабільныя копіі (AMP)
spisok-settings-exempt = Сайты, спасылкі на якія не мяняюцца, па адным у радку
spisok-settings-exempt-wrong = Гэта не сайт і не захавана: { $words }
spisok-settings-exempt-saved =
    { $count ->
        [0] Выключэнняў няма
        [one] { $count } сайт не закранаецца
        [few] { $count } сайты не закранаюцца
       *[many] { $count } сайтаў не закранаюцца
    }
spisok-settings-rules = Свае правілы
spisok-settings-rules-what = YAML або JSON: «strip» выразае параметры, «off» адключае правілы па імёнах, «exempt» не чапае сайты. * замяняе любыя знакі; нічога адсюль не выконваецца.
spisok-settings-rules-good = выразае: { $strip }, адключана: { $off }, сайтаў-выключэнняў: { $hosts }
spisok-settings-rules-example = Уставіць прыклад
spisok-settings-try-link = Праверыць на спасылцы

spisok-settings-endpoint = Камандны радок
spisok-settings-endpoint-keywords = spisok import, токен, ключ, API, тэрмінал, SPISOK_TOKEN
spisok-settings-endpoint-on =
    .label = Дазволіць імпарт у Zotero з каманднага радка
spisok-settings-token = Ключ
spisok-settings-token-show = Паказаць
spisok-settings-token-hide = Схаваць
spisok-settings-token-copy = Скапіяваць
spisok-settings-token-new = Стварыць новы
spisok-settings-token-copied = Скапіявана.
spisok-settings-token-made = Ранейшы ключ больш не дзейнічае.
spisok-settings-endpoint-how = Толькі праграмы на гэтым камп’ютары, якія ведаюць ключ; вэб-старонкі — ніколі: <code data-l10n-name="command">SPISOK_TOKEN=… spisok import list.txt</code>
spisok-settings-server-off = Сервер Zotero адключаны, звярнуцца да яго нельга: гл. «Advanced», дазвол іншым праграмам на гэтым камп’ютары абменьвацца данымі з Zotero.

spisok-settings-interface = Агульныя
spisok-settings-language = Мова
spisok-settings-language-zotero =
    .label = як у Zotero
spisok-settings-shortcut = Клавіша для «Імпартаваць спіс літаратуры…»
spisok-settings-shortcut-note = Пуста: без клавішы
spisok-settings-reset = Вярнуць зыходныя налады…
spisok-settings-reset-title = Вярнуць зыходныя налады Spisok?
spisok-settings-reset-text = Усе налады стануць зыходнымі, камандны радок будзе адключаны. Вашы кадавальныя кнігі, выданні і правілы спасылак застануцца.
spisok-settings-reset-done = Усе налады зыходныя.

spisok-problem-yaml = Гэта не YAML; праверце тут двукроп’і, двукоссі і дужкі
spisok-problem-yaml-tab = Водступы робяцца прабеламі, а не табуляцыяй
spisok-problem-yaml-indent = Водступ гэтага радка не такі, як у радкоў побач
spisok-problem-yaml-twice = Гэта імя сустракаецца двойчы
spisok-problem-yaml-unclosed = Не закрыта двукоссе або дужка, або не хапае коскі
spisok-problem-alias-early = *{ $alias } стаіць раней, чым &{ $alias } кажа, што гэта значыць
spisok-problem-alias-often = Файл занадта часта спасылаецца сам на сябе (псеўданімы YAML)
spisok-problem-codebook-shape = Кодавая кніга — гэта аб’ект з «name» і «tags»
spisok-problem-codebook-name = Кодавай кнізе патрэбная назва: «name: Мая тэма»
spisok-problem-codebook-tags = Кодавай кнізе патрэбны спіс метак: «tags:» і пад ім «- tag: …»
spisok-problem-codebook-empty = Кодавая кніга пустая
spisok-problem-codebook-unreadable = Кодавая кніга не чытаецца: { $reason }
spisok-problem-name-long = Назва даўжэйшая за { $most } знакаў
spisok-problem-tag-long = Метка «{ $tag }» даўжэйшая за { $most } знакаў
spisok-problem-patterns-many = Узораў больш, чым { $most }
spisok-problem-examples-many = Прыкладаў больш, чым { $most }
spisok-problem-rules-many = Правілаў больш, чым { $most }
spisok-problem-rules-unreadable = Правілы не чытаюцца: { $reason }
spisok-problem-tag-twice = Метка «{ $tag }» сустракаецца двойчы
spisok-problem-tag-shape = Метка — гэта аб’ект з «tag», «definition» і «patterns»
spisok-problem-tag-name = Метцы патрэбнае імя: «tag: sanctions»
spisok-problem-tag-definition = Метцы «{ $tag }» патрэбнае азначэнне (definition): калі ў тэксту гэтая тэма?
spisok-problem-tag-field = «{ $field }» — не поле; ёсць { $known }
spisok-problem-unknown-key = «{ $key }» тут невядома; вядомыя { $known }
spisok-problem-texts-list = «{ $key }» — спіс тэкстаў; тэкст з двукроп’ем бярэцца ў двукоссе
spisok-problem-words-list = «{ $key }» — спіс слоў у двукоссі
spisok-problem-patterns-shape = Узоры — гэта спісы па мовах: «patterns:» і пад ім «en: [sanction*]»; мовы: { $languages }
spisok-problem-pattern-language = «{ $language }» — не мова ўзораў; ёсць { $languages }
spisok-problem-patterns-list = Узоры мовы «{ $language }» — гэта спіс: [sanction*, embargo*]
spisok-problem-no-pattern = Узораў няма, і гэтая метка нікому не дастанецца
spisok-problem-pattern-shape = Узор — гэта слова або фраза, або аб’ект з «match», дзе стаяць шуканыя словы
spisok-problem-pattern-empty = Узор пусты
spisok-problem-pattern-signs = «{ $word }»: узор складаецца са слоў з літар і лічбаў, замест іншых знакаў пішуцца прабелы; * ставіцца толькі ў канцы слова
spisok-problem-within-number = «within» — гэта лік слоў, ад 1
spisok-problem-within-alone = «within» кажа, за колькі слоў стаяць «near» і «with»; тут няма ні таго, ні другога
spisok-problem-with-list = «with» — гэта спіс груп, і ад кожнай мусіць стаяць адно слова: [$lender, [$loan, credit*], $debtor]
spisok-problem-set-unknown = «{ $name }» — не набор гэтай кнігі; ёсць { $known }
spisok-problem-set-missing = «{ $name }» — не набор гэтай кнігі; запішыце яго пад «sets»
spisok-problem-all-sets = Пад «all» у «match» стаіць набор слоў па мовах: $loan
spisok-problem-no-words = { $words }: няма слоў для «{ $language }»
spisok-problem-sets-shape = Наборы — гэта спісы слоў па імёнах і мовах: «sets:», пад ім «russia:», пад ім «en: [russia*]»
spisok-problem-set-name = «{ $name }»: імя набору — адно слова з літар, лічбаў, - і _
spisok-problem-set-empty = У наборы тут няма слоў
spisok-problem-counter-met = контрпрыклад, але ён падыходзіць: { $met }
spisok-problem-example-missed = прыклад, але ніводзін узор не падыходзіць
spisok-problem-outlets-shape = У файле выданняў стаіць спіс: «outlets:» і пад ім «- name: …»
spisok-problem-outlets-empty = Файл пусты
spisok-problem-outlets-unreadable = Выданні не чытаюцца: { $reason }
spisok-problem-outlets-many = Выданняў больш за { $most }
spisok-problem-outlet-shape = У выдання ёсць назва і від: «- { "{" } name: Мост, kind: newspaper { "}" }»
spisok-problem-outlet-name = Выданню патрэбная назва: «name: Мост»
spisok-problem-outlet-kind = «kind» — адно з: { $known }
spisok-problem-outlet-letters = У назве ёсць літары або лічбы
spisok-problem-outlet-language = «{ $language }» — не мова; пішыце ru, be, uk, pl, en
spisok-problem-outlet-house = «house» — назва іншага выдання таго ж дома
spisok-problem-outlet-twice = Сустракаецца двойчы: ёсць і ў { $name }
spisok-problem-file-name = «{ $file }» тут не назва файла
spisok-problem-file-none = { $file } — не файл
spisok-problem-file-long = У { $file } байтаў: { $size }; больш за { $most } не чытаецца
spisok-problem-file-encoding = { $file } — не тэкст у UTF-8; захавайце яго ў UTF-8 і паспрабуйце зноў
spisok-problem-files-many = Файлаў ужо { $most }
spisok-problem-check-slow = Праверка заняла больш за { $seconds } секунд і спыненая
spisok-problem-rules-shape = Правілы — гэта аб’ект з «strip», «off» і «exempt»
spisok-problem-rule-unknown = Правіла «{ $rule }» няма
spisok-problem-strip-list = «strip» — гэта спіс правілаў
spisok-problem-rule-shape = Правіла — гэта аб’ект з «rule» (імя) і «params»
spisok-problem-rule-name = Правілу патрэбнае імя: "rule": "my-rule"
spisok-problem-rule-params = Правілу патрэбныя імёны параметраў: "params": ["from"]
spisok-problem-star-alone = Адна "*" выразала б усё
spisok-problem-rule-level = «level» — гэта safe, likely або ask
spisok-problem-rule-where = «where» — гэта query, fragment або path
spisok-problem-host = «{ $host }» — не сайт; пішыце example.org
spisok-problem-library-read-only = Бібліятэка «{ $name }» даступная толькі для чытання
spisok-problem-library-gone = Гэтай бібліятэкі больш няма
spisok-problem-collection-gone = Гэтай калекцыі больш няма; выберыце іншую
spisok-problem-undo-old = Гэта ўжо нельга адмяніць: адменена раней або было занадта даўно
spisok-problem-undo-other = Гэты імпарт ужо нельга адмяніць: пасля яго быў іншы
spisok-problem-text-long = Знакаў у тэксце: { $size }; больш за { $most } не чытаецца
spisok-problem-document-word = Гэта не дакумент Word (.docx)
spisok-problem-document-large = Дакумент Word пасля распакоўкі занадта вялікі
spisok-problem-document-slow = Дакумент распакоўваецца занадта доўга
spisok-problem-document-unreadable = Дакумент не чытаецца
spisok-guard-archived = архіўная копія: у яе адрасе стаіць іншы
spisok-guard-signed = падпісаная спасылка: працуе толькі як ёсць
spisok-guard-shared = асабісты файл па спасылцы: адрас і ёсць ключ
spisok-guard-laws = партал законаў або дакументаў: запыт кажа, які тэкст
spisok-guard-data = партал даных: запыт кажа, якія лічбы
spisok-guard-catalogue = каталог: запыт кажа, які запіс
spisok-guard-search = пошук: запыт — гэта тое, што шукалі
spisok-guard-login = старонка ўваходу: запыт кажа, куды яна вядзе
spisok-guard-map = карты або здымкі: запыт кажа, што паказана
spisok-guard-project = старонка праекта або абмеркавання: запыт кажа, якая
spisok-guard-identifier = спасылка з ідэнтыфікатарам, яна не мяняецца
spisok-guard-exempt = сайт, які вы выключылі
