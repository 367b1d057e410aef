// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Drafts.h"

#include "base/SaveFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace ui {

static QJsonObject toJson(const Draft &draft)
{
    return {{QStringLiteral("id"), draft.id},         {QStringLiteral("kind"), draft.kind},
            {QStringLiteral("title"), draft.title},   {QStringLiteral("subject"), draft.subject},
            {QStringLiteral("fields"), draft.fields}, {QStringLiteral("at"), draft.at.toString(Qt::ISODate)}};
}

static Draft fromJson(const QJsonObject &json)
{
    return {json.value(QLatin1StringView("id")).toString(),
            json.value(QLatin1StringView("kind")).toString(),
            json.value(QLatin1StringView("title")).toString(),
            json.value(QLatin1StringView("subject")).toObject(),
            json.value(QLatin1StringView("fields")).toObject(),
            QDateTime::fromString(json.value(QLatin1StringView("at")).toString(), Qt::ISODate)};
}

Drafts::Drafts(QString path) : m_path(std::move(path))
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &each : all) {
        const Draft draft = fromJson(each.toObject());
        if (!draft.id.isEmpty() && !draft.kind.isEmpty())
            m_kept.append(draft);
    }
    m_left = m_kept;
}

QString Drafts::newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

void Drafts::keep(const Draft &draft)
{
    m_kept.removeIf([&draft](const Draft &each) { return each.id == draft.id; });
    m_kept.append(draft);
    write();
}

void Drafts::drop(const QString &id)
{
    if (m_kept.removeIf([&id](const Draft &each) { return each.id == id; }) > 0)
        write();
    takeFromLeft(id);
}

void Drafts::takeFromLeft(const QString &id)
{
    if (m_left.removeIf([&id](const Draft &each) { return each.id == id; }) > 0)
        Q_EMIT leftChanged();
}

std::optional<Draft> Drafts::leftOf(const QString &kind, const QJsonObject &subject) const
{
    const auto found = std::find_if(m_left.crbegin(), m_left.crend(), [&](const Draft &each) {
        return each.kind == kind && each.subject == subject;
    });
    return found == m_left.crend() ? std::nullopt : std::optional(*found);
}

void Drafts::resume(const Draft &draft)
{
    m_resumed = draft;
    takeFromLeft(draft.id);
}

std::optional<Draft> Drafts::takeResumed(const QString &kind)
{
    if (!m_resumed || m_resumed->kind != kind)
        return std::nullopt;
    return std::exchange(m_resumed, std::nullopt);
}

void Drafts::write() const
{
    if (m_path.isEmpty())
        return;
    if (m_kept.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    // Names and numbers of customers: for this person's eyes only, like the ledger.
    const QDir folder = QFileInfo(m_path).absoluteDir();
    folder.mkpath(QStringLiteral("."));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QJsonArray all;
    for (const Draft &draft : m_kept)
        all.append(toJson(draft));
    if (base::saveFile(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact)))
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace ui
