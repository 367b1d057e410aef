#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""complete.py LUPDATE TRANSLATIONS: fails when a text of the program is not in the translation files, or not
translated, or lost a placeholder on the way."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path


def collect(lupdate, folder, into):
    for name in ("elsewhere_de.ts", "elsewhere_en.ts"):
        shutil.copy(folder / name, into)
    subprocess.run([folder / "collect", lupdate, into], check=True)


def placeholders(text):
    return sorted(set(re.findall(r"%L?\d+|%n", text)))


def complaints(path):
    for context in xml.parse(path).getroot().iter("context"):
        where = context.findtext("name")
        if where == "Tr":
            yield f"{path.name}: lupdate does not see what Tr stands for here: use translate()"
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(texts):
                yield f"{path.name}: {where}: not translated: {source!r}"
            elif any(set(placeholders(text)) - set(placeholders(source)) for text in texts) or (
                len(texts) == 1 and placeholders(texts[0]) != placeholders(source)
            ):
                yield f"{path.name}: {where}: placeholders differ: {source!r}"


def main():
    lupdate, folder = sys.argv[1], Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as scratch:
        collect(lupdate, folder, Path(scratch))
        found = [line for path in sorted(Path(scratch).glob("*.ts")) for line in complaints(path)]
    print("\n".join(found) or "every text is translated")
    sys.exit(1 if found else 0)


main()
