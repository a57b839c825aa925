#!/usr/bin/env python3
"""Sends stories through a running Wiredesk, measures it, and has reconcile.py look at what came out.

usage: load.py CORPUS.jsonl[.gz] [--lines N] (--push URL | --command COMMAND) [--processes NAME=PID …]

Either pushes every line to ingest's HTTP endpoint or runs a command that publishes the file whose path stands in $STORIES.
The time runs from the first story sent until the last one stands in news.articles (or news.dead-letters). Of every process
named it reports the largest resident set so far, which Linux keeps in /proc.
"""
import argparse
import collections
import concurrent.futures
import gzip
import http.client
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

import confluent_kafka

HERE = os.path.dirname(os.path.abspath(__file__))
CONNECTIONS = 16
BACK_PRESSURE = (429, 503)
STALLED = 180  # seconds without any article


def stories(corpus, lines):
    with (gzip.open if corpus.endswith(".gz") else open)(corpus, "rt", encoding="utf-8") as file:
        return [line.rstrip("\n") for line in itertools.islice(file, lines)]


def push(url, sent):
    """Posts every story, waiting where it is told to; answers by status."""
    address, local = urllib.parse.urlsplit(url), threading.local()
    key = os.environ.get("WIREDESK_KEY")
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {key}"} if key else {})}

    def post(story):
        for attempt in itertools.count():
            try:
                if not hasattr(local, "connection"):
                    local.connection = http.client.HTTPConnection(address.netloc, timeout=60)
                local.connection.request("POST", address.path, story.encode(), headers)
                answer = local.connection.getresponse()
                body = answer.read()
            except (OSError, http.client.HTTPException):
                del local.connection
                if attempt == 10:
                    raise
                time.sleep(0.5)
                continue
            if answer.status not in BACK_PRESSURE:
                return answer.status, body
            time.sleep(float(answer.headers.get("Retry-After", 1)))

    with concurrent.futures.ThreadPoolExecutor(CONNECTIONS) as pool:
        answers = list(pool.map(post, sent))
    refused = [body for status, body in answers if status != 202]
    for body in refused[:5]:
        print(body.decode(errors="replace"), file=sys.stderr)
    return dict(collections.Counter(status for status, _ in answers))


def arrivals(kafka, prefix):
    """A function that counts what has come out so far: committed records of articles and dead letters."""
    consumer = confluent_kafka.Consumer({"bootstrap.servers": kafka, "group.id": "load", "enable.auto.commit": False,
                                         "isolation.level": "read_committed"})
    topics = [prefix + "articles", prefix + "dead-letters"]
    consumer.assign([confluent_kafka.TopicPartition(topic, partition, 0) for topic in topics
                     for partition in consumer.list_topics(topic, 30).topics[topic].partitions])
    count = 0

    def so_far():
        nonlocal count
        while batch := consumer.consume(500, 1):
            count += sum(1 for message in batch if not message.error())
        return count

    return so_far


def wait_for(so_far, expected):
    last, since = -1, time.monotonic()
    while (count := so_far()) < expected:
        if count != last:
            last, since = count, time.monotonic()
        elif time.monotonic() - since > STALLED:
            sys.exit(f"{count} of {expected} articles came out, and nothing more for {STALLED} s")
    return time.monotonic()


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        fields = dict(re.findall(r"^(VmHWM|VmRSS):\s+(\d+) kB$", status.read(), re.M))
    return {"rss": int(fields["VmRSS"]) // 1024, "peak": int(fields["VmHWM"]) // 1024}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus")
    arguments.add_argument("--lines", type=int)
    arguments.add_argument("--push")
    arguments.add_argument("--command")
    arguments.add_argument("--processes", nargs="*", default=[])
    arguments.add_argument("--kafka", default="localhost:9092")
    arguments.add_argument("--registry", default="http://localhost:8081/apis/ccompat/v7")
    arguments.add_argument("--prefix", default="news.")
    given = arguments.parse_args()

    sent = stories(given.corpus, given.lines)
    so_far = arrivals(given.kafka, given.prefix)
    start = time.monotonic()
    if given.push:
        answers = push(given.push, sent)
    else:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.writelines(story + "\n" for story in sent)
            file.flush()
            subprocess.run(given.command, shell=True, check=True, env={**os.environ, "STORIES": file.name})
        answers = None
    published = time.monotonic() - start
    seconds = wait_for(so_far, len(sent)) - start
    print(json.dumps({"stories": len(sent), "answers": answers, "published": round(published, 1), "seconds": round(seconds, 1),
                      "articles/s": round(len(sent) / seconds, 1),
                      "megabytes": {name: memory(pid) for name, pid in (p.split("=") for p in given.processes)}}), flush=True)
    return subprocess.run([sys.executable, os.path.join(HERE, "reconcile.py"), given.corpus, "--kafka", given.kafka,
                           "--registry", given.registry, "--prefix", given.prefix]
                          + (["--lines", str(given.lines)] if given.lines else [])).returncode


sys.exit(main())
