// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

class QWidget;

namespace ui {

/// A statement of the last twelve months for each partner in force, as PDF files in a folder that the person
/// chooses, with progress and a way out. Files that are there already are never replaced unasked.
void saveStatements(const PageContext &context, QWidget *parent);

} // namespace ui
