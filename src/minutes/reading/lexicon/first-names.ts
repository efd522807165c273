/**
 * First names that people in Sweden, and those who write English minutes, commonly bear. Whoever is called something else is still
 * recognised by the shape of a full name; a name in this list makes it certain, and lets one word alone be somebody.
 * Left out are names that are also common words at the start of a sentence ("Se", "Här", "May", "Will", "Mark").
 */
const SWEDISH_WOMEN = `
Agda Agnes Agneta Aina Alexandra Alfhild Alice Alicia Alma Alva Amanda Amelia Anette Anita Anja Ann Anna Anna-Karin Anna-Lena Anna-Maria
Anne Anneli Annelie Annette Annika Anki Ann-Britt Ann-Charlotte Ann-Christin Ann-Christine Ann-Kristin Ann-Louise Ann-Marie Ann-Mari Ann-Sofi
Ann-Sofie Anne-Marie Annie Annmarie Antonia Asta Astrid Aurora Barbro Beata Beatrice Berit Berta Birgit Birgitta Bodil Britt Britta Britt-Inger
Britt-Marie Brita Camilla Carin Carina Carola Carolin Carolina Caroline Catarina Catharina Cathrine Cecilia Celine Charlotta Charlotte Christel
Christin Christina Christine Clara Cornelia Dagmar Dagny Denise Desirée Diana Disa Doris Ebba Edit Edith Eila Eira Elena Eleonora Elin Elina Eline
Elisa Elisabet Elisabeth Elise Ella Ellen Ellinor Elly Elna Elsa Elsie Elsy Elvira Emelie Emilia Emilie Emma Emmy Engla Erica Erika Erna Ester
Eva Eva-Lena Eva-Karin Eva-Lotta Eva-Britt Evelina Evy Fanny Felicia Filippa Fredrika Freja Frida Frideborg Gabriella Gerd Gerda Gertrud Greta
Gudrun Gull Gull-Britt Gull-Maj Gun Gunbritt Gunborg Gunhild Gunilla Gunlög Gunnel Gunvor Gun-Britt Gun-Marie Gurli Görel Hanna Hannah Harriet Hedda
Hedvig Helen Helena Helene Helén Helga Henrietta Henny Hilda Hildegard Hilde Hilma Hillevi Ida Iben Inga Inga-Britt Inga-Lill Inga-Maj Ingalill
Ingbritt Ingeborg Ingegerd Ingegärd Ingela Inger Inger-Marie Inez Ines Ingrid Irene Iris Irma Isa Isabel Isabell Isabella Isabelle Jannike Jeanette
Jenny Jennie Jessica Joanna Johanna Josefin Josefina Josefine Judit Judith Julia Juni Kaisa Kajsa Karin Karina Karla Karolin Karolina Katarina
Katrin Katja Kerstin Kersti Kerstin Kickan Klara Klara Kristin Kristina Laila Lena Lena-Marie Lillemor Lilly Lill Lina Linda Linn Linnea Linnéa
Lisa Lisbet Lisbeth Lise-Lotte Liselott Lise Liv Livia Lotta Louise Lova Lovis Lovisa Lo Lucia Lydia Lykke Madeleine Magda Magdalena Magnhild Mai
Maj Maja Maj-Britt Maj-Lis Majken Majlis Majvor Malin Malva Margareta Margaretha Margit Margot Margret Mari Maria Mari-Ann Marianne Marie Marie-Louise
Marika Marina Marit Marita Martha Marta Matilda Maud Meja Meta Mia Mikaela Milla Mimmi Mina Minna Mirjam Moa Molly Mona Monica Monika My Märit
Märta Nadja Nanna Nathalie Natalie Nea Nellie Nelly Nike Nina Ninni Nora Nova Olga Olivia Ottilia Paula Pauline Pernilla Petra Pia Rakel Ragnhild
Rebecca Rebecka Regina Rigmor Rita Ritva Ronja Rosa Rose Rose-Marie Rose-Mari Rut Ruth Saga Sally Sandra Sanna Sara Sarah Selma Sigbritt Signe
Sigrid Siri Siv Sofi Sofia Sofie Solbritt Solveig Sonja Stella Stina Svea Susann Susanna Susanne Suzanne Sylvia Sylvi Tanja Teresa Teres Terese
Therese Therése Thea Tilda Tilde Tindra Tone Tora Tove Tuva Tyra Ulla Ulla-Britt Ulla-Karin Ulla-Maj Ulrica Ulrika Ursula Valborg Vanja Vega Vendela
Vera Veronica Veronika Victoria Viktoria Vilma Viola Viola Viveca Viveka Vivan Vivi Vivianne Wilma Yvonne Ylva Yrsa Åsa Åse Åslaug Öjvind`

const SWEDISH_MEN = `
Abbe Adam Adolf Adrian Agne Albert Albin Aldo Alexander Alf Alfons Alfred Algot Allan Alrik Alvar Alvin Anders André Andreas Anton Arne Arnold
Aron Artur Arvid Assar Atle August Axel Bengt Bengt-Åke Bengt-Göran Benjamin Benny Bernt Bert Bertil Berth Billy Birger Björn Bo Bo-Göran Bosse Bror
Börje Calle Carl Carl-Axel Carl-Erik Carl-Gustaf Carl-Johan Casper Cedric Charles Charlie Christer Christian Christoffer Christofer Christopher
Claes Claes-Göran Clas Conny Crister Curt Dag Dan Dani Daniel Danne David Dennis Dick Ebbe Eddie Edgar Edvard Edvin Edward Edwin Egon Einar Elias
Elis Elliot Elof Elvin Emanuel Emil Enar Enok Eric Erik Erland Erling Ernst Eskil Evald Evert Fabian Felix Filip Folke Frank Frans Fred Fredric
Fredrik Frej Fridolf Fritz Fritiof Gabriel Georg Gerhard Gert Gillis Glenn Gottfrid Greger Gunnar Gunne Gustaf Gustav Göran Gösta Göte Hadar Hampus
Hans Hans-Erik Hans-Olof Hans-Åke Harald Harry Hasse Helge Helmer Henning Henric Henrik Henry Herbert Herman Hilding Hjalmar Holger Hugo Håkan Ingemar
Inge Ingmar Ingvar Isak Isac Ivan Ivar Jack Jacob Jakob Jan Jan-Erik Jan-Olof Jan-Olov Jan-Åke Janne Jarl Jens Jerker Jerry Jesper Jim Jimmy Joakim
Joacim Joar Joel Johan Johannes John Johnny Jon Jonas Jonathan Jonatan Jonny Josef Jörgen Jörn Julian Julius Justus Karl Karl-Axel Karl-Erik Karl-Gustav
Karl-Johan Kaj Kalle Kasper Keijo Kenneth Kennet Kenny Kent Kevin Kim Kjell Kjell-Åke Klas Klaus Knut Konrad Kristian Kristoffer Kristofer Krister
Kurt Lage Lars Lars-Erik Lars-Gunnar Lars-Göran Lars-Olof Lars-Åke Lasse Leif Lennart Leo Leon Leonard Levi Liam Linus Loke Loui Love Lucas Ludde
Ludvig Lukas Mads Magnus Malte Manfred Manne Marcus Markus Martin Mathias Mats Mattias Matteo Matts Mauritz Max Maximilian Melker Melvin Micael Michael
Micke Mikael Milo Milton Måns Mårten Natanael Nathan Nicklas Niclas Nicolas Niels Niklas Nils Nils-Erik Nils-Olof Nisse Njord Noa Noah Noel Ola Olaf
Olav Ole Oliver Olle Olof Olov Orvar Oscar Oskar Osvald Otto Ove Owe Pär Patrik Patric Patrick Paul Pehr Pelle Per Per-Anders Per-Arne Per-Erik
Per-Ola Per-Olof Per-Olov Per-Åke Percy Peter Petter Philip Pierre Pontus Ragnar Ralf Ralph Rasmus Reidar Reine Rickard Rikard Richard Robert Robin
Roger Roland Rolf Ronald Ronnie Ronny Roy Ruben Rudolf Rune Rutger Sam Samuel Sebastian Set Sigfrid Sigge Sigurd Sigvard Simon Sivert Sixten Sonny
Staffan Stefan Stellan Sten Sten-Åke Stig Stig-Åke Stig-Arne Stig-Olof Sture Styrbjörn Sune Svante Sven Sven-Erik Sven-Olof Sven-Åke Sören Tage Tobias
Tom Tomas Tommie Tommy Tor Torbjörn Tord Tore Torgny Torkel Torleif Torsten Torvald Truls Tryggve Ture Uffe Ulf Ulrik Urban Uno Valdemar Valentin Valfrid
Valter Verner Victor Vidar Viggo Viking Viktor Vilgot Vilhelm Ville Vincent Walter Werner Wilhelm Wille William Yngve Åke Åne Öjvind Örjan Östen`

const NORDIC_AND_FINNISH = `
Aage Aino Ailo Aleksi Anders Annikki Antero Anton Antti Arja Arvo Asbjørn Asmund Aune Berge Bjarne Bjarni Bjørn Dagfinn Eero Eeva Egil Eino Eivind Elle Erkki
Esa Espen Finn Frode Geir Gisle Grethe Gro Guðrún Gunnlaug Hannu Harri Heidi Heikki Hege Heini Helmi Helvi Henriikka Hilkka Håvard Ilkka Inkeri Irja
Irmeli Jaakko Janne Jari Jarmo Johanna Jorma Jorunn Jouko Jouni Juha Juhani Jukka Jussi Juhan Jón Jørgen Kalevi Kari Karoliina Katri Kauko Keijo Kirsti Kirsi
Kjersti Kristín Lauri Leena Lasse Laila Lemet Lisbet Mads Maarit Magnhild Markku Marjatta Marja Marjo Martti Matti Mauri Mette Mika Mikko Minna Mirja
Mogens Morten Niilo Nils-Anders Olavi Ole Olli Oddvar Oddny Odd Outi Paavo Páll Palle Pasi Pekka Pentti Pirjo Pirkko Päivi Raija Raili Raimo Rauni Reijo Riitta
Riikka Risto Ritva Saara Sakari Sami Sanna-Kaisa Sari Satu Seppo Sigríður Siiri Silje Sirkka Sirpa Sisko Solfrid Søren Stig Suvi Synnøve Taina Tapani Tapio Tarja
Tarmo Teemu Terhi Terje Terttu Timo Toini Toivo Tor Torill Torstein Trine Trond Trygve Tuomas Tuula Tuija Urho Vappu Veijo Veikko Vesa Vigdis Viljo Åsmund Øystein Øyvind
Óskar Ólafur Þór`

const FROM_AFAR = `
Abbas Abdalla Abdallah Abdi Abdikarim Abdirahman Abdiaziz Abdul Abdulahi Abdulkadir Abdullah Abdullahi Abdulrahman Abebe Abeba Abraham Adel Adila Adnan Adnana Afnan Agnieszka
Ahmad Ahmed Ahmet Aida Aicha Aisha Aischa Ajla Akram Aleksandar Aleksander Aleksandra Alem Alena Alexei Ali Alicja Aliya Alma Almaz Almir Altin Amal Amanuel Amar
Amina Amine Amir Amira Amra Anas Andrej Andrzej Anh Anila Ante Antonio Arash Arben Ardita Arif Arjan Arman Armin Arta Asad Asal Asif Asli Asma Aster Ayan Aya
Ayaan Ayanna Ayhan Ayla Aylin Ayse Ayşe Aysel Azad Aziz Aziza Azra Babak Bahar Baran Bashir Basim Batoul Behar Behnaz Behrouz Berivan Besim Biljana Binh Blerim
Blerta Boban Bogdan Bojan Branislav Branka Burak Carlos Carmen Cem Ciwan Claudia Dalia Dalal Damir Danica Danijela Dara Dardan Dario Dariusz Darko David Dawit Deniz Dejan
Deqa Diar Diego Dijana Dilan Dilara Dina Dragan Dragana Drita Dusan Dženan Edina Edin Elif Elham Elena Elira Elma Elvis Emin Emina Emine Emir Emre Enis Enver Erdal Ermias
Esra Esther Eyüp Fadi Fadumo Faduma Fahad Faiza Faisal Farah Farhad Farid Farida Fariba Farzaneh Fatemeh Fathi Fatima Fatimah Fatma Fatme Fatou Fatos Feben Ferhat Fernanda
Filiz Filmon Firas Flora Francisco Gabriela Genet Ghada Ghazal Giorgio Giulia Goran Gordana Grzegorz Guled Gül Gülsen Habib Habiba Hadi Hadiya Hafsa Haider Hakim Hala Halima Halil Hamid
Hamza Hana Hanan Hanad Hani Hanna Haris Hasan Hassan Hatice Hawa Haydar Helin Hemin Heval Hiba Hicham Hodan Huda Huseyin Hussein Husein Hussain Ibrahim Idil Idris Ifrah Ilir
Ilhan Iman Imad Imran Ines Ioana Irena Irina Ismail Ismet Issa Ivana Ivica Jadranka Jafar Jalal Jamal Jamila Jasmin Jasmina Jasna Javad Javier Jelena Jerzy Jihad Jose José Josip
Jovan Jovana Juan Jürgen Kadir Kadra Kamal Kamil Karim Karima Karwan Katarzyna Kaveh Kebede Kemal Khadija Khadra Khaled Khalid Khalil Kidane Kourosh Krzysztof Kübra Kujtim Ladan
Laleh Lamia Lan Larissa Layla Leila Leyla Lejla Linh Ljiljana Ljubica Luis Luljeta Luka Lulu Maciej Magdi Mahad Mahdi Maher Mahmoud Mahmud Mahmut Majid Malak Malik Małgorzata
Manar Maryam Mariam Maryan Maria Marija Marko Mariana Marwa Marwan Marzieh Masoud Mehdi Mehmet Mehran Melika Meron Meryem Mesfin Miguel Mihaela Mikhail Milad Milan Milica Milena
Miljana Mina Minh Miodrag Mira Miroslav Mirsad Mirza Mitra Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen Mojgan Mona Morteza Mostafa Mousa Muhamed Muhammad Muhammed Mulugeta Muna
Murat Mustafa Mustapha Nabil Nada Nadia Nadja Nadeem Naima Najma Najib Narges Nasir Nasra Nasrin Nasser Natasa Nebojsa Nedim Neda Nermin Nermina Nesrin Nguyen Nihad Nikola Nima Nimo
Nina Nour Noor Nura Nuri Olena Oksana Oleksandr Omar Omer Ömer Onur Osama Osman Özlem Paolo Parisa Parvin Patrycja Pawel Pedro Persefoni Petar Peyman Piotr Predrag Radmila Rafal Rahel
Rahma Rahim Raheem Raed Rami Ramin Rana Rania Rasha Rashid Raúl Razia Reza Rezan Ricardo Rima Roda Rojda Rojin Roza Roya Rozhin Ružica Ruqia Saad Saba Sabah Sabina Sadiq Safa
Safia Sahar Sahra Said Saida Saleh Salih Salim Salma Salman Samar Samer Samir Samira Samia Samuel Sana Sanela Sanja Santiago Saman Sasa Saša Sead Sedat Selam Selma Selim Semir Semira Serkan Sevda Sevgi
Shabnam Shadi Shahin Shahram Shamsa Sharif Shayan Shirin Shukri Sibel Sinan Sinem Slavica Slobodan Snezana Soheila Solomon Soran Srdjan Stanislaw Stojan Suad Suada Sultan Suleiman Süleyman
Sumaya Svetlana Taha Tahir Tamara Tarek Tariq Tatjana Teodor Tesfay Tewodros Thanh Thi Tomasz Tuan Ubah Umar Uroš Valentina Valon Vahid Van Vedran Verica Vesna Vida Vjollca Vladimir Wafa
Waleed Walid Warsan Wojciech Xhevdet Yahya Yasin Yasir Yasmin Yasmine Yasmina Yaser Yohannes Yonas Yosef Younes Yousef Youssef Yusuf Zahra Zainab Zaki Zara Zeinab Zeynep Zelal Zejna Zia Zlatan Zlatko
Zoran Zorica Zuzana Łukasz Şirin`

const ENGLISH = `
Abigail Adele Agatha Aidan Aileen Alan Alasdair Alastair Alec Alex Alison Alistair Allison Amy Andrew Andy Angela Angus Anita Ann Annabel Anne Anthony Arthur Ashley Audrey Barbara Barry Beatrix
Becky Belinda Ben Bernadette Bernard Beryl Beth Bethany Betty Beverley Bob Brenda Brian Bridget Bruce Bryan Callum Carl Carol Carole Catherine Cathy Celia Ceri Charlie Chloe Chris Christina Clare
Claire Clive Colette Colin Connor Craig Cynthia Daisy Damian Danielle Daphne Darren Dave Dawn Deborah Debbie Declan Deirdre Denis Derek Diane Dominic Donald Donna Doreen Dorothy Douglas Duncan Dylan Eamonn
Edmund Eileen Elaine Eleanor Elizabeth Emily Enid Eric Ethan Eunice Evelyn Faith Fergus Fiona Florence Frances Francis Fraser Freya Gareth Gary Gavin Gemma Geoff Geoffrey George Geraldine Gerald Gerard
Gillian Gina Giles Gloria Gordon Grace Graham Greg Gregory Gwen Gwyneth Harriet Hazel Heather Hector Helen Henry Hilary Howard Hugh Iain Ian Imogen Irene Isaac Isobel Ivor Ivy Jackie Jacqueline Jacqui
James Jamie Jane Janet Janice Jason Jasmine Jay Jean Jeff Jeffrey Jennifer Jeremy Jill Jo Joan Joanne Joe Jordan Joseph Josephine Josh Joshua Joyce Judy Jude Julie Juliet June Justin Karen Kate Katherine
Kathleen Kathryn Katie Kay Keith Kelly Kenneth Kieran Kirsty Kyle Laura Lauren Lawrence Leah Lee Leonard Leslie Lesley Lewis Liz Lloyd Lois Lorna Lorraine Louis Luke Lucy Lynn Lynne Mabel Madeline Maggie
Malcolm Mandy Margaret Marian Marion Marjorie Marilyn Martyn Mary Matthew Maureen Mavis Meera Megan Melanie Melissa Mervyn Michelle Miles Millie Miriam Moira Morag Muriel Myra Nancy Natasha Neil Nicholas
Nick Nicola Nigel Norah Norma Norman Oliver Olwen Oonagh Owen Pamela Patricia Pauline Peggy Penelope Penny Pete Phil Philippa Phillip Phoebe Phyllis Polly Priya Rachel Raj Raymond Reginald Rhian Rhiannon
Rhys Rob Robbie Rodney Ronald Rory Rosalind Rosemary Rosie Ross Rowena Rupert Russell Ruth Ryan Sally Samantha Sandy Sanjay Scott Sean Shane Sharon Sheila Shirley Sian Sidney Simon Siobhan Sophie Spencer
Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sunita Susan Suzanne Sybil Tamsin Tania Tara Terence Teresa Terry Theo Theresa Thomas Tim Timothy Tina Toby Tony Tracey Tracy Trevor Tristan
Usha Valerie Vera Verity Vernon Veronica Vicky Vikram Vivien Wendy Wayne Wesley Winifred Yvette Zoe Zoë`

const FROM_FARTHER = `
Adebayo Adwoa Aled Aine Áine Aoife Aisling Ailsa Akosua Alun Amara Ambrose Amrit Anand Angharad Anjali Anneke Aneurin Aparna Arjun Arun Asha Ashok Ayesha Ayodele Balázs Bartosz Beata Bethan Birte
Blessing Bláthnaid Breda Bríd Bronagh Bronwen Caoimhe Caitlín Caitlin Carys Carwyn Cathal Ciara Ciarán Ciaran Cillian Claudine Clodagh Colm Conall Conor Cormac Daithi Dafydd Danuta Darragh Davinder Deepa
Deepak Dermot Dervla Devika Dieter Dilys Dimitris Dorota Éamon Edwige Efua Eilidh Eimear Eirlys Ekaterina Eluned Emeka Enrique Esperanza Ewa Ewan Farrah Femi Fergal Fidelma Finola Fionn Fionnuala Folake
Françoise Funmi Gethin Gerrit Ghislaine Gopal Gráinne Grainne Guillermo Gurdeep Gurpreet Gwilym Gwenda Gwyn Hamish Harpreet Hanneke Heledd Hendrik Hiroshi Hywel Ifan Ifeoma Ignacio Imelda Ioan Isla Iestyn
Iwan Jaswinder Jeroen Joachim Jolanda Joost Jorge Kadri Kaja Kamala Kavita Kayode Keiko Kehinde Kiran Kofi Kwabena Kwame Kwasi Lakshmi Latifa Leanne Lech Lieke Llinos Llewellyn Lluís Lorcan Lucía Lubna Maeve Mair
Mahnaz Mairead Máire Manjit Manuel Mareike Marek Margit Matthias Maurizio Mbali Mererid Merete Michał Mohan Mukesh Myfanwy Naoise Narinder Nasreen Nerys Ngozi Niamh Niall Nikhil Nkechi Nomsa Nuala Olumide Oisín
Oluwaseun Oyinkan Padraig Pádraig Paola Parminder Parveen Pavel Pearse Pilar Prakash Pramod Pritam Radha Rajesh Ravi Reinhard Rekha Renata Roisin Róisín Rohan Rui Rukhsana Ruta Sabine Saoirse Sanjeev Seamus Séamus
Senan Shabana Shanthi Sheikh Shreya Sindre Sinead Sinéad Siân Sione Sophia Stelios Sukhdev Sunil Surinder Suresh Sushila Sylwia Tadhg Takeshi Tanvi Temitope Thandi Thabo Tiernan Tomás Tudor Ulrich Uwe Vasilis Venkat
Vijay Vivek Wanda Wiesław Yaw Yetunde Yuki Zainabu Zofia Zsuzsa Álvaro Ásdís Beatriz Duarte Elżbieta Gonçalo Gunnhildur Helgi Hrafn Inês Kári Katrín Kazimierz Luís Margarida Paweł Ragnheiður Ruaridh
Sigrún Sigurður Sigþrúður Þóra Þórdís Vigdís Zbigniew
Agata Anikó Cristina Cristian Dominika Ilona István Jadwiga Joana João Kinga László Luca Marcin Mircea Nuno Paulo Radu Sérgio Stefania Tiago Vlad Zdenka`

const KNOWN = new Set(
  [SWEDISH_WOMEN, SWEDISH_MEN, NORDIC_AND_FINNISH, FROM_AFAR, FROM_FARTHER, ENGLISH].flatMap(names =>
    names
      .trim()
      .split(/\s+/)
      .map(name => name.toLowerCase()),
  ),
)

/** True for "Anna", "ANNA" and "Anna-Stina": a first name that many bear, or two of them with a hyphen. */
export function isFirstName(word: string): boolean {
  const name = word.toLowerCase()
  return KNOWN.has(name) || (name.includes('-') && name.split('-').every(part => KNOWN.has(part)))
}
