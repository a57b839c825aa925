package wiredesk.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.streams.kstream.ValueMapperWithKey;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * Calls the extractor with articles that it can be trusted with. The extractor is a pure function: whatever it throws is
 * the article's fault, also a stack overflow over a text made for the purpose. A kill goes past it, because nothing about
 * its text may keep a kill from arriving.
 */
public final class GuardedExtractor implements ValueMapperWithKey<String, RawArticle, EnrichedArticle> {

    private final Function<RawArticle, EnrichedArticle> extractor;
    private final long longestText;

    /** @param longestText bytes that an article's text may have in UTF-8 */
    public GuardedExtractor(Function<RawArticle, EnrichedArticle> extractor, long longestText) {
        this.extractor = extractor;
        this.longestText = longestText;
    }

    /** @throws PoisonRecord if there is no article to read, or it cannot be read */
    @Override
    public EnrichedArticle apply(String key, RawArticle article) {
        if (article == null) {
            throw new PoisonRecord("the record has no value, expected a RawArticle");
        }
        if (!article.getId().equals(key)) {
            throw new PoisonRecord("the record's key is " + key + ", expected the article's id " + article.getId());
        }
        return article.getPubStatus() == PubStatus.CANCELED ? Kill.of(article) : extract(article);
    }

    private EnrichedArticle extract(RawArticle article) {
        int length = article.getBody().getBytes(UTF_8).length;
        if (length > longestText) {
            throw new PoisonRecord("its text has " + length + " bytes, expected at most " + longestText
                    + " (enrich.article.max-size)");
        }
        try {
            return extractor.apply(article);
        } catch (InterruptException | PoisonRecord e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new PoisonRecord("the extractor failed on article " + article.getId(), e);
        }
    }
}
