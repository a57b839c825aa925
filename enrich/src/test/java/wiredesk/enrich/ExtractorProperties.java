package wiredesk.enrich;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, reading it fails never and its offsets slice to the surface always. */
class ExtractorProperties {
    @Property(tries = 200)
    void anyStringKeepsItsOffsets(@ForAll String text) {
        Offsets.check(Samples.EXTRACTOR.extract(Samples.article(text)));
    }

    @Property(tries = 300)
    void anyMixOfMarksAndWordsKeepsItsOffsets(@ForAll("newsLike") String text) {
        Offsets.check(Samples.EXTRACTOR.extract(Samples.article(text)));
    }

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(
                        "\"",
                        "\u201c",
                        "\u201d",
                        "\u2018",
                        "\u2019",
                        "'",
                        "''",
                        "``",
                        "\u00ab",
                        "\u00bb",
                        "\u201e",
                        "\u300c",
                        "\u300d",
                        " ",
                        " ",
                        " ",
                        "\n",
                        "\n\n",
                        "\r\n",
                        ".",
                        ",",
                        ":",
                        "!",
                        "(",
                        ")",
                        "\u2014",
                        " - ",
                        "[SEOUL] ",
                        "LONDON (AP) - ",
                        "By Ann Lee",
                        "Maria Lopez",
                        "Mr Lopez",
                        "she",
                        "his",
                        "said",
                        "told",
                        "that",
                        "to",
                        "according to",
                        "adding",
                        "warning",
                        "statement",
                        "the report",
                        "6\"",
                        "'90s",
                        "don\u2019t",
                        "\ud83d\ude00",
                        "e\u0301",
                        "\u05d0",
                        "\u0627",
                        "\u4e2d",
                        "\ufeff",
                        "\u0000",
                        "Subscribe to",
                        "go",
                        "bridge",
                        "open")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join(parts.size() % 2 == 0 ? "" : " ", parts));
    }
}
