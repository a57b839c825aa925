import avro.io, avro.schema, confluent_kafka, io, json, urllib.request

registry, schemas = "http://localhost:8081/apis/ccompat/v7", {}

def decode(value):  # Confluent's wire format: a zero byte, four bytes of schema id, Avro
    id = int.from_bytes(value[1:5], "big")
    if id not in schemas:
        schemas[id] = avro.schema.parse(json.load(urllib.request.urlopen(f"{registry}/schemas/ids/{id}"))["schema"])
    return avro.io.DatumReader(schemas[id]).read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))

consumer = confluent_kafka.Consumer({"bootstrap.servers": "localhost:9092", "group.id": "first-subscriber-py", "auto.offset.reset": "earliest"})
consumer.subscribe(["news.quotes"])
while True:
    if (message := consumer.poll(1)) and message.value():  # without a value: the quote is gone
        quote = decode(message.value())
        print((quote["speaker"] or {}).get("name"), "|", quote["text"], flush=True)
