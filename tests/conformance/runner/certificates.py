# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Certificates for the scenarios of TLS."""
import pathlib
import subprocess
import tempfile
import threading


class Certificates:
    """A throw-away authority and a certificate for localhost, made when they are first needed."""

    def __init__(self):
        self._lock = threading.Lock()
        self._folder = self._files = None

    def files(self):
        """The paths: cert, key, ca."""
        with self._lock:
            if self._files is None:
                self._folder = tempfile.TemporaryDirectory(prefix="conf-tls-")
                self._files = make_certificates(pathlib.Path(self._folder.name))
            return self._files


def make_certificates(folder):
    """Makes them in a folder."""
    def openssl(*args):
        subprocess.run(["openssl", *args], cwd=folder, check=True, capture_output=True)
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem",
            "-days", "30", "-subj", "/CN=conformance authority",
            "-addext", "basicConstraints=critical,CA:TRUE",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.csr",
            "-subj", "/CN=localhost")
    (folder / "extensions").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n"
                                       "basicConstraints=CA:FALSE\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
            "-CAcreateserial", "-out", "server.pem", "-days", "30", "-extfile", "extensions")
    return {"cert": str(folder / "server.pem"), "key": str(folder / "server.key"),
            "ca": str(folder / "ca.pem")}
