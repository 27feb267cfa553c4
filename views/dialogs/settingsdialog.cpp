#include "views/dialogs/settingsdialog.h"

#include "views/dialogs/dialogdraft.h"
#include "views/spelling/dictionary.h"
#include "views/spelling/speller.h"
#include "views/widgets/labels.h"
#include "views/widgets/periodkinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWordLines = 4;

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

/// A combo that is no wider than it must: long names of organisations are shown in its list.
QComboBox* makeChoice(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& now, const SettingsGround& ground, QWidget* parent)
    : QDialog(parent)
    , m_now(now)
    , m_ground(ground)
    , m_language(makeChoice(tr("Language"), this))
    , m_appearance(makeChoice(tr("Appearance"), this))
    , m_textSize(makeChoice(tr("Text size"), this))
    , m_organisation(makeChoice(tr("My organisation"), this))
    , m_function(new QLineEdit(this))
    , m_periodKind(makeChoice(tr("Period"), this))
    , m_opensLast(new QCheckBox(tr("O&pen the last file at start"), this))
    , m_keepsCopies(new QCheckBox(tr("&Keep a copy of the file each day"), this))
    , m_swedish(new QCheckBox(tr("S&wedish"), this))
    , m_english(new QCheckBox(tr("&English"), this))
    , m_ownWords(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Settings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(makeForm());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields scroll it
    QWidget* buttons = makeButtons();
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    present(now);
    const int width = fontMetrics().averageCharWidth() * 76;
    const int form = scroll->widget()->heightForWidth(width - 2 * scroll->frameWidth()) + 2 * scroll->frameWidth();
    const int others = buttons->sizeHint().height() + layout->spacing() + layout->contentsMargins().bottom();
    const QSize room = screen()->availableSize() - QSize(32, 72);
    resize(QSize(width, form + others).boundedTo(room)); // all of it, where there is room
}

QWidget* SettingsDialog::makeForm()
{
    auto* ground = new QWidget(this);
    ground->setProperty("look", u"ground"_s);
    auto* form = new QFormLayout(ground);
    form->setContentsMargins(20, 8, 20, 8);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLook(*form);
    addWork(*form);
    addSpelling(*form);
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem* field = form->itemAt(row, QFormLayout::FieldRole);
        if (const QLayoutItem* name = form->itemAt(row, QFormLayout::LabelRole); name && field && name->widget()) {
            name->widget()->setMinimumHeight(std::min(field->sizeHint().height(), m_language->sizeHint().height()));
        }
    }
    return ground;
}

void SettingsDialog::addHeading(QFormLayout& form, const QString& text)
{
    QLabel* heading = headingLabel(this);
    heading->setText(text);
    heading->setContentsMargins(0, 10, 0, 0);
    form.addRow(heading);
}

void SettingsDialog::addNote(QFormLayout& form, const QString& text)
{
    QLabel* note = captionLabel(this);
    note->setText(text);
    note->setAlignment(Qt::AlignTop | Qt::AlignLeft); // close to what it is about
    form.addRow(QString(), note);
}

void SettingsDialog::addLook(QFormLayout& form)
{
    addHeading(form, tr("The program"));
    m_language->addItem(tr("The system's"), QString());
    m_language->addItem(u"Svenska"_s, u"sv"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_appearance->addItem(tr("Follow the system"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_appearance->addItem(tr("High contrast"), static_cast<int>(Appearance::HighContrast));
    for (const int size : {100, 110, 125, 150, 175, 200}) {
        m_textSize->addItem(tr("%1 %").arg(size), size);
    }
    form.addRow(tr("&Language"), m_language);
    addNote(form, tr("Another language shows the next time the program starts."));
    form.addRow(tr("&Appearance"), m_appearance);
    form.addRow(tr("&Text size"), m_textSize);
    for (QComboBox* box : {m_language, m_appearance, m_textSize}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::change);
    }
}

void SettingsDialog::addWork(QFormLayout& form)
{
    addHeading(form, tr("My work"));
    m_organisation->addItem(tr("None chosen"), QString());
    for (const auto& [id, name] : std::as_const(m_ground.organisations)) {
        m_organisation->addItem(name, id);
    }
    if (m_ground.organisations.isEmpty()) {
        m_organisation->setItemText(0, tr("Open a file to choose"));
        m_organisation->setEnabled(false);
    }
    m_function->setAccessibleName(tr("My function"));
    m_function->setPlaceholderText(tr("such as coordinator; never a name"));
    fillPeriodKinds(*m_periodKind);
    form.addRow(tr("My &organisation"), m_organisation);
    form.addRow(tr("My &function"), m_function);
    addNote(form, tr("What the filters “ours” and “mine” go by."));
    form.addRow(tr("Pe&riod"), m_periodKind);
    form.addRow(QString(), m_opensLast);
    form.addRow(QString(), m_keepsCopies);
    addNote(form, tr("The ten newest stand in a folder beside the file. Applies from the next time a file is opened."));
    auto* masking = new QPushButton(tr("&Masking of small counts…"), this);
    masking->setAutoDefault(false);
    masking->setEnabled(m_ground.canMask);
    form.addRow(tr("In the county's file"), masking);
    connect(masking, &QPushButton::clicked, this, &SettingsDialog::maskingRequested);
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &SettingsDialog::change);
    connect(m_function, &QLineEdit::textChanged, this, &SettingsDialog::change);
    connect(m_periodKind, &QComboBox::currentIndexChanged, this, &SettingsDialog::change);
    connect(m_opensLast, &QCheckBox::toggled, this, &SettingsDialog::change);
    connect(m_keepsCopies, &QCheckBox::toggled, this, &SettingsDialog::change);
}

void SettingsDialog::addSpelling(QFormLayout& form)
{
    addHeading(form, tr("Spelling"));
    m_swedish->setAccessibleName(tr("Spelling in Swedish"));
    m_english->setAccessibleName(tr("Spelling in English"));
    const auto addLanguage = [&](QCheckBox* box, const QString& language, const QString& package) {
        form.addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::change);
        if (Dictionary::installed(language).isEmpty()) {
            const QString note = tr("There is no dictionary on this computer (the package %1): nothing is marked.");
            box->setAccessibleDescription(note.arg(package));
            addNote(form, note.arg(package));
        }
    };
    addLanguage(m_swedish, u"sv"_s, u"hunspell-sv"_s);
    addLanguage(m_english, u"en"_s, u"hunspell-en-us"_s);
    m_ownWords->setAccessibleName(tr("My words"));
    m_ownWords->setProperty("spelling", false); // they are right by being here
    m_ownWords->setTabChangesFocus(true);
    m_ownWords->setPlainText(m_ground.speller.ownWords().join(u'\n'));
    m_ownWords->setPlaceholderText(tr("One word a line"));
    m_ownWords->setFixedHeight(m_ownWords->fontMetrics().lineSpacing() * kWordLines + 20);
    auto* name = new QLabel(tr("My &words"), this);
    name->setBuddy(m_ownWords);
    form.addRow(name, m_ownWords);
    connect(this, &QDialog::finished, this, &SettingsDialog::writeOwnWords);
}

QWidget* SettingsDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* restore = buttons->addButton(tr("Restore defaults"), QDialogButtonBox::ResetRole);
    restore->setAutoDefault(false);
    // Everything is done already: no button stands out, and Enter in a field closes nothing.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(restore, &QPushButton::clicked, this, [this] {
        present({});
        change();
    });
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 4, 20, 0);
    layout->addWidget(buttons);
    return box;
}

void SettingsDialog::present(const Preferences& preferences)
{
    m_isShowing = true; // one change, not one per field
    choose(*m_language, preferences.language);
    choose(*m_appearance, static_cast<int>(preferences.appearance));
    choose(*m_textSize, preferences.textSize);
    choose(*m_organisation, preferences.organisation);
    m_function->setText(preferences.function);
    choose(*m_periodKind, static_cast<int>(preferences.periodKind));
    m_opensLast->setChecked(preferences.opensLastFile);
    m_keepsCopies->setChecked(preferences.keepsCopies);
    m_swedish->setChecked(preferences.spellsSwedish);
    m_english->setChecked(preferences.spellsEnglish);
    m_isShowing = false;
}

Preferences SettingsDialog::chosen() const
{
    Preferences chosen;
    chosen.language = m_language->currentData().toString();
    chosen.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    chosen.textSize = m_textSize->currentData().toInt();
    // Without a file its organisations cannot be chosen among; what was chosen stays.
    chosen.organisation = m_organisation->isEnabled() ? m_organisation->currentData().toString() : m_now.organisation;
    chosen.function = m_function->text().trimmed();
    chosen.periodKind = static_cast<domain::PeriodKind>(m_periodKind->currentData().toInt());
    chosen.opensLastFile = m_opensLast->isChecked();
    chosen.keepsCopies = m_keepsCopies->isChecked();
    chosen.spellsSwedish = m_swedish->isChecked();
    chosen.spellsEnglish = m_english->isChecked();
    return chosen;
}

void SettingsDialog::change()
{
    const Preferences chosen = this->chosen();
    if (!m_isShowing && chosen != m_now) {
        m_now = chosen;
        Q_EMIT changed(chosen);
    }
}

void SettingsDialog::keepTyped(const DraftStore& store)
{
    new DialogDraft(*this, store, u"words"_s,
        {[this] {
             return QJsonObject{{u"words"_s, m_ownWords->toPlainText()}};
         },
            [this](const QJsonObject& filled) { m_ownWords->setPlainText(filled[u"words"].toString()); }});
}

void SettingsDialog::writeOwnWords()
{
    const QStringList words = m_ownWords->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (words != m_ground.speller.ownWords()) {
        m_ground.speller.setOwnWords(words);
        Q_EMIT ownWordsChanged();
    }
}

} // namespace samordna::views
