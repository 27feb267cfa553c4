#include "views/help/manual.h"

#include "models/domain/terms.h"

#include "views/help/glossarychapter.h"

#include <QCoreApplication>
#include <QFile>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::Manual)
};

struct Group
{
    const char* name;
    QStringList topics;
};

/// The one list of chapters: what is not here is not shown, what is here is shipped in both languages (a test).
const QList<Group>& contents()
{
    static const QList<Group> kContents{
        {QT_TRANSLATE_NOOP("samordna::views::Manual", "Begin here"),
            {u"start"_s, u"coordinator"_s, u"manager"_s, u"dataofficer"_s}},
        {QT_TRANSLATE_NOOP("samordna::views::Manual", "The pages"),
            {u"overview"_s, u"measures"_s, u"activities"_s, u"indicators"_s, u"organisations"_s, u"timeline"_s,
                u"year"_s, u"charts"_s, u"reports"_s, u"periods"_s}},
        {QT_TRANSLATE_NOOP("samordna::views::Manual", "Ways of working"),
            {u"followup"_s, u"find"_s, u"editing"_s, u"import"_s, u"export"_s, u"history"_s, u"plans"_s, u"settings"_s,
                u"keyboard"_s}},
        {QT_TRANSLATE_NOOP("samordna::views::Manual", "Good to know"),
            {u"figures"_s, u"persons"_s, u"files"_s, u"glossary"_s}},
    };
    return kContents;
}

Chapter readChapter(const QString& topic, const QString& language)
{
    QFile file(u":/samordna/manual/%1/%2.md"_s.arg(language, topic));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    const auto end = text.indexOf(u'\n');
    const QString title = text.left(end).mid(text.startsWith(u"# ") ? 2 : 0).trimmed();
    const QString body = text.mid(end + 1).trimmed();
    return {topic, title, topic == u"glossary" ? QString(body + u"\n\n" + glossaryTable(language)) : body};
}

qsizetype occurrences(const Chapter& chapter, const QStringList& words)
{
    qsizetype sum = 0;
    for (const QString& word : words) {
        const auto here =
            chapter.text.count(word, Qt::CaseInsensitive) + chapter.title.count(word, Qt::CaseInsensitive);
        if (here == 0) {
            return 0;
        }
        sum += here;
    }
    return sum;
}

} // namespace

Manual::Manual(const QString& language)
{
    for (const Group& group : contents()) {
        ChapterGroup shown{Texts::tr(group.name), {}};
        for (const QString& topic : group.topics) {
            const Chapter chapter = readChapter(topic, language);
            if (!chapter.title.isEmpty()) {
                shown.chapters.append(chapter);
            }
        }
        m_groups.append(shown);
    }
}

const Chapter* Manual::chapter(const QString& topic) const
{
    for (const ChapterGroup& group : m_groups) {
        for (const Chapter& chapter : group.chapters) {
            if (chapter.topic == topic) {
                return &chapter;
            }
        }
    }
    return nullptr;
}

QList<Manual::Hit> Manual::find(const QString& words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Hit> named;
    QList<Hit> others;
    for (const ChapterGroup& group : m_groups) {
        for (const Chapter& chapter : group.chapters) {
            const auto count = occurrences(chapter, wanted);
            const bool isNamed = std::any_of(wanted.cbegin(), wanted.cend(),
                [&](const QString& word) { return chapter.title.contains(word, Qt::CaseInsensitive); });
            if (count > 0) {
                (isNamed ? named : others).append({chapter.topic, count});
            }
        }
    }
    for (QList<Hit>* hits : {&named, &others}) {
        std::stable_sort(
            hits->begin(), hits->end(), [](const Hit& left, const Hit& right) { return left.count > right.count; });
    }
    return named + others;
}

QStringList Manual::topics()
{
    QStringList topics;
    for (const Group& group : contents()) {
        topics += group.topics;
    }
    return topics;
}

QString Manual::language()
{
    return domain::inLanguage(u"sv"_s, u"en"_s);
}

} // namespace samordna::views
