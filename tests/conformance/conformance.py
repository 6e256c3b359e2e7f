#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Differential conformance runner: the same scenario against two subjects, and their traces compared.

    conformance.py --subject build/release/bin/penstock-conformance-subject [scenario files or folders ...]
    conformance.py --subject "python3 asyncio_subject.py --loop uvloop"     # a peer, for comparison

A scenario is a function decorated with @scenario in a Python file. It drives one subject over
the pipes described in SUBJECT.md and plays the remote peer itself with plain sockets. It holds no
expectations: what the oracle (CPython's asyncio) does is what the subject must do.

A difference counts when it shows twice in a row. Differences that are decided are in a file for
--divergences; one that no longer shows fails the run, so that the file stays true.
The last line is 'N passed, N failed, N argued'; the exit status is 1 where any scenario failed.
"""
import argparse
import concurrent.futures
import importlib.util
import json
import pathlib
import shlex
import sys

from runner.certificates import Certificates
from runner.comparison import Comparison

HERE = pathlib.Path(__file__).resolve().parent
SCENARIOS = []


def scenario(function):
    """Register a scenario. Its name is the function's; its docstring says what is compared."""
    SCENARIOS.append(function)
    return function


def load(paths):
    """Registers the scenarios of files and folders; a file that was loaded before is left out."""
    files = []
    for path in map(pathlib.Path, paths):
        files += sorted(path.glob("*.py")) if path.is_dir() else [path]
    sys.modules.setdefault("conformance", sys.modules["__main__"])
    loaded = {function.file for function in SCENARIOS}
    for file in files:
        file = file.resolve()
        if file in loaded:
            continue
        spec = importlib.util.spec_from_file_location(f"scenarios_{file.stem}", file)
        before = len(SCENARIOS)
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
        for function in SCENARIOS[before:]:
            function.group, function.file = file.stem, file


def command(text):
    """Split a command, its program made absolute where it is a file: subjects run elsewhere."""
    return [str(pathlib.Path(part).resolve()) if pathlib.Path(part).is_file() else part
            for part in shlex.split(text)]


def read_divergences(path):
    """The decided differences. Each must be that of a scenario, here or in the default folder."""
    if not path:
        return {}
    argued = json.loads(pathlib.Path(path).read_text())
    load([HERE / "scenarios"])
    known = {f"{function.group}.{function.__name__}" for function in SCENARIOS}
    unknown = [name for name, reason in argued.items() if name not in known or not reason.strip()]
    if unknown:
        sys.exit(f"{path}: no such scenario, or no reason given: {', '.join(unknown)}")
    return argued


class Verdicts:
    """Prints and counts what came of the comparisons."""

    def __init__(self, argued, verbose):
        self.argued, self.verbose = argued, verbose
        self.passed = self.failed = self.skipped = 0

    def expected(self, comparison):
        """Whether it came out as it should: equal, or different where that is decided."""
        return comparison.sound and comparison.same != (comparison.name in self.argued)

    def settle(self, comparison):
        if self.verbose:
            print("\n".join(comparison.expected.lines))
        name = comparison.name
        if not self.expected(comparison):
            self.failed += 1
            stale = comparison.same and comparison.sound
            print(f"STALE   {name}: argued but now equal" if stale else comparison.report())
        elif name in self.argued:
            self.skipped += 1
            print(f"argued  {name}: {self.argued[name]}")
        else:
            self.passed += 1
            print(f"ok      {name} ({comparison.seconds:.1f} s)")
        sys.stdout.flush()


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="*", default=[str(HERE / "scenarios")])
    parser.add_argument("--subject", help="the command under test")
    parser.add_argument("--oracle", help="the reference command (default: asyncio_subject.py)",
                        default=shlex.join([sys.executable, str(HERE / "asyncio_subject.py")]))
    parser.add_argument("-k", "--match", default="", help="only scenarios whose name holds this")
    parser.add_argument("-j", "--jobs", type=int, default=1, help="how many scenarios to run at once")
    parser.add_argument("-v", "--verbose", action="store_true", help="print every trace")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds to wait before and after "
                        "each command to the subject: a difference that shows only then is a race "
                        "of the scenario's own")
    parser.add_argument("--list", action="store_true", help="list the scenarios and stop")
    parser.add_argument("--divergences", help="JSON {scenario: reason}: known and argued; they are "
                        "run and reported, and fail the run only where they no longer show")
    options = parser.parse_args()
    if not options.subject and not options.list:
        parser.error("--subject is needed")
    return options


def main():
    options = parse_arguments()
    load(options.paths)
    chosen = [f for f in SCENARIOS if options.match in f"{f.group}.{f.__name__}"]
    if options.list:
        for function in chosen:
            print(f"{function.group}.{function.__name__}: {(function.__doc__ or '').strip()}")
        return 0
    verdicts = Verdicts(read_divergences(options.divergences), options.verbose)
    certificates = Certificates()
    comparisons = [Comparison(function, command(options.oracle), command(options.subject),
                              certificates, options.delay) for function in chosen]
    again = []
    with concurrent.futures.ThreadPoolExecutor(max(options.jobs, 1)) as pool:
        for comparison in pool.map(Comparison.run, comparisons):
            if verdicts.expected(comparison):
                verdicts.settle(comparison)
            else:
                print(f"again   {comparison.name}", flush=True)
                again.append(comparison)
    # Alone: timing can differ on a loaded machine, and a difference counts when it repeats.
    for comparison in again:
        verdicts.settle(comparison.run())
    print(f"{verdicts.passed} passed, {verdicts.failed} failed, {verdicts.skipped} argued")
    return 1 if verdicts.failed else 0


if __name__ == "__main__":
    sys.exit(main())
