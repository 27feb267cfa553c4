#include "app/composition.h"

#include "models/exchange/newcounty.h"
#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"
#include "models/exchange/samplemeetings.h"
#include "models/storage/file.h"

#include <QCoreApplication>
#include <QFile>

namespace samordna::app {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::Composition)
};

/// A new file with \a content, then what \a fill adds; taken away again when either fails.
base::Result<void> made(const QString& path, const domain::ChangeSet& content, const QString& text,
    const base::Clock& clock, const std::function<base::Result<void>(storage::File&)>& fill)
{
    auto file = storage::File::create(path, clock);
    if (!file) {
        return file.error();
    }
    const auto written = (*file)->write(content, text);
    const base::Result<void> done = !written ? base::Result<void>(written.error())
        : fill                               ? fill(**file)
                                             : base::Result<void>();
    if (!done) {
        file->reset();
        QFile::remove(path);
    }
    return done;
}

} // namespace

base::Result<void> makeCounty(const QString& path, const QString& county, const QString& plan, const base::Clock& clock)
{
    const auto content = exchange::newCounty(county, plan);
    if (!content) {
        return content.error();
    }
    return made(path, *content, Texts::tr("New county file"), clock, {});
}

base::Result<void> makeSample(const QString& path, qint64 activities, const base::Clock& clock)
{
    const auto content = exchange::sampleCounty(clock.today(), activities);
    if (!content) {
        return content.error();
    }
    exchange::SampleActivities sample(*content, activities, clock.today());
    exchange::SampleMeetings meetings(*content, clock.today());
    const auto next = [&](domain::Activity& activity) {
        const bool isMade = sample.next(activity);
        if (isMade) {
            meetings.see(activity);
        }
        return isMade;
    };
    return made(path, *content, Texts::tr("Sample county"), clock, [&](storage::File& file) -> base::Result<void> {
        const auto loaded = file.load(next, Texts::tr("Sample activities"));
        if (!loaded) {
            return loaded.error();
        }
        const auto written = file.write(meetings.rows(), Texts::tr("Sample agendas"));
        return written ? base::Result<void>() : base::Result<void>(written.error());
    });
}

base::Result<void> Creator::createCounty(const views::NewCounty& county)
{
    return makeCounty(county.path, county.code, county.plan, m_clock);
}

base::Result<void> Creator::createSample(const QString& path)
{
    return makeSample(path, exchange::kSampleActivities, m_clock);
}

base::Result<void> Formats::write(
    views::FileKind kind, const storage::Reader& reader, const exchange::ExportOptions& options, const QString& path)
{
    switch (kind) {
    case views::FileKind::Workbook: return exchange::exportXlsx(reader, options, path);
    case views::FileKind::Package: return exchange::exportPackage(reader, options, path);
    case views::FileKind::Json: return exchange::exportJson(reader, options, path);
    case views::FileKind::County:
    case views::FileKind::Import:
    case views::FileKind::ChartPdf:
    case views::FileKind::ChartSvg:
    case views::FileKind::ChartPng:
    case views::FileKind::PagePdf:
    case views::FileKind::Text:
    case views::FileKind::Attach:
    case views::FileKind::Copy:
    case views::FileKind::Calendar: break;
    }
    return base::Error{base::ErrorKind::InvalidArgument, {path}, {}};
}

} // namespace samordna::app
