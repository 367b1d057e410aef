// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/RequirementSheet.h"

#include "ledger/Competitors.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Sources.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

using domain::Importance;
using domain::Requirement;

static constexpr int FitOfOwnWords = 50; ///< percent, until somebody says better

namespace {

/// As high as its lines, up to so many.
class Lines final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const QSize all = widget()->sizeHint();
        const QLayout *lines = widget()->layout();
        const int line = lines->count() > 0 ? lines->itemAt(0)->sizeHint().height() : 0;
        const int most = RequirementSheet::MostSeen * (line + lines->spacing()) - lines->spacing();
        const int bar = all.height() > most ? verticalScrollBar()->sizeHint().width() : 0;
        return {all.width() + bar, qMin(all.height(), most)};
    }
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
                sizeHint().height()};
    }
};

} // namespace

RequirementSheet::RequirementSheet(const PageContext &context, qsizetype most, QWidget *parent)
    : QWidget(parent), m_context(context), m_scroll(new Lines(this))
{
    setObjectName(QStringLiteral("requirements"));
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    m_scroll->setObjectName(QStringLiteral("requirementLines"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(lines);
    lines->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    // All of them from the start: so Tab goes through them in their order.
    for (qsizetype i = 0; i < qMax<qsizetype>(Usual, most); ++i)
        addLine();
    setFocusProxy(m_lines.constFirst().wanted);
    setFocusPolicy(Qt::StrongFocus); // the mnemonic of the row leads here
    showLines();
}

void RequirementSheet::addLine()
{
    const Line line = makeLine(static_cast<int>(m_lines.size()) + 1);
    m_scroll->widget()->layout()->addWidget(line.row);
    for (QWidget *field : std::initializer_list<QWidget *>{line.wanted, line.fit})
        field->installEventFilter(this);
    m_lines.append(line);
    connect(line.wanted, &SuggestEdit::valueChanged, this, [this, line] { proposeFit(line); });
    connect(line.wanted, &SuggestEdit::taken, this, &RequirementSheet::taken);
    connect(line.wanted, &QLineEdit::textChanged, this, &RequirementSheet::showLines);
    connect(line.importance, &SegmentedControl::valueChanged, this, &RequirementSheet::changed);
    connect(line.fit, &QSpinBox::valueChanged, this, &RequirementSheet::changed);
}

/// The line that is written in is in sight, as soon as it has its place; also when Enter has led to it.
bool RequirementSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        QWidget *line = static_cast<QWidget *>(watched)->parentWidget();
        QMetaObject::invokeMethod(
            this, [this, line] { m_scroll->ensureWidgetVisible(line, 0, space::Tiny); },
            Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

RequirementSheet::Line RequirementSheet::makeLine(int number)
{
    Line line;
    line.row = new QWidget(m_scroll->widget());
    line.wanted = new SuggestEdit(m_context.theme, needSource(m_context), line.row);
    line.wanted->setObjectName(QStringLiteral("wanted%1").arg(number));
    line.wanted->setAccessibleName(tr("What the customer wants, %1").arg(number));
    line.wanted->setPlaceholderText(number == 1 ? tr("something we do, or words of their own")
                                                : tr("and what else?"));
    line.importance = new SegmentedControl(m_context.theme, line.row);
    line.importance->setObjectName(QStringLiteral("importance%1").arg(number));
    line.importance->setAccessibleName(tr("How much it matters"));
    for (const auto &entry : domain::allOf<Importance>())
        line.importance->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    line.importance->setValue(static_cast<int>(Importance::Matters));
    line.fit = new QSpinBox(line.row);
    line.fit->setObjectName(QStringLiteral("fit%1").arg(number));
    line.fit->setAccessibleName(tr("How well we meet it, in percent"));
    line.fit->setToolTip(line.fit->accessibleName());
    line.fit->setRange(0, 100);
    line.fit->setSingleStep(10);
    line.fit->setSuffix(tr(" %"));
    line.fit->setValue(FitOfOwnWords);
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(line.wanted, 1);
    layout->addWidget(line.importance);
    layout->addWidget(line.fit);
    return line;
}

/// As good as our level says.
void RequirementSheet::proposeFit(const Line &line)
{
    const qint64 id = line.wanted->value().toLongLong();
    if (id > 0) {
        const QSignalBlocker once(line.fit);
        const auto ours = ledger::Strengths(m_context.ledger).of(domain::CompetencyId(id), {});
        if (ours && ours->level)
            line.fit->setValue(ours->level->value() * 100 / domain::Level::Highest);
    }
    Q_EMIT changed();
}

/// Those that say something, and the next one.
void RequirementSheet::showLines()
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!m_lines.at(i).wanted->text().trimmed().isEmpty())
            last = i;
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i).row->setVisible(i <= last + 1);
    m_scroll->updateGeometry();
    Q_EMIT changed();
}

QList<Requirement> RequirementSheet::requirements() const
{
    QList<Requirement> all;
    for (const Line &line : m_lines) {
        const QString words = line.wanted->text().trimmed();
        if (words.isEmpty())
            continue;
        Requirement requirement;
        if (const qint64 id = line.wanted->value().toLongLong(); id > 0)
            requirement.competency = domain::CompetencyId(id);
        else
            requirement.text = words;
        requirement.importance = static_cast<Importance>(line.importance->value().toInt());
        requirement.fitPercent = line.fit->value();
        all.append(requirement);
    }
    return all;
}

void RequirementSheet::setRequirements(const QList<Requirement> &requirements)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const Requirement wanted = requirements.value(i);
        if (wanted.competency)
            showNeed(m_context, line.wanted, *wanted.competency);
        else
            line.wanted->setText(wanted.text);
        line.importance->setValue(static_cast<int>(wanted.importance));
        line.fit->setValue(i < requirements.size() ? wanted.fitPercent : FitOfOwnWords);
    }
}

QString RequirementSheet::sheetText() const
{
    QJsonArray all;
    for (const Requirement &requirement : requirements())
        all.append(QJsonObject{
            {QStringLiteral("competency"), requirement.competency.value_or(domain::CompetencyId()).value()},
            {QStringLiteral("text"), requirement.text},
            {QStringLiteral("importance"), static_cast<int>(requirement.importance)},
            {QStringLiteral("fit"), requirement.fitPercent}});
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void RequirementSheet::setSheetText(const QString &text)
{
    QList<Requirement> all;
    const QJsonArray lines = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &line : lines) {
        Requirement requirement;
        if (const qint64 id = line[QLatin1StringView("competency")].toInteger(); id > 0)
            requirement.competency = domain::CompetencyId(id);
        requirement.text = line[QLatin1StringView("text")].toString();
        requirement.importance =
            static_cast<Importance>(qBound(1, line[QLatin1StringView("importance")].toInt(), 3));
        requirement.fitPercent = line[QLatin1StringView("fit")].toInt();
        all.append(requirement);
    }
    setRequirements(all);
}

} // namespace ui
