package wiredesk.enrich.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.QuoteType;

class GoldFileTest {
    private static final String GOOD = "{'id': 7, 'text': 'It floats.', 'entities': []}";

    @TempDir
    Path folder;

    @Test
    void everythingOfALineIsRead() throws IOException {
        GoldFile file = read("""
                {'id': 'a', 'text': '\ud83d\ude00 It floats, Ida said.', 'source': 'us', 'quotes': [
                 {'start': 2, 'end': 11, 'type': 'indirect', 'speaker_name': 'Ida Holm', 'cue': null,
                  'speaker_mention': {'start': 13, 'end': 16, 'text': 'Ida'}}],
                 'entities': [{'start': 13, 'end': 16, 'label': 'PER'}, {'start': 2, 'end': 4, 'label': 'DATE'}]}
                """.replace("\n", " "));

        LabelledText text = file.texts().get(0);
        LabelledQuote quote = text.quotes().orElseThrow().get(0);
        assertThat(quote.segments()).containsExactly(new Stretch(2, 11));
        assertThat(quote.type()).isEqualTo(QuoteType.INDIRECT);
        assertThat(quote.mention().orElseThrow().surface()).isEqualTo("Ida");
        assertThat(quote.speaker()).contains("Ida Holm");
        assertThat(text.entities().orElseThrow())
                .containsExactly(new LabelledEntity(new Stretch(13, 16), EntityType.PERSON));
    }

    @Test
    void quotesThatNobodyMarkedAreNotTheSameAsNone() throws IOException {
        LabelledText text = read(GOOD).texts().get(0);

        assertThat(text.quotes()).isEmpty();
        assertThat(text.entities()).hasValueSatisfying(none -> assertThat(none).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    {'id': 1, 'text'                                                        | not JSON
                    [1, 2]                                                                  | no JSON object
                    {'text': 'It floats.', 'quotes': []}                                    | id is missing
                    {'id': 1, 'quotes': []}                                                 | text is missing
                    {'id': 1, 'text': 3, 'quotes': []}                                      | text is 3; expected a string
                    {'id': 1, 'text': 'It floats.'}                                         | neither quotes nor entities
                    {'id': 1, 'text': 'It floats.', 'quotes': {}}                           | quotes is {}; expected an array
                    {'id': 1, 'text': 'It floats.', 'quotes': [{'start': 0, 'end': 11}]}    | quotes[0].end is 11; expected an offset from 1 to 10
                    {'id': 1, 'text': 'It floats.', 'quotes': [{'start': 3, 'end': 3}]}     | quotes[0].end is 3; expected an offset from 4 to 10
                    {'id': 1, 'text': 'It floats.', 'quotes': [{'start': -1, 'end': 3}]}    | quotes[0].start is -1
                    {'id': 1, 'text': 'It floats.', 'quotes': [{'end': 3}]}                 | quotes[0].start is missing
                    {'id': 1, 'text': 'It floats.', 'quotes': [{'start': 0, 'end': 2, 'segments': [[0, 99]]}]}           | quotes[0].segments[0][1] is 99
                    {'id': 1, 'text': 'It floats.', 'quotes': [{'start': 0, 'end': 2, 'speaker_mention': {'start': 9}}]} | quotes[0].speaker_mention.end is missing
                    {'id': 1, 'text': 'It floats.', 'quotes': [{'start': 0, 'end': 2, 'type': 'loud'}]}                  | expected direct, mixed or indirect
                    {'id': 1, 'text': 'It floats.', 'entities': [{'start': 0, 'end': 2, 'label': 'BOAT'}]}               | entities[0].label is "BOAT"; expected PER
                    """)
    void whatIsWrongIsToldWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> read(GOOD + "\n\n" + line))
                .isInstanceOf(InvalidGold.class)
                .hasMessageContaining("gold.jsonl, line 3: ")
                .hasMessageContaining(message)
                .hasMessageContaining("expected");
    }

    @Test
    void fileWithoutATextIsRefused() {
        assertThatThrownBy(() -> read("\n")).isInstanceOf(InvalidGold.class).hasMessageContaining("no text in it");
    }

    private GoldFile read(String lines) throws IOException {
        return GoldFile.read(Files.writeString(folder.resolve("gold.jsonl"), lines.replace('\'', '"')));
    }
}
