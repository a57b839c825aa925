package wiredesk.ingest.parse.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Head;
import wiredesk.ingest.parse.MessageHead;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * One e-mail message, one article: {@code Message-ID} is its guid, {@code Subject} its headline, {@code Date} its
 * publication, {@code From} its byline if that is a person, {@code Keywords} and {@code Content-Language} what they say.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322</a>
 */
public final class MailParser implements Parser {

    private static final Pattern FORWARDED = Pattern.compile("(?i)^(?:(?:re|aw|fwd?|wg)\\s*:\\s*)+");
    private static final Pattern SIGNAL =
            Pattern.compile("(?i)(correction|corrected|update|advisory)s?\\b[^:]{0,12}:.*");
    /** Press offices write it so, and no instant could be made of what follows. */
    private static final Pattern EMBARGO = Pattern.compile(
            "(?i)\\W*(strictly |under )?(embargo(ed)?\\b|not for (release|publication) (before|until)\\b).*",
            Pattern.DOTALL);

    private static final int WHERE_AN_EMBARGO_STANDS = 3;

    @Override
    public boolean recognises(Head head) {
        return head.isText() && head.isMail();
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        Message message = Message.read(fromFirstField(bytes), document.limits());
        String body = message.text();
        if (body.isEmpty()) {
            throw new ParseFailure("no text in the message but at most attachments");
        }
        if (body.matches("(?s)\\{\\s*\".*\\}|\\[\\s*\\{.*\\]")) {
            throw new ParseFailure("the text of the message is JSON, expected a story");
        }
        RawArticle.Builder article =
                RawArticle.newBuilder().setFormat("email").setBody(body).setPubStatus(PubStatus.USABLE);
        message.field("message-id").map(id -> id.replaceAll("[<>\\s]", "")).ifPresent(article::setGuid);
        message.field("subject").ifPresent(subject -> subject(subject, article));
        message.field("from").flatMap(Sender::person).ifPresent(article::setByline);
        message.field("date").flatMap(MailParser::date).ifPresent(article::setPublished);
        message.field("content-language")
                .map(tags -> tags.split("[,(\\s]", 2)[0])
                .filter(tag -> !tag.isEmpty())
                .ifPresent(article::setLanguage);
        article.setSubjects(message.field("keywords").map(MailParser::words).orElse(List.of()));
        if (body.lines()
                .filter(line -> !line.isEmpty())
                .limit(WHERE_AN_EMBARGO_STANDS)
                .anyMatch(line -> EMBARGO.matcher(line).matches())) {
            article.setPubStatus(PubStatus.WITHHELD);
        }
        found.accept(new Finding.Parsed(document.origin(), article, bytes));
    }

    private static void subject(String subject, RawArticle.Builder article) {
        String headline = FORWARDED.matcher(subject).replaceFirst("");
        Matcher signal = SIGNAL.matcher(headline);
        if (signal.matches()) {
            String word = signal.group(1).toLowerCase(Locale.ROOT);
            article.setSignal(word.startsWith("correct") ? "correction" : word);
        }
        if (EMBARGO.matcher(headline).matches()) {
            article.setPubStatus(PubStatus.WITHHELD);
        }
        article.setHeadline(headline);
    }

    /** RFC 5322, 3.3, comments and the old names of Greenwich included. */
    private static Optional<Instant> date(String written) {
        return Timestamps.parse(written.replaceAll("\\([^()]*\\)", "")
                .strip()
                .replaceFirst("(?:UTC?|Z)$", "GMT")
                .replaceAll(" +", " "));
    }

    private static List<String> words(String keywords) {
        return Arrays.stream(keywords.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** White space before the header, and the line by which a mailbox separates messages, are no part of it. */
    private static byte[] fromFirstField(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String first = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).strip();
        boolean separator = MessageHead.MAILBOX_LINE.matcher(first).matches();
        return Arrays.copyOfRange(bytes, separator ? Math.min(end + 1, bytes.length) : from, bytes.length);
    }
}
