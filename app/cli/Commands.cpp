// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArchiveCommand.h"
#include "cli/BackupCommand.h"
#include "cli/CalendarCommand.h"
#include "cli/CheckCommand.h"
#include "cli/Command.h"
#include "cli/DemoCommand.h"
#include "cli/EraseCommand.h"
#include "cli/ExportCommand.h"
#include "cli/ImportCommand.h"
#include "cli/MeasuresCommand.h"
#include "cli/MoveCommand.h"
#include "cli/PartnerFileCommand.h"
#include "cli/PersonCommand.h"
#include "cli/PinCommand.h"
#include "cli/ReportCommand.h"
#include "cli/RestoreCommand.h"
#include "cli/TillImportsCommand.h"

#include <array>

namespace cli {

std::span<const Command *const> allCommands()
{
    static constexpr std::array all{
        &importCommand,   &tillImportsCommand, &exportCommand,       &measuresCommand, &reportCommand,
        &calendarCommand, &partnerReadCommand, &partnerWriteCommand, &checkCommand,    &backupCommand,
        &restoreCommand,  &archiveCommand,     &moveCommand,         &personCommand,   &eraseCommand,
        &pinCommand,      &demoCommand,
    };
    return all;
}

} // namespace cli
