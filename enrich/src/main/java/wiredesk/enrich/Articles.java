package wiredesk.enrich;

import wiredesk.schemas.Article;
import wiredesk.schemas.RawArticle;

/** Makes the cleaned article of a raw one. */
final class Articles {
    private Articles() {}

    static Article of(RawArticle raw, Extraction extraction, String extractorVersion) {
        return Article.newBuilder()
                .setId(raw.getId())
                .setSource(raw.getSource())
                .setGuid(raw.getGuid())
                .setVersion(raw.getVersion())
                .setVersionCreated(raw.getVersionCreated())
                .setContentHash(raw.getContentHash())
                .setPubStatus(raw.getPubStatus())
                .setEmbargo(raw.getEmbargo())
                .setSignal(raw.getSignal())
                .setUrgency(raw.getUrgency())
                .setLanguage(given(raw.getLanguage(), extraction.language().orElse(null)))
                .setHeadline(raw.getHeadline())
                .setByline(given(raw.getByline(), extraction.cleaned().byline().orElse(null)))
                .setDateline(
                        given(raw.getDateline(), extraction.cleaned().dateline().orElse(null)))
                .setSlugline(raw.getSlugline())
                .setBody(extraction.cleaned().body())
                .setTail(extraction.cleaned().tail().orElse(null))
                .setSubjects(raw.getSubjects())
                .setRights(raw.getRights())
                .setUrl(raw.getUrl())
                .setPublished(raw.getPublished())
                .setUpdated(raw.getUpdated())
                .setReceived(raw.getReceived())
                .setExtractorVersion(extractorVersion)
                .build();
    }

    private static String given(String provider, String found) {
        return provider == null || provider.isBlank() ? found : provider;
    }
}
