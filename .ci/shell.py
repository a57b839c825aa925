#!/usr/bin/env python3
"""Runs a piece of shell and shows what it prints; of Maven's own lines only those that say how it went.

usage: shell.py COMMAND [--until TEXT]
With --until the command is one that does not end by itself: once it has printed TEXT it gets a SIGINT, and must end well.
"""
import argparse
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading

COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")  # Maven paints although nobody watches
MAVEN = re.compile(r"^\[(INFO|DEBUG)\]")
TELLING = re.compile(r"Tests run:|BUILD |Reactor Summary|Building |SUCCESS|FAILURE|SKIPPED|Total time|Skipped|skipped:")
ENDED_BY_SIGINT = (0, 130, -signal.SIGINT)


def run(command, until=None, patience=300):
    """Exit code of the command, 0 where it ended well after the SIGINT."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # else a command started in the background would ignore it
    log = tempfile.NamedTemporaryFile("w+", prefix="ci-", suffix=".log", delete=False)
    process = subprocess.Popen(["bash", "-euo", "pipefail", "-c", command], stdin=subprocess.DEVNULL, text=True,
                               errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
    overdue = threading.Timer(patience, os.killpg, (process.pid, signal.SIGTERM)) if until else None
    if overdue:
        overdue.start()
    seen = hidden = False
    for line in process.stdout:
        line = COLOUR.sub("", line)
        log.write(line)
        if MAVEN.match(line) and not TELLING.search(line):
            hidden = True
            continue
        print(line, end="", flush=True)
        if until and not seen and until in line:
            seen = True
            overdue.cancel()
            os.killpg(process.pid, signal.SIGINT)
    code = process.wait()
    if overdue:
        overdue.cancel()
        if not seen:
            print(f"'{until}' never came (exit code {code})")
            return 1
        code = 0 if code in ENDED_BY_SIGINT else code
    if code and hidden:
        log.flush()
        print(f"--- exit code {code}; the last lines of {log.name}:")
        subprocess.run(["tail", "-n", "120", log.name])
    return code


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("command")
    arguments.add_argument("--until")
    given = arguments.parse_args()
    sys.exit(run(given.command, given.until))
