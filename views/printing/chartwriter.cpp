#include "views/printing/chartwriter.h"

#include "models/exchange/exportfile.h"
#include "models/reports/identitygate.h"

#include "views/printing/reportpainter.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMargin = 16 * kPoint;
constexpr double kPictureScale = 2.7 / kPoint; ///< dots per unit: 200 per inch

/// The pieces of a picture below each other on one sheet that is as high as they are.
class PictureLayout
{
public:
    explicit PictureLayout(const reports::Report& report)
        : m_pieces(piecesOf(report, m_paper))
    {
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            m_height += (i == 0 ? 0 : m_pieces[i].before) + m_pieces[i].height;
        }
    }

    [[nodiscard]] QSizeF size() const { return {m_paper.textWidth() + 2 * kMargin, m_height + 2 * kMargin}; }

    /// On white, in the paper's units.
    void paint(QPainter& painter) const
    {
        painter.fillRect(QRectF(QPointF(), size()), Qt::white);
        painter.translate(kMargin, kMargin);
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            painter.translate(0, i == 0 ? 0 : m_pieces[i].before);
            ReportLayout one;
            one.pages.append(m_pieces[i].items);
            paintPage(painter, one, 0);
            painter.translate(0, m_pieces[i].height);
        }
    }

private:
    Paper m_paper;
    QList<Piece> m_pieces;
    double m_height = 0;
};

QByteArray svgOf(const ChartSheet& sheet)
{
    const PictureLayout layout(sheet.picture());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(sheet.chart().title);
    generator.setDescription(sheet.chart().sentence);
    // The paper's units stay the drawing's; its size is in points.
    generator.setResolution(qRound(kUnitsPerInch / kPoint));
    generator.setSize((layout.size() / kPoint).toSize());
    generator.setViewBox(QRectF(QPointF(), layout.size()));
    QPainter painter(&generator);
    layout.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const ChartSheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return chartPicture(sheet).save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

base::Result<void> writeBytes(const QByteArray& bytes, const QString& path)
{
    return exchange::writtenTo(path, [&](QIODevice& out) -> base::Result<void> {
        return out.write(bytes) == bytes.size() ? base::Result<void>()
                                                : base::Error{base::ErrorKind::DiskFull, {path}, out.errorString()};
    });
}

/// What a reader of the form looks for.
bool isWhole(const QByteArray& bytes, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Pdf: return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
    case ChartFormat::Svg: return QSvgRenderer(bytes).isValid();
    case ChartFormat::Png: return !QImage::fromData(bytes, "PNG").isNull();
    }
    return false;
}

base::Result<void> readBack(const QString& path, ChartFormat format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{base::ErrorKind::Io, {path}, file.errorString()};
    }
    return isWhole(file.readAll(), format)
        ? base::Result<void>()
        : base::Error{base::ErrorKind::Io, {path}, u"what was written cannot be read back"_s};
}

} // namespace

QImage chartPicture(const ChartSheet& sheet)
{
    const PictureLayout layout(sheet.picture());
    QImage image((layout.size() * kPictureScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(u"Title"_s, sheet.chart().title);
    image.setText(u"Description"_s, sheet.chart().sentence);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(kPictureScale, kPictureScale);
    layout.paint(painter);
    return image;
}

base::Result<void> writeChart(const ChartSheet& sheet, ChartFormat format, const QString& path)
{
    const reports::Report page = sheet.page();
    if (const auto clean = reports::passGate(page); !clean) {
        return clean.error();
    }
    base::Result<void> written;
    switch (format) {
    case ChartFormat::Pdf:
        if (const auto pages = writePdf(page, path); !pages) {
            written = pages.error();
        }
        break;
    case ChartFormat::Svg: written = writeBytes(svgOf(sheet), path); break;
    case ChartFormat::Png: written = writeBytes(pngOf(sheet), path); break;
    }
    return written ? readBack(path, format) : written;
}

} // namespace samordna::views
