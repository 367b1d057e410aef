// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "ui/widgets/PageContext.h"

#include <functional>

class QWidget;

namespace ui {

/// Whom the page is about when contacts are saved.
struct ContactChoice
{
    std::function<const domain::Competitor *()> chosen; ///< may answer nullptr
    std::function<QList<domain::CompetitorId>()> listed;
};

/// The entries of the page's menu for contacts that come in and go out; `owner` is the page.
QList<QAction *> makeContactActions(const PageContext &context, const ContactChoice &choice, QWidget *owner);

} // namespace ui
