package wiredesk.runtime.config;

import java.util.regex.Pattern;

/**
 * A value that somebody gave.
 *
 * @param key its full key
 * @param value what the setting's type made of it; the text itself for a client's key
 * @param shown the text for people: masked if secret
 * @param origin where it was given, in words
 */
public record Given(String key, Object value, String shown, String origin) {

    static final String MASK = "********";

    private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*@");

    /** How a value is shown: not at all if it is secret, and never with the user and password of an address. */
    public static String shown(String text, boolean secret) {
        return secret ? MASK : USER_INFO.matcher(text).replaceAll("//" + MASK + "@");
    }

    @Override
    public String toString() {
        return key + "=" + shown;
    }
}
