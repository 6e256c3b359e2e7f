# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""One scenario against both subjects."""
import difflib
import pathlib
import shutil
import tempfile
import time

from runner.traces import Trace
from runner.trial import SubjectDied, Trial


class Run:
    """What one subject made of a scenario."""

    def __init__(self, function, argv, certificates, delay):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="conf-"))
        try:
            trial = Trial(argv, folder, certificates, delay)
            self._drive(function, trial)
            self.lines = Trace(trial).lines()
            self.sound = not any(key.startswith("subject") for key, _ in trial.notes)
            self.stderr = (folder / "stderr.log").read_text(errors="replace").strip()
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    @staticmethod
    def _drive(function, trial):
        try:
            trial.wait_until_ready()
            function(trial)
        except SubjectDied as error:
            trial.note("subject died", str(error))
        except (OSError, TypeError, LookupError, ValueError, AttributeError) as error:
            trial.note("scenario cut short", f"{type(error).__name__}: {error}")
        finally:
            trial.finish()


class Comparison:
    """A scenario, run against the oracle and against the subject under test."""

    def __init__(self, function, oracle, subject, certificates, delay=0.0):
        self.function = function
        self.name = f"{function.group}.{function.__name__}"
        self.summary = " ".join((function.__doc__ or "").split())
        self._arguments = (oracle, subject, certificates)
        self._delay = delay
        self.expected = self.actual = self.seconds = None

    def run(self):
        """Runs both; again where that was done before. Itself."""
        oracle, subject, certificates = self._arguments
        begin = time.monotonic()
        self.expected = Run(self.function, oracle, certificates, 0.0)
        self.actual = Run(self.function, subject, certificates, self._delay)
        self.seconds = time.monotonic() - begin
        return self

    @property
    def same(self):
        return self.expected.lines == self.actual.lines

    @property
    def sound(self):
        """Whether the subject lived to the end and ended well: nothing else can be argued away."""
        return self.actual.sound

    def report(self):
        """The difference, for people."""
        lines = [f"DIFFERS {self.name}: {self.summary}"]
        diff = difflib.unified_diff(self.expected.lines, self.actual.lines, "oracle", "subject",
                                    lineterm="", n=3)
        lines += [f"    {line}" for line in diff]
        if self.actual.stderr:
            stderr = self.actual.stderr[-3000:].replace("\n", "\n      ")
            lines.append(f"    subject's stderr: {stderr}")
        return "\n".join(lines)
