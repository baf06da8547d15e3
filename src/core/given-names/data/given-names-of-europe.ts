/**
 * Given names that at least two of twenty European languages share in the lists of first names of faker 10.6 (MIT), without those that are
 * surnames, places, outlets or English words as well, and short forms by which authors are known (`Tom`, `Kate`).
 */
export const GIVEN_NAMES_OF_EUROPE: readonly string[] = (
  "Aaliyah Aaron Abby Abdon Abdullah Abigail Achille Ada Adalbert Adalberta Adel Adela Adelaida Adelin Adelina Adi Adil Adina Adolf " +
  "Adriana Adriano Adrijana Adrián Adriána Afra Agaton Agnes Agáta Ahmad Ahmet Aida Aimée Alan Alana Alberta Alberte " +
  "Albertina Alberto Albín Albína Alcibiade Alcide Aldo Alessandro Alessia Alessio Alex Alexej Alexis Aleyna Aleś Aleš Alfonso " +
  "Alfred Alfredo Alfréd Aliaksandra Alica Alice Alicia Alida Alisa Aliya Alka Allegra Alojz Alparslan Alyssa Amalia Amanda Amara " +
  "Amelia Amelie Amina Amir Amira Amy Amélie Ana Anabela Anar Anatolie Anda Andrija Andrius André Anežka Angelina " +
  "Angelo Anica Anita Anja Anka Ann Annabel Annabelle Anneli Annette Anni Annika Anouk Antea Antero Antonia Antonie Antonin Antonio " +
  "Anđela Ariadna Arian Ariana Ariane Ariel Aristide Arman Armand Armando Armida Armin Arne Arpád Arturo Arvid " +
  "Arya Asya Attila Augustin Augustina Aurel Aurelia Aurélie Ava Aylin Ayman Azra Barbora Batuhan Beatrice Beatriz Bela " +
  "Bella Ben Benedikt Beniamin Benito Benjamín Bente Berat Berit Berkay Bernardo Berta Betina Betty Beáta Bianca Bianka " +
  "Bibiana Bilal Björn Blahoslav Blanka Blažej Blažena Bob Bogdana Bohdana Bohumil Bohumila Bohumír Bohuslav Bohuslava Bohuš Bojan " +
  "Bojana Boleslav Bonifác Bora Borka Božena Božica Božidar Božidara Branimir Branislav Branislava Branka Brankica Brigita " +
  "Britt Bronislava Bruna Burak Camelia Camilla Carina Carla Carlo Carlos Carlota Carlotta Carmen Carolina Cassandra Caterina " +
  "Catharina Cecilia Cecilie Cecília Cedrik Celia Celina Celine Cem Ceyda Ceyla Ceylin Chiara Chloe Chris Clara Claudio Cleopatra " +
  "Cora Corinna Cornelia Corvin Cosima Cristina Ctibor Cyprián Cyril Céline César Dagmara Dalibor Dalibora Daliborka Dalida " +
  "Dalila Damiana Damien Damir Damla Dan Dana Danica Danijela Danilo Danka Darija Darina Darinka Darius Darja Darko Davide Davor " +
  "Debora Defne Delia Denisa Denise Deniz Dezider Dilara Dina Dino Dion Dionýz Divna Dobromila Dobroslav Dobroslava Dolores " +
  "Dominic Dominique Donata Donna Donát Dora Dorian Dorina Doris Dorián Dorotea Draga Drahomír Drahomíra Drahoslav Drahoslava " +
  "Dražen Dubravka Dunja Dušan Dušana Dylan Débora Eda Edgar Edita Edmond Eduard Eduarda Eduardo Edvin Efe Efrem Ela " +
  "Eleonora Eli Eliana Elias Elif Elijah Elin Elina Eline Elisa Elisabeth Elise Eliza Eliška Ella Ellen Eloisa Elsa Elvira Elvíra " +
  "Elza Ema Emanuel Emanuela Emelie Emilian Emilie Emilio Emin Emma Emmy Emre Emília Enes Enrico Ensar Enzo Eray Eren Erik Erika " +
  "Ernesto Ervín Esma Estela Estella Estelle Estera Esther Etela Eugen Eugenia Eusebia Evelin Evelina Eveline Eymen " +
  "Fabiana Fabien Fabio Fabrice Fatima Fatma Fedor Felicia Felicita Felix Femke Ferdinand Fernando Fidan Filemon Filipa " +
  "Filoména Finley Finn Finnley Fiona Flavia Flavie Fleur Florentin Florentina Florian Floriana Florina Flóra Francesco Francisca " +
  "Francisco František Františka Frederic Frederik Fredrik Freya Frida Fynn Félix Gabin Gabrijela Gaia Gaston Gedeon Gejza Georg " +
  "Gerardo Gerrit Gertruda Gertrude Giada Gianluca Gilberto Gina Gino Gintaras Giovanni Giulia Giuliana Giuseppe Gizela Goran " +
  "Gordan Gordana Greg Gregorio Greta Grgur Griselda Gréta Gustav Gustavo Gwen Gülçin Günay Hailey Hamza Hana Hannah Hanne Harald " +
  "Hasan Heather Heike Helen Helene Hendrik Henri Henrieta Henriette Henrik Hermine Hermína Hilda Holly Hülya Ibrahim Ida Ignác " +
  "Ilarion Ileana Ilias Ilija Ilja Ilona Ilyas Imke Ina Ines Inga Ingrid Ingrida Inka Iolanda Irene Irma Isabeau Isabel Isabela " +
  "Isabella Isidora Ismail Iva Ivana Ivanka Ivar Iveta Ivica Ivo Ivona Iván Izidor Izolda Jacqueline Jadranka Jadranko Jakov " +
  "Jana Jane Janine Janna Janne Jara Jari Jarmila Jarolím Jaromír Jaroslav Jaroslava Jasmin Jasmina Jasna Jayden Jayson Jeff " +
  "Jela Jelena Jenna Jens Jeppe Jesper Jette Jill Jim Joachim Joakim Joana Joe Johan Johanna Johannes Jolana Jolie Jolien " +
  "Jona Jonah Jonatan Joost Jorge Joris Josef Josefin Josefine Josephine José Jovana Jozef Jozefína Jozue Joël Joëlle Juan Judita " +
  "Judy Jule Jules Julian Juliana Julieta Juliette Julius Juna Justine Jørgen Júlia Jānis Jūratė Kaan Kaja Kamila Kamran " +
  "Karin Karina Karl Karla Karmela Karol Karoline Karolína Kasper Katarina Kate Katja Katrin Kazimír Kenan Kerem Kerim Kian " +
  "Kiara Kira Kjell Klara Klemens Kleopatra Klára Koloman Koray Kornel Kristian Kristijan Kristina Kristián Kyra Lada " +
  "Ladislav Laila Laima Lars Lasse Laure Laurens Lavinia Leah Leana Leander Leandro Leif Leila Lelia Lena Lene Lenka " +
  "Lennart Leona Leonardo Leonida Leonor Leonora Leontina Leopold Leopoldina Leticia Letizia Letícia Levent Levi Lia Liam " +
  "Liana Licia Lidija Lili Lilian Lilla Lillian Lilly Lina Linda Linn Linnea Linus Lisa Lisanne Lisbeth Liv Livia Liz Liza " +
  "Ljiljana Ljuba Ljubica Lola Loredana Lorena Lorenzo Lotte Louise Luana Luc Lucian Luciana Lucie Lucien Lucienne Lucy Ludovic " +
  "Ludovica Luis Luisa Luiza Lujza Luke Lydia Lydie Léna Lívia Madeleine Mafalda Magda Magdaléna Mahir Malik " +
  "Malin Malvína Manon Manuel Manuela Marc Marcel Marcela Marco Marcos Maren Margareta Margita Mariam Mariana Marica " +
  "Mariella Marika Marilena Mario Marisa Marit Marita Marius Marko Marlena Maryam Matej Mathias Matilda " +
  "Matilde Matt Matteo Matti Matylda Maud Maximilian Maximilián Mayra Maša Megan Mehmet Meike Melania Melek Melike Melina Melinda " +
  "Melisa Melissa Mercedes Mert Merve Meryem Mette Mia Michaela Michelle Miguel Mikael Mike Mikkel Mikuláš Mila Milada " +
  "Milana Milena Milica Milivoj Milo Milorad Miloslav Miloslava Miloš Mira Mirabela Miran Miray Mirco Mirela Mirella Miriam Mirka " +
  "Mirko Mirna Miroslav Miroslava Mladen Mohammad Mohammed Mojmír Molly Mona Monica Monique Morten Muhammed Murat Muriel " +
  "Mustafa Nadežda Nadia Nadine Nahid Naomi Narcis Narcisa Natalie Natan Natanael Nataša Nathalie Nathan Nathanael Natália Neda " +
  "Nela Nena Nestor Neven Nevena Nick Nico Niels Nigar Nika Niklas Nikodem Nikola Nikolas Nila Nils Nisa Noah Noemi Nora " +
  "Norbert Norberto Norina Norma Noé Noël Noëlle Ofelia Olaf Ole Olimpia Olivia Oliwia Oliwier Olívia Onur Orysia Oskar " +
  "Osman Otilia Oto Palmira Pankrác Pantaleon Patrice Patrik Patrizia Paula Pauline Pedro Pelagia Penelopa Penelope Pero Petar " +
  "Petra Petronela Pia Pilar Pius Pravoslav Quentin Radmila Radomír Radoslav Radovan Radoš Radúz Rafael Rafaela Rajko Ramiro Ramon " +
  "Ramona Randolf Ranko Raphael Raphaël Raquel Rasa Rasmus Rastislav Raul Rayan Rebeca Rebeka Regina Reginald Regína Remus Renato " +
  "Renáta René Riana Ricardo Riccardo Rino Rita Rob Roberta Roberto Roch Rodrigo Romana Romina Romuald Romulus Romy " +
  "Rosalia Rosalie Rosalinda Rosamunda Rosana Roxana Rozalia Rozina Ruben Rufina Ruža Róbert Róza Sabina Sabrina Safa Sakrat Salih " +
  "Sally Salomea Salomon Salvador Sam Sami Sanda Sandra Sandro Sanja Sanne Sara Saskia Savina Saša Sean Selena Selim Selin Selina " +
  "Selma Semih Serafina Sergio Servác Severín Seán Sidonia Silas Silje Silvan Silvana Silvia Silvija Simona Sinan Slavica " +
  "Slavomír Slávka Sofie Solange Sonia Sonja Sophia Soňa Stanislava Stanko Staša Stela Steve Steven Stig Stojan Susanna Susanne " +
  "Suzana Sven Sylvie Sára Tadeáš Tanja Tanya Tara Tarja Tekla Teodor Teodora Teodoro Teofil Teona Tereza Tessa Thea Theo " +
  "Theodor Theodore Therese Tiago Tibor Tichomír Tihomir Tiina Tim Timo Timon Timotej Timoteo Timur Tina Tinatin Tobias Tom " +
  "Tomislav Tommy Tomás Toni Trevor Ulrika Umut Valdemar Valerie Valter Valzhyna Valérie Vanda Vanesa Vanessa Vanja " +
  "Velimir Vendelín Venera Verica Veronika Vesna Viggo Viktória Vilma Vince Violeta Virginie Vito Vivian Viviana Vivien Vivienne " +
  "Vladana Vladimíra Vlasta Vlastimil Vratislav Václav Wanda Wendy Wilhelmina Xaver Xenia Yahya Yannick Yara Yasin Yasmin Youssef " +
  "Yunus Yusuf Yves Yvonne Zaira Zara Zdenka Zdenko Zdeslava Zehra Zeno Zenobia Zeyd Zeynep Zina Zita Zlata Zlatica Zlatko Zoe Zoey " +
  "Zoja Zoltán Zora Zoran Zorka Zoé Zuzana Zuzanna Ábel Áron Ömer Časlav Žaneta Želmíra Сакрат Саша Тацяна"
).split(" ");
