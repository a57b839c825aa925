package wiredesk.enrich;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import wiredesk.enrich.clean.CleanText;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.entities.EntityRecords;
import wiredesk.enrich.language.Languages;
import wiredesk.enrich.language.PlainModel;
import wiredesk.enrich.quotes.FoundQuote;
import wiredesk.enrich.quotes.MarksOnly;
import wiredesk.enrich.quotes.QuoteFinder;
import wiredesk.enrich.quotes.QuoteRecords;
import wiredesk.enrich.text.Document;
import wiredesk.models.EnglishModel;
import wiredesk.models.LanguageModel;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;

/**
 * Reads an article: cleans its text, tells its language, and finds who and what it names and who says what in it.
 *
 * <p>A pure function of the article and of {@link #version()}; immutable and safe for use by many threads. Loading it
 * takes a second or two and the memory of the language model, so a process needs one.
 */
public final class Extractor {
    private final LanguageModel english;
    private final LanguageModel plain = new PlainModel();
    private final Languages languages;
    private final String version;

    private Extractor(LanguageModel english, Languages languages) {
        this.english = Objects.requireNonNull(english, "english");
        this.languages = Objects.requireNonNull(languages, "languages");
        this.version = ExtractorVersion.of(english);
    }

    /**
     * Loads the English model that the build packed, and the language profiles.
     *
     * @throws IllegalStateException if the model is missing or damaged, with what to do
     */
    public static Extractor load() {
        return with(EnglishModel.load());
    }

    /** An extractor with another model for English. */
    public static Extractor with(LanguageModel english) {
        return new Extractor(english, Languages.load());
    }

    /** Changes whenever the same text may give another result. */
    public String version() {
        return version;
    }

    /** The article with its text cleaned, and all that was found in it. Metadata of the provider win over the text's. */
    public EnrichedArticle extract(RawArticle raw) {
        return extract(raw, tokens -> {});
    }

    /** @param tokens is told how many there are in the text */
    EnrichedArticle extract(RawArticle raw, IntConsumer tokens) {
        Extraction extraction = read(raw.getBody(), Optional.ofNullable(raw.getLanguage()));
        tokens.accept(extraction.document().tokens());
        Article article = Articles.of(raw, extraction, version);
        return EnrichedArticle.newBuilder()
                .setArticle(article)
                .setQuotes(QuoteRecords.of(extraction.quotes(), extraction.entities(), article))
                .setEntities(EntityRecords.of(extraction.entities(), article))
                .build();
    }

    /**
     * Reads a text.
     *
     * @param given the provider's word on its language: believed where the text itself does not clearly say otherwise
     */
    public Extraction read(String text, Optional<String> given) {
        CleanText cleaned = CleanText.of(text);
        Optional<String> language = languages.detect(cleaned.body()).or(() -> given);
        boolean isEnglish = language.map(Languages::english).orElse(true);
        Document document = Document.read(cleaned.body(), isEnglish ? english : plain);
        Entities entities = Entities.of(document);
        List<FoundQuote> quotes = isEnglish ? new QuoteFinder(document, entities).find() : MarksOnly.find(document);
        return new Extraction(cleaned, language, entities, quotes, List.of());
    }

    /** Reads a text as {@link #read} does, and the names in its dateline and byline, too. */
    public Extraction readWhole(String text) {
        Extraction story = read(text, Optional.empty());
        boolean isEnglish = story.language().map(Languages::english).orElse(true);
        return isEnglish ? story.with(MarginName.in(text, story.cleaned().margins(), english)) : story;
    }
}
