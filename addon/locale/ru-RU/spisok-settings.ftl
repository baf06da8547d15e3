spisok-settings-titles = Названия
spisok-settings-titles-keywords = транслитерация, латиница, кириллица, Extra, original-title
spisok-settings-scheme = Русские, белорусские и украинские названия — латиницей
spisok-settings-scheme-keep =
    .label = без изменений
spisok-settings-scheme-gost =
    .label = ГОСТ 7.79 Б
spisok-settings-scheme-scholarly =
    .label = научная транслитерация
spisok-settings-title = Название записи
spisok-settings-title-romanised =
    .label = латиницей, кириллический оригинал — в поле «Дополнительно»
spisok-settings-title-original =
    .label = кириллицей, где оригинал известен
spisok-settings-provenance =
    .label = Сохранять в поле «Дополнительно» напечатанный вид исправленных названий и ссылок
spisok-settings-cne =
    .label = Добавлять в поле «Дополнительно» строки, по которым цитирует Cite Non-English (CNE)

spisok-settings-new-items = Новые записи
spisok-settings-new-items-clean =
    .label = Очищать ссылки, нормализовать названия и расставлять теги в добавляемых записях

spisok-settings-tags = Теги
spisok-settings-tags-keywords = темы, кодирование, контент-анализ, автоматические теги, метки
spisok-settings-tag =
    .label = Ставить записям теги по темам
spisok-settings-tag-type = Эти теги
spisok-settings-tag-type-automatic =
    .label = автоматические: Zotero может скрыть их и удалить все сразу
spisok-settings-tag-type-manual =
    .label = такие же, как введённые вручную

spisok-settings-codebooks = Кодировочные книги
spisok-settings-codebooks-what = Кодировочная книга — текстовый файл: какие есть темы и по каким словам названия они узнаются. Теги ставятся по всем отмеченным книгам.
spisok-settings-codebook-add = Добавить из файла…
spisok-settings-codebook-new = Новая…
spisok-settings-codebook-folder = Показать папку
spisok-settings-codebook-view = Посмотреть
spisok-settings-codebook-edit = Править
spisok-settings-codebook-remove = Удалить
spisok-settings-codebook-remove-title = Удалить эту книгу?
spisok-settings-codebook-remove-text = «{ $name }» ({ $file }) будет удалена с диска. Уже поставленные теги останутся.
spisok-settings-codebook-good =
    { $tags ->
        [one] { $tags } тема
        [few] { $tags } темы
       *[many] { $tags } тем
    }{ $checked ->
        [0] {""}
        [one] ; { $checked } пример названия получает нужные теги
        [few] ; { $checked } примера названий получают нужные теги
       *[many] ; { $checked } примеров названий получают нужные теги
    }
spisok-settings-codebook-fails =
    { $tags ->
        [one] { $tags } тема
        [few] { $tags } темы
       *[many] { $tags } тем
    }{ $failed ->
        [one] ; { $failed } из { $checked } примеров названий получает не те теги
       *[many] ; { $failed } из { $checked } примеров названий получают не те теги
    }
spisok-settings-codebook-broken = Не используется: строка { $line }: { $message }
spisok-settings-codebook-new-heading = Новая книга
spisok-settings-codebook-copy = Править копию
spisok-settings-problems =
    .aria-label = Ошибки
spisok-settings-line = Строка { $line }, столбец { $column }:
spisok-settings-try-title = Проверить на названии
spisok-settings-no-tag = Ни одной темы
spisok-settings-save = Сохранить
spisok-settings-export = Сохранить в файл…
spisok-settings-close = Закрыть
spisok-settings-checked-broken =
    { $count ->
        [one] { $count } ошибка; сохранить можно, когда её не будет
        [few] { $count } ошибки; сохранить можно, когда их не будет
       *[many] { $count } ошибок; сохранить можно, когда их не будет
    }
spisok-settings-checked-fails =
    { $failed ->
        [one] { $failed } из { $checked } примеров названий получает не те теги, что указаны в книге
       *[many] { $failed } из { $checked } примеров названий получают не те теги, что указаны в книге
    }
spisok-settings-checked-good =
    { $tags ->
        [one] { $tags } тема
        [few] { $tags } темы
       *[many] { $tags } тем
    }{ $checked ->
        [0] , примеров нет
        [one] ; { $checked } пример названия получает нужные теги
        [few] ; { $checked } примера названий получают нужные теги
       *[many] ; { $checked } примеров названий получают нужные теги
    }
spisok-settings-saved = Сохранено: { $file }
spisok-settings-lose-title = Отказаться от изменений?
spisok-settings-lose-text = Изменения книги в редакторе не сохранены.

spisok-settings-outlets = Издания
spisok-settings-outlets-keywords = газеты, журналы, агентства, аналитические центры, издательства, сайты, тип записи
spisok-settings-outlets-what = Тип записи Spisok определяет по изданию: газета, журнал, аналитический центр. Он знает больше тысячи изданий Восточной Европы. Другие добавьте текстовым файлом; ваши имеют преимущество.
spisok-settings-outlets-new = Новый файл…
spisok-settings-outlets-new-heading = Новый файл изданий
spisok-settings-outlets-good =
    { $outlets ->
        [one] { $outlets } издание
        [few] { $outlets } издания
       *[many] { $outlets } изданий
    }, { $hosts ->
        [one] { $hosts } сайт
        [few] { $hosts } сайта
       *[many] { $hosts } сайтов
    }
spisok-settings-outlets-remove-title = Удалить эти издания?
spisok-settings-outlets-remove-text = Файл { $file } будет удалён с диска. Импортированные с ним записи останутся как есть.
spisok-settings-outlets-lose-text = Изменения в редакторе изданий не сохранены.
spisok-settings-try-outlet = Проверить на названии или ссылке
spisok-settings-no-outlet = Издание с таким названием или сайтом неизвестно
spisok-settings-outlet-own = из этого файла
spisok-settings-outlet-built-in = встроено в Spisok
spisok-settings-file-refused = { $file }, строка { $line }: { $message }

spisok-settings-links = Ссылки
spisok-settings-links-keywords = URL, адрес, слежка, fbclid, utm, gclid, параметры, очистка
spisok-settings-links-what = Что вырезается из ссылок, с примером на каждое правило. Снимите отметку с того, что должно остаться.
spisok-settings-links-campaigns = Клики и рекламные кампании, на любом сайте
spisok-settings-links-by-value = Только если значение говорит, откуда вы пришли
spisok-settings-links-platforms = Социальные сети, видео, поиск и магазины
spisok-settings-links-publishers = Издательства журналов
spisok-settings-links-press = Пресса
spisok-settings-links-other = Мобильные копии (AMP)
spisok-settings-exempt = Сайты, ссылки на которые не меняются, по одному в строке
spisok-settings-exempt-wrong = Это не сайт и не сохранено: { $words }
spisok-settings-exempt-saved =
    { $count ->
        [0] Исключений нет
        [one] { $count } сайт не затрагивается
        [few] { $count } сайта не затрагиваются
       *[many] { $count } сайтов не затрагиваются
    }
spisok-settings-rules = Свои правила
spisok-settings-rules-what = YAML или JSON: «strip» вырезает параметры, «off» отключает правила по именам, «exempt» не трогает сайты. * заменяет любые символы; ничего отсюда не выполняется.
spisok-settings-rules-good = вырезает: { $strip }, отключено: { $off }, сайтов-исключений: { $hosts }
spisok-settings-rules-example = Вставить пример
spisok-settings-try-link = Проверить на ссылке

spisok-settings-endpoint = Командная строка
spisok-settings-endpoint-keywords = spisok import, токен, ключ, API, терминал, SPISOK_TOKEN
spisok-settings-endpoint-on =
    .label = Разрешить импорт в Zotero из командной строки
spisok-settings-token = Ключ
spisok-settings-token-show = Показать
spisok-settings-token-hide = Скрыть
spisok-settings-token-copy = Копировать
spisok-settings-token-new = Создать новый
spisok-settings-token-copied = Скопировано.
spisok-settings-token-made = Прежний ключ больше не действует.
spisok-settings-endpoint-how = Только программы на этом компьютере, знающие ключ; веб-страницы — никогда: <code data-l10n-name="command">SPISOK_TOKEN=… spisok import list.txt</code>
spisok-settings-server-off = Сервер Zotero отключён, обратиться к нему нельзя: см. «Расширенные», «Разрешить другим приложениям на этом компьютере взаимодействовать с Zotero».

spisok-settings-interface = Общие
spisok-settings-language = Язык
spisok-settings-language-zotero =
    .label = как у Zotero
spisok-settings-shortcut = Клавиша для «Импортировать список литературы…»
spisok-settings-shortcut-note = Пусто: без клавиши
spisok-settings-reset = Вернуть исходные настройки…
spisok-settings-reset-title = Вернуть исходные настройки Spisok?
spisok-settings-reset-text = Все настройки станут исходными, командная строка будет отключена. Ваши кодировочные книги, издания и правила ссылок останутся.
spisok-settings-reset-done = Все настройки исходные.

spisok-problem-yaml = Это не YAML; проверьте здесь двоеточия, кавычки и скобки
spisok-problem-yaml-tab = Отступы делаются пробелами, а не табуляцией
spisok-problem-yaml-indent = Отступ этой строки не такой, как у строк рядом с ней
spisok-problem-yaml-twice = Это имя встречается дважды
spisok-problem-yaml-unclosed = Не закрыта кавычка или скобка, или не хватает запятой
spisok-problem-alias-early = *{ $alias } стоит раньше, чем &{ $alias } говорит, что это значит
spisok-problem-alias-often = Файл слишком часто ссылается сам на себя (псевдонимы YAML)
spisok-problem-codebook-shape = Кодовая книга — это объект с «name» и «tags»
spisok-problem-codebook-name = Кодовой книге нужно название: «name: Моя тема»
spisok-problem-codebook-tags = Кодовой книге нужен список тегов: «tags:» и под ним «- tag: …»
spisok-problem-codebook-empty = Кодовая книга пуста
spisok-problem-codebook-unreadable = Кодовая книга не читается: { $reason }
spisok-problem-name-long = Название длиннее { $most } знаков
spisok-problem-tag-long = Тег «{ $tag }» длиннее { $most } знаков
spisok-problem-patterns-many = Образцов больше, чем { $most }
spisok-problem-examples-many = Примеров больше, чем { $most }
spisok-problem-rules-many = Правил больше, чем { $most }
spisok-problem-rules-unreadable = Правила не читаются: { $reason }
spisok-problem-tag-twice = Тег «{ $tag }» встречается дважды
spisok-problem-tag-shape = Тег — это объект с «tag», «definition» и «patterns»
spisok-problem-tag-name = Тегу нужно имя: «tag: sanctions»
spisok-problem-tag-definition = Тегу «{ $tag }» нужно определение (definition): когда у текста эта тема?
spisok-problem-tag-field = «{ $field }» — не поле; есть { $known }
spisok-problem-unknown-key = «{ $key }» здесь не известно; известны { $known }
spisok-problem-texts-list = «{ $key }» — список текстов; текст с двоеточием берётся в кавычки
spisok-problem-words-list = «{ $key }» — список слов в кавычках
spisok-problem-patterns-shape = Образцы — это списки по языкам: «patterns:» и под ним «en: [sanction*]»; языки: { $languages }
spisok-problem-pattern-language = «{ $language }» — не язык образцов; есть { $languages }
spisok-problem-patterns-list = Образцы языка «{ $language }» — это список: [sanction*, embargo*]
spisok-problem-no-pattern = Образцов нет, и этот тег никому не достанется
spisok-problem-pattern-shape = Образец — это слово или фраза, или объект с «match», где стоят искомые слова
spisok-problem-pattern-empty = Образец пуст
spisok-problem-pattern-signs = «{ $word }»: образец состоит из слов из букв и цифр, вместо других знаков пишутся пробелы; * ставится только в конце слова
spisok-problem-within-number = «within» — это число слов, от 1
spisok-problem-within-alone = «within» говорит, за сколько слов стоят «near» и «with»; здесь нет ни того, ни другого
spisok-problem-with-list = «with» — это список групп, и от каждой должно стоять одно слово: [$lender, [$loan, credit*], $debtor]
spisok-problem-set-unknown = «{ $name }» — не набор этой книги; есть { $known }
spisok-problem-set-missing = «{ $name }» — не набор этой книги; запишите его под «sets»
spisok-problem-all-sets = Под «all» в «match» стоит набор слов по языкам: $loan
spisok-problem-no-words = { $words }: нет слов для «{ $language }»
spisok-problem-sets-shape = Наборы — это списки слов по именам и языкам: «sets:», под ним «russia:», под ним «en: [russia*]»
spisok-problem-set-name = «{ $name }»: имя набора — одно слово из букв, цифр, - и _
spisok-problem-set-empty = В наборе здесь нет слов
spisok-problem-counter-met = контрпример, но он подходит: { $met }
spisok-problem-example-missed = пример, но ни один образец не подходит
spisok-problem-outlets-shape = В файле изданий стоит список: «outlets:» и под ним «- name: …»
spisok-problem-outlets-empty = Файл пуст
spisok-problem-outlets-unreadable = Издания не читаются: { $reason }
spisok-problem-outlets-many = Изданий больше, чем { $most }
spisok-problem-outlet-shape = У издания есть название и вид: «- { "{" } name: Мост, kind: newspaper { "}" }»
spisok-problem-outlet-name = Изданию нужно название: «name: Мост»
spisok-problem-outlet-kind = «kind» — одно из: { $known }
spisok-problem-outlet-letters = В названии есть буквы или цифры
spisok-problem-outlet-language = «{ $language }» — не язык; пишите ru, be, uk, pl, en
spisok-problem-outlet-house = «house» — название другого издания того же дома
spisok-problem-outlet-twice = Встречается дважды: есть и у { $name }
spisok-problem-file-name = «{ $file }» здесь не имя файла
spisok-problem-file-none = { $file } — не файл
spisok-problem-file-long = В { $file } байтов: { $size }; больше { $most } не читается
spisok-problem-file-encoding = { $file } — не текст в UTF-8; сохраните его в UTF-8 и попробуйте снова
spisok-problem-files-many = Файлов уже { $most }
spisok-problem-check-slow = Проверка заняла больше { $seconds } секунд и прервана
spisok-problem-rules-shape = Правила — это объект с «strip», «off» и «exempt»
spisok-problem-rule-unknown = Правила «{ $rule }» нет
spisok-problem-strip-list = «strip» — это список правил
spisok-problem-rule-shape = Правило — это объект с «rule» (имя) и «params»
spisok-problem-rule-name = Правилу нужно имя: "rule": "my-rule"
spisok-problem-rule-params = Правилу нужны имена параметров: "params": ["from"]
spisok-problem-star-alone = Одна "*" вырезала бы всё
spisok-problem-rule-level = «level» — это safe, likely или ask
spisok-problem-rule-where = «where» — это query, fragment или path
spisok-problem-host = «{ $host }» — не сайт; пишите example.org
spisok-problem-library-read-only = Библиотека «{ $name }» доступна только для чтения
spisok-problem-library-gone = Этой библиотеки больше нет
spisok-problem-collection-gone = Этой коллекции больше нет; выберите другую
spisok-problem-undo-old = Это уже нельзя отменить: отменено раньше или было слишком давно
spisok-problem-undo-other = Этот импорт уже нельзя отменить: после него был другой
spisok-problem-text-long = Знаков в тексте: { $size }; больше { $most } не читается
spisok-problem-document-word = Это не документ Word (.docx)
spisok-problem-document-large = Документ Word после распаковки слишком велик
spisok-problem-document-slow = Документ распаковывается слишком долго
spisok-problem-document-unreadable = Документ не читается
spisok-guard-archived = архивная копия: в её адресе стоит другой
spisok-guard-signed = подписанная ссылка: работает только как есть
spisok-guard-shared = личный файл по ссылке: адрес и есть ключ
spisok-guard-laws = портал законов или документов: запрос говорит, какой текст
spisok-guard-data = портал данных: запрос говорит, какие числа
spisok-guard-catalogue = каталог: запрос говорит, какая запись
spisok-guard-search = поиск: запрос — это то, что искали
spisok-guard-login = страница входа: запрос говорит, куда она ведёт
spisok-guard-map = карты или снимки: запрос говорит, что показано
spisok-guard-project = страница проекта или обсуждения: запрос говорит, какая
spisok-guard-identifier = ссылка с идентификатором, она не меняется
spisok-guard-exempt = сайт, который вы исключили
