-- Version 2: what a working day needs beside the plan. Mandates, what became of measures when the plan moved on, activities that recur,
-- agendas and promises, attachments, and the days of the year.

ALTER TABLE indicator ADD COLUMN counted_by TEXT NOT NULL DEFAULT '';

CREATE TABLE measure_after (
    owner INTEGER NOT NULL REFERENCES measure (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED CHECK (value <> owner),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX measure_after_by_value ON measure_after (value, owner);

CREATE TABLE mandate (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    document TEXT NOT NULL CHECK (trim(document) <> ''),
    paragraph TEXT NOT NULL,
    wording TEXT NOT NULL,
    case_number TEXT NOT NULL,
    issuing_organisation INTEGER REFERENCES organisation (key) DEFERRABLE INITIALLY DEFERRED,
    deadline TEXT CHECK (deadline IS date(deadline)),
    answered TEXT CHECK (answered IS date(answered))
) STRICT;

CREATE TABLE mandate_measures (
    owner INTEGER NOT NULL REFERENCES mandate (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX mandate_measures_by_value ON mandate_measures (value, owner);

CREATE TABLE succession (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    "from" INTEGER NOT NULL REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    "to" INTEGER REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('continued', 'split', 'merged', 'ended')),
    note TEXT NOT NULL,
    CHECK (("to" IS NULL) = (kind = 'ended'))
) STRICT;

CREATE TABLE series (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    rule TEXT NOT NULL CHECK (trim(rule) <> ''),
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day TEXT CHECK (last_day IS date(last_day)),
    shift TEXT NOT NULL CHECK (shift IN ('stay', 'next', 'previous', 'skip')),
    CHECK (last_day IS NULL OR last_day >= first_day)
) STRICT;

CREATE TABLE series_exceptions (
    owner INTEGER NOT NULL REFERENCES series (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value TEXT NOT NULL CHECK (value IS date(value)),
    PRIMARY KEY (owner, position),
    UNIQUE (owner, value)
) STRICT, WITHOUT ROWID;

-- Adding a column does not touch the rows, however many they are.
ALTER TABLE activity ADD COLUMN series INTEGER REFERENCES series (key) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE activity ADD COLUMN occurrence TEXT CHECK (occurrence IS date(occurrence));
CREATE INDEX activity_of_series ON activity (series, occurrence) WHERE series IS NOT NULL;

CREATE TABLE agenda_item (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    activity INTEGER NOT NULL REFERENCES activity (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    note TEXT NOT NULL,
    decision TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_item_activity ON agenda_item (activity, position);

CREATE TABLE action_point (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    activity INTEGER NOT NULL REFERENCES activity (key) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES agenda_item (key) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    due TEXT CHECK (due IS date(due)),
    owner INTEGER REFERENCES organisation (key) DEFERRABLE INITIALLY DEFERRED,
    "function" TEXT NOT NULL,
    done TEXT CHECK (done IS date(done))
) STRICT;
CREATE INDEX action_point_activity ON action_point (activity);

CREATE TABLE attachment (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    measure INTEGER REFERENCES measure (key) DEFERRABLE INITIALLY DEFERRED,
    activity INTEGER REFERENCES activity (key) DEFERRABLE INITIALLY DEFERRED,
    mandate INTEGER REFERENCES mandate (key) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    CHECK ((measure IS NOT NULL) + (activity IS NOT NULL) + (mandate IS NOT NULL) = 1)
) STRICT;
CREATE INDEX attachment_measure ON attachment (measure) WHERE measure IS NOT NULL;
CREATE INDEX attachment_activity ON attachment (activity) WHERE activity IS NOT NULL;
CREATE INDEX attachment_mandate ON attachment (mandate) WHERE mandate IS NOT NULL;

-- The bytes of attachments, each once. They stay when an attachment is withdrawn, so that it can be restored.
CREATE TABLE content (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    data BLOB NOT NULL
) STRICT;

CREATE TABLE calendar_day (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    kind TEXT NOT NULL CHECK (kind IN ('shortened', 'closed', 'open')),
    hours REAL CHECK (hours BETWEEN 0 AND 24),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE reporting_day (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    county TEXT NOT NULL CHECK (length(county) = 2),
    revision INTEGER NOT NULL CHECK (revision > 0),
    withdrawn TEXT NOT NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
    shift TEXT NOT NULL CHECK (shift IN ('stay', 'next', 'previous', 'skip')),
    recipient INTEGER REFERENCES organisation (key) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
