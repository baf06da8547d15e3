import { GIVEN_NAMES_OF_EUROPE } from "./given-names-of-europe.ts";

/**
 * Given names of the region and its neighbours that are seldom surnames, in the forms in which lists print them. They tell which of two
 * words is the given name where a list does not part them: `Nowak Anna, Tytuł`, `KOWALSKI JAN`. Names that are as often surnames
 * (Martin, Thomas, Pavlov) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...GIVEN_NAMES_OF_EUROPE,
  ...(
    "Bill Andrew Timothy Matthew Susan Sarah Stephen Elizabeth Emily Jennifer Jessica Katherine Kathleen Laura Margaret Rachel Rebecca Caroline Charlotte Deborah Judith Karen Nicole Pamela Patricia Philip Samantha Victoria Jonathan Kenneth Brian Jeffrey Gregory Benjamin Joshua Christopher Nicholas Anthony " +
    "Katsiaryna Kaciaryna Ryhor Valiantsin Valancin Franak Alhierd Algerd Vytautas Rūta Vasile Aigul Giorgi Maryia Sasha Tikhon Zhanna Masha " +
    "Siarhiej Yauheniya Viktoryia Aksana Tacciana Nadzieja Anzhalika Alyaksandr Alyaksey Barys Darya Kiryl Kseniya Liavon Lavon Marharyta " +
    "Palina Paval Stanislau Uladzislau Vadzim Vasil Viachaslau Vital Vitali Yana Zinaida Bakytzhan Aizhan Dinara Gulnara Saule Yerlan Askar " +
    "Nurlan Rustam Shavkat Nigora Otabek Nino Tamar Ketevan Irakli Davit Levan Zurab Armen Gayane Anahit Hayk Tigran Vahagn Leyla Ilgar " +
    "Elchin Khadija Rovshan Mihai Ioana Radu Doina Nicolae Gheorghe Tadas Jurgita Mindaugas Gintautas Kęstutis Andris Ilze Juris Māris " +
    "Kalev Toomas Kadri " +
    "Adam Adrian Agata Agnieszka Alaksandar Aleh Aleksander Aleksandr Aleksandra Aleksandre Aleksei Aleksey " +
    "Aleksiej Alena Ales Alesia Alexander Alexandra Alexandre Alexandru Alexei Alexey Aliaksandr Aliaksei Alicja " +
    "Alina Alla Alojzy Anastasia Anastasiia Anastasija Anastasiya Anatol Anatoli Anatolij Anatoliy Anatoly Andrea " +
    "Andreas Andrei Andrej Andrey Andrii Andrij Andriy Andrzej Aneta Angela Angelika Anna Anne Annick Anton " +
    "Antoni Antonina Arkadi Arkadiusz Arkady Arseni Artem Artiom Artsiom Artur Artyom Astrid Axel Ałła Barbara " +
    "Bartosz Bartłomiej Beata Bernadette Bernd Bogdan Bogumił Bohdan Bolesław Boris Borys Bożena Bronisław Brunon " +
    "Camille Catherine Cezary Chantal Christian Christina Christine Christoph Claire Claudia Cyprian Czesław " +
    "Dagmar Daniela Danuta Daria Dariusz Daryna Dawid Denis Denys Diana Diego Dmitri Dmitrij Dmitriy Dmitry " +
    "Dmytro Dominik Dominika Dorota Dzianis Dzmitry Edward Edyta Ekaterina Elena Elizaveta Elżbieta Emil Emilia " +
    "Emmanuel Eryk Eugene Eugeniusz Eva Evgenia Evgenii Evgenij Evgeny Ewa Ewelina Fiodor Florence Franciszek " +
    "François Françoise Frédéric Fyodor Gabriela Galina Genadz Gennadi Gennady Georgi Gerard Gleb Grażyna " +
    "Grzegorz Halina Hanna Hans Heinrich Helena Henadz Henryk Hienadź Hleb Hryhorii Hubert Hélène Iaroslav Igor " +
    "Ihar Ihor Ilia Ilya Inna Irena Irina Iryna Isabelle Iuliia Iurii Ivan Iwan Iwona Izabela Jacek Jacques " +
    "Jadwiga Jakub Jan Janina Janusz Jarosław Jauhien Jean Jerzy Joanna Jolanta Julia Julie Julien Juliusz Jurij " +
    "Jury Justyna Józef Jürgen Kacper Kamil Kanstancin Kanstantsin Karolina Katarzyna Katerina Kateryna Katja " +
    "Kazimierz Kinga Klaudia Klaus Konrad Konstantin Kostiantyn Krystyna Krzysztof Ksenia Larisa Larysa Lech " +
    "Leokadia Leon Leonid Leszek Lidia Lilia Liliana Liudmila Liudmyla Lubov Lucyna Ludmila Ludmiła Luka Lyudmila " +
    "Lyudmyla Maciej Magdalena Maja Maksim Maksym Manfred Marcin Marek Margarita Maria Marian Marianna Mariia " +
    "Marina Mariusz Mariya Markus Marta Maryja Maryna Marzena Mateusz Mathilde Matthias Maxim Maxime Małgorzata " +
    "Mechthild Michail Michał Mieczysław Mihail Mikalai Mikałaj Mikhail Mikhas Mikita Mikola Mikołaj Mirosław " +
    "Monika Mykhailo Mykola Myroslav Myroslava Nadezhda Nadiia Nadzeya Nastassia Natalia Nataliia Natalija " +
    "Nataliya Natalla Natallia Natalya Nicolas Nikita Nikolai Nikolaj Nikolay Nina Oksana Oleg Oleh Oleksandr " +
    "Oleksandra Oleksii Oleksiy Olena Olga Olgierd Olha Ostap Patrycja Paulina Paval Pavel Pavlo Paweł Petr Petro " +
    "Philippe Piatro Pierre Piotr Pyotr Radosław Rafał Raisa Renata Roksana Roman Rostyslav Ruslan Ryszard Sabine " +
    "Sandrine Sebastian Serge Sergei Sergej Sergey Serhii Serhij Serhiy Siarhei Siarhej Siarzhuk Siergiej Sofia " +
    "Solomiia Sophie Stanislav Stanisław Stefan Stefania Stepan Stéphane Svetlana Sviatlana Svitlana Swiatłana " +
    "Sylwia Szymon Sławomir Tacciana Tadeusz Tamara Taras Tatiana Tatsiana Tatsiiana Tatyana Teresa Tetiana " +
    "Tetyana Thierry Timofei Tomasz Tymofiy Uladzimir Ulrich Ursula Uładzimir Mikoła Alaksandr Zianon Kastuś Vadim Vadym Vadzim Valentin " +
    "Valentina Valentyna Valer Valeria Valerii Valeriia Valeriy Valery Valiantsina Vasil Vasili Vasily Vasyl " +
    "Viachaslau Viacheslav Viktar Viktor Viktoria Viktoriia Viktoryia Vital Vitali Vitalii Vitaliy Vitaly Vitold " +
    "Vladimir Vladislav Vladyslav Volha Volodymyr Vyacheslav Véronique Wacław Waldemar Wiaczesław Wiesław Wiktor " +
    "Wiktoria Witali Witold Wladimir Wojciech Wolfgang Władysław Xavier Yahor Yana Yaraslau Yaroslav Yauhen " +
    "Yauheni Yelena Yevgeni Yevgenia Yevgeny Yevhen Yevheniia Yulia Yuliia Yuliya Yuri Yurii Yuriy Yury Zachar " +
    "Zbigniew Zdzisław Zinaida Zmicier Zofia Zygmunt Łukasz Іван Ігар Ігор Ірина Ірына Адам Аксана Аксинья Алег " +
    "Александр Александра Алексей Алена Алесь Алеся Алина Алла Альбина Аляксандр Аляксей Алёна Анастасия Анатолий " +
    "Анатоль Анатолій Андрей Андрэй Андрій Анна Антон Антонина Аркадий Артем Артур Артём Арцём Барыс Богдан Борис " +
    "Вадзім Вадим Валентин Валентина Валерий Валерия Валерій Валянціна Василий Василь Васіль Вера Вероника Виктор " +
    "Виктория Виталий Владимир Владислав Володимир Вольга Вячаслаў Вячеслав Віктар Віктор Вікторія Віталь Віталій " +
    "Галина Генадзь Геннадий Георгий Глеб Григорий Даніель Дарья Денис Дзмітрый Дзяніс Дмитрий Дмитро Евгений " +
    "Евгения Егор Екатерина Елена Елизавета Зміцер Зінаіда Иван Игорь Илья Инна Ирина Канстанцін Катерина " +
    "Кацярына Кирилл Константин Ксения Лариса Ларыса Леонид Людмила Людміла Лідзія Максим Максім Маргарита Марина " +
    "Мария Марына Марыя Марія Микола Михаил Михайло Мікалай Мікола Міхаіл Надежда Надзея Наталия Наталля Наталья " +
    "Наталія Никита Николай Нина Оксана Олег Олександр Олександра Олексій Олена Ольга Павал Павел Павло Петр " +
    "Петро Пятро Пётр Роман Руслан Светлана Святлана Світлана Сергей Сергій Станислав Станіслаў Степан Сяргей " +
    "Тамара Тарас Татьяна Таццяна Тетяна Тимофей Уладзімір Фёдор Юлия Юлія Юрий Юрый Юрій Ян Яна Янина Ярослав " +
    "Ярослава Яўген"
  ).split(" "),
]);

/** Given names that are as often surnames: they count only where initials and a surname follow, as in `Henry G. Overman`. */
export const GIVEN_OR_SURNAMES: ReadonlySet<string> = new Set(
  "Albert Alexander Allen Anthony Arthur Benjamin Bernard Brian Bruce Carl Charles Christopher Clark Colin Craig Curtis Daniel David Dean Dennis Donald Douglas Duncan Edward Edwin Eric Eugene Francis Frank Franklin Fred Frederick Gary Geoffrey George Gerald Gerard Gilbert Glenn Gordon Graham Grant Gregory Harold Harry Harvey Henry Herbert Howard Hugh James Jason Jeffrey Joel John Joseph Keith Kenneth Kevin Lawrence Lee Leonard Lewis Louis Mark Martin Marvin Maurice Max Michael Mitchell Morris Neal Neil Norman Oliver Oscar Patrick Paul Peter Ralph Raymond Richard Robert Roger Ronald Roy Russell Samuel Scott Simon Stanley Stuart Terry Thomas Timothy Todd Tony Victor Vincent Walter Warren Wayne William".split(
    " ",
  ),
);
