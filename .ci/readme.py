#!/usr/bin/env python3
"""Keeps README.md and docs/*.md true.

readme.py run PAGE   runs every `sh` block of a page in order and ends with the first that fails
readme.py check      what stands in the pages a second time is what it was copied from
readme.py write      copies it again: a `java` or `python` block from the file that the line above it links to, and what
                     stands between <!-- wiredesk COMMAND --> and <!-- end --> from that command

The words after `sh` on a block's first line, which no reader sees, end a command that does not end by itself: with
until=TEXT it gets a SIGINT once it has printed TEXT.
"""
import pathlib
import re
import subprocess
import sys
import time

import shell

PAGES = [pathlib.Path("README.md"), *sorted(pathlib.Path("docs").glob("*.md"))]
BLOCK = re.compile(r"^```sh([^\n]*)\n(.*?)^```$", re.M | re.S)
EXAMPLE = re.compile(r"(\]\((?:\.\./)?(examples/[\w./-]+)\)[^\n]*\n+```(?:java|python)\n).*?(^```$)", re.M | re.S)
OUTPUT = re.compile(r"(<!-- (wiredesk [^\n]*?) -->\n).*?(<!-- end -->)", re.S)


def run(page):
    for words, body in BLOCK.findall(pathlib.Path(page).read_text()):
        until = re.search(r"until=(\S+)", words)
        print("".join(f"$ {line}\n" for line in body.splitlines()), end="", flush=True)
        start = time.monotonic()
        code = shell.run(body, until and until[1])
        print(f"  ({time.monotonic() - start:.1f} s, exit code {code})\n", flush=True)
        if code:
            sys.exit(f"{page}: this block ends with {code}:\n{body}")


def copied(text):
    def output(match):
        command = ["./wiredesk", *match[2].split()[1:]]
        table = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=True).stdout
        return match[1] + table.strip() + "\n" + match[3]

    text = EXAMPLE.sub(lambda match: match[1] + pathlib.Path(match[2]).read_text() + match[3], text)
    return OUTPUT.sub(output, text)


def check():
    stale = [str(page) for page in PAGES if copied(page.read_text()) != page.read_text()]
    if stale:
        sys.exit(f"{', '.join(stale)}: not what the examples and commands say now; run .ci/readme.py write")


def write():
    for page in PAGES:
        page.write_text(copied(page.read_text()))


{"run": run, "check": check, "write": write}[sys.argv[1]](*sys.argv[2:])
