#!/usr/bin/env python3
"""Counts the figures of a county once more, from the rules alone, and holds the program to them.

Written from the rules of progress (the documented formulas), not from the C++: exact fractions instead of binary
numbers, days counted one by one instead of by weeks, Easter from the almanac instead of a formula. It reads the
program's own JSON export, so that only the counting is repeated.

    independent_figures.py --program SAMORDNA --table TABLE.csv             checks the sample county, 2026-T3
    independent_figures.py --program SAMORDNA --table TABLE.csv --write     writes the table anew

Exit code 0 when every figure agrees to 1e-9 and every shown figure is the table's, else 1, each difference on a line.
"""

import argparse
import csv
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
from fractions import Fraction

PERIOD = "2026-T3"
TODAY = "2026-11-25"
YEAR, PARTS = "2026", ("2026-T1", "2026-T2", "2026-T3")
# Over the first and the last day of parts of the year, which no activity of the sample is.
SPANNING = """\
Datum;Slutdatum;Aktivitet;Typ;Kvinnor;Män;Timmar;Kostnad (kr)
2025-12-30;2026-01-02;Över årets första dag;Konferens;21;22;2,5;1100
2026-04-29;2026-05-02;Över tertialets sista dag;Konferens;31;32;3,5;1200
2026-08-31;2026-09-01;Över nästa tertials sista dag;Konferens;41;42;4,5;1300
2026-11-24;2026-11-26;Pågår i dag;Konferens;51;52;5,5;1400
2026-12-30;2027-01-02;Över årets sista dag;Konferens;61;62;6,5;1500
"""
DEGREES = "GHPE"
CLOSE = 1e-9
EASTER = {2022: "04-17", 2023: "04-09", 2024: "03-31", 2025: "04-20", 2026: "04-05", 2027: "03-28", 2028: "04-16",
          2029: "04-01", 2030: "04-21"}
ONE_DAY = datetime.timedelta(days=1)


def exact(number):
    """A number of the export as it is written there: 0.1 is a tenth."""
    return None if number is None else Fraction(repr(number))


def day(text):
    return datetime.date.fromisoformat(text) if text else None


class Period:
    """A span of days; months is 0 for one that no calendar gives."""

    def __init__(self, code):
        self.code = code
        if "/" in code:
            self.months = 0
            self.first, self.last = (day(part) for part in code.split("/"))
            return
        year, letter, number = re.fullmatch(r"(\d{4})(?:-([HTQ]?)(\d+))?", code).groups()
        self.months = {None: 12, "H": 6, "T": 4, "Q": 3, "": 1}[letter]
        self.first = datetime.date(int(year), (int(number or 1) - 1) * self.months + 1, 1)
        self.last = self.starting(self.months) - ONE_DAY

    def starting(self, months):
        """The first day of the month so many months after this period's first."""
        month = self.first.year * 12 + self.first.month - 1 + months
        return datetime.date(month // 12, month % 12 + 1, 1)

    def previous_days(self):
        if self.months:
            return self.starting(-self.months), self.first - ONE_DAY
        return self.first - (self.last - self.first) - ONE_DAY, self.first - ONE_DAY

    def is_stale(self, as_of):
        """It ended before the start of the previous period of the same kind."""
        if not self.months:
            length = (self.last - self.first).days + 1
            return self.last < as_of - datetime.timedelta(days=2 * length - 1)
        month = (as_of.month - 1) // self.months * self.months + as_of.year * 12 - self.months
        return self.last < datetime.date(month // 12, month % 12 + 1, 1)


def is_working_day(date):
    if date.weekday() > 4:
        return False
    easter = day(f"{date.year}-{EASTER[date.year]}")
    from_easter = (date - easter).days
    if from_easter in (-2, 1, 39):  # Good Friday, Easter Monday, Ascension Day
        return False
    if f"{date:%m-%d}" in ("01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"):
        return False
    # Midsummer's Eve is the Friday of 19 to 25 June; the Saturdays fall away by themselves.
    return not (date.month == 6 and 19 <= date.day <= 25 and date.weekday() == 4)


def working_days(first, last):
    return sum(is_working_day(first + ONE_DAY * i) for i in range(max(0, (last - first).days + 1)))


def mean(terms):
    """Terms are (id, value, weight), each with a value."""
    weights = sum(weight for _, _, weight in terms)
    return sum(value * weight for _, value, weight in terms) / weights if weights else None


def shown(value):
    """Half away from zero."""
    if value is None:
        return ""
    return str(int(abs(value) + Fraction(1, 2)) * (1 if value >= 0 else -1))


def shares(counts):
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    parts = [Fraction(100 * count, total) for count in counts]
    percents = [int(part) for part in parts]
    order = sorted(range(len(counts)), key=lambda i: (-(parts[i] - percents[i]), i))
    for i in order[: 100 - sum(percents)]:
        percents[i] += 1
    return percents


class At:
    """Every figure at one day; first is the first day of the period that is followed up."""

    def __init__(self, tables, as_of, first):
        self.as_of, self.first = as_of, first
        self.all = tables
        self.in_force = {name: [row for row in rows if not row["withdrawn"]] for name, rows in tables.items()}
        self.by_id = {row["id"]: row for rows in tables.values() for row in rows}
        self.figures = {}
        self.measures = {row["id"]: self.measure(row) for row in tables["measure"]}

    def follow_ups(self, measure):
        """Those that speak at as-of: their period has begun."""
        rows = [(Period(row["period"]), row) for row in self.in_force["follow_up"] if row["measure"] == measure["id"]]
        rows = [pair for pair in rows if pair[0].first <= self.as_of]
        return sorted(rows, key=lambda pair: (pair[0].last, pair[0].first))

    def held(self, measure):
        return sum(not row["cancelled"] and measure["id"] in row["measures"] and day(row["end"]) <= self.as_of
                   for row in self.in_force["activity"])

    def milestones(self, measure):
        rows = [row for row in self.in_force["milestone"] if row["measure"] == measure["id"]]
        return [(exact(row["weight"]), bool(row["done"]) and day(row["done"]) <= self.as_of) for row in rows]

    def progress(self, measure):
        """(p or None, what it was counted from)."""
        if measure["id"] not in self.figures:
            self.figures[measure["id"]] = self.counted(measure)
        return self.figures[measure["id"]]

    def counted(self, measure):
        latest = (self.follow_ups(measure) or [(None, None)])[-1][1]
        if measure["continuous"] and latest and latest["running"]:
            return Fraction(100), "continuous"
        way = measure["way"]
        value = None
        if way == "stated":
            value = exact(latest["percent"]) if latest else None
        elif way == "milestones":
            rows = self.milestones(measure)
            weights = sum(weight for weight, _ in rows)
            value = 100 * sum(weight for weight, done in rows if done) / weights if weights else None
        elif way == "activities":
            planned = measure["planned"]
            value = Fraction(100 * min(self.held(measure), planned), planned) if planned else None
        elif way == "indicator":
            indicator = self.by_id.get(measure["indicator"])
            value = self.indicator(indicator)["progress"] if indicator else None
        elif way == "sub_measures":
            children = [row for row in self.in_force["measure"]
                        if row["parent"] == measure["id"] and not row["not_applicable"]]
            terms = [(row["id"], self.progress(row)[0], exact(row["weight"])) for row in children]
            value = mean([term for term in terms if term[1] is not None])
        return value, way if value is not None else "no_figure"

    def indicator(self, row):
        rows = [(Period(each["period"]), each) for each in self.in_force["observation"] if each["indicator"] == row["id"]]
        rows = [pair for pair in rows if pair[0].first <= self.as_of]
        latest = None
        if rows:
            newest = max(rows, key=lambda pair: (pair[0].last, pair[0].first))[0]
            rows = [each for period, each in rows if period.code == newest.code]
            sources = sorted({each["source"] for each in rows})
            source = row["source"] if row["source"] in sources else sources[0]
            values = {each["group"]: exact(each["value"]) for each in rows if each["source"] == source}
            total = values.pop("total", None)
            latest = {"period": newest.code, "total": sum(values.values()) if values else total, "groups": values}
        targets = [(Period(each["period"]).first, exact(each["value"])) for each in self.in_force["target"]
                   if each["indicator"] == row["id"] and Period(each["period"]).first <= self.as_of]
        target = max(targets)[1] if targets else None
        baseline = exact(row["baseline"])
        progress = None
        if latest and target is not None and baseline is not None:
            value = latest["total"]
            if target == baseline:
                met = {"more": value >= target, "less": value <= target, "neutral": value == target}
                progress = Fraction(100 if met[row["direction"]] else 0)
            else:
                progress = 100 * min(Fraction(1), max(Fraction(0), (value - baseline) / (target - baseline)))
        return {"latest": latest, "baseline": baseline, "target": target, "progress": progress}

    def excluded(self, row):
        return ("withdrawn" if row["withdrawn"] else "not_applicable" if row["not_applicable"]
                else "sub_measure" if row["parent"] else None)

    def measure(self, row):
        value, basis = self.progress(row)
        follow_ups = self.follow_ups(row)
        period, latest = follow_ups[-1] if follow_ups else (None, None)
        has_work = (self.held(row) > 0 or any(done for _, done in self.milestones(row))
                    or any(each["work_done"].strip() for _, each in follow_ups))
        derived = ("G" if value == 100 else "H" if value is not None and value >= 50
                   else "P" if value or has_work else "E")
        stated = latest["degree"] if latest else None
        degree = "G" if basis == "continuous" else stated or derived
        applies = not row["withdrawn"] and not row["not_applicable"]
        start, due = day(row["start"]), day(row["due"])
        is_open = applies and degree != "G" and due is not None
        late = is_open and due < self.as_of
        expected = None
        if start and due and working_days(start, due):
            gone = Fraction(100 * working_days(start, self.as_of), working_days(start, due))
            expected = min(Fraction(100), gone)
        if not applies or (start and start > self.as_of):
            state = "not_needed"
        elif period and period.is_stale(self.as_of):
            state = "stale"
        else:
            state = "present" if period and period.last >= self.first else "missing"
        behind = expected - value if expected is not None and value is not None else 0
        signal = ("green" if degree == "G" else "red" if late or behind > 30
                  else "yellow" if behind > 15 or state in ("missing", "stale") else "green")
        return {"value": value, "basis": basis, "degree": degree, "stated": stated, "derived": derived, "late": late,
                "due_soon": is_open and 0 <= (due - self.as_of).days <= 30, "expected": expected, "signal": signal,
                "set": latest["signal"] if latest else None, "follow_up": state, "excluded": self.excluded(row)}

    def group(self, belongs):
        terms, left, counts = [], {}, [0] * 4
        for row in filter(belongs, self.all["measure"]):
            one = self.measures[row["id"]]
            why = one["excluded"] or ("without_figure" if one["value"] is None else None)
            if why:
                left[why] = left.get(why, 0) + 1
            else:
                terms.append((row["id"], one["value"], exact(row["weight"])))
            if not one["excluded"]:
                counts[DEGREES.index(one["degree"])] += 1
        return {"value": mean(terms), "terms": terms, "excluded": left, "counts": counts, "percents": shares(counts)}

    def groups(self):
        """(kind, id or None, name) → group, of those that a measure which applies belongs to."""
        def goals_of(row):
            return row["goals"] or self.by_id[row["area"]]["goals"]

        found = {("plan", None, ""): self.group(lambda row: True)}
        for area in self.all["area"]:
            found["areas", area["id"], area["name"]] = self.group(lambda row: row["area"] == area["id"])
        applying = [row for row in self.all["measure"] if not self.excluded(row)]
        for lead in {row["lead"] for row in applying}:
            name = self.by_id[lead]["name"] if lead else ""
            found["organisations", lead, name] = self.group(lambda row: row["lead"] == lead)
        for goal in {goal for row in applying for goal in goals_of(row) or [None]}:
            name = self.by_id[goal]["name"] if goal else ""
            found["goals", goal, name] = self.group(lambda row: goal in (goals_of(row) or [None]))
        return found

    def activities(self, period):
        """Of those that end in the period."""
        rows = [row for row in self.in_force["activity"]
                if not row["cancelled"] and period.first <= day(row["end"]) <= period.last]
        held = [row for row in rows if day(row["end"]) <= self.as_of]
        totals = {key: sum(exact(row[key]) or 0 for row in held)
                  for key in ("women", "men", "other", "unknown", "hours", "cost")}
        totals["participants"] = sum(totals[key] for key in ("women", "men", "other", "unknown"))
        totals["held"] = len(held)
        totals["planned"] = len(rows) - len(held)
        totals["organisations"] = len({each for row in held for each in [row["organiser"], *row["organisations"]] if each})
        return totals


class Check:
    """Collects what differs."""

    def __init__(self):
        self.compared = 0
        self.differences = []

    def same(self, what, ours, theirs):
        self.compared += 1
        is_number = isinstance(ours, (Fraction, int)) and isinstance(theirs, (int, float)) and not isinstance(ours, bool)
        agrees = abs(float(ours) - theirs) <= CLOSE if is_number else ours == theirs
        if not agrees:
            self.differences.append(f"{what}: {float(ours) if isinstance(ours, Fraction) else ours} by the rules, "
                                    f"{theirs} by the program")


def check_group(check, name, ours, before, theirs):
    figure = theirs["figure"]
    check.same(f"{name} value", ours["value"], figure["value"])
    check.same(f"{name} before", before["value"], theirs["change"]["before"])
    both = ours["value"] is not None and before["value"] is not None
    check.same(f"{name} points", ours["value"] - before["value"] if both else None, theirs["change"]["points"])
    kind = ("compared" if both else "new" if ours["value"] is not None
            else "ended" if before["value"] is not None else "no_figure")
    check.same(f"{name} kind of change", kind, theirs["change"]["kind"])
    check.same(f"{name} left out", ours["excluded"], figure["excluded"])
    check.same(f"{name} terms", {term[0] for term in ours["terms"]}, {term["id"] for term in figure["terms"]})
    by_id = {term["id"]: term for term in figure["terms"]}
    for measure, value, weight in ours["terms"]:
        check.same(f"{name} term {measure}", value, by_id.get(measure, {}).get("value"))
        check.same(f"{name} weight {measure}", weight, by_id.get(measure, {}).get("weight"))
    for i, degree in enumerate(DEGREES):
        check.same(f"{name} {degree}", ours["counts"][i], theirs["shares"][degree]["count"])
        check.same(f"{name} {degree} %", ours["percents"][i], theirs["shares"][degree]["percent"])


def check_measure(check, ours, theirs):
    name = theirs["number"]
    seen = {"value": theirs["figure"]["value"], "basis": theirs["figure"]["basis"],
            "degree": theirs["degree"]["counts"], "stated": theirs["degree"]["stated"],
            "derived": theirs["degree"]["derived"], "late": theirs["late"], "due_soon": theirs["due_soon"],
            "expected": theirs["expected"], "signal": theirs["signal"]["suggested"], "set": theirs["signal"]["set"],
            "follow_up": theirs["follow_up"], "excluded": theirs["excluded"]}
    for key, value in ours.items():
        check.same(f"{name} {key}", value, seen[key])


def check_indicator(check, ours, theirs):
    name = theirs["name"]
    for key in ("baseline", "target", "progress"):
        check.same(f"{name} {key}", ours[key], theirs[key])
    latest, seen = ours["latest"] or {}, theirs["latest"] or {}
    check.same(f"{name} period", latest.get("period"), seen.get("period"))
    check.same(f"{name} total", latest.get("total"), seen.get("total"))
    for group, value in seen.get("groups", {}).items():
        check.same(f"{name} {group}", latest["groups"].get(group), value)


def check_all(check, now, before, period, figures):
    ours = now.groups()
    earlier = {key[:2]: group for key, group in before.groups().items()}
    listed = {("plan", None): figures["plan"]}
    for kind in ("areas", "organisations", "goals"):
        listed.update({(kind, group["id"]): group for group in figures[kind]})
    check.same("groups", {key[:2] for key in ours}, set(listed))
    for (kind, key, name), group in ours.items():
        if (kind, key) in listed:
            check_group(check, f"{kind} {name}", group, earlier[kind, key], listed[kind, key])
    check.same("measures", set(now.measures), {row["id"] for row in figures["measures"]})
    for row in figures["measures"]:
        check_measure(check, now.measures[row["id"]], row)
    indicators = {row["id"]: row for row in now.in_force["indicator"]}
    check.same("indicators", set(indicators), {row["id"] for row in figures["indicators"]})
    for row in figures["indicators"]:
        check_indicator(check, now.indicator(indicators[row["id"]]), row)
    for key, value in now.activities(period).items():
        check.same(f"activities {key}", value, figures["activities"][key])
    due = [now.measures[row["id"]]["late"] for row in now.all["measure"] if row["due"] and not now.excluded(row)]
    check.same("with due", len(due), figures["with_due"])
    check.same("late", sum(due), figures["late"])
    check.same("in time", len(due) - sum(due), figures["in_time"])


HEAD = """\
# The shown figures of the sample county (samordna create FILE --county 99 --sample), 2026-T3 with 2026-11-25 as today.
# Whole per cents, half away from zero; empty: no figure, or not asked. Written by tests/progress/independent_figures.py
# --write, which counts from the rules and not from the program. Checked by hand, from the measures' own figures:
# - Area 1: 100 + 100 + 70 + 60 + 100 + 26/44 + 80 + 100 + 20 = 689.09; / 9 = 76.57, shown 77.
# - Area 2, 2.6 of weight 2: 100 + 35 + 20 + 60 + 100 + 2 * 60 + 25/36 = 504.44; / 8 = 63.06, shown 63.
# - Area 3, 3.1 of weight 2, 3.4 never followed up: 2 * 80 + 40 + 25 + 60 = 285; / 5 = 57.
# - Area 8: (0 + 35) / 2 = 17.5, shown 18. 2026-T2 had 30 only, from 8.2: 17.5 - 30 = -12.5, shown -13.
# - The plan: 689.09 + 504.44 + 285 + 100 + 350 + 128.58 + 185 + 35 = 2277.12; / 37 = 61.54, shown 62.
# - Its shares, 8, 16, 10 and 2 of 36: 22.2, 44.4, 27.8, 5.6; 98 in whole ones, so P and E get one each: 22, 44, 28, 6.
# - Pace of 1.1: 251 + 249 + 251 working days in 2024 to 2026, of which 23 are left after 25 November: 728/751 = 96.9.
# - 2.2 (indicator): 14 of 40 from 0 = 35. 3.1: (1240 - 200) / (1500 - 200) = 80.
"""
COLUMNS = ["what", "key", "progress", "change", "G", "H", "P", "E", "degree", "expected", "late", "signal", "follow_up"]


def table_rows(now, before):
    """What a person reads, worked out by the rules."""
    rows = []
    earlier = {key[:2]: group["value"] for key, group in before.groups().items()}
    numbers = {row["id"]: str(row["number"]) for name in ("area", "goal") for row in now.all[name]}
    for (kind, key, name), group in now.groups().items():
        was = earlier[kind, key]
        both = was is not None and group["value"] is not None
        change = shown(group["value"] - was) if both else "new" if group["value"] is not None else ""
        rows.append([kind, numbers.get(key, name), shown(group["value"]), change, *map(str, group["percents"])] + [""] * 5)
    for row in now.all["measure"]:
        one = now.measures[row["id"]]
        rows.append(["measure", row["number"], shown(one["value"])] + [""] * 5
                    + [one["degree"], shown(one["expected"]), "yes" if one["late"] else "", one["signal"], one["follow_up"]])
    for row in now.in_force["indicator"]:
        rows.append(["indicator", row["name"], shown(now.indicator(row)["progress"])] + [""] * 10)
    order = ["plan", "areas", "organisations", "goals", "measure", "indicator"]
    return sorted(rows, key=lambda row: (order.index(row[0]), [int(part) for part in re.findall(r"\d+", row[1])], row[1]))


def program_rows(figures):
    """The same, as the program would show it."""
    def group(kind, row):
        key = str(row["number"]) if row["number"] else row["name"]
        change = row["change"]
        text = shown(exact(change["points"])) if change["kind"] == "compared" else "new" if change["kind"] == "new" else ""
        percents = [str(row["shares"][degree]["percent"]) for degree in DEGREES]
        return [kind, key, shown(exact(row["figure"]["value"])), text, *percents] + [""] * 5

    rows = [group("plan", figures["plan"])]
    rows += [group(kind, row) for kind in ("areas", "organisations", "goals") for row in figures[kind]]
    for row in figures["measures"]:
        rows.append(["measure", row["number"], shown(exact(row["figure"]["value"]))] + [""] * 5
                    + [row["degree"]["counts"], shown(exact(row["expected"])), "yes" if row["late"] else "",
                       row["signal"]["suggested"], row["follow_up"]])
    rows += [["indicator", row["name"], shown(exact(row["progress"]))] + [""] * 10 for row in figures["indicators"]]
    return rows


def check_table(check, path, figures):
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    table = {(row[0], row[1]): row for row in csv.reader(lines, delimiter=";")}
    table.pop(("what", "key"), None)
    rows = {(row[0], row[1]): row for row in program_rows(figures)}
    check.same("rows of the table", set(table), set(rows))
    for key, row in rows.items():
        for column, ours, theirs in zip(COLUMNS, table.get(key, [""] * len(COLUMNS)), row):
            check.same(f"table {key[0]} {key[1]} {column}", ours, theirs)


def check_parts(check, tables, read):
    """Each part of the year by the rules, and all of them together."""
    sums = {}
    for code in PARTS + (YEAR,):
        period = Period(code)
        ours = At(tables, min(period.last, day(TODAY)), period.first).activities(period)
        theirs = read(code)["activities"]
        for key, value in ours.items():
            check.same(f"{code} activities {key}", value, theirs[key])
            if code != YEAR and key != "organisations":  # different ones, which are no sum
                sums[key] = sums.get(key, 0) + exact(theirs[key])
    for key, value in sums.items():
        check.same(f"{YEAR} activities {key} of its parts", value, theirs[key])


def run(program, *arguments):
    done = subprocess.run([program, *arguments, "--today", TODAY, "--language", "sv"], check=True, stdout=subprocess.PIPE)
    return done.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--table", required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file, export = os.path.join(folder, "a.samordna"), os.path.join(folder, "a.json")
        spanning = os.path.join(folder, "over.csv")
        with open(spanning, "w", encoding="utf-8") as opened:
            opened.write(SPANNING)
        run(options.program, "create", file, "--county", "99", "--sample")
        run(options.program, "import", file, spanning, "--as", "activities")
        run(options.program, "export", file, "--output", export)
        with open(export, encoding="utf-8") as opened:
            tables = json.load(opened)["tables"]
        check = Check()

        def read(period):
            return json.loads(run(options.program, "figures", file, "--period", period, "--json"))

        figures = read(PERIOD)
        check_parts(check, tables, read)
    period = Period(PERIOD)
    as_of = min(period.last, day(TODAY))
    previous_first, previous_last = period.previous_days()
    now = At(tables, as_of, period.first)
    before = At(tables, min(previous_last, day(TODAY)), previous_first)
    if options.write:
        with open(options.table, "w", encoding="utf-8", newline="") as opened:
            opened.write(HEAD)
            csv.writer(opened, delimiter=";", lineterminator="\n").writerows([COLUMNS, *table_rows(now, before)])
    check.same("as of", as_of.isoformat(), figures["as_of"])
    check_all(check, now, before, period, figures)
    check_table(check, options.table, figures)
    for difference in check.differences:
        print(difference)
    print(f"{check.compared} figures compared, {len(check.differences)} differ")
    return 1 if check.differences or check.compared < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
