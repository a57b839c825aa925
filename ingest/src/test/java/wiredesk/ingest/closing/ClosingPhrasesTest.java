package wiredesk.ingest.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.schemas.RawArticle;

class ClosingPhrasesTest {

    private static final String STORY = "The harbour reopened.\n\nIda Holm was glad.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our newsletter and never miss a ship.",
                "Subscribe to our daily briefing.",
                "Follow us on Twitter and Facebook.",
                "This article was originally published on Coast News.",
                "This story was first published by the Harbour Post.",
                "The post Harbour reopens appeared first on Coast News.",
                "© 2026 Coast News.",
                "Copyright 2026 Coast News. All rights reserved.",
                "Read more: What the harbour costs",
                "Download our app for the latest news.",
                "Click here to read more stories."
            })
    void promotionsAndNoticesAreTakenOffAndKeptBeside(String closing) {
        RawArticle.Builder article = article(STORY + "\n\n" + closing);

        ClosingPhrases.strip(article);

        assertThat(article.getBody()).isEqualTo(STORY);
        assertThat(article.getRemoved()).singleElement().satisfies(removed -> {
            assertThat(removed.getText()).isEqualTo(closing);
            assertThat(removed.getOffset()).isEqualTo(STORY.length());
            assertThat(removed.getReason()).isEqualTo("phrase");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Sign up for our newsletter and never miss a ship,\" she said.",
                "“Follow us on Twitter,” the fraudsters wrote.",
                "The message read: \"All rights reserved\"",
                "She said she would sign up for the race.",
                "The minister said he would subscribe to the treaty.",
                "He asked them to follow us on Friday.",
                "The copyright dispute went to court."
            })
    void wordsOfPeopleAndOrdinarySentencesStay(String last) {
        RawArticle.Builder article = article(STORY + "\n\n" + last);

        ClosingPhrases.strip(article);

        assertThat(article.getBody()).isEqualTo(STORY + "\n\n" + last);
    }

    @Test
    void thePhraseInTheMiddleOfAStoryStays() {
        String body = "First.\n\nSign up for our newsletter.\n\n" + "More of the story.\n\n".repeat(8) + "The end.";
        RawArticle.Builder article = article(body);

        ClosingPhrases.strip(article);

        assertThat(article.getBody()).isEqualTo(body);
    }

    @Test
    void aStoryOfNothingElseStays() {
        RawArticle.Builder article = article("Sign up for our newsletter.");

        ClosingPhrases.strip(article);

        assertThat(article.getBody()).isEqualTo("Sign up for our newsletter.");
    }

    @Test
    void severalAreKeptInTheOrderOfTheText() {
        RawArticle.Builder article =
                article("Größe \uD83D\uDEA2.\n\nSign up for our newsletter.\n\nBy Ada Lund\n\nFollow us on Twitter.");

        ClosingPhrases.strip(article);

        assertThat(article.getBody()).isEqualTo("Größe \uD83D\uDEA2.\n\nBy Ada Lund");
        assertThat(article.getRemoved()).extracting("offset").containsExactly(8, 21);
    }

    @Test
    void noParagraphHoldsUpTheOthers() {
        String flood = "the post " + "this story was first ".repeat(100_000);
        RawArticle.Builder article = article(STORY + "\n\n" + flood + "\n\n" + "\"".repeat(300));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ClosingPhrases.strip(article));

        assertThat(article.getBody()).contains(flood);
    }

    private static RawArticle.Builder article(String body) {
        return RawArticle.newBuilder().setBody(body);
    }
}
