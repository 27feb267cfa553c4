#include "views/printing/pdffile.h"

#include "models/exchange/exportfile.h"

#include <QBuffer>
#include <QPdfWriter>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kResolution = 1200; // dots per inch in the PDF's own coordinates

} // namespace

base::Result<int> writePdfFile(const QString& path, const QString& title, const PdfPainting& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    base::Result<int> pages = 0;
    {
        QPdfWriter writer(&buffer); // ends the document when it goes
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(title);
        writer.setCreator(u"Samordna"_s);
        writer.setResolution(kResolution);
        pages = paint(writer);
    }
    if (!pages) {
        return pages;
    }
    const auto written = exchange::writtenTo(path, [&](QIODevice& out) -> base::Result<void> {
        return out.write(buffer.data()) == buffer.size()
            ? base::Result<void>()
            : base::Error{base::ErrorKind::DiskFull, {path}, out.errorString()};
    });
    return written ? pages : base::Result<int>(written.error());
}

} // namespace samordna::views
