#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of a catalogue, with every counted number written as the language writes numbers: Qt does so for "%Ln",
/// and a sentence says "%n" without having to think of the thousands.
class Catalogue final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* meaning, int n) const override
    {
        QString words = QTranslator::translate(context, source, meaning, n);
        return n < 0 ? words : words.replace(u"%n"_s, u"%Ln"_s);
    }
};

void install(const QString& name)
{
    auto* translator = new Catalogue(QCoreApplication::instance());
    if (translator->load(u":/samordna/translations/"_s + name)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

QString languageOf(const QStringList& arguments, const QString& chosen)
{
    QString said = chosen;
    const auto at = arguments.indexOf(u"--language"_s);
    if (at >= 0) {
        said = arguments.value(at + 1);
    }
    for (const QString& argument : arguments) {
        if (argument.startsWith(u"--language=")) {
            said = argument.section(u'=', 1);
        }
    }
    if (said == u"sv" || said == u"en") {
        return said;
    }
    const QLocale::Language system = QLocale::system().language();
    return system == QLocale::Swedish || system == QLocale::C ? u"sv"_s : u"en"_s;
}

void useLanguage(const QString& language)
{
    const bool isSwedish = language == u"sv";
    QLocale::setDefault(
        isSwedish ? QLocale(QLocale::Swedish, QLocale::Sweden) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(u"qt_"_s + language);
    install(u"samordna_"_s + language);
}

void useUtf8()
{
    const char* now = std::setlocale(LC_ALL, "");
    if (!now || QByteArray(now).toUpper().contains("UTF-8") || QByteArray(now).toUpper().contains("UTF8")) {
        return;
    }
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

} // namespace samordna::app
