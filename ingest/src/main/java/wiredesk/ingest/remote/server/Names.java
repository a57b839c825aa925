package wiredesk.ingest.remote.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names that a server gives. They become part of paths and of commands, so not every one will do. */
final class Names {

    private static final Logger LOG = LoggerFactory.getLogger(Names.class);
    private static final int LONGEST = 255;

    private Names() {}

    /** Whether it names something in the folder that was listed, and nothing else. */
    static boolean isSound(String name, String folder) {
        if (name.equals(".") || name.equals("..")) {
            return false;
        }
        boolean sound = !name.isEmpty()
                && name.length() <= LONGEST
                && name.indexOf('/') < 0
                && name.indexOf('\\') < 0
                && name.chars().noneMatch(Character::isISOControl);
        if (!sound) {
            LOG.warn("a name in '{}' leads out of it or is none, left alone: '{}'", folder, printable(name));
        }
        return sound;
    }

    private static String printable(String name) {
        String text = name.replaceAll("\\p{Cntrl}", "?");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
