package wiredesk.ingest;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.remote.RemoteSettings;
import wiredesk.ingest.remote.server.Login;
import wiredesk.ingest.remote.server.ServerSettings;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Setting;
import wiredesk.runtime.config.Settings;

/** What the settings say about sources on file servers. No message repeats a password. */
final class Remotes {

    private static final List<Setting<?>> ONLY_HERE = List.of(
            SourceSettings.USER,
            SourceSettings.PASSWORD,
            SourceSettings.KEY_FILE,
            SourceSettings.KNOWN_HOSTS,
            SourceSettings.HOST_KEY,
            SourceSettings.AFTER,
            SourceSettings.TAKE);

    private final Settings settings;

    Remotes(Settings settings) {
        this.settings = settings;
    }

    /** Names that anything is said about. */
    Set<String> mentioned() {
        Set<String> names = new TreeSet<>();
        ONLY_HERE.forEach(setting -> names.addAll(settings.names(setting)));
        return names;
    }

    boolean isRemote(String name) {
        return settings.find(SourceSettings.URL.named(name))
                .filter(url -> ServerSettings.SCHEMES.contains(url.getScheme()))
                .isPresent();
    }

    /** @throws InvalidSetting for what no single setting can check by itself */
    void check(String name) {
        if (!isRemote(name)) {
            for (Setting<?> setting : ONLY_HERE) {
                if (settings.isGiven(setting.named(name))) {
                    throw new InvalidSetting(
                            setting.named(name).key(), "given", "it only where the url is ftp, ftps or sftp");
                }
            }
            return;
        }
        URI url = url(name);
        if (url.getRawUserInfo() != null && url.getRawUserInfo().contains(":")) {
            throw new InvalidSetting(
                    SourceSettings.URL.named(name).key(),
                    url.getScheme() + "://***@" + url.getHost(),
                    "no password in an address; give it as " + key(SourceSettings.PASSWORD, name));
        }
        if (url.getScheme().equals("sftp")) {
            checkSftp(name);
        } else {
            checkFtp(name);
        }
    }

    ServerSettings server(String name) {
        Login login = new Login(
                user(name),
                settings.find(SourceSettings.PASSWORD.named(name)),
                settings.find(SourceSettings.KEY_FILE.named(name)));
        return new ServerSettings(
                url(name),
                login,
                settings.find(SourceSettings.KNOWN_HOSTS.named(name)),
                settings.get(SourceSettings.HOST_KEY.named(name)),
                settings.get(IngestSettings.FEEDS_TIMEOUT),
                settings.get(IngestSettings.FEEDS_ALLOW_PRIVATE));
    }

    RemoteSettings files(String name, Limits limits) {
        return new RemoteSettings(
                settings.get(SourceSettings.AFTER.named(name)), settings.get(SourceSettings.TAKE.named(name)), limits);
    }

    private void checkSftp(String name) {
        if (user(name).isEmpty()) {
            throw missing(SourceSettings.USER, name, "the user that logs in by SFTP");
        }
        readable(SourceSettings.KEY_FILE, name);
        readable(SourceSettings.KNOWN_HOSTS, name);
        if (!isGiven(SourceSettings.PASSWORD, name) && !isGiven(SourceSettings.KEY_FILE, name)) {
            throw missing(SourceSettings.PASSWORD, name, "it, or " + key(SourceSettings.KEY_FILE, name));
        }
        if (!isGiven(SourceSettings.KNOWN_HOSTS, name) && !isGiven(SourceSettings.HOST_KEY, name)) {
            throw missing(
                    SourceSettings.KNOWN_HOSTS,
                    name,
                    "a file with the server's host key, made by 'ssh-keyscan "
                            + url(name).getHost() + "' and compared with what its owner says, or "
                            + key(SourceSettings.HOST_KEY, name));
        }
    }

    private void checkFtp(String name) {
        for (Setting<?> setting :
                List.of(SourceSettings.KEY_FILE, SourceSettings.KNOWN_HOSTS, SourceSettings.HOST_KEY)) {
            if (isGiven(setting, name)) {
                throw new InvalidSetting(key(setting, name), "given", "it only where the url is sftp");
            }
        }
        if (user(name).isPresent() != isGiven(SourceSettings.PASSWORD, name)) {
            throw missing(
                    user(name).isPresent() ? SourceSettings.PASSWORD : SourceSettings.USER,
                    name,
                    "a user and a password, or neither for an anonymous login");
        }
    }

    private void readable(Setting<Path> setting, String name) {
        settings.find(setting.named(name))
                .filter(file -> !Files.isReadable(file))
                .ifPresent(file -> {
                    throw new InvalidSetting(key(setting, name), file.toString(), "a file that can be read");
                });
    }

    private Optional<String> user(String name) {
        return settings.find(SourceSettings.USER.named(name))
                .or(() -> Optional.ofNullable(url(name).getUserInfo()));
    }

    private URI url(String name) {
        return settings.get(SourceSettings.URL.named(name));
    }

    private boolean isGiven(Setting<?> setting, String name) {
        return settings.isGiven(setting.named(name));
    }

    private static String key(Setting<?> setting, String name) {
        return setting.named(name).key();
    }

    private static InvalidSetting missing(Setting<?> setting, String name, String expected) {
        return new InvalidSetting(key(setting, name), "", expected);
    }
}
