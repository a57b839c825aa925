package wiredesk.desk.bench;

import java.util.List;

/** What made articles are put together from. */
final class Vocabulary {

    /** Words of a paragraph, more or less. */
    static final int USUAL_PARAGRAPH = 30;

    static final List<String> GIVEN = List.of(
            "Anna", "Peter", "Maria", "Thomas", "Helen", "Martin", "Laura", "Daniel", "Sarah", "Robert", "Ingrid",
            "Paul", "Teresa", "Omar", "Judith", "Kenji");
    static final List<String> SURNAMES = List.of(
            "Keller",
            "Silva",
            "Novak",
            "Larsen",
            "Moreau",
            "Walsh",
            "Costa",
            "Brandt",
            "Okafor",
            "Tanaka",
            "Lindqvist",
            "Ferrari",
            "Byrne",
            "Haddad",
            "Petrov",
            "Whitfield");
    static final List<String> ROLES = List.of(
            "finance minister",
            "mayor",
            "harbour master",
            "chief engineer",
            "spokeswoman",
            "union leader",
            "governor",
            "head of planning",
            "judge",
            "professor of economics",
            "police chief",
            "farmer");
    static final List<String> TOWNS = List.of(
            "Lyon", "Porto", "Ghent", "Leeds", "Bergen", "Turin", "Gdansk", "Cork", "Osaka", "Tampere", "Graz",
            "Malaga", "Aarhus", "Boston", "Nairobi", "Lima");
    static final List<String> BODIES = List.of(
            "the Harbour Authority",
            "the Ministry of Transport",
            "the European Commission",
            "Northern Rail",
            "the University of Graz",
            "the Bank of England",
            "Meridian Energy",
            "the World Health Organization",
            "the Dock Workers' Union",
            "the Regional Court",
            "Atlas Shipping Company",
            "the Green Party");
    static final List<String> THINGS = List.of(
            "the harbour bridge",
            "the tram line",
            "the coal plant",
            "the fish market",
            "the water works",
            "the night train",
            "the school budget",
            "the airport tunnel");
    static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    static final List<String> CLAIMS = List.of(
            "the work will cost less than people fear",
            "nobody will lose a job",
            "the plan needs another look",
            "prices have risen faster than wages",
            "the talks were open and useful",
            "the figures do not add up",
            "the town has waited long enough",
            "there is no danger to the public",
            "the money is there",
            "we will not sign under pressure",
            "the old rules have served their time",
            "the first trains could run this year");
    static final List<String> CIRCUMSTANCES = List.of(
            "before the summer is over",
            "if the council agrees",
            "whatever the court decides",
            "as long as the weather holds",
            "even without help from the capital",
            "and everybody here knows it",
            "after years of delay",
            "once the contracts are signed");

    static final List<String> OPENINGS = List.of(
            "The {role} of {town} said on {day} that {claim}, ending weeks of doubt over the future of {thing}.",
            "Talks between {body} and the town of {town} over {thing} broke off on {day} after {number} hours, and both"
                    + " sides blamed each other.",
            "{body} will spend {number} million euros on {thing} by the end of next year, {name}, its {role}, announced"
                    + " on {day}.");

    /** Quotes of every type, with and without names, and sentences between them that hold none. */
    static final List<String> PARAGRAPHS = List.of(
            "\"I believe that {claim},\" said {name}, a {role} from {elsewhere}. \"We have looked at it {number} times,"
                    + " and the answer was always the same.\"",
            "“It is true that {claim},” {surname} told reporters outside the town hall in {town}. “But {claim}, and that"
                    + " is what matters to the people who live here.”",
            "{name}, the {role}, said {body} had written to the town {number} times since {day} and had never been given"
                    + " an answer.",
            "{surname} called the decision \"a step in the wrong direction\" and warned that {claim}. She did not take"
                    + " questions.",
            "According to {body}, {claim}. A report of {number} pages that was published on {day} comes to the same"
                    + " conclusion.",
            "Critics of the plan, among them {name}, argue that {claim}. They point to {elsewhere}, where a similar"
                    + " project was given up after {number} months.",
            "The dispute over {thing} began {number} years ago, when a storm damaged the old works and {body} refused to"
                    + " pay for repairs. Since then three councils have tried to settle it, and none has.",
            "{body} has {number} employees in {town} and some more in {elsewhere}. Its shares closed {number} cents"
                    + " lower on {day}, while the wider market hardly moved.",
            "\"{name} was right and I was wrong,\" he added. Asked whether {claim}, he said only that the \"next weeks"
                    + " will show\" who had been honest.",
            "In a statement, {body} denied that {claim} and said it would appeal. The {role} declined to comment.",
            "About {number} residents gathered on {day} in front of the station, some with drums and home-made signs."
                    + " Police closed two streets for an hour and reported no arrests.",
            "{surname} expects a decision by {day}. \"Nobody asked us,\" she said. \"We read it in the paper, like"
                    + " everyone else in {town}.\"",
            "The council of {elsewhere} voted {number} to 7 for the plan and asked {body} to explain by {day} how it"
                    + " means to pay for it.");

    private Vocabulary() {}
}
