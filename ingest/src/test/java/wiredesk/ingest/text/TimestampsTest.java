package wiredesk.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-01T10:00:00Z",
                "2026-02-01T10:00:00.000Z",
                "2026-02-01T12:00:00+02:00",
                "2026-02-01T12:00:00+0200",
                "2026-02-01T10:00:00",
                "2026-02-01T10:00",
                "2026-02-01 10:00:00 Z",
                "20260201T100000Z",
                "20260201T120000+0200",
                "Sun, 1 Feb 2026 10:00:00 GMT",
                "Sun, 01 Feb 2026 12:00:00 +0200",
                "2026-2-1 10:00:00 GMT",
                "2026/02/01 10:00",
                "Sun, 1 Feb 26 05:00:00 EST",
                "Mon, 1 Feb 2026 10:00 UT",
                "Sun,  1 Feb 2026 10:00:00 Z",
                "Sun, 01 Feb 2026 12:00:00 GMT+2",
                "Sun, 01 Feb 2026 12:00:00 +02:00",
                "Sun, 01 Feb 2026 12:00:00 +0200 (SAST)",
                "Sunday, 01-Feb-26 10:00:00 GMT",
                "1 February 2026 10:00",
                "So., 1. Feb. 2026 11:00:00 MEZ",
                "dim., 1 févr. 2026 11:00:00 CET",
                "Sun Feb  1 10:00:00 2026",
                "Sun Feb 1 11:00:00 CET 2026",
                "February 1, 2026 10:00 AM",
                "Sunday, February 1st, 2026 at 10:00 a.m.",
                "Sun, 01 Feb 2026 10:00:00 XYZT",
            })
    void everyFormIsTheSameInstant(String written) {
        assertThat(Timestamps.parse(written)).contains(Instant.parse("2026-02-01T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"1 Jan 49, 2049-01-01", "1 Jan 50, 1950-01-01", "1 Jan 104, 2004-01-01", "12 Dec 1999, 1999-12-12"})
    void yearsOfTwoAndThreeDigitsAreReadAsMailReadsThem(String written, String expected) {
        assertThat(Timestamps.parse(written)).contains(Instant.parse(expected + "T00:00:00Z"));
    }

    @Test
    void noonAndMidnightAreTwelve() {
        assertThat(Timestamps.parse("May 5, 2026 12:30 AM")).contains(Instant.parse("2026-05-05T00:30:00Z"));
        assertThat(Timestamps.parse("May 5, 2026 12:30 PM")).contains(Instant.parse("2026-05-05T12:30:00Z"));
    }

    @Test
    void dateAloneIsItsFirstMoment() {
        assertThat(Timestamps.parse("2026-02-01")).contains(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "next Monday",
                "2026-13-01",
                "+999999999-01-01T00:00:00Z",
                "2026-02-01T10:00:00Zebra",
                "31 Feb 2026",
                "1 Foo 2026",
                "1 Feb 2026 25:00",
                "May 2026"
            })
    void anythingElseIsNone(String written) {
        assertThat(Timestamps.parse(written)).isEmpty();
    }
}
