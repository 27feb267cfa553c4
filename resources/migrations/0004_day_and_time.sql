-- Version 4: the activities of a day stand by their time, those without one first, and what is equal in any other order stands by day and
-- time too. The key stands last in each index by itself. The order by participants gets an index, so that every order has one.
DROP INDEX activity_in_order;
DROP INDEX activity_by_title;
DROP INDEX activity_by_kind;
CREATE INDEX activity_in_order ON activity (start, start_time);
CREATE INDEX activity_by_title ON activity (title COLLATE SWEDISH, start, start_time);
CREATE INDEX activity_by_kind ON activity (kind, start, start_time);
CREATE INDEX activity_by_participants ON activity (
    coalesce(women, 0) + coalesce(men, 0) + coalesce(other, 0) + coalesce("unknown", 0), start, start_time
);
