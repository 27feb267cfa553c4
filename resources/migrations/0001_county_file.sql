-- Version 1: the whole of a county's file.
-- Each table carries a key for joins, the row's identity, the county that keeps it, how often it was changed, and why it was withdrawn.
-- Columns after these are the fields of models/domain/fields.cpp, in its order; lists stand in tables of their own.
-- Where a table has no row ids its columns stand in the order of its key: quick_check in SQLite 3.40 takes one for another else, and
-- finds a NULL where there is none.

CREATE TABLE county (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    code TEXT NOT NULL CHECK (trim(code) <> ''),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    name_en TEXT NOT NULL,
    board TEXT NOT NULL,
    board_en TEXT NOT NULL,
    case_number TEXT NOT NULL,
    fictitious INTEGER NOT NULL CHECK (fictitious IN (0, 1)),
    mask_limit INTEGER NOT NULL CHECK (mask_limit = 0 OR mask_limit BETWEEN 3 AND 100)
) STRICT;

CREATE TABLE organisation (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('agency', 'county_board', 'municipality', 'region', 'civil_society', 'business', 'university', 'other')),
    mailbox TEXT NOT NULL
) STRICT;

CREATE TABLE plan (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    title_en TEXT NOT NULL,
    version TEXT NOT NULL,
    issuer TEXT NOT NULL,
    first_day TEXT CHECK (first_day IS date(first_day)),
    last_day TEXT CHECK (last_day IS date(last_day)),
    note TEXT NOT NULL,
    note_en TEXT NOT NULL,
    CHECK (last_day IS NULL OR first_day IS NULL OR last_day >= first_day)
) STRICT;

CREATE TABLE goal (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 0),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    name_en TEXT NOT NULL
) STRICT;

CREATE TABLE area (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    plan INTEGER NOT NULL REFERENCES plan (key) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    name_en TEXT NOT NULL,
    checked INTEGER NOT NULL CHECK (checked IN (0, 1))
) STRICT;

CREATE TABLE indicator (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    name_en TEXT NOT NULL,
    unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('more', 'less', 'neutral')),
    definition TEXT NOT NULL,
    source TEXT NOT NULL,
    national INTEGER NOT NULL CHECK (national IN (0, 1)),
    baseline REAL
) STRICT;

CREATE TABLE measure (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    area INTEGER NOT NULL REFERENCES area (key) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL CHECK (trim(number) <> ''),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    title_en TEXT NOT NULL,
    purpose TEXT NOT NULL,
    draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
    not_applicable INTEGER NOT NULL CHECK (not_applicable IN (0, 1)),
    lead INTEGER REFERENCES organisation (key) DEFERRABLE INITIALLY DEFERRED,
    "function" TEXT NOT NULL,
    start TEXT CHECK (start IS date(start)),
    due TEXT CHECK (due IS date(due)),
    continuous INTEGER NOT NULL CHECK (continuous IN (0, 1)),
    way TEXT NOT NULL CHECK (way IN ('stated', 'milestones', 'activities', 'indicator', 'sub_measures')),
    planned INTEGER NOT NULL CHECK (planned >= 0),
    indicator INTEGER REFERENCES indicator (key) DEFERRABLE INITIALLY DEFERRED,
    weight REAL NOT NULL CHECK (weight >= 0),
    budget REAL CHECK (budget >= 0),
    remark TEXT NOT NULL,
    CHECK (due IS NULL OR start IS NULL OR due >= start)
) STRICT;

CREATE TABLE milestone (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    measure INTEGER NOT NULL REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    due TEXT CHECK (due IS date(due)),
    done TEXT CHECK (done IS date(done)),
    weight REAL NOT NULL CHECK (weight >= 0)
) STRICT;

CREATE TABLE follow_up (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    measure INTEGER NOT NULL REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL CHECK (period <> ''),
    degree TEXT CHECK (degree IN ('G', 'H', 'P', 'E')),
    percent REAL CHECK (percent >= 0),
    signal TEXT CHECK (signal IN ('green', 'yellow', 'red')),
    running INTEGER NOT NULL CHECK (running IN (0, 1)),
    reason TEXT NOT NULL,
    work_done TEXT NOT NULL,
    result TEXT NOT NULL,
    effect TEXT NOT NULL,
    cost REAL CHECK (cost >= 0),
    CHECK (percent IS NULL OR percent <= 100)
) STRICT;

CREATE TABLE target (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (key) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL CHECK (period <> ''),
    value REAL NOT NULL
) STRICT;

CREATE TABLE observation (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (key) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL CHECK (period <> ''),
    "group" TEXT NOT NULL CHECK ("group" IN ('women', 'men', 'girls', 'boys', 'other', 'unknown', 'total')),
    value REAL NOT NULL,
    source TEXT NOT NULL,
    comment TEXT NOT NULL
) STRICT;

CREATE TABLE activity (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('training', 'meeting', 'network', 'survey', 'method_support', 'campaign', 'inspection', 'routine', 'conference', 'other')),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    start TEXT NOT NULL CHECK (start IS date(start)),
    start_time TEXT CHECK (start_time IS strftime('%H:%M', start_time)),
    "end" TEXT NOT NULL CHECK ("end" IS date("end")),
    end_time TEXT CHECK (end_time IS strftime('%H:%M', end_time)),
    place TEXT NOT NULL,
    municipality TEXT NOT NULL,
    organiser INTEGER REFERENCES organisation (key) DEFERRABLE INITIALLY DEFERRED,
    women INTEGER CHECK (women >= 0),
    men INTEGER CHECK (men >= 0),
    other INTEGER CHECK (other >= 0),
    "unknown" INTEGER CHECK ("unknown" >= 0),
    hours REAL CHECK (hours >= 0),
    cost REAL CHECK (cost >= 0),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    result TEXT NOT NULL,
    remark TEXT NOT NULL,
    CHECK ("end" >= start)
) STRICT;

-- A period's figures as they were when it was frozen, and what they were counted from. Only added: the newest version counts.
CREATE TABLE frozen_period (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
    frozen_at TEXT NOT NULL CHECK (frozen_at <> ''),
    correction TEXT NOT NULL,
    figures TEXT NOT NULL CHECK (figures <> ''),
    basis TEXT NOT NULL CHECK (basis <> ''),
    fingerprint TEXT NOT NULL,
    CHECK (version = 1 OR trim(correction) <> '')
) STRICT;

CREATE TABLE organisation_aliases (
    owner INTEGER NOT NULL REFERENCES organisation (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value TEXT NOT NULL CHECK (value <> '' AND instr(value, char(31)) = 0),
    PRIMARY KEY (owner, position),
    UNIQUE (owner, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE area_goals (
    owner INTEGER NOT NULL REFERENCES area (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES goal (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX area_goals_by_value ON area_goals (value, owner);

CREATE TABLE indicator_measures (
    owner INTEGER NOT NULL REFERENCES indicator (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX indicator_measures_by_value ON indicator_measures (value, owner);

CREATE TABLE measure_partners (
    owner INTEGER NOT NULL REFERENCES measure (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES organisation (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX measure_partners_by_value ON measure_partners (value, owner);

CREATE TABLE measure_goals (
    owner INTEGER NOT NULL REFERENCES measure (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES goal (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX measure_goals_by_value ON measure_goals (value, owner);

CREATE TABLE measure_target_groups (
    owner INTEGER NOT NULL REFERENCES measure (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value TEXT NOT NULL CHECK (value IN ('social_services', 'police', 'prosecutors', 'health_care', 'schools', 'hotels_restaurants', 'transport', 'property_owners', 'supervisory_authorities', 'general_public', 'buyers', 'exposed_adults', 'exposed_children')),
    PRIMARY KEY (owner, position),
    UNIQUE (owner, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_exploitation (
    owner INTEGER NOT NULL REFERENCES measure (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value TEXT NOT NULL CHECK (value IN ('sexual_purposes', 'forced_labour', 'slavery', 'organ_removal', 'forced_begging', 'criminal_activity', 'military_service', 'forced_marriage', 'other')),
    PRIMARY KEY (owner, position),
    UNIQUE (owner, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_tags (
    owner INTEGER NOT NULL REFERENCES measure (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value TEXT NOT NULL CHECK (value <> '' AND instr(value, char(31)) = 0),
    PRIMARY KEY (owner, position),
    UNIQUE (owner, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_organisations (
    owner INTEGER NOT NULL REFERENCES activity (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES organisation (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX activity_organisations_by_value ON activity_organisations (value, owner);

CREATE TABLE activity_measures (
    owner INTEGER NOT NULL REFERENCES activity (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX activity_measures_by_value ON activity_measures (value, owner);

CREATE TABLE activity_counties (
    owner INTEGER NOT NULL REFERENCES activity (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value TEXT NOT NULL CHECK (value <> '' AND instr(value, char(31)) = 0),
    PRIMARY KEY (owner, position),
    UNIQUE (owner, value)
) STRICT, WITHOUT ROWID;

-- A measure's number is the county's own; drafts of the national plan may share one.
CREATE UNIQUE INDEX measure_number ON measure (area, number) WHERE withdrawn = '' AND draft = 0;
CREATE UNIQUE INDEX follow_up_of_period ON follow_up (measure, period) WHERE withdrawn = '';
CREATE UNIQUE INDEX observation_of_period ON observation (indicator, period, "group") WHERE withdrawn = '';
CREATE UNIQUE INDEX frozen_period_version ON frozen_period (period, version) WHERE withdrawn = '';
CREATE INDEX milestone_measure ON milestone (measure);
CREATE INDEX target_indicator ON target (indicator);

-- Orders, filters and totals of activities are answered from these alone. The key stands last in each by itself.
CREATE INDEX activity_in_order ON activity (start);
CREATE INDEX activity_by_title ON activity (title COLLATE SWEDISH);
CREATE INDEX activity_by_kind ON activity (kind, start);
CREATE INDEX activity_by_organiser ON activity (organiser, start);
CREATE INDEX activity_totals ON activity (start, withdrawn, cancelled, "end", women, men, other, "unknown", hours, cost);
CREATE INDEX activity_withdrawn ON activity (withdrawn) WHERE withdrawn <> '';
CREATE INDEX activity_without_result ON activity ("end", start) WHERE result = '' AND cancelled = 0 AND withdrawn = '';

-- How many activities were held for a measure, by their last day: what its progress counts, without passing over all of them.
CREATE TABLE held (
    measure INTEGER NOT NULL,
    day TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (measure, day)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER activity_measure_is_added AFTER INSERT ON activity_measures BEGIN
    INSERT INTO held (measure, day, count)
        SELECT NEW.value, "end", 1 FROM activity WHERE key = NEW.owner AND cancelled = 0 AND withdrawn = ''
        ON CONFLICT (measure, day) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER activity_measure_is_removed AFTER DELETE ON activity_measures BEGIN
    UPDATE held SET count = count - 1 WHERE measure = OLD.value
        AND day = (SELECT "end" FROM activity WHERE key = OLD.owner AND cancelled = 0 AND withdrawn = '');
END;
CREATE TRIGGER activity_is_changed AFTER UPDATE OF "end", cancelled, withdrawn ON activity BEGIN
    UPDATE held SET count = count - 1 WHERE OLD.cancelled = 0 AND OLD.withdrawn = '' AND day = OLD."end"
        AND measure IN (SELECT value FROM activity_measures WHERE owner = OLD.key);
    INSERT INTO held (measure, day, count)
        SELECT value, NEW."end", 1 FROM activity_measures WHERE owner = NEW.key AND NEW.cancelled = 0 AND NEW.withdrawn = ''
        ON CONFLICT (measure, day) DO UPDATE SET count = count + 1;
END;

-- What the activities of a day add up to, by first and last day, and who took part in them: the overview's figures of a year, without
-- passing over all of them. Whole numbers only, so that adding and taking away again comes out even.
CREATE TABLE activity_days (
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    women INTEGER NOT NULL CHECK (women >= 0),
    men INTEGER NOT NULL CHECK (men >= 0),
    other INTEGER NOT NULL CHECK (other >= 0),
    "unknown" INTEGER NOT NULL CHECK ("unknown" >= 0),
    PRIMARY KEY (start, "end")
) STRICT, WITHOUT ROWID;
-- An organisation counts once for organising and once for taking part.
CREATE TABLE participations (
    organisation INTEGER NOT NULL,
    day TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (organisation, day)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER activity_is_added AFTER INSERT ON activity WHEN NEW.cancelled = 0 AND NEW.withdrawn = '' BEGIN
    INSERT INTO activity_days (start, "end", count, women, men, other, "unknown")
        VALUES (NEW.start, NEW."end", 1, ifnull(NEW.women, 0), ifnull(NEW.men, 0), ifnull(NEW.other, 0), ifnull(NEW."unknown", 0))
        ON CONFLICT (start, "end") DO UPDATE SET count = count + 1, women = women + excluded.women, men = men + excluded.men,
            other = other + excluded.other, "unknown" = "unknown" + excluded."unknown";
    INSERT INTO participations (organisation, day, count) SELECT NEW.organiser, NEW.start, 1 WHERE NEW.organiser IS NOT NULL
        ON CONFLICT (organisation, day) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER activity_no_longer_counts BEFORE UPDATE OF start, "end", cancelled, withdrawn, organiser, women, men, other, "unknown" ON activity
    WHEN OLD.cancelled = 0 AND OLD.withdrawn = '' BEGIN
    UPDATE activity_days SET count = count - 1, women = women - ifnull(OLD.women, 0), men = men - ifnull(OLD.men, 0),
            other = other - ifnull(OLD.other, 0), "unknown" = "unknown" - ifnull(OLD."unknown", 0)
        WHERE start = OLD.start AND "end" = OLD."end";
    UPDATE participations SET count = count - 1 WHERE organisation = OLD.organiser AND day = OLD.start;
    UPDATE participations SET count = count - 1
        WHERE day = OLD.start AND organisation IN (SELECT value FROM activity_organisations WHERE owner = OLD.key);
END;
CREATE TRIGGER activity_counts_again AFTER UPDATE OF start, "end", cancelled, withdrawn, organiser, women, men, other, "unknown" ON activity
    WHEN NEW.cancelled = 0 AND NEW.withdrawn = '' BEGIN
    INSERT INTO activity_days (start, "end", count, women, men, other, "unknown")
        VALUES (NEW.start, NEW."end", 1, ifnull(NEW.women, 0), ifnull(NEW.men, 0), ifnull(NEW.other, 0), ifnull(NEW."unknown", 0))
        ON CONFLICT (start, "end") DO UPDATE SET count = count + 1, women = women + excluded.women, men = men + excluded.men,
            other = other + excluded.other, "unknown" = "unknown" + excluded."unknown";
    INSERT INTO participations (organisation, day, count) SELECT NEW.organiser, NEW.start, 1 WHERE NEW.organiser IS NOT NULL
        ON CONFLICT (organisation, day) DO UPDATE SET count = count + 1;
    INSERT INTO participations (organisation, day, count) SELECT value, NEW.start, 1 FROM activity_organisations WHERE owner = NEW.key
        ON CONFLICT (organisation, day) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER participation_is_added AFTER INSERT ON activity_organisations BEGIN
    INSERT INTO participations (organisation, day, count)
        SELECT NEW.value, start, 1 FROM activity WHERE key = NEW.owner AND cancelled = 0 AND withdrawn = ''
        ON CONFLICT (organisation, day) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER participation_is_removed AFTER DELETE ON activity_organisations BEGIN
    UPDATE participations SET count = count - 1 WHERE organisation = OLD.value
        AND day = (SELECT start FROM activity WHERE key = OLD.owner AND cancelled = 0 AND withdrawn = '');
END;
-- Before, since its measures and organisations go with it and can then no longer tell its day.
CREATE TRIGGER activity_is_removed BEFORE DELETE ON activity BEGIN
    DELETE FROM activity_measures WHERE owner = OLD.key;
    DELETE FROM activity_organisations WHERE owner = OLD.key;
    UPDATE activity_days SET count = count - 1, women = women - ifnull(OLD.women, 0), men = men - ifnull(OLD.men, 0),
            other = other - ifnull(OLD.other, 0), "unknown" = "unknown" - ifnull(OLD."unknown", 0)
        WHERE start = OLD.start AND "end" = OLD."end" AND OLD.cancelled = 0 AND OLD.withdrawn = '';
    UPDATE participations SET count = count - 1
        WHERE organisation = OLD.organiser AND day = OLD.start AND OLD.cancelled = 0 AND OLD.withdrawn = '';
END;

-- Words of the activities. Diacritics are kept: å, ä and ö are letters of their own. Written with the rows by models/storage/writer.cpp:
-- a trigger may not, since the schema of a file is not trusted.
CREATE VIRTUAL TABLE activity_text USING fts5 (
    title, place, result, remark,
    content = 'activity', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = 'none'
);
-- What was done, by whom and when; each line's hash is over the line before it, so that a change of the past shows.
CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    text TEXT NOT NULL,
    changes TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history BEGIN
    SELECT raise(ABORT, 'history is append-only');
END;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history BEGIN
    SELECT raise(ABORT, 'history is append-only');
END;
