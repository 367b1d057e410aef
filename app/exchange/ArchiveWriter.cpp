// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SaveFile.h"
#include "exchange/Archive.h"

namespace exchange {

namespace {

void addText(QByteArray &json, const QString &text)
{
    json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
        } else {
            json += c;
        }
    }
    json += '"';
}

void addCell(QByteArray &json, const ArchiveCell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        json += QByteArray::number(*number);
    else if (const auto *text = std::get_if<QString>(&cell))
        addText(json, *text);
    else
        json += "null";
}

} // namespace

struct ArchiveWriter::Private
{
    base::GrowingFile file;
    QList<QByteArray> names; ///< of the fields, as they are written
    bool hasTable = false;
    bool hasRecord = false;
};

ArchiveWriter::ArchiveWriter(const QString &path)
    : m_d(new Private{base::GrowingFile(path, base::GrowingFile::Readers::OwnerOnly), {}, false, false})
{}

ArchiveWriter::~ArchiveWriter() = default;

base::Done ArchiveWriter::open(const ArchiveHead &head)
{
    TRY(m_d->file.open());
    QByteArray json("{\n\"format\": \"elsewhere-archive\",\n\"version\": ");
    json += QByteArray::number(ArchiveVersion) + ",\n\"ledger\": " + QByteArray::number(head.ledger)
            + ",\n\"business\": ";
    addText(json, head.business);
    json += ",\n\"made_at\": ";
    addText(json, head.madeAt.toUTC().toString(Qt::ISODate));
    json += ",\n\"tables\": {";
    return m_d->file.write(json);
}

base::Done ArchiveWriter::table(const QString &name, const QStringList &fields)
{
    QByteArray json(m_d->hasTable ? "\n],\n" : "\n");
    addText(json, name);
    json += ": [";
    m_d->hasTable = true;
    m_d->hasRecord = false;
    m_d->names.clear();
    for (const QString &field : fields) {
        QByteArray key;
        addText(key, field);
        m_d->names.append(key + ": ");
    }
    return m_d->file.write(json);
}

base::Done ArchiveWriter::record(const QList<ArchiveCell> &cells)
{
    Q_ASSERT(cells.size() == m_d->names.size());
    QByteArray json(m_d->hasRecord ? ",\n{" : "\n{");
    m_d->hasRecord = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            json += ", ";
        json += m_d->names.at(i);
        addCell(json, cells.at(i));
    }
    json += '}';
    return m_d->file.write(json);
}

base::Done ArchiveWriter::commit()
{
    TRY(m_d->file.write(m_d->hasTable ? "\n]\n}\n}\n" : "}\n}\n"));
    return m_d->file.commit();
}

} // namespace exchange
