#!/usr/bin/env python3
"""Reads topics as a stranger does: librdkafka, read_committed, Avro by way of the registry.

usage: topics.py TOPIC [--until TEXT] [--kafka HOST:PORT] [--registry URL]

Prints one line of JSON for every committed record so far, {"key", "value"}, value null for a tombstone. With --until waits
up to two minutes for a record that holds TEXT and ends with 1 if none comes.
"""
import argparse
import io
import json
import sys
import time
import urllib.request

import avro.io
import avro.schema
import confluent_kafka

PATIENCE = 120  # seconds


class Reader:
    """Reads whole topics; decodes values by the schemas of a registry."""

    def __init__(self, kafka, registry):
        self.registry, self.readers = registry, {}
        self.consumer = confluent_kafka.Consumer({
            "bootstrap.servers": kafka, "group.id": "ci", "enable.auto.commit": False,
            "isolation.level": "read_committed", "enable.partition.eof": True})

    def records(self, topic):
        """(key, value) of every committed record, value None for a tombstone."""
        partitions = self.consumer.list_topics(topic, 30).topics[topic].partitions
        self.consumer.assign([confluent_kafka.TopicPartition(topic, p, 0) for p in partitions])
        open_partitions = set(partitions)
        while open_partitions:
            message = self.consumer.poll(30)
            if message is None:
                raise SystemExit(f"{topic}: nothing for 30 s before the end of partitions {sorted(open_partitions)}")
            if not message.error():
                yield message.key() and message.key().decode(), message.value()
            elif message.error().code() == confluent_kafka.KafkaError._PARTITION_EOF:
                open_partitions.discard(message.partition())
            else:
                raise SystemExit(f"{topic}: {message.error()}")

    def decode(self, value):
        schema_id = int.from_bytes(value[1:5], "big")
        if value[0] != 0:
            raise SystemExit(f"not Confluent's wire format: {value[:8]!r}")
        if schema_id not in self.readers:
            with urllib.request.urlopen(f"{self.registry}/schemas/ids/{schema_id}") as answer:
                self.readers[schema_id] = avro.io.DatumReader(avro.schema.parse(json.load(answer)["schema"]))
        return self.readers[schema_id].read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("topic")
    arguments.add_argument("--until")
    arguments.add_argument("--kafka", default="localhost:9092")
    arguments.add_argument("--registry", default="http://localhost:8081/apis/ccompat/v7")
    given = arguments.parse_args()
    reader, start = Reader(given.kafka, given.registry), time.monotonic()
    while True:
        records = [json.dumps({"key": key, "value": value and reader.decode(value)}, default=str, ensure_ascii=False)
                   for key, value in reader.records(given.topic)]
        if given.until is None or any(given.until in record for record in records):
            print("\n".join(records))
            return 0
        if time.monotonic() - start > PATIENCE:
            print(f"{given.topic}: none of {len(records)} records holds '{given.until}' after {PATIENCE} s", file=sys.stderr)
            return 1
        time.sleep(1)


if __name__ == "__main__":
    sys.exit(main())
