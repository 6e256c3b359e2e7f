# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Medians, ratios paired round by round, and the table."""

from dataclasses import asdict, dataclass
from statistics import median

from .cells import CELLS, DISTURBED
from .servers import REFERENCE, UDP_REFERENCE


@dataclass
class Ratio:
    """To the reference, of the same round: its median, and the worst and best round."""

    middle: float
    lowest: float
    highest: float

    def __str__(self):
        return f"{self.middle:5.2f} {self.lowest:5.2f}-{self.highest:<5.2f}"


def ratio(pairs):
    """Of (value, reference) pairs; None when there are none."""
    values = [value / reference for value, reference in pairs if reference > 0]
    return Ratio(median(values), min(values), max(values)) if values else None


def summary(runs, reference_runs):
    """One server's figures in one cell. Both lists have one run for each round."""
    pairs = list(zip(runs, reference_runs))
    return {
        "requests_per_s": median(run.requests_per_s for run in runs),
        "cpu_ns": median(run.cpu_ns for run in runs),
        "p50_us": median(run.p50_us for run in runs),
        "p99_us": median(run.p99_us for run in runs),
        "generator_share": median(run.generator_share for run in runs),
        "throughput": ratio([(run.requests_per_s, other.requests_per_s) for run, other in pairs]),
        "efficiency": ratio([(other.cpu_ns, run.cpu_ns) for run, other in pairs]),
        "disturbed_runs": sum(run.disturbed > DISTURBED for run in runs),
        "faults": [fault for run in runs for fault in run.faults],
        "runs": [asdict(run) for run in runs],
    }


def summaries(results):
    """results: cell: server: runs."""
    return {
        cell: {
            server: summary(
                runs, by_server.get(UDP_REFERENCE if CELLS[cell].udp else REFERENCE, [])
            )
            for server, runs in by_server.items()
        }
        for cell, by_server in results.items()
    }


def as_json(summarised):
    """The same with nothing but what JSON knows."""
    return {
        cell: {
            server: {
                key: asdict(value) if isinstance(value, Ratio) else value
                for key, value in figures.items()
            }
            for server, figures in by_server.items()
        }
        for cell, by_server in summarised.items()
    }


def _latency(microseconds):
    return f"{microseconds:,.0f}" if microseconds else "-"  # a one-way stream has none


def _row(server, figures):
    notes = []
    if figures["disturbed_runs"]:
        notes.append(f"disturbed: {figures['disturbed_runs']}")
    if figures["faults"]:
        notes.append(f"FAULT: {figures['faults'][0]}")
    return (
        f"  {server:<24}{figures['requests_per_s']:>11,.0f}{figures['cpu_ns']:>11,.0f}"
        f"{_latency(figures['p50_us']):>9}{_latency(figures['p99_us']):>9}   "
        f"{str(figures['throughput'] or '-'):<19}{str(figures['efficiency'] or '-'):<19}"
        f"{100 * figures['generator_share']:>4.0f} %  {', '.join(notes)}"
    ).rstrip()


def table(summarised):
    heading = (
        f"  {'server':<24}{'req/s':>11}{'ns/req':>11}{'p50 us':>9}{'p99 us':>9}   "
        f"{'  thr   min-max':<19}{'  eff   min-max':<19}{'gen':>6}"
    )
    lines = []
    for cell, by_server in summarised.items():
        lines += ["", f"{cell}: {CELLS[cell].title}", heading]
        lines += [_row(server, figures) for server, figures in by_server.items()]
    return "\n".join(lines)
