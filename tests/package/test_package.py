#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Installs the build into an empty folder, moves that, builds the program of the README against it, and runs both."""
import argparse
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile

PROJECT = """\
cmake_minimum_required(VERSION 3.25)
project(Shout LANGUAGES CXX)
find_package(Penstock REQUIRED COMPONENTS Loop)
add_executable(shout shout.cpp)
target_link_libraries(shout PRIVATE Penstock::Loop)
"""
PLUGINS = {"tcp", "local", "echo", "discard", "chargen", "lines"}


def run(*argv, **options):
    done = subprocess.run([str(arg) for arg in argv], text=True, capture_output=True, timeout=150, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, argv))} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def environment():
    """Ours, with nothing in it that would help to find what was built."""
    hidden = ("PENSTOCK_PLUGIN_PATH", "LD_LIBRARY_PATH", "CMAKE_PREFIX_PATH")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def install(options, folder):
    run(options.cmake, "--install", options.build, "--prefix", folder / "first")
    (folder / "first").rename(folder / "prefix")
    return folder / "prefix"


def check_programs(prefix):
    listed = json.loads(run(prefix / "bin" / "penstock", "plugins", "--json", env=environment()))
    found = {plugin["id"] for plugin in listed["plugins"]}
    missing = PLUGINS - found
    assert not missing, f"the installed program does not find {missing}"
    strangers = [plugin["file"] for plugin in listed["plugins"] if not plugin["file"].startswith(str(prefix))]
    assert not strangers, f"the installed program uses {strangers}"


def build_shout(options, folder, prefix):
    source = folder / "source"
    source.mkdir()
    readme = (options.source / "README.md").read_text()
    (source / "shout.cpp").write_text(re.search(r"```cpp\n(.*?)```", readme, re.DOTALL).group(1))
    (source / "CMakeLists.txt").write_text(PROJECT)
    run(options.cmake, "-S", source, "-B", folder / "shout", "-G", options.generator,
        f"-DCMAKE_CXX_COMPILER={options.compiler}", f"-DCMAKE_PREFIX_PATH={prefix}", env=environment())
    run(options.cmake, "--build", folder / "shout", env=environment())
    return folder / "shout" / "shout"


def check_shout(program):
    server = subprocess.Popen([str(program), "tcp://127.0.0.1:0"], stderr=subprocess.PIPE, text=True,
                              env=environment())
    try:
        line = server.stderr.readline()
        port = int(re.search(r"tcp://127\.0\.0\.1:(\d+)", line).group(1))
        with socket.create_connection(("127.0.0.1", port), timeout=20) as peer:
            peer.sendall(b"hello")
            answer = peer.recv(100)
        assert answer == b"HELLO", f"the program of the README answered {answer}"
    finally:
        server.terminate()
        server.wait(20)
        server.stderr.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("cmake", "compiler", "generator"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("build", "source"):
        parser.add_argument(f"--{name}", required=True, type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="penstock-package-") as name:
        folder = pathlib.Path(name)
        prefix = install(options, folder)
        check_programs(prefix)
        check_shout(build_shout(options, folder, prefix))
    print("The installation works.")


if __name__ == "__main__":
    main()
