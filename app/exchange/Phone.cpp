// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Phone.h"

#include "base/Fold.h"

#include <QLocale>

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

namespace exchange {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype LongestNumber = 60;

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

/// "0800 FLOWERS" and "ext. 5" are for people to read.
bool hasLetters(const QString &typed)
{
    return std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); });
}

Phone asTyped(Phone::Kind kind, const QString &typed)
{
    const QString digits = base::foldPhone(typed);
    return {kind, typed.trimmed(), digits.isEmpty() ? base::fold(typed) : digits, {}};
}

} // namespace

Phone readPhone(const QString &typed, const QString &country)
{
    if (typed.size() > LongestNumber)
        return asTyped(Phone::Kind::None, typed);
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto read =
        util.Parse(typed.toStdString(), country.isEmpty() ? "ZZ" : country.toStdString(), &number);
    if (read == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR && country.isEmpty())
        return asTyped(base::foldPhone(typed).isEmpty() ? Phone::Kind::None : Phone::Kind::Possible, typed);
    if (read != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsPossibleNumber(number))
        return asTyped(Phone::Kind::None, typed);
    if (!util.IsValidNumber(number) || number.has_extension() || hasLetters(typed))
        return asTyped(Phone::Kind::Possible, typed);
    const bool isHere = number.country_code() == util.GetCountryCodeForRegion(country.toStdString());
    std::string core;
    util.GetNationalSignificantNumber(number, &core);
    return {Phone::Kind::Good,
            formatted(number, isHere ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL),
            formatted(number, PhoneNumberUtil::E164), QString::fromStdString(core)};
}

QString phoneCountry(const QString &ofBusiness)
{
    if (!ofBusiness.isEmpty())
        return ofBusiness;
    const QString code = QLocale::territoryToCode(QLocale::system().territory());
    return code.size() == 2 ? code : QString();
}

} // namespace exchange
