package wiredesk.models;

import java.util.HashMap;
import java.util.Map;

/**
 * Parts of speech of the Penn Treebank, with the additions of OntoNotes.
 *
 * <p>Source: Santorini, Part-of-Speech Tagging Guidelines for the Penn Treebank Project (1990); OntoNotes 5.0.
 */
public enum Tag {
    CC,
    CD,
    DT,
    EX,
    FW,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NN,
    NNS,
    NNP,
    NNPS,
    PDT,
    POS,
    PRP,
    PRPS("PRP$"),
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WPS("WP$"),
    WRB,
    PERIOD("."),
    COMMA(","),
    COLON(":"),
    DOLLAR("$"),
    OPENING_QUOTE("``"),
    CLOSING_QUOTE("''"),
    OPENING_BRACKET("-LRB-"),
    CLOSING_BRACKET("-RRB-"),
    HYPH,
    ADD,
    AFX,
    GW,
    NFP,
    XX;

    private static final Map<String, Tag> BY_SYMBOL = new HashMap<>();

    static {
        for (Tag tag : values()) {
            BY_SYMBOL.put(tag.symbol, tag);
        }
    }

    private final String symbol;

    Tag() {
        this.symbol = name();
    }

    Tag(String symbol) {
        this.symbol = symbol;
    }

    /** The tag as the treebank writes it: {@code PRP$}, {@code ''}. */
    public String symbol() {
        return symbol;
    }

    /** A common or proper noun. */
    public boolean noun() {
        return this == NN || this == NNS || this == NNP || this == NNPS;
    }

    /** A proper noun. */
    public boolean properNoun() {
        return this == NNP || this == NNPS;
    }

    /** A verb in any form, no modal. */
    public boolean verb() {
        return this == VB || this == VBD || this == VBG || this == VBN || this == VBP || this == VBZ;
    }

    /** An adjective in any form. */
    public boolean adjective() {
        return this == JJ || this == JJR || this == JJS;
    }

    /** An adverb in any form. */
    public boolean adverb() {
        return this == RB || this == RBR || this == RBS;
    }

    /** A personal or possessive pronoun. */
    public boolean pronoun() {
        return this == PRP || this == PRPS;
    }

    /** Punctuation of any kind. */
    public boolean punctuation() {
        return ordinal() >= PERIOD.ordinal() && ordinal() <= HYPH.ordinal() && this != DOLLAR || this == NFP;
    }

    /**
     * The tag with a symbol.
     *
     * @return {@link #XX} for a symbol that no tag has
     */
    public static Tag of(String symbol) {
        return BY_SYMBOL.getOrDefault(symbol, XX);
    }
}
