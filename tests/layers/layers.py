#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the folders of app/ to what they may know of each other.

    layers.py ROOT [--qt-headers DIR]

ROOT is the source tree; DIR is where Qt keeps its headers, one folder a module (.../qt6). Prints
`file:line: rule: sentence` for everything against the rules and ends with 1, or prints nothing and ends with 0.
"""
import argparse
import re
import sys
from collections import namedtuple
from pathlib import Path

# The arrows. What a folder links in its CMakeLists.txt has to be this; what it includes has to follow the links.
LINKS = {
    "base": set(),
    "domain": {"base"},
    "ledger": {"domain"},
    "exchange": {"domain"},
    "workflows": {"ledger", "exchange"},
    "charts": {"domain"},
    "reports": {"domain", "charts"},
    "ui": {"workflows", "reports"},
    "cli": {"workflows", "reports"},
    "main": {"ui", "cli"},
}
# Qt modules that only some folders may use; of these, the ones no header may show that others can include.
OWNERS = {
    "QtSql": {"ledger"},
    "QtCharts": {"charts"},
    "QtWidgets": {"charts", "ui", "main"},
    "QtPrintSupport": {"ui"},
}
HIDDEN_IN_HEADERS = {"QtSql", "QtCharts"}
NAMED_AFTER_MODULE = {"QtSql": re.compile(r"\bQ(?:t)?Sql\w*"), "QtCharts": re.compile(r"\bQ(?:t)?Chart\w*")}
INNARDS = {"ledger": "ledger/sql", "charts": "charts/plot"}  # where such headers belong
SHARED_IN_UI = {"widgets": {"theme"}, "theme": set()}
LONGEST = 800

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
Finding = namedtuple("Finding", "file line rule sentence")


def without_comments(text):
    """The text with comments blanked, line numbers kept; strings stay, for include lines are strings too."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)
    return pattern.sub(lambda m: m[0] if m[0][0] == '"' else re.sub(r"[^\n]", " ", m[0]), text)


def folder_of(path):
    """The layer a path under app/ belongs to: its first folder; for main.cpp, which joins them, "main"."""
    return path.parts[0] if len(path.parts) > 1 else "main"


def page_of(path):
    """The folder of ui/ a path is in, or nothing."""
    return path.parts[1] if folder_of(path) == "ui" and len(path.parts) > 2 else None


def is_innermost(path):
    """In the subfolder where a layer keeps what no other layer may include."""
    return path.parent.as_posix() == INNARDS.get(folder_of(path))


class Layers:
    def __init__(self, root, qt_headers=None):
        self.root = root
        self.app = root / "app"
        self.qt_headers = qt_headers
        self.findings = []
        self.linked = {}
        self.seen_pairs = {}

    def check(self):
        for folder in LINKS:
            self.check_links(folder)
        for path in self.sources("app"):
            self.check_app_file(path)
        for path in self.sources("app") + self.sources("tests"):
            self.check_any_file(path)
        self.check_mutual()
        return sorted(self.findings)

    def sources(self, top):
        """The C++ files under a top folder, relative to the root."""
        found = (self.root / top).rglob("*")
        return sorted(p.relative_to(self.root) for p in found if p.suffix in (".cpp", ".h"))

    def report(self, file, line, rule, sentence):
        self.findings.append(Finding(str(file), line, rule, sentence))

    # What CMakeLists.txt says

    def check_links(self, folder):
        file = Path("app") / ("CMakeLists.txt" if folder == "main" else f"{folder}/CMakeLists.txt")
        target = "elsewhere" if folder == "main" else f"elsewhere_{folder}"
        links, line = self.read_links(file, target)
        ours = {name.removeprefix("elsewhere_") for name in links if name.startswith("elsewhere_")}
        self.linked[folder] = ours & set(LINKS)
        if self.linked[folder] != LINKS[folder]:
            wanted = ", ".join(sorted(LINKS[folder])) or "nothing"
            found = ", ".join(sorted(self.linked[folder])) or "nothing"
            self.report(file, line, "links", f"{folder} links {found} of ours, not {wanted}")
        for module, owners in OWNERS.items():
            keyword = links.get(module.replace("Qt", "Qt6::", 1))
            if keyword and folder not in owners:
                self.report(file, line, "links", f"{folder} must not link {module}")
            elif keyword == "PUBLIC" and module in HIDDEN_IN_HEADERS:
                self.report(file, line, "links", f"{folder} must link {module} PRIVATE")

    def read_links(self, file, target):
        """What a target links, with PUBLIC or PRIVATE, and the line of the first of the calls that say so."""
        text = (self.root / file).read_text(encoding="utf-8")
        links, first = {}, 1
        for call in re.finditer(r"target_link_libraries\(\s*(\S+)([^)]*)\)", text):
            if call[1] != target:
                continue
            first = first if links else text.count("\n", 0, call.start()) + 1
            keyword = "PUBLIC"
            for word in call[2].split():
                if word in ("PUBLIC", "PRIVATE", "INTERFACE"):
                    keyword = word
                else:
                    links[word] = keyword
        return links, first

    def reachable(self, folder):
        """The folder and all it links, directly or through others."""
        found, ahead = set(), [folder]
        while ahead:
            name = ahead.pop()
            if name not in found:
                found.add(name)
                ahead.extend(self.linked.get(name, ()))
        return found

    # What the sources say

    def check_app_file(self, file):
        path = file.relative_to("app")
        folder = folder_of(path)
        if folder not in LINKS:
            self.report(file, 1, "folder", f"app/{folder} is not one of the folders of app/")
            return
        lines = without_comments((self.root / file).read_text(encoding="utf-8")).splitlines()
        for number, line in enumerate(lines, 1):
            include = INCLUDE.match(line)
            if include and include[1] == '"':
                self.check_our_include(file, number, path, include[2])
            elif include:
                self.check_qt_header(file, number, path, include[2])
            else:
                self.check_names(file, number, path, line)

    def check_our_include(self, file, number, path, included):
        if included.endswith(".moc"):
            return
        target = Path(included)
        if not (self.app / target).is_file() or len(target.parts) < 2:
            self.report(file, number, "include-path", f'"{included}" is no file as seen from app/')
            return
        folder, to = folder_of(path), folder_of(target)
        if to not in self.reachable(folder):
            self.report(file, number, "arrows", f"{folder} must not include {to} ({included})")
        elif to != folder and is_innermost(target):
            self.report(file, number, "arrows", f"{target.parent} is for {to} alone, not for {folder}")
        self.check_page_include(file, number, path, target)
        if path.parent != target.parent:
            self.seen_pairs.setdefault((path.parent, target.parent), (file, number))

    def check_page_include(self, file, number, path, target):
        here, there = page_of(path), page_of(target)
        if here == there or there is None or here == "shell":
            return
        if there == "shell" and folder_of(path) == "main":
            return
        allowed = SHARED_IN_UI.get(here, set(SHARED_IN_UI))
        if there not in allowed:
            where = f"ui/{here}" if here else "ui"
            self.report(file, number, "pages", f"{where} must not include ui/{there}; the shell joins pages")

    def check_qt_header(self, file, number, path, included):
        if "/" in included:
            return  # <QtModule/...> is reported for every file, in check_any_file
        for module in OWNERS:
            if self.is_in_module(included, module):
                self.check_module(file, number, path, module, f"<{included}>")

    def is_in_module(self, header, module):
        named = NAMED_AFTER_MODULE.get(module)
        return bool(named and named.match(header)) or bool(
            self.qt_headers and (self.qt_headers / module / header).is_file())

    def check_names(self, file, number, path, line):
        for module, pattern in NAMED_AFTER_MODULE.items():
            name = pattern.search(line)
            if name:
                self.check_module(file, number, path, module, name[0])

    def check_module(self, file, number, path, module, name):
        folder = folder_of(path)
        if folder not in OWNERS[module]:
            owners = " and ".join(sorted(OWNERS[module] - {"main"}))
            self.report(file, number, module, f"{name} is for {owners} alone, not for {folder}")
        elif module in HIDDEN_IN_HEADERS and path.suffix == ".h" and not is_innermost(path):
            self.report(file, number, module, f"{name} must not show in a header outside {INNARDS[folder]}")

    def check_any_file(self, file):
        lines = (self.root / file).read_text(encoding="utf-8").splitlines()
        if not lines or lines[0] != "// SPDX-License-Identifier: GPL-3.0-or-later":
            self.report(file, 1, "spdx", "the first line must be the SPDX line")
        if len(lines) > LONGEST:
            self.report(file, len(lines), "length", f"{len(lines)} lines; more than {LONGEST} are two files")
        for number, line in enumerate(lines, 1):
            include = INCLUDE.match(line)
            if include and re.match(r"Qt\w+/", include[2]):
                self.report(file, number, "qt-module", f"<{include[2]}> gets round the link rules; "
                                                       f"include <{include[2].split('/', 1)[1]}>")

    def check_mutual(self):
        """A folder and its own subfolder are one; any other two must not include each other."""
        for (here, there), (file, number) in self.seen_pairs.items():
            nested = here in there.parents or there in here.parents
            if (there, here) in self.seen_pairs and not nested:
                self.report(file, number, "mutual", f"{here} and {there} include each other")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=Path)
    parser.add_argument("--qt-headers", type=Path)
    arguments = parser.parse_args()
    if arguments.qt_headers and not (arguments.qt_headers / "QtCore").is_dir():
        parser.error(f"{arguments.qt_headers} holds no Qt headers")
    findings = Layers(arguments.root, arguments.qt_headers).check()
    for finding in findings:
        print(f"{finding.file}:{finding.line}: {finding.rule}: {finding.sentence}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
