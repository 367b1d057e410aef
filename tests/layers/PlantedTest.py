#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation of each kind in a small tree and expects it to be found: file, line and rule.

    PlantedTest.py QT_HEADERS
"""
import sys
import tempfile
import unittest
from pathlib import Path

from layers import LINKS, Layers

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
QT_LINKS = {"ledger": " PRIVATE Qt6::Sql", "charts": " PRIVATE Qt6::Charts", "ui": " PUBLIC Qt6::Widgets"}
# A file for each folder, so that there is something to include.
HEADERS = ("base/Clock.h domain/Money.h ledger/Ledger.h ledger/sql/Query.h workflows/LogSendAway.h "
           "charts/MonthChart.h ui/log/LogPage.h ui/matrix/MatrixPage.h ui/shell/MainWindow.h "
           "ui/theme/Theme.h ui/widgets/Chip.h cli/Command.h").split()


class PlantedTest(unittest.TestCase):
    qt_headers = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name, links in LINKS.items():
            self.write_links(name, links, QT_LINKS.get(name, ""))
        for header in HEADERS:
            self.write(f"app/{header}", SPDX + "#pragma once\n")

    def write(self, file, text):
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def write_links(self, folder, links, others=""):
        target = "elsewhere" if folder == "main" else f"elsewhere_{folder}"
        file = "app/CMakeLists.txt" if folder == "main" else f"app/{folder}/CMakeLists.txt"
        ours = " ".join(f"elsewhere_{link}" for link in sorted(links))
        self.write(file, f"elsewhere_library({folder})\ntarget_link_libraries({target} PUBLIC {ours}{others})\n")

    def found(self):
        findings = Layers(self.root, self.qt_headers).check()
        return [f"{finding.file}:{finding.line}: {finding.rule}" for finding in findings]

    def expect(self, planted, file, line, rule):
        """The planted line, put third into the file, is the one thing found."""
        self.write(file, f"{SPDX}\n{planted}\n")
        self.assertEqual(self.found(), [f"{file}:{line}: {rule}"])

    def test_a_tree_that_keeps_the_rules_passes(self):
        self.write("app/ui/shell/Pages.cpp", SPDX + '#include "ui/log/LogPage.h"\n#include <QWidget>\n')
        self.write("app/ui/log/LogPage.cpp", SPDX + '#include "ui/widgets/Chip.h"\n#include "domain/Money.h"\n')
        self.write("app/ledger/sql/Query.cpp", SPDX + '#include "ledger/sql/Query.h"\n#include <QSqlQuery>\n')
        self.write("app/ledger/sql/Query.h", SPDX + "#include <QSqlQuery>\n")
        self.write("app/workflows/Note.cpp", SPDX + "// Why QSqlQuery is not here, and no QChart either.\n")
        self.assertEqual(self.found(), [])

    def test_sql_outside_the_ledger(self):
        self.expect("#include <QSqlQuery>", "app/workflows/Import.cpp", 3, "QtSql")

    def test_a_name_of_qt_sql_without_its_include(self):
        self.expect("class QSqlDatabase;", "app/ui/log/Rows.cpp", 3, "QtSql")

    def test_sql_in_a_public_header_of_the_ledger(self):
        self.expect("#include <QSqlError>", "app/ledger/Problem.h", 3, "QtSql")

    def test_the_innards_of_the_ledger(self):
        self.expect('#include "ledger/sql/Query.h"', "app/workflows/Import.cpp", 3, "arrows")

    def test_charts_outside_charts(self):
        self.expect("#include <QChartView>", "app/ui/log/Picture.cpp", 3, "QtCharts")

    def test_a_header_of_qt_charts_that_is_not_named_so(self):
        self.expect("#include <QBarSet>", "app/reports/Picture.cpp", 3, "QtCharts")

    def test_widgets_below_the_windows(self):
        self.expect("#include <QMessageBox>", "app/workflows/Ask.cpp", 3, "QtWidgets")

    def test_an_include_against_the_arrows(self):
        self.expect('#include "workflows/LogSendAway.h"', "app/domain/Rule.cpp", 3, "arrows")

    def test_an_include_across_the_arrows(self):
        self.expect('#include "cli/Command.h"', "app/ui/log/Page.cpp", 3, "arrows")

    def test_a_module_path_that_gets_round_the_links(self):
        self.expect("#include <QtSql/QSqlQuery>", "app/domain/Rule.cpp", 3, "qt-module")

    def test_a_module_path_in_a_test(self):
        self.expect("#include <QtTest/QTest>", "tests/domain/RuleTest.cpp", 3, "qt-module")

    def test_a_page_that_includes_a_page(self):
        self.expect('#include "ui/matrix/MatrixPage.h"', "app/ui/log/Page.cpp", 3, "pages")

    def test_the_program_starts_the_shell_but_knows_no_page(self):
        self.write("app/main.cpp", SPDX + '#include "ui/shell/MainWindow.h"\n')
        self.assertEqual(self.found(), [])
        self.expect('#include "ui/log/LogPage.h"', "app/main.cpp", 3, "pages")

    def test_a_page_that_includes_the_shell(self):
        self.expect('#include "ui/shell/MainWindow.h"', "app/ui/log/Page.cpp", 3, "pages")

    def test_the_theme_that_includes_widgets(self):
        self.expect('#include "ui/widgets/Chip.h"', "app/ui/theme/Palette.cpp", 3, "pages")

    def test_folders_that_include_each_other(self):
        self.write("app/ui/shell/Rail.cpp", SPDX + '#include "ui/log/LogPage.h"\n')
        self.write("app/domain/measures/Series.h", SPDX + '#include "domain/rules/Rule.h"\n')
        self.write("app/domain/rules/Rule.h", SPDX + '#include "domain/measures/Series.h"\n')
        self.assertEqual(self.found(), ["app/domain/measures/Series.h:2: mutual",
                                        "app/domain/rules/Rule.h:2: mutual"])

    def test_an_include_not_as_seen_from_app(self):
        self.expect('#include "Money.h"', "app/domain/Price.cpp", 3, "include-path")

    def test_a_folder_nobody_knows(self):
        self.write("app/misc/Things.cpp", SPDX)
        self.assertEqual(self.found(), ["app/misc/Things.cpp:1: folder"])

    def test_a_missing_licence(self):
        self.write("app/domain/Rule.cpp", "#include <QString>\n")
        self.assertEqual(self.found(), ["app/domain/Rule.cpp:1: spdx"])

    def test_a_file_that_is_two(self):
        self.write("app/domain/Rule.cpp", SPDX + "\n" * 800)
        self.assertEqual(self.found(), ["app/domain/Rule.cpp:801: length"])

    def test_a_link_that_is_no_arrow(self):
        self.write_links("reports", LINKS["reports"] | {"ledger"})
        self.assertEqual(self.found(), ["app/reports/CMakeLists.txt:2: links"])

    def test_an_arrow_that_is_not_linked(self):
        self.write_links("main", {"cli"})
        self.assertEqual(self.found(), ["app/CMakeLists.txt:2: links"])

    def test_qt_sql_linked_for_all_to_see(self):
        self.write_links("ledger", LINKS["ledger"], " PUBLIC Qt6::Sql")
        self.assertEqual(self.found(), ["app/ledger/CMakeLists.txt:2: links"])

    def test_qt_charts_linked_elsewhere(self):
        self.write_links("reports", LINKS["reports"], " PRIVATE Qt6::Charts")
        self.assertEqual(self.found(), ["app/reports/CMakeLists.txt:2: links"])


if __name__ == "__main__":
    PlantedTest.qt_headers = Path(sys.argv.pop(1))
    unittest.main()
