package wiredesk.it.order;

/** One way to send a story; every edition of it has the same identifier. */
enum Wire {
    NEWSML_G2 {
        @Override
        String message(Edition edition) {
            return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"harbour\" version=\"%d\"><itemMeta>"
                            .formatted(edition.version())
                    + "<versionCreated>" + edition.filed() + "</versionCreated><pubStatus qcode=\"stat:"
                    + status(edition) + "\"/>"
                    + embargo(edition, "<embargoed>%s</embargoed>")
                    + "</itemMeta><contentMeta><headline>Harbour</headline></contentMeta><contentSet><inlineXML><html>"
                    + "<body><p>" + edition.text() + "</p></body></html></inlineXML></contentSet></newsItem>";
        }
    },
    NEWSML_1_2 {
        @Override
        String message(Edition edition) {
            boolean held = edition == Edition.EMBARGOED;
            String status = held ? "Embargoed" : edition == Edition.KILL ? "Canceled" : "Usable";
            String release = "<StatusWillChange><FutureStatus FormalName=\"Usable\"/><DateAndTime>%s</DateAndTime>"
                    + "</StatusWillChange>";
            return "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>cwa.example</ProviderId>"
                    + "<DateId>20260301</DateId><NewsItemId>harbour</NewsItemId><RevisionId Update=\"N\">"
                    + edition.version() + "</RevisionId></NewsIdentifier></Identification><NewsManagement>"
                    + "<ThisRevisionCreated>" + edition.filed() + "</ThisRevisionCreated><Status FormalName=\"" + status
                    + "\"/>" + embargo(edition, release)
                    + "</NewsManagement><NewsComponent><NewsLines><HeadLine>Harbour</HeadLine></NewsLines><ContentItem>"
                    + "<DataContent><p>" + edition.text() + "</p></DataContent></ContentItem></NewsComponent>"
                    + "</NewsItem></NewsML>";
        }
    },
    NITF {
        @Override
        String message(Edition edition) {
            String status = edition == Edition.EMBARGOED ? "embargoed" : status(edition);
            return "<nitf><head><docdata management-status=\"" + status + "\"><doc-id id-string=\"harbour\"/>"
                    + "<du-key version=\"" + edition.version() + "\"/><date.issue norm=\"" + edition.filed() + "\"/>"
                    + embargo(edition, "<date.release norm=\"%s\"/>")
                    + "</docdata></head><body><body.head><hedline><hl1>Harbour</hl1></hedline></body.head><body.content>"
                    + "<p>" + edition.text() + "</p></body.content></body></nitf>";
        }
    },
    NINJS {
        @Override
        String message(Edition edition) {
            return "{\"uri\": \"harbour\", \"version\": \"%d\", \"versioncreated\": \"%s\", \"pubstatus\": \"%s\", %s"
                            .formatted(
                                    edition.version(),
                                    edition.filed(),
                                    status(edition),
                                    embargo(edition, "\"embargoed\": \"%s\", "))
                    + "\"headline\": \"Harbour\", \"body_text\": \""
                    + edition.text().replace("\"", "\\\"")
                    + "\"}";
        }
    },
    IPTC_7901 {
        @Override
        String message(Edition edition) {
            return "\u0001cwa0062 3 i 211\r\nHarbour/\r\n\u0002" + cues(edition, "%s LEAD\n", "EMBARGOED\n", "KILL\n")
                    + "Harbour =\r\n\r\n   " + edition.text() + "\r\n\u000301"
                    + edition.filed().substring(11, 13) + "00 GMT Mar 26\r\n\u0004";
        }
    },
    ANPA_1312 {
        @Override
        String message(Edition edition) {
            return "\u0016\u0016\u0001W2870\u001F_euro\nr i\u0013\u0011 BC-EU--Harbour "
                    + cues(edition, "%sLd-Writethru", "", "KILL")
                    + "  03-01 1049\n\u0002^BC-EU--Harbour,466<\n^Harbour <\n"
                    + (edition == Edition.EMBARGOED ? "^Eds: EMBARGOED until Monday.<\n" : "")
                    + "\t   " + edition.text() + " \n\u0003CW-WF-03-01-26 "
                    + edition.filed().substring(11, 13) + "00GMT<\n\u0004";
        }
    },
    /** A story may change its format on the way, as long as it keeps its identifier. */
    MIXED {
        @Override
        String message(Edition edition) {
            return switch (edition) {
                case FIRST -> NEWSML_G2.message(edition);
                case SECOND -> NINJS.message(edition);
                case EMBARGOED -> NITF.message(edition);
                case KILL -> NEWSML_G2.message(edition);
            };
        }
    };

    abstract String message(Edition edition);

    private static String status(Edition edition) {
        return edition == Edition.KILL ? "canceled" : "usable";
    }

    private static String embargo(Edition edition, String format) {
        return edition == Edition.EMBARGOED ? format.formatted(Edition.RELEASE) : "";
    }

    /** In wire text a lead is a version, and an embargo in words has no end that could be awaited. */
    private static String cues(Edition edition, String lead, String embargo, String kill) {
        return switch (edition) {
            case FIRST -> "";
            case SECOND -> lead.formatted("1st").toUpperCase(java.util.Locale.ROOT);
            case EMBARGOED -> embargo + lead.formatted("2nd").toUpperCase(java.util.Locale.ROOT);
            case KILL -> kill;
        };
    }
}
