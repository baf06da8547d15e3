import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("й that prints as i", () => {
  test.each([
    ["Aleksandr Feduta i Grigorii Kostusev osuzhdeny", "Александр Федута и Григорий Костусев осуждены"],
    ["Andrei Kuznechik poluchil shest let kolonii", "Андрей Кузнечик получил шесть лет колонии"],
    ["Poyezdka v Rossii i v Korei", "Поездка в России и в Кореи"],
    ["Posol Rossii v Koree", "Посол России в Корее"],
    ["Iubilei: desiat krupnykh kompanii Rossii", "Юбилей: десять крупных компаний России"],
    [
      "Iazyk obsuzhdali v vysshem uchilishche i v novom izdanii",
      "Язык обсуждали в высшем училище и в новом издании",
    ],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("nouns of which one speaks in the plural, the war, and what has no plural", () => {
  test.each([
    ["Analiz sobytii na ploshchadi", "Анализ событий на площади"],
    ["Khronika sobytii 2020 goda", "Хроника событий 2020 года"],
    ["Usloviya sanktsii i parallelnyi import", "Условия санкций и параллельный импорт"],
    ["V usloviiakh sanktsii rastet rol Kitaia", "В условиях санкций растёт роль Китая"],
    ["Posledstviya sanktsii dlya ekonomiki", "Последствия санкций для экономики"],
    ["Posle sanktsii: chto izmenilos", "После санкций: что изменилось"],
    ["Sanktsii protiv Belarusi: khronika", "Санкции против Беларуси: хроника"],
    ["Arkhivy repressii zakryty", "Архивы репрессий закрыты"],
    ["Zhertvy repressii i palachi", "Жертвы репрессий и палачи"],
    ["Zhertvy politicheskikh repressii", "Жертвы политических репрессий"],
    ["Istoriya repressii v BSSR", "История репрессий в БССР"],
    ["Zashchita investitsii v stranakh EAES", "Защита инвестиций в странах ЕАЭС"],
    ["Rynok obligatsii: prognoz", "Рынок облигаций: прогноз"],
    [
      "Ministerstvo transporta i kommunikatsii Respubliki Belarus",
      "Министерство транспорта и коммуникаций Республики Беларусь",
    ],
    ["Otsenka effektivnosti sanktsii", "Оценка эффективности санкций"],
    ["Kalii bez pokupatelei", "Калий без покупателей"],
    ["Kak teper platiat za kalii", "Как теперь платят за калий"],
    ["Moi ded voeval", "Мой дед воевал"],
    ["Moi druzia uekhali", "Мои друзья уехали"],
    ["Tramvai zhelaniia", "Трамвай желания"],
    ["Biudzhety regionov: kto zaplatit za voinu", "Бюджеты регионов: кто заплатит за войну"],
    ["Genotsid naroda v gody voiny", "Геноцид народа в годы войны"],
    ["Veterany voiny i truda", "Ветераны войны и труда"],
    ["Kholodnaia voina na ekrane", "Холодная война на экране"],
    ["Voina protiv zhurnalistov", "Война против журналистов"],
    ["Reviziia istorii Vtoroi mirovoi voiny", "Ревизия истории Второй мировой войны"],
    ["Partii i dvizheniia", "Партии и движения"],
    ["Reforma Kommunisticheskoi partii", "Реформа Коммунистической партии"],
    [
      "O poriadke vydachi dokumentov i soversheniia deistvii",
      "О порядке выдачи документов и совершения действий",
    ],
    ["Istoriia Rossii i Belorussii", "История России и Белоруссии"],
    ["Politika Rossii posle sanktsii", "Политика России после санкций"],
    ["Zashchita Konstitutsii", "Защита Конституции"],
    ["Proekt konstitutsii", "Проект конституции"],
    ["Reforma armii i politsii", "Реформа армии и полиции"],
    ["Strategiia integratsii", "Стратегия интеграции"],
    ["Problemy modernizatsii i integratsii", "Проблемы модернизации и интеграции"],
    ["Teoriia revoliutsii", "Теория революции"],
    ["Istoriia russkoi revoliutsii", "История русской революции"],
    ["Gody okkupatsii", "Годы оккупации"],
    ["Protsess deportatsii evreev", "Процесс депортации евреев"],
    ["Volna emigratsii", "Волна эмиграции"],
    ["Iazyk propagandy: analiz publikatsii", "Язык пропаганды: анализ публикаций"],
    ["Krizis demokratii v Evrope", "Кризис демократии в Европе"],
    ["Sbornik statei i vospominanii", "Сборник статей и воспоминаний"],
    ["Novye tekhnologii i traditsii", "Новые технологии и традиции"],
    ["Rynok aktsii upal", "Рынок акций упал"],
    ["Kommentarii k kodeksu", "Комментарии к кодексу"],
    ["Stsenarii dlia Minska: tri varianta", "Сценарии для Минска: три варианта"],
    ["Novyi stsenarii dlia Minska", "Новый сценарий для Минска"],
    ["Zakon o sanktsii", "Закон о санкции"],
    ["Usloviia vydachi litsenzii", "Условия выдачи лицензий"],
    ["Otmena sanktsii i embargo", "Отмена санкций и эмбарго"],
    ["Pod davleniem sanktsii", "Под давлением санкций"],
    ["Smiagchenie sanktsii protiv Belarusi", "Смягчение санкций против Беларуси"],
    ["Novyi paket sanktsii", "Новый пакет санкций"],
    ["Tretii paket sanktsii ES", "Третий пакет санкций ЕС"],
    ["Obzor sobytii nedeli", "Обзор событий недели"],
    ["Uchastniki sobytii rasskazyvaiut", "Участники событий рассказывают"],
    ["Aktivy kompanii zamorozheny", "Активы компании заморожены"],
    ["Filosofiia istorii", "Философия истории"],
    ["Sotrudniki militsii i politsii", "Сотрудники милиции и полиции"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("ties of ALA-LC", () => {
  test.each([
    ["Prezident Subianto pribyl v Rossii͡u na zasedanie", "Президент Субианто прибыл в Россию на заседание"],
    ["Obligat͡sii Rossii i st͡senarii krizisa", "Облигации России и сценарии кризиса"],
    ["Khroniki sobytiĭ v Rossii i Belorussii͡a", "Хроники событий в России и Белоруссия"],
  ])("%s", (printed, original) => {
    const read = normalizeTitle(printed);
    expect([read.scheme, read.original]).toEqual(["ala-lc", original]);
  });
});

describe("й in names and new words of print that is BGN/PCGN otherwise", () => {
  test.each([
    ["Eliseiu podarili gadzhet i skeitbord", "Елисею подарили гаджет и скейтборд"],
    ["Magaziny perestali prodavat' veipy", "Магазины перестали продавать вейпы"],
    ["Matvei Riabinkin vyshel iz tiurmy", "Матвей Рябинкин вышел из тюрьмы"],
    ["Timofei Diaz otkryl gostinitsu", "Тимофей Диаз открыл гостиницу"],
    // Prefixes end in vowels, too.
    ["Strana perestala prointegrirovat' rynki", "Страна перестала проинтегрировать рынки"],
    // The second half is a word of the list.
    ["Ideologiia natsiostroitel'stva: shkola i armiia", "Идеология нациостроительства: школа и армия"],
    ["Agrarii Polesya zavershili sev", "Аграрии Полесья завершили сев"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("last i where the grammar leaves no choice", () => {
  test.each([
    ["Eksport i sanktsii na rossiiskom kalii", "Экспорт и санкции на российском калии"],
    [
      "Spor o tak nazyvaemom vneshnem upravlenii na rossiiskoi birzhe",
      "Спор о так называемом внешнем управлении на российской бирже",
    ],
    [
      "O poryadke razdachi zemel' i vzyskanii nalogov s krestianskoi obshchiny",
      "О порядке раздачи земель и взыскании налогов с крестьянской общины",
    ],
    [
      "V gorodskoi uprave soobshchili o rezkom za 10 let povyshenii tsen",
      "В городской управе сообщили о резком за 10 лет повышении цен",
    ],
    ["Evrei Brestskoi oblasti", "Евреи Брестской области"],
    ["Timofei Riazantsev v sudebnoi palate", "Тимофей Рязанцев в судебной палате"],
    [
      "Bilet v Parizh: aviakompanii i migratsionnyi krizis",
      "Билет в Париж: авиакомпании и миграционный кризис",
    ],
    [
      "Bezopasnost' birzhevykh (bankovskikh) operatsii v sovetskoi Rossii",
      "Безопасность биржевых (банковских) операций в советской России",
    ],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});
