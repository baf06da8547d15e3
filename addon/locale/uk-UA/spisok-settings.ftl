spisok-settings-titles = Назви
spisok-settings-titles-keywords = транслітерація, латиниця, кирилиця, Extra, original-title
spisok-settings-scheme = Російські, білоруські та українські назви — латиницею
spisok-settings-scheme-keep =
    .label = без змін
spisok-settings-scheme-gost =
    .label = ГОСТ 7.79 Б
spisok-settings-scheme-scholarly =
    .label = наукова транслітерація
spisok-settings-title = Назва документа
spisok-settings-title-romanised =
    .label = латиницею, кириличний оригінал — у полі «Додатково»
spisok-settings-title-original =
    .label = кирилицею, де оригінал відомий
spisok-settings-provenance =
    .label = Зберігати в полі «Додатково» надрукований вигляд виправлених назв і посилань
spisok-settings-cne =
    .label = Додавати в поле «Додатково» рядки, за якими цитує Cite Non-English (CNE)

spisok-settings-new-items = Нові документи
spisok-settings-new-items-clean =
    .label = Очищати посилання, нормалізувати назви й додавати теги в документах, що додаються

spisok-settings-tags = Теги
spisok-settings-tags-keywords = теми, кодування, контент-аналіз, автоматичні теги, мітки
spisok-settings-tag =
    .label = Ставити документам теги за темами
spisok-settings-tag-type = Ці теги
spisok-settings-tag-type-automatic =
    .label = автоматичні: Zotero може сховати їх і видалити всі разом
spisok-settings-tag-type-manual =
    .label = такі самі, як додані вручну

spisok-settings-codebooks = Кодувальні книги
spisok-settings-codebooks-what = Кодувальна книга — текстовий файл: які є теми і за якими словами назви їх упізнати. Теги ставляться за всіма позначеними книгами.
spisok-settings-codebook-add = Додати з файлу…
spisok-settings-codebook-new = Нова…
spisok-settings-codebook-folder = Показати теку
spisok-settings-codebook-view = Переглянути
spisok-settings-codebook-edit = Редагувати
spisok-settings-codebook-remove = Видалити
spisok-settings-codebook-remove-title = Видалити цю книгу?
spisok-settings-codebook-remove-text = «{ $name }» ({ $file }) буде видалено з диска. Уже поставлені теги залишаться.
spisok-settings-codebook-good =
    { $tags ->
        [one] { $tags } тема
        [few] { $tags } теми
       *[many] { $tags } тем
    }{ $checked ->
        [0] {""}
        [one] ; { $checked } приклад назви отримує потрібні теги
        [few] ; { $checked } приклади назв отримують потрібні теги
       *[many] ; { $checked } прикладів назв отримують потрібні теги
    }
spisok-settings-codebook-fails =
    { $tags ->
        [one] { $tags } тема
        [few] { $tags } теми
       *[many] { $tags } тем
    }{ $failed ->
        [one] ; { $failed } із { $checked } прикладів назв отримує не ті теги
       *[many] ; { $failed } із { $checked } прикладів назв отримують не ті теги
    }
spisok-settings-codebook-broken = Не використовується: рядок { $line }: { $message }
spisok-settings-codebook-new-heading = Нова книга
spisok-settings-codebook-copy = Редагувати копію
spisok-settings-problems =
    .aria-label = Помилки
spisok-settings-line = Рядок { $line }, стовпець { $column }:
spisok-settings-try-title = Перевірити на назві
spisok-settings-no-tag = Жодної теми
spisok-settings-save = Зберегти
spisok-settings-export = Зберегти у файл…
spisok-settings-close = Закрити
spisok-settings-checked-broken =
    { $count ->
        [one] { $count } помилка; зберегти можна, коли її не буде
        [few] { $count } помилки; зберегти можна, коли їх не буде
       *[many] { $count } помилок; зберегти можна, коли їх не буде
    }
spisok-settings-checked-fails =
    { $failed ->
        [one] { $failed } із { $checked } прикладів назв отримує не ті теги, що вказані в книзі
       *[many] { $failed } із { $checked } прикладів назв отримують не ті теги, що вказані в книзі
    }
spisok-settings-checked-good =
    { $tags ->
        [one] { $tags } тема
        [few] { $tags } теми
       *[many] { $tags } тем
    }{ $checked ->
        [0] , прикладів немає
        [one] ; { $checked } приклад назви отримує потрібні теги
        [few] ; { $checked } приклади назв отримують потрібні теги
       *[many] ; { $checked } прикладів назв отримують потрібні теги
    }
spisok-settings-saved = Збережено: { $file }
spisok-settings-lose-title = Відмовитися від змін?
spisok-settings-lose-text = Зміни книги в редакторі не збережено.

spisok-settings-outlets = Видання
spisok-settings-outlets-keywords = газети, журнали, агентства, аналітичні центри, видавництва, сайти, тип запису
spisok-settings-outlets-what = Тип запису Spisok визначає за виданням: газета, журнал, аналітичний центр. Він знає понад тисячу видань Східної Європи. Інші додайте текстовим файлом; ваші мають перевагу.
spisok-settings-outlets-new = Новий файл…
spisok-settings-outlets-new-heading = Новий файл видань
spisok-settings-outlets-good =
    { $outlets ->
        [one] { $outlets } видання
        [few] { $outlets } видання
       *[many] { $outlets } видань
    }, { $hosts ->
        [one] { $hosts } сайт
        [few] { $hosts } сайти
       *[many] { $hosts } сайтів
    }
spisok-settings-outlets-remove-title = Вилучити ці видання?
spisok-settings-outlets-remove-text = Файл { $file } буде вилучено з диска. Імпортовані з ним записи залишаться як є.
spisok-settings-outlets-lose-text = Зміни в редакторі видань не збережено.
spisok-settings-try-outlet = Перевірити на назві чи посиланні
spisok-settings-no-outlet = Видання з такою назвою чи сайтом невідоме
spisok-settings-outlet-own = із цього файлу
spisok-settings-outlet-built-in = вбудоване у Spisok
spisok-settings-file-refused = { $file }, рядок { $line }: { $message }

spisok-settings-links = Посилання
spisok-settings-links-keywords = URL, адреса, стеження, fbclid, utm, gclid, параметри, очищення
spisok-settings-links-what = Що вирізається з посилань, із прикладом на кожне правило. Зніміть позначку з того, що має залишитися.
spisok-settings-links-campaigns = Кліки й рекламні кампанії, на будь-якому сайті
spisok-settings-links-by-value = Лише якщо значення каже, звідки ви прийшли
spisok-settings-links-platforms = Соціальні мережі, відео, пошук і крамниці
spisok-settings-links-publishers = Видавництва журналів
spisok-settings-links-press = Преса
spisok-settings-links-other = Мобільні копії (AMP)
spisok-settings-exempt = Сайти, посилання на які не змінюються, по одному в рядку
spisok-settings-exempt-wrong = Це не сайт і не збережено: { $words }
spisok-settings-exempt-saved =
    { $count ->
        [0] Винятків немає
        [one] { $count } сайт залишається без змін
        [few] { $count } сайти залишаються без змін
       *[many] { $count } сайтів залишаються без змін
    }
spisok-settings-rules = Власні правила
spisok-settings-rules-what = YAML або JSON: «strip» вирізає параметри, «off» вимикає правила за іменами, «exempt» не чіпає сайтів. * замінює будь-які знаки; нічого звідси не виконується.
spisok-settings-rules-good = вирізає: { $strip }, вимкнено: { $off }, сайтів-винятків: { $hosts }
spisok-settings-rules-example = Вставити приклад
spisok-settings-try-link = Перевірити на посиланні

spisok-settings-endpoint = Командний рядок
spisok-settings-endpoint-keywords = spisok import, токен, ключ, API, термінал, SPISOK_TOKEN
spisok-settings-endpoint-on =
    .label = Дозволити імпорт у Zotero з командного рядка
spisok-settings-token = Ключ
spisok-settings-token-show = Показати
spisok-settings-token-hide = Сховати
spisok-settings-token-copy = Копіювати
spisok-settings-token-new = Створити новий
spisok-settings-token-copied = Скопійовано.
spisok-settings-token-made = Попередній ключ більше не діє.
spisok-settings-endpoint-how = Лише програми на цьому комп’ютері, які знають ключ; вебсторінки — ніколи: <code data-l10n-name="command">SPISOK_TOKEN=… spisok import list.txt</code>
spisok-settings-server-off = Сервер Zotero вимкнено, звернутися до нього не можна: див. «Розширені», «Allow other applications on this computer to communicate with Zotero».

spisok-settings-interface = Загальні
spisok-settings-language = Мова
spisok-settings-language-zotero =
    .label = як у Zotero
spisok-settings-shortcut = Клавіша для «Імпортувати список літератури…»
spisok-settings-shortcut-note = Порожньо: без клавіші
spisok-settings-reset = Повернути початкові налаштування…
spisok-settings-reset-title = Повернути початкові налаштування Spisok?
spisok-settings-reset-text = Усі налаштування стануть початковими, командний рядок буде вимкнено. Ваші кодувальні книги, видання та правила посилань залишаться.
spisok-settings-reset-done = Усі налаштування початкові.

spisok-problem-yaml = Це не YAML; перевірте тут двокрапки, лапки й дужки
spisok-problem-yaml-tab = Відступи роблять пробілами, а не табуляцією
spisok-problem-yaml-indent = Відступ цього рядка не такий, як у рядків поруч
spisok-problem-yaml-twice = Це ім’я трапляється двічі
spisok-problem-yaml-unclosed = Не закрито лапки чи дужку, або бракує коми
spisok-problem-alias-early = *{ $alias } стоїть раніше, ніж &{ $alias } каже, що це означає
spisok-problem-alias-often = Файл занадто часто посилається сам на себе (псевдоніми YAML)
spisok-problem-codebook-shape = Кодова книга — це об’єкт із «name» і «tags»
spisok-problem-codebook-name = Кодовій книзі потрібна назва: «name: Моя тема»
spisok-problem-codebook-tags = Кодовій книзі потрібен список тегів: «tags:» і під ним «- tag: …»
spisok-problem-codebook-empty = Кодова книга порожня
spisok-problem-codebook-unreadable = Кодова книга не читається: { $reason }
spisok-problem-name-long = Назва довша за { $most } знаків
spisok-problem-tag-long = Тег «{ $tag }» довший за { $most } знаків
spisok-problem-patterns-many = Зразків більше, ніж { $most }
spisok-problem-examples-many = Прикладів більше, ніж { $most }
spisok-problem-rules-many = Правил більше, ніж { $most }
spisok-problem-rules-unreadable = Правила не читаються: { $reason }
spisok-problem-tag-twice = Тег «{ $tag }» трапляється двічі
spisok-problem-tag-shape = Тег — це об’єкт із «tag», «definition» і «patterns»
spisok-problem-tag-name = Тегу потрібне ім’я: «tag: sanctions»
spisok-problem-tag-definition = Тегу «{ $tag }» потрібне визначення (definition): коли текст має цю тему?
spisok-problem-tag-field = «{ $field }» — не поле; є { $known }
spisok-problem-unknown-key = «{ $key }» тут не відоме; відомі { $known }
spisok-problem-texts-list = «{ $key }» — список текстів; текст із двокрапкою беруть у лапки
spisok-problem-words-list = «{ $key }» — список слів у лапках
spisok-problem-patterns-shape = Зразки — це списки за мовами: «patterns:» і під ним «en: [sanction*]»; мови: { $languages }
spisok-problem-pattern-language = «{ $language }» — не мова зразків; є { $languages }
spisok-problem-patterns-list = Зразки мови «{ $language }» — це список: [sanction*, embargo*]
spisok-problem-no-pattern = Зразків немає, і цей тег нікому не дістанеться
spisok-problem-pattern-shape = Зразок — це слово або фраза, або об’єкт із «match», де стоять шукані слова
spisok-problem-pattern-empty = Зразок порожній
spisok-problem-pattern-signs = «{ $word }»: зразок складається зі слів із літер і цифр, замість інших знаків пишуть пробіли; * ставлять лише в кінці слова
spisok-problem-within-number = «within» — це кількість слів, від 1
spisok-problem-within-alone = «within» каже, за скільки слів стоять «near» і «with»; тут немає ні того, ні іншого
spisok-problem-with-list = «with» — це список груп, і від кожної має стояти одне слово: [$lender, [$loan, credit*], $debtor]
spisok-problem-set-unknown = «{ $name }» — не набір цієї книги; є { $known }
spisok-problem-set-missing = «{ $name }» — не набір цієї книги; запишіть його під «sets»
spisok-problem-all-sets = Під «all» у «match» стоїть набір слів за мовами: $loan
spisok-problem-no-words = { $words }: немає слів для «{ $language }»
spisok-problem-sets-shape = Набори — це списки слів за іменами й мовами: «sets:», під ним «russia:», під ним «en: [russia*]»
spisok-problem-set-name = «{ $name }»: ім’я набору — одне слово з літер, цифр, - і _
spisok-problem-set-empty = У наборі тут немає слів
spisok-problem-counter-met = контрприклад, але він підходить: { $met }
spisok-problem-example-missed = приклад, але жоден зразок не підходить
spisok-problem-outlets-shape = У файлі видань стоїть список: «outlets:» і під ним «- name: …»
spisok-problem-outlets-empty = Файл порожній
spisok-problem-outlets-unreadable = Видання не читаються: { $reason }
spisok-problem-outlets-many = Видань більше, ніж { $most }
spisok-problem-outlet-shape = У видання є назва і вид: «- { "{" } name: Мост, kind: newspaper { "}" }»
spisok-problem-outlet-name = Виданню потрібна назва: «name: Мост»
spisok-problem-outlet-kind = «kind» — одне з: { $known }
spisok-problem-outlet-letters = У назві є літери або цифри
spisok-problem-outlet-language = «{ $language }» — не мова; пишіть ru, be, uk, pl, en
spisok-problem-outlet-house = «house» — назва іншого видання того самого дому
spisok-problem-outlet-twice = Трапляється двічі: є і в { $name }
spisok-problem-file-name = «{ $file }» тут не назва файлу
spisok-problem-file-none = { $file } — не файл
spisok-problem-file-long = У { $file } байтів: { $size }; більше за { $most } не читається
spisok-problem-file-encoding = { $file } — не текст у UTF-8; збережіть його в UTF-8 і спробуйте знову
spisok-problem-files-many = Файлів уже { $most }
spisok-problem-check-slow = Перевірка тривала понад { $seconds } секунд і її припинено
spisok-problem-rules-shape = Правила — це об’єкт із «strip», «off» і «exempt»
spisok-problem-rule-unknown = Правила «{ $rule }» немає
spisok-problem-strip-list = «strip» — це список правил
spisok-problem-rule-shape = Правило — це об’єкт із «rule» (ім’я) і «params»
spisok-problem-rule-name = Правилу потрібне ім’я: "rule": "my-rule"
spisok-problem-rule-params = Правилу потрібні імена параметрів: "params": ["from"]
spisok-problem-star-alone = Сама "*" вирізала б усе
spisok-problem-rule-level = «level» — це safe, likely або ask
spisok-problem-rule-where = «where» — це query, fragment або path
spisok-problem-host = «{ $host }» — не сайт; пишіть example.org
spisok-problem-library-read-only = Бібліотека «{ $name }» доступна лише для читання
spisok-problem-library-gone = Цієї бібліотеки більше немає
spisok-problem-collection-gone = Цієї колекції більше немає; виберіть іншу
spisok-problem-undo-old = Це вже не можна скасувати: скасовано раніше або було надто давно
spisok-problem-undo-other = Цей імпорт уже не можна скасувати: після нього був інший
spisok-problem-text-long = Знаків у тексті: { $size }; більше за { $most } не читається
spisok-problem-document-word = Це не документ Word (.docx)
spisok-problem-document-large = Документ Word після розпакування завеликий
spisok-problem-document-slow = Документ розпаковується надто довго
spisok-problem-document-unreadable = Документ не читається
spisok-guard-archived = архівна копія: в її адресі стоїть інша
spisok-guard-signed = підписане посилання: працює лише як є
spisok-guard-shared = особистий файл за посиланням: адреса і є ключ
spisok-guard-laws = портал законів або документів: запит каже, який текст
spisok-guard-data = портал даних: запит каже, які числа
spisok-guard-catalogue = каталог: запит каже, який запис
spisok-guard-search = пошук: запит — це те, що шукали
spisok-guard-login = сторінка входу: запит каже, куди вона веде
spisok-guard-map = карти або знімки: запит каже, що показано
spisok-guard-project = сторінка проєкту або обговорення: запит каже, яка
spisok-guard-identifier = посилання з ідентифікатором, воно не змінюється
spisok-guard-exempt = сайт, який ви виключили
