package wiredesk.desk.deadletters;

/** There is no dead letter at a place. */
public final class NoSuchLetter extends RuntimeException {

    NoSuchLetter(String topic, Place place) {
        super("there is no dead letter at " + place + " in " + topic + ", or none any more");
    }
}
