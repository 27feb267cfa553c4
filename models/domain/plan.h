#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"

#include <QDate>
#include <QList>

namespace samordna::domain {

/// Counts of persons from 1 to below the limit are masked in what leaves the program; 0: nothing is.
inline constexpr int kMaskOff = 0;
inline constexpr int kDefaultMaskLimit = 5;
inline constexpr int kLeastMaskLimit = 3; ///< "<2" would say that it is 1
inline constexpr int kMostMaskLimit = 100;
[[nodiscard]] constexpr bool isMaskLimit(int limit)
{
    return limit == kMaskOff || (limit >= kLeastMaskLimit && limit <= kMostMaskLimit);
}

/// The county and its board: one row in a county's file.
struct County : Record
{
    CountyId id;
    QString code; ///< two digits in SCB's order; "99" is the fictitious Exempellän
    QString name;
    QString nameEn;
    QString board; ///< the county administrative board
    QString boardEn;
    QString caseNumber; ///< diarienummer that reports carry; may be empty
    bool fictitious = false; ///< sample data: never delivered to the agency
    int maskLimit = kDefaultMaskLimit; ///< isMaskLimit()

    friend bool operator==(const County&, const County&) = default;
};

/// A plan in one version: the Government's, or the county's own.
struct Plan : Record
{
    PlanId id;
    QString title;
    QString titleEn;
    QString version;
    QString issuer;
    QDate first; ///< null when the plan sets no date
    QDate last; ///< null when the plan has no end
    QString note; ///< shown with the plan: "draft, check against the plan"
    QString noteEn;

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// A goal of the ten-year strategy (skr. 2016/17:10).
struct Goal : Record
{
    GoalId id;
    int number = 0;
    QString name;
    QString nameEn;

    friend bool operator==(const Goal&, const Goal&) = default;
};

/// A focus area (insatsområde) of a plan.
struct Area : Record
{
    AreaId id;
    PlanId plan;
    int number = 0; ///< 1 … 8 in the 2018 plan; the stable key, since names may be corrected
    QString name;
    QString nameEn;
    bool checked = false; ///< the Swedish name was checked against the plan
    QList<GoalId> goals;

    friend bool operator==(const Area&, const Area&) = default;
};

} // namespace samordna::domain
