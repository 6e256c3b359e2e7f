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

    def __init__(self, function, argv, certificates):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="conf-"))
        try:
            trial = Trial(argv, folder, certificates)
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
        except (OSError, TypeError, KeyError) as error:
            trial.note("scenario cut short", f"{type(error).__name__}: {error}")
        finally:
            trial.finish()


CLOSINGS = ("  reply close ", "  reply abort ")
ENDS = ("  connection_lost ", "  pipe_connection_lost ", "  process_exited")


def without_overtaking(lines):
    """The same with what tells of an end behind the replies that follow it: when a command of the scenario comes between
    an end and what tells of it is chance. Not behind the first close or abort of a connection: from inside the call
    nothing may be told."""
    result = list(lines)
    for i in range(len(result) - 2, -1, -1):
        j = i
        while (result[j].startswith(ENDS) and j + 1 < len(result)
               and result[j + 1].startswith("  reply ") and not is_first_end(result, j + 1)):
            result[j], result[j + 1] = result[j + 1], result[j]
            j += 1
    return result


def is_first_end(lines, index):
    """Whether the reply there is the first close or abort of its connection."""
    if not lines[index].startswith(CLOSINGS):
        return False
    begin = next(i for i in range(index, -1, -1) if i == 0 or lines[i].startswith("["))
    return not any(line.startswith(CLOSINGS) for line in lines[begin:index])


class Comparison:
    """A scenario, run against the oracle and against the subject under test."""

    def __init__(self, function, oracle, subject, certificates):
        self.function = function
        self.name = f"{function.group}.{function.__name__}"
        self.summary = " ".join((function.__doc__ or "").split())
        self._arguments = (oracle, subject, certificates)
        self.expected = self.actual = self.seconds = None

    def run(self):
        """Runs both; again where that was done before. Itself."""
        oracle, subject, certificates = self._arguments
        begin = time.monotonic()
        self.expected = Run(self.function, oracle, certificates)
        self.actual = Run(self.function, subject, certificates)
        self.seconds = time.monotonic() - begin
        return self

    @property
    def same(self):
        return without_overtaking(self.expected.lines) == without_overtaking(self.actual.lines)

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
