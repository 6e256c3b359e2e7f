# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""What a subject reported, as lines that can be compared."""
import base64
import hashlib

# Operations whose replies may overtake the events of their connection: shown in a list of their own.
COMPLETED_LATER = {"server", "start_serving", "connect", "adopt", "datagram", "exec", "shell",
                   "read_pipe", "write_pipe", "start_tls", "sendfile"}


def digest(data):
    """A readable stand-in for a run of bytes: the text where short, else length and hash."""
    if len(data) <= 48:
        return data.decode("latin-1")
    return f"<{len(data)} bytes {hashlib.sha1(data).hexdigest()[:12]}>"


class Trace:
    """The messages of a trial as lists of rows, one list a connection, runs of data joined."""

    def __init__(self, trial):
        self.trial = trial
        self.rows = {}
        for message in trial.messages:
            if "re" in message:
                self._add_reply(message)
            elif "did" in message:
                self._row(message.get("conn") or "-", f"did {message['did']}", self._result(message))
            elif "ev" in message:
                self._add_event(message)

    def lines(self):
        """All of it, connections in the order of their names."""
        lines = []
        for key in sorted(self.rows):
            lines.append(f"[{key}]")
            for row in self.rows[key]:
                value = digest(row[1]) if isinstance(row[1], bytes) else row[1]
                where = f" from {row[2]}" if len(row) > 2 and row[2] else ""
                lines.append(f"  {row[0]} {value}{where}".rstrip())
        lines.append("[notes]")
        lines += [f"  {key}: {value}" for key, value in self.trial.notes]
        return lines

    def _row(self, key, *row):
        self.rows.setdefault(key, []).append(row)

    def _add_reply(self, message):
        op = self.trial.sent[message["re"]]
        if op["op"] in ("ping", "quit"):
            return
        key = op.get("conn") or op.get("name") or op.get("server") or "-"
        if op["op"] in COMPLETED_LATER:
            key += " (completed)"
        self._row(key, f"reply {op['op']}", self._result(message))

    def _add_event(self, message):
        event, key = message["ev"], message.get("conn") or "-"
        if event == "unhandled":  # asyncio doesn't always know whose it was: only counted
            self._row("unhandled", event, "")
            return
        if event == "get_buffer" and not self.trial.keep_get_buffer:
            return
        if "fd" in message:
            key = f"{key}/{message['fd']}"
        fields = {k: v for k, v in message.items() if k not in ("ev", "conn", "fd")}
        if "data" in fields:
            self._add_data(key, event, fields)
            return
        self._row(key, event, " ".join(f"{k}={self._label(v)}" for k, v in sorted(fields.items())))

    def _add_data(self, key, event, fields):
        data = base64.b64decode(fields["data"])
        where = self._label(fields["address"]) if "address" in fields else None
        last = self.rows.setdefault(key, [])
        if last and last[-1][0] == event and event != "datagram_received":
            last[-1] = (event, last[-1][1] + data, where)
        else:
            last.append((event, data, where))

    def _result(self, message):
        if "error" in message:
            return f"error {message['error']}"
        value = message.get("ok")
        if isinstance(value, dict):
            return " ".join(f"{k}={self._label(v)}" for k, v in sorted(value.items()))
        return str(self._label(value))

    def _label(self, value):
        """An address or path by the name that the scenario gave it: the numbers are chance."""
        addresses = self.trial.addresses
        if isinstance(value, list) and len(value) == 2 and isinstance(value[1], int):
            return addresses.get(tuple(value), "<other>")
        if isinstance(value, str):
            return addresses.get(value, value.replace(str(self.trial.folder), "<folder>"))
        return value
