-- Version 3: the words of everything but the activities (those have activity_text), so that one question finds them all.
-- A row's rowid is its key * 32 + a number for its kind, so that it tells both what was found and where it stands:
--   1 organisation, 2 area, 3 indicator, 4 measure, 5 milestone, 6 follow_up, 7 mandate, 8 series, 9 agenda_item, 10 action_point,
--   11 attachment, 12 reporting_day, 13 observation.
-- What counts as title and as text of each is told once more in models/storage/recordtext.cpp, which keeps the words in step with the
-- rows and compares both in a check. Written by models/storage/writer.cpp: a trigger may not, since the schema of a file is not trusted.

CREATE VIRTUAL TABLE record_text USING fts5 (
    title, text, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 1, t.name, t.name_en || ' ' || t.mailbox || ' '
    || ifnull((SELECT group_concat(value, ' ') FROM (SELECT value FROM organisation_aliases WHERE owner = t.key ORDER BY position)), '')
    FROM organisation AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 2, t.name, t.name_en FROM area AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 3, t.name,
    t.name_en || ' ' || t.definition || ' ' || t.source || ' ' || t.counted_by FROM indicator AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 4, t.number || ' ' || t.title,
    t.title_en || ' ' || t.purpose || ' ' || t."function" || ' ' || t.remark || ' '
    || ifnull((SELECT group_concat(value, ' ') FROM (SELECT value FROM measure_tags WHERE owner = t.key ORDER BY position)), '')
    FROM measure AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 5, t.title, '' FROM milestone AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 6, '',
    t.work_done || ' ' || t.result || ' ' || t.effect || ' ' || t.reason FROM follow_up AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 7, t.document || ' ' || t.paragraph,
    t.wording || ' ' || t.case_number FROM mandate AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 8, t.title, '' FROM series AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 9, t.title, t.note || ' ' || t.decision FROM agenda_item AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 10, t.text, t."function" FROM action_point AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 11, t.name, '' FROM attachment AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 12, t.title, t.note FROM reporting_day AS t;
INSERT INTO record_text (rowid, title, text) SELECT t.key * 32 + 13, '', t.comment FROM observation AS t WHERE t.comment <> '';
