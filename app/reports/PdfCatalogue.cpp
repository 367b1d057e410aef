// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PdfCatalogue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace reports {

namespace {

using Object = QPDFObjectHandle;

constexpr qreal pointsPerDot = 72.0 / dotsPerInch;

Object text(const QString &words)
{
    return Object::newUnicodeString(words.toStdString());
}

class Catalogue
{
public:
    Catalogue(const QByteArray &pdf, const Document &document, PdfStandard standard)
        : m_document(document), m_standard(standard)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
    }

    QByteArray written()
    {
        addInformation();
        addOutline();
        addLinks();
        if (m_standard == PdfStandard::Archival)
            addMetadata();
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.4");
        // PDF/A-1 knows none.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    }

private:
    QString languageTag() const { return m_document.language().locale().bcp47Name(); }

    Object information() { return m_pdf.getTrailer().getKey("/Info"); }

    void addInformation()
    {
        information().replaceKey("/Title", text(m_document.title()));
        if (!m_document.author().isEmpty())
            information().replaceKey("/Author", text(m_document.author()));
        information().replaceKey("/ModDate", information().getKey("/CreationDate"));
        m_pdf.getRoot().replaceKey("/Lang", text(languageTag()));
        m_pdf.getRoot().replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    }

    Object destination(const Document::Place &place)
    {
        Object target = Object::newArray();
        target.appendItem(m_pdf.getAllPages().at(static_cast<size_t>(place.page)));
        target.appendItem(Object::newName("/XYZ"));
        target.appendItem(Object::newNull());
        target.appendItem(Object::newReal((m_document.sheet().height() - place.top) * pointsPerDot, 2));
        target.appendItem(Object::newNull());
        return target;
    }

    void addOutline()
    {
        const QList<Document::Heading> headings = m_document.headings();
        if (headings.isEmpty())
            return;
        Object outline = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        Object part; // of level 0, the last one so far
        for (const Document::Heading &heading : headings) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(heading.text));
            item.replaceKey("/Dest", destination(heading.place));
            const bool isBelow = heading.level > 0 && part.isInitialized();
            appendTo(isBelow ? part : outline, item, isBelow ? -1 : 1);
            if (!isBelow)
                part = item;
        }
        m_pdf.getRoot().replaceKey("/Outlines", outline);
    }

    /// `step`: 1 where the items are to be seen at once, -1 where they are folded away (ISO 32000-1, 12.3.3).
    static void appendTo(Object parent, Object item, int step)
    {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object last = parent.getKey("/Last");
            item.replaceKey("/Prev", last);
            last.replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const int count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValueAsInt() : 0;
        parent.replaceKey("/Count", Object::newInteger(count + step));
    }

    void addLinks()
    {
        const qreal height = m_document.sheet().height();
        for (const Document::Link &link : m_document.links()) {
            const QRectF &area = link.area;
            Object note = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
            note.replaceKey("/Rect",
                            Object::newFromRectangle(
                                {area.left() * pointsPerDot, (height - area.bottom()) * pointsPerDot,
                                 area.right() * pointsPerDot, (height - area.top()) * pointsPerDot}));
            note.replaceKey("/Dest", destination(link.to));
            Object page = m_pdf.getAllPages().at(static_cast<size_t>(link.page));
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(note));
        }
    }

    QString informed(const char *key)
    {
        Object value = information().getKey(key);
        return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
    }

    /// "D:20261102081500+01'00'" as "2026-11-02T08:15:00+01:00"
    QString created()
    {
        const QString date = informed("/CreationDate");
        const QDateTime time = QDateTime::fromString(date.mid(2, 14), QStringLiteral("yyyyMMddHHmmss"));
        QString zone = date.mid(16).remove(QLatin1Char('\''));
        if (zone.size() == 5)
            zone.insert(3, QLatin1Char(':'));
        return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + zone;
    }

    /// XMP, the same as the information (ISO 19005-1, 6.7.3).
    void addMetadata()
    {
        static const QString form = QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
            "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
            "<dc:format>application/pdf</dc:format>\n"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
            "%2"
            "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
            "<xmp:CreatorTool>%4</xmp:CreatorTool>\n<pdf:Producer>%5</pdf:Producer>\n"
            "<xmp:CreateDate>%6</xmp:CreateDate>\n<xmp:ModifyDate>%6</xmp:ModifyDate>\n"
            "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
            "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
        const QString author =
            m_document.author().isEmpty()
                ? QString()
                : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                      .arg(m_document.author().toHtmlEscaped());
        const QString filled =
            form.arg(m_document.title().toHtmlEscaped(), author, languageTag(),
                     informed("/Creator").toHtmlEscaped(), informed("/Producer").toHtmlEscaped(), created());
        Object metadata = Object::newStream(&m_pdf, filled.toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        m_pdf.getRoot().replaceKey("/Metadata", metadata);
    }

    QPDF m_pdf;
    const Document &m_document;
    PdfStandard m_standard;
};

} // namespace

base::Result<QByteArray> withCatalogue(const QByteArray &pdf, const Document &document, PdfStandard standard)
{
    try {
        return Catalogue(pdf, document, standard).written();
    } catch (const std::exception &failure) {
        return base::failure(pdfNotMade(QString::fromUtf8(failure.what())));
    }
}

base::Error pdfNotMade(const QString &detail)
{
    return {QStringLiteral("pdf.failed"),
            QCoreApplication::translate("reports",
                                        "The PDF could not be made. Try again with less open; if it "
                                        "still fails, the computer is short of memory."),
            detail};
}

} // namespace reports
