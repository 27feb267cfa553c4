#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

class QJsonObject;

namespace samordna::architecture {

/// The table of layers.json and what breaks it in a source tree.
///
/// Each layer is a folder and says which layers it may include ("layers", where "readingFace"
/// stands for the headers of that list), and what from outside the house: "anywhere" in it, only in
/// its "sources" (.cpp), or "hidden": in its headers too, but never where an include from another
/// layer reaches it. An outside name is a Qt module or the beginning of an include path; the
/// standard library is free to all.
class IncludeRules final
{
public:
    /// Rules as in layers.json for the tree at \a root.
    IncludeRules(QString root, const QJsonObject& table);

    /// One sentence, "file:line: what", for each include that breaks a rule, and for each file in
    /// no layer. Sorted by file.
    [[nodiscard]] QStringList faults() const;

    /// How many files were read. Zero means that the tree was not found.
    [[nodiscard]] qsizetype fileCount() const { return m_includes.size(); }

private:
    struct Layer
    {
        QString folder;
        QSet<QString> layers;
        QStringList anywhere;
        QStringList sources;
        QStringList hidden;
    };
    struct Include
    {
        int line = 0;
        bool fromRoot = false; ///< written "like/this.h", not <this>
        QString path;
        QString outside; ///< the Qt module or the path; empty for a header of ours or the standard
                         ///< library's
    };

    void readTree(const QString& folder);
    [[nodiscard]] std::vector<Include> readIncludes(const QString& file) const;
    [[nodiscard]] const Layer* layerOf(const QString& file) const;
    [[nodiscard]] QString faultOf(const QString& file, const Layer& layer, const Include& include) const;
    [[nodiscard]] QString faultOfOurs(const Layer& layer, const QString& header) const;
    [[nodiscard]] QString hiddenBehind(const QString& header, const Layer& layer, QSet<QString>& seen) const;

    QString m_root;
    QSet<QString> m_readingFace;
    std::vector<Layer> m_layers;
    QHash<QString, std::vector<Include>> m_includes; ///< by file, its path from the root
};

} // namespace samordna::architecture
