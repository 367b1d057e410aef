// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PartnerFile.h"
#include "ui/partners/PartnerFileForm.h"

namespace ui {

class DataTable;
class PartnerFileModel;
class SearchedRows;

/// Shows what a partner's file would change, line by line, and takes in what is left ticked. Space ticks and
/// unticks the selected lines.
class TakeInPartnerFileDialog final : public PartnerFileForm
{
    Q_OBJECT

public:
    /// With the partner whose name is in the file, else `proposed`.
    TakeInPartnerFileDialog(const PageContext &context, exchange::PartnerFile file,
                            std::optional<domain::CompetitorId> proposed, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    QString origin() const;
    void preview();
    void warn(bool isForUs, bool isFromThem);
    void count();
    void takeIn();

    exchange::PartnerFile m_file;
    QLabel *m_warning;
    QLabel *m_count;
    PartnerFileModel *m_model;
    SearchedRows *m_rows;
    DataTable *m_table;
};

} // namespace ui
