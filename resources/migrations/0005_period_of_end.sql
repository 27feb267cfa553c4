-- Version 5: an activity belongs to the period in which it ends. So progress has always counted it (`held`: by its last day), and so the
-- figures of tertials add up to those of their year. What is kept per day, and the index that periods are read from, therefore go by the last
-- day: activity_days and participations are made anew, and "end" leads where the first day led.
DROP TRIGGER activity_is_added;
DROP TRIGGER activity_no_longer_counts;
DROP TRIGGER activity_counts_again;
DROP TRIGGER activity_is_removed;
DROP TRIGGER participation_is_added;
DROP TRIGGER participation_is_removed;
DROP TABLE activity_days;
DROP TABLE participations;

-- The first day stands second: the earliest of those that end on a day is the first of them.
DROP INDEX activity_totals;
CREATE INDEX activity_totals ON activity ("end", start, withdrawn, cancelled, women, men, other, "unknown", hours, cost);
DROP INDEX activity_by_organiser;
CREATE INDEX activity_by_organiser ON activity (organiser, "end");
DROP INDEX activity_without_result;
CREATE INDEX activity_without_result ON activity ("end") WHERE result = '' AND cancelled = 0 AND withdrawn = '';

-- What the activities that end on a day add up to, and who took part in them. Whole numbers only, so that adding and taking away again comes
-- out even.
CREATE TABLE activity_days (
    day TEXT NOT NULL PRIMARY KEY,
    count INTEGER NOT NULL CHECK (count >= 0),
    women INTEGER NOT NULL CHECK (women >= 0),
    men INTEGER NOT NULL CHECK (men >= 0),
    other INTEGER NOT NULL CHECK (other >= 0),
    "unknown" INTEGER NOT NULL CHECK ("unknown" >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO activity_days (day, count, women, men, other, "unknown")
    SELECT "end", count(*), ifnull(sum(women), 0), ifnull(sum(men), 0), ifnull(sum(other), 0), ifnull(sum("unknown"), 0)
    FROM activity WHERE cancelled = 0 AND withdrawn = '' GROUP BY "end";
-- An organisation counts once for organising and once for taking part.
CREATE TABLE participations (
    organisation INTEGER NOT NULL,
    day TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (organisation, day)
) STRICT, WITHOUT ROWID;
INSERT INTO participations (organisation, day, count)
    SELECT organisation, day, count(*) FROM (
        SELECT organiser AS organisation, "end" AS day FROM activity
            WHERE cancelled = 0 AND withdrawn = '' AND organiser IS NOT NULL
        UNION ALL SELECT l.value, a."end" FROM activity AS a CROSS JOIN activity_organisations AS l ON l.owner = a.key
            WHERE a.cancelled = 0 AND a.withdrawn = ''
    ) GROUP BY organisation, day;

CREATE TRIGGER activity_is_added AFTER INSERT ON activity WHEN NEW.cancelled = 0 AND NEW.withdrawn = '' BEGIN
    INSERT INTO activity_days (day, count, women, men, other, "unknown")
        VALUES (NEW."end", 1, ifnull(NEW.women, 0), ifnull(NEW.men, 0), ifnull(NEW.other, 0), ifnull(NEW."unknown", 0))
        ON CONFLICT (day) DO UPDATE SET count = count + 1, women = women + excluded.women, men = men + excluded.men,
            other = other + excluded.other, "unknown" = "unknown" + excluded."unknown";
    INSERT INTO participations (organisation, day, count) SELECT NEW.organiser, NEW."end", 1 WHERE NEW.organiser IS NOT NULL
        ON CONFLICT (organisation, day) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER activity_no_longer_counts BEFORE UPDATE OF "end", cancelled, withdrawn, organiser, women, men, other, "unknown" ON activity
    WHEN OLD.cancelled = 0 AND OLD.withdrawn = '' BEGIN
    UPDATE activity_days SET count = count - 1, women = women - ifnull(OLD.women, 0), men = men - ifnull(OLD.men, 0),
            other = other - ifnull(OLD.other, 0), "unknown" = "unknown" - ifnull(OLD."unknown", 0)
        WHERE day = OLD."end";
    UPDATE participations SET count = count - 1 WHERE organisation = OLD.organiser AND day = OLD."end";
    UPDATE participations SET count = count - 1
        WHERE day = OLD."end" AND organisation IN (SELECT value FROM activity_organisations WHERE owner = OLD.key);
END;
CREATE TRIGGER activity_counts_again AFTER UPDATE OF "end", cancelled, withdrawn, organiser, women, men, other, "unknown" ON activity
    WHEN NEW.cancelled = 0 AND NEW.withdrawn = '' BEGIN
    INSERT INTO activity_days (day, count, women, men, other, "unknown")
        VALUES (NEW."end", 1, ifnull(NEW.women, 0), ifnull(NEW.men, 0), ifnull(NEW.other, 0), ifnull(NEW."unknown", 0))
        ON CONFLICT (day) DO UPDATE SET count = count + 1, women = women + excluded.women, men = men + excluded.men,
            other = other + excluded.other, "unknown" = "unknown" + excluded."unknown";
    INSERT INTO participations (organisation, day, count) SELECT NEW.organiser, NEW."end", 1 WHERE NEW.organiser IS NOT NULL
        ON CONFLICT (organisation, day) DO UPDATE SET count = count + 1;
    INSERT INTO participations (organisation, day, count) SELECT value, NEW."end", 1 FROM activity_organisations WHERE owner = NEW.key
        ON CONFLICT (organisation, day) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER participation_is_added AFTER INSERT ON activity_organisations BEGIN
    INSERT INTO participations (organisation, day, count)
        SELECT NEW.value, "end", 1 FROM activity WHERE key = NEW.owner AND cancelled = 0 AND withdrawn = ''
        ON CONFLICT (organisation, day) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER participation_is_removed AFTER DELETE ON activity_organisations BEGIN
    UPDATE participations SET count = count - 1 WHERE organisation = OLD.value
        AND day = (SELECT "end" FROM activity WHERE key = OLD.owner AND cancelled = 0 AND withdrawn = '');
END;
-- Before, since its measures and organisations go with it and can then no longer tell its day.
CREATE TRIGGER activity_is_removed BEFORE DELETE ON activity BEGIN
    DELETE FROM activity_measures WHERE owner = OLD.key;
    DELETE FROM activity_organisations WHERE owner = OLD.key;
    UPDATE activity_days SET count = count - 1, women = women - ifnull(OLD.women, 0), men = men - ifnull(OLD.men, 0),
            other = other - ifnull(OLD.other, 0), "unknown" = "unknown" - ifnull(OLD."unknown", 0)
        WHERE day = OLD."end" AND OLD.cancelled = 0 AND OLD.withdrawn = '';
    UPDATE participations SET count = count - 1
        WHERE organisation = OLD.organiser AND day = OLD."end" AND OLD.cancelled = 0 AND OLD.withdrawn = '';
END;
