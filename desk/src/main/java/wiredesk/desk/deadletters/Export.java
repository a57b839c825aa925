package wiredesk.desk.deadletters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes dead letters as files: the value, byte for byte, as {@code 0-42.xml} (with the ending of the file that it came
 * from, else {@code .bin}), and beside it {@code 0-42.headers.json}.
 */
public final class Export {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}(?=(:[0-9]{1,9})?$)");

    private final Path folder;

    /** @param folder made if it is not there */
    public Export(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Returns the file of the value. What an earlier export wrote for the same letter is written over. */
    public Path write(Letter letter) throws IOException {
        String name = letter.place().partition() + "-" + letter.place().offset();
        Path value = folder.resolve(name + ending(letter));
        Files.write(value, letter.value() == null ? new byte[0] : letter.value());
        Files.writeString(folder.resolve(name + ".headers.json"), LetterJson.headers(letter) + "\n");
        return value;
    }

    private static String ending(Letter letter) {
        String origin = letter.account().origin().orElse("");
        Matcher ending = ENDING.matcher(origin.substring(Math.max(0, origin.length() - 32)));
        return ending.find() ? ending.group() : ".bin";
    }
}
