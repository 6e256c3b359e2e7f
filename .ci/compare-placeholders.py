# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Says which translations of a .ts file have other placeholders, line breaks or accelerators than their source.

    python3 .ci/compare-placeholders.py FILE
"""

import collections
import re
import sys
import xml.etree.ElementTree

PLACEHOLDER = re.compile(r"%L?(?:n|[1-9])")


def problem_of(source, translation, numerus):
    """What is wrong, or None. A plural form may do without %n: "one file"."""
    wanted = collections.Counter(PLACEHOLDER.findall(source))
    found = collections.Counter(PLACEHOLDER.findall(translation))
    if numerus:
        wanted.pop("%n", None)
        found.pop("%n", None)
    if wanted != found:
        return "the placeholders differ"
    if source.startswith("\n") != translation.startswith("\n") \
            or source.endswith("\n") != translation.endswith("\n"):
        return "line breaks at the start or the end differ"
    if ("&" in re.sub("&&", "", source)) != ("&" in re.sub("&&", "", translation)):
        return "one has an accelerator, the other not"
    return None


def main(path):
    """Returns the number of texts that are wrong."""
    bad = 0
    root = xml.etree.ElementTree.parse(path).getroot()
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        numerus = message.get("numerus") == "yes"
        texts = [form.text or "" for form in translation.iter("numerusform")] if numerus \
            else [translation.text or ""]
        for text in texts:
            problem = "it is empty" if not text else \
                problem_of(source, text, numerus)
            if problem:
                print(f"{path}: {problem}: {source!r} is {text!r}")
                bad += 1
    return bad


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
