#!/usr/bin/env python3
"""Keeps README.md and docs/ true.

readme.py run            runs every `sh` block of README.md, in order, and fails with the first that does
readme.py check          every `java` and `python` block is word for word the file that the line above it names

The words after `sh` on a block's first line, which no reader sees, tell how to end a command that does not end by itself:
until=TEXT sends it a SIGINT once it has printed TEXT.
"""
import pathlib
import re
import sys
import time

import shell

BLOCK = re.compile(r"^```(\w+)([^\n]*)\n(.*?)^```$", re.M | re.S)
NAMED = re.compile(r"\(((?:examples)/[\w./-]+)\)[^\n]*\n+$")


def run(text):
    for language, words, body in BLOCK.findall(text):
        if language != "sh":
            continue
        until = re.search(r"until=(\S+)", words)
        print("".join(f"$ {line}\n" for line in body.splitlines()), end="", flush=True)
        start = time.monotonic()
        code = shell.run(body, until and until[1])
        print(f"  ({time.monotonic() - start:.1f} s, exit code {code})\n", flush=True)
        if code:
            sys.exit(f"README.md: this block ends with {code}:\n{body}")


def check(text):
    for block in BLOCK.finditer(text):
        if block[1] in ("java", "python"):
            named = NAMED.search(text[:block.start()])
            if not named or pathlib.Path(named[1]).read_text() != block[3]:
                sys.exit(f"README.md: the {block[1]} block is not {named[1] if named else 'a file named above it'}")


{"run": run, "check": check}[sys.argv[1]](pathlib.Path("README.md").read_text())
