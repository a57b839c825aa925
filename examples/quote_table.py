"""Quotes in an SQLite table. Records may come again, after a crash or from the beginning: the table stays right."""
import sqlite3

TABLES = """
    CREATE TABLE IF NOT EXISTS quote (id TEXT PRIMARY KEY, article_id TEXT NOT NULL, speaker TEXT, text TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS quote_by_article ON quote (article_id);
    CREATE TABLE IF NOT EXISTS place (partition INTEGER PRIMARY KEY, next INTEGER NOT NULL);
"""


class QuoteTable:
    def __init__(self, path):
        self.database = sqlite3.connect(path)
        self.database.executescript(TABLES)

    def next(self, partition):
        """The offset to read on from; 0 before the first record."""
        row = self.database.execute("SELECT next FROM place WHERE partition = ?", (partition,)).fetchone()
        return row[0] if row else 0

    def apply(self, records):
        """Takes (partition, offset, key, quote), quote None for a tombstone: all of them with the place reached, or none."""
        with self.database:
            for partition, offset, key, quote in records:
                if offset < self.next(partition):
                    continue  # has been here; going back would show what is gone
                if quote is None:
                    self.database.execute("DELETE FROM quote WHERE id = ?", (key,))
                else:
                    speaker = (quote["speaker"] or {}).get("name")
                    self.database.execute("INSERT OR REPLACE INTO quote VALUES (?, ?, ?, ?)",
                                          (key, quote["articleId"], speaker, quote["text"]))
                self.database.execute("INSERT OR REPLACE INTO place VALUES (?, ?)", (partition, offset + 1))
