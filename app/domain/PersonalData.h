// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"

#include <QDate>
#include <QList>

namespace domain {

/// One kind of data about people.
struct PersonalDataLine
{
    QString what;
    QString why;
    QString howLong;
    qint64 count = 0;
};

/// What a business holds about people, why, where and for how long.
struct PersonalData
{
    Business business;
    QDate madeOn;
    QList<PersonalDataLine> lines;
    QStringList places; ///< where it is, a sentence each
    qint64 mayKeep = 0; ///< customers who agreed that their details are kept
    qint64 mayContact = 0;
    qint64 withoutConsent = 0; ///< who agreed to neither
    qint64 erased = 0;
};

} // namespace domain
