#pragma once

#include "models/domain/record.h"

namespace samordna::domain {

/// A file may be this large (bytes), so that the county's file can still be mailed.
inline constexpr int kLargestAttachment = 20 * 1024 * 1024;

/// A file that belongs to a measure, an activity or a mandate: to exactly one of them. Its bytes stand once in the
/// county's file, by their hash, and never leave with a delivery.
struct Attachment : Record
{
    AttachmentId id;
    MeasureId measure;
    ActivityId activity;
    MandateId mandate;
    QString name; ///< the file's name, without a folder
    QString type; ///< media type: "application/pdf"
    int size = 0; ///< bytes, 0 … kLargestAttachment
    QString hash; ///< SHA-256 of the bytes, 64 hexadecimal digits

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

} // namespace samordna::domain
