#!/usr/bin/env python3
"""Has every article had its outcome, and had it once?

Reads the topics from their beginning to their end as a stranger does (librdkafka, read_committed, Avro by way of the
registry) and holds them against the JSON Lines that were sent in, one version of each id. Prints the counts as one line of
JSON; ends with 1 and names the faults if anything is lost, doubled or nobody's.

usage: reconcile.py CORPUS.jsonl[.gz] [--lines N] [--kafka HOST:PORT] [--registry URL] [--prefix news.]
"""
import argparse
import collections
import gzip
import itertools
import json
import sys

from topics import Reader


def once(stage, expected, records):
    """Faults of a downstream topic: every expected key has one record, and it is no tombstone."""
    found = collections.Counter(key for key, _ in records)
    yield from (f"{stage}: {key} is missing" for key in expected - found.keys())
    yield from (f"{stage}: {key} is nobody's" for key in found.keys() - expected)
    yield from (f"{stage}: {key} comes {n} times" for key, n in found.items() if n > 1)
    yield from (f"{stage}: {key} has a tombstone" for key, value in records if value is None)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus")
    arguments.add_argument("--lines", type=int, help="only the first N lines were sent in")
    arguments.add_argument("--kafka", default="localhost:9092")
    arguments.add_argument("--registry", default="http://localhost:8081/apis/ccompat/v7")
    arguments.add_argument("--prefix", default="news.")
    given = arguments.parse_args()

    with (gzip.open if given.corpus.endswith(".gz") else open)(given.corpus, "rt", encoding="utf-8") as lines:
        sent = [json.loads(line)["id"] for line in itertools.islice(lines, given.lines)]
    reader = Reader(given.kafka, given.registry)
    topics = {name: list(reader.records(given.prefix + name))
              for name in ("raw", "enriched", "articles", "quotes", "entities", "dead-letters")}
    raw, enriched, dead = (collections.Counter(key for key, _ in topics[name]) for name in ("raw", "enriched", "dead-letters"))

    quotes, entities = set(), set()
    for key, value in topics["enriched"]:
        record = reader.decode(value)
        quotes.update(quote["id"] for quote in record["quotes"])
        entities.update(f"{key}#{entity['id']}" for entity in record["entities"])

    faults = [f"raw: {guid} is missing" for guid in set(sent) - {key.split("/", 1)[1] for key in raw}]
    faults += [f"raw: {key} comes {n} times" for key, n in raw.items() if n != 1]
    faults += [f"enriched: {key} comes {enriched[key]} times, dead {dead[key]} times, raw {raw[key]} times"
               for key in raw.keys() | enriched.keys() | dead.keys() if enriched[key] + dead[key] != raw[key]]
    faults += once("articles", enriched.keys(), topics["articles"])
    faults += once("quotes", quotes, topics["quotes"])
    faults += once("entities", entities, topics["entities"])

    print(json.dumps({"sent": len(sent), "ids": len(set(sent)), **{name: len(records) for name, records in topics.items()},
                      "faults": len(faults)}))
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


sys.exit(main())
