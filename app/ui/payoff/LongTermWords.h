// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "workflows/Changes.h"

class QLocale;

/// Names and sentences for the charts of who came back: what they rest on, what was left out, and that
/// nothing here is proof.
namespace ui {

/// As people read it, also where it was not recorded.
QString groupName(const domain::ReturnGroup &group);
/// All of them, where nothing is split.
QString everybody();
charts::Point pointOf(const domain::ReturnGroupKey &key);
/// "Agreement with Volt Garage", "Glass goes to Northside, version 2"
QString nameOf(const workflows::ChangeInForce &change);

QString curveNote(const workflows::ReturnCurves &returns, const QLocale &locale);
QString handoffsNote(const domain::GroupShares &shares, const QLocale &locale);
QString forecastNote(const std::optional<domain::Forecast> &forecast, const QLocale &locale);
QString cohortsNote();
QString changesNote(const QLocale &locale);

} // namespace ui
