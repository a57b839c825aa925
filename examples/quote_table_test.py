import sqlite3
import unittest

from quote_table import QuoteTable


def quote(text, speaker="Ida Holm"):
    return {"articleId": "wire/1", "text": text, "speaker": speaker and {"name": speaker}}


class QuoteTableTest(unittest.TestCase):
    def setUp(self):
        self.table = QuoteTable(":memory:")
        self.addCleanup(self.table.database.close)

    def rows(self):
        return self.table.database.execute("SELECT id, speaker, text FROM quote ORDER BY id").fetchall()

    def test_a_later_record_of_a_key_takes_the_place_of_the_earlier(self):
        self.table.apply([(0, 0, "a", quote("It sails at noon")), (0, 1, "b", quote("No", speaker=None))])
        self.table.apply([(0, 2, "a", quote("It sails at one"))])
        self.assertEqual([("a", "Ida Holm", "It sails at one"), ("b", None, "No")], self.rows())

    def test_a_tombstone_deletes_and_one_for_an_unknown_key_does_no_harm(self):
        self.table.apply([(0, 0, "a", quote("It sails at noon"))])
        self.table.apply([(0, 1, "a", None), (1, 0, "never-seen", None)])
        self.assertEqual([], self.rows())

    def test_a_quote_may_come_back_after_its_tombstone(self):
        self.table.apply([(0, 0, "a", quote("It sails")), (0, 1, "a", None), (0, 2, "a", quote("It sails"))])
        self.assertEqual([("a", "Ida Holm", "It sails")], self.rows())

    def test_what_is_delivered_again_changes_nothing(self):
        records = [(0, 0, "a", quote("It sails")), (0, 1, "a", None), (0, 2, "b", quote("It stays"))]
        self.table.apply(records)
        self.table.apply(records[:1])
        self.assertEqual([("b", "Ida Holm", "It stays")], self.rows())

    def test_places_are_kept_by_partition(self):
        self.table.apply([(0, 41, "a", quote("It sails")), (3, 6, "b", None)])
        self.assertEqual([42, 7, 0], [self.table.next(partition) for partition in (0, 3, 1)])

    def test_a_batch_that_fails_leaves_neither_rows_nor_a_place(self):
        with self.assertRaises(sqlite3.IntegrityError):
            self.table.apply([(0, 0, "a", quote("It sails")), (0, 1, "b", quote(None))])
        self.assertEqual(([], 0), (self.rows(), self.table.next(0)))


if __name__ == "__main__":
    unittest.main()
