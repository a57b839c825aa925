"""Keeps a table of all quotes in SQLite: python3 mirror.py quotes.db"""
import avro.io, avro.schema, confluent_kafka, io, json, sys, urllib.request
from quote_table import QuoteTable

registry, schemas = "http://localhost:8081/apis/ccompat/v7", {}
table = QuoteTable(sys.argv[1])

def decode(value):
    id = int.from_bytes(value[1:5], "big")
    if id not in schemas:
        schemas[id] = avro.schema.parse(json.load(urllib.request.urlopen(f"{registry}/schemas/ids/{id}"))["schema"])
    return avro.io.DatumReader(schemas[id]).read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))

def assigned(consumer, partitions):  # the table knows how far it has got, whatever Kafka remembers of the group
    for partition in partitions:
        partition.offset = table.next(partition.partition)
    consumer.assign(partitions)

consumer = confluent_kafka.Consumer({
    "bootstrap.servers": "localhost:9092", "group.id": "quote-mirror", "isolation.level": "read_committed",
    "auto.offset.reset": "earliest", "enable.auto.commit": False})
consumer.subscribe(["news.quotes"], on_assign=assigned)
while True:
    messages = [message for message in consumer.consume(500, 1) if not message.error()]
    if messages:
        table.apply([(message.partition(), message.offset(), message.key().decode(),
                      message.value() and decode(message.value())) for message in messages])
        consumer.commit(offsets=consumer.position(consumer.assignment()))  # for those who watch the lag
        print(len(messages), "records", flush=True)
