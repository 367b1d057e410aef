-- SPDX-License-Identifier: GPL-3.0-or-later
-- A million customers as different as people are: a first name, a family name of two or three parts, for most of them a
-- number, a phone and an e-mail.
pragma journal_mode = off;
pragma synchronous = off;
pragma cache_size = -500000;
create temp table part (i integer primary key, word text);
insert into part (i, word) select key, value from json_each('["berg","stein","holm","wald","mann","dorf","bach","hof",
    "kamp","haus","feld","rath","lund","quist","ton","ley","ford","worth","field","man","ski","sen","son","strup",
    "gren","vall","mark","rup","by","thal","lau","beck","horst","brink","oss","mer","witz","au","nau","itz"]');
create temp table beginning (i integer primary key, word text);
insert into beginning (i, word) select key, value from json_each('["Al","Ba","Car","Da","Eg","Fin","Gra","Hol","Ing",
    "Jo","Kor","Lin","Mar","Nor","Ols","Pe","Ros","Schu","Tor","Ul","Vog","Wei","Yor","Zim","Bor","Cla","Dre","Eich",
    "Fro","Ger","Ham","Jan","Kro","Lo","Mo","Neu","Ott","Plo","Rei","Sta","Thie","Uhl","Vel","Wor","Bran","Cor"]');
create temp table first (i integer primary key, word text);
insert into first (i, word) select key, value from json_each('["Anna","Ben","Clara","David","Emma","Felix","Greta",
    "Hannes","Ida","Jonas","Klara","Lukas","Marie","Noah","Olga","Paul","Rosa","Samuel","Tilda","Uwe","Vera","Wim",
    "Yara","Zoe","Amir","Birte","Carlos","Dilek","Erik","Fatma","Georg","Hilde","Ivan","Jule","Kemal","Lea","Mehmet",
    "Nina","Oskar","Petra"]');
create temp table person as
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000)
    select n.i, f.word || ' ' || b.word || p.word || case when n.i % 3 = 0 then '' else q.word end as name
    from n join first f on f.i = n.i * 7 % 40 join beginning b on b.i = n.i * 31 / 40 % 46
        join part p on p.i = n.i * 17 / 1840 % 40 join part q on q.i = n.i * 13 / 73600 % 40;
begin;
insert into customer (id, name, name_key, reference, reference_key)
    select i, name, lower(name), case when i % 4 = 0 then '' else 'K-' || i end,
        case when i % 4 = 0 then '' else 'k-' || i end from person;
insert into reach (customer_id, kind, value, value_key, position)
    select i, 'phone', '0' || (40000000 + i * 7919 % 60000000), '0' || (40000000 + i * 7919 % 60000000), 0
        from person where i % 5 <> 0;
insert into reach (customer_id, kind, value, value_key, position)
    select i, 'email', replace(lower(name), ' ', '.') || i % 97 || '@example.com',
        replace(lower(name), ' ', '.') || i % 97 || '@example.com', 1 from person where i % 2 = 0;
commit;
