package wiredesk.ingest.remote.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.io.CopyStreamException;
import wiredesk.ingest.parse.TooLarge;

/**
 * A folder by FTP (RFC 959), passive and binary; listed by MLSD (RFC 3659) where the server has it, since only that tells
 * times exactly.
 */
final class FtpFolder implements RemoteFolder {

    /** Answers that are about the connection: it closes, or data did not come through. */
    private static final Set<Integer> LOST =
            Set.of(FTPReply.SERVICE_NOT_AVAILABLE, FTPReply.CANNOT_OPEN_DATA_CONNECTION, FTPReply.TRANSFER_ABORTED);

    private final FTPClient client;
    private final ServerSettings settings;
    private final boolean exact;

    private FtpFolder(FTPClient client, ServerSettings settings) throws IOException {
        this.client = client;
        this.settings = settings;
        this.exact = client.hasFeature("MLST");
    }

    static FtpFolder open(ServerSettings settings, InetAddress address, SSLContext tls) throws IOException {
        FTPClient client = settings.isTls() ? new FtpsClient(settings.host(), tls) : new FTPClient();
        int patience = Math.toIntExact(settings.timeout().toMillis());
        client.setConnectTimeout(patience);
        client.setDefaultTimeout(patience);
        client.setDataTimeout(settings.timeout());
        client.setControlEncoding(StandardCharsets.UTF_8.name());
        client.setUseEPSVwithIPv4(true);
        // data come from the machine that we talk to, whatever it says
        client.setIpAddressFromPasvResponse(false);
        client.setRemoteVerificationEnabled(true);
        try {
            client.connect(address, settings.port());
            client.setSoTimeout(patience);
            logIn(client, settings);
            client.enterLocalPassiveMode();
            if (!client.setFileType(FTP.BINARY_FILE_TYPE)) {
                throw new IOException(settings.host() + " does not send binary: "
                        + client.getReplyString().strip());
            }
            return new FtpFolder(client, settings);
        } catch (IOException | RuntimeException e) {
            client.disconnect();
            throw e;
        }
    }

    @Override
    public List<Entry> list(String path) throws IOException {
        String folder = settings.absolute(path);
        FTPFile[] files = exact ? client.mlistDir(folder) : client.listFiles(folder);
        if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
            throw refused("list", path);
        }
        List<Entry> entries = new ArrayList<>();
        for (FTPFile file : files) {
            if (file != null && (file.isFile() || file.isDirectory()) && Names.isSound(file.getName(), path)) {
                Instant modified = file.getTimestampInstant();
                entries.add(new Entry(
                        file.getName(),
                        file.isDirectory(),
                        Math.max(0, file.getSize()),
                        modified == null ? Instant.EPOCH : modified));
            }
        }
        return entries;
    }

    @Override
    public void fetch(String path, OutputStream to) throws IOException {
        try {
            if (!client.retrieveFile(settings.absolute(path), to)) {
                throw refused("fetch", path);
            }
        } catch (CopyStreamException broken) {
            if (broken.getIOException() instanceof TooLarge tooLarge) {
                // the server has a word to say about our hanging up
                client.getReply();
                throw tooLarge;
            }
            throw new IOException("connection lost while fetching " + path + ": " + broken.getIOException(), broken);
        }
    }

    @Override
    public void delete(String path) throws IOException {
        if (!client.deleteFile(settings.absolute(path))) {
            throw refused("delete", path);
        }
    }

    @Override
    public void move(String from, String to) throws IOException {
        if (!client.rename(settings.absolute(from), settings.absolute(to))) {
            throw refused("move", from);
        }
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        if (!client.storeFile(settings.absolute(path), new ByteArrayInputStream(bytes))) {
            throw refused("write", path);
        }
    }

    /** Servers have many words for a folder that is there already; the next request shows whether it is. */
    @Override
    public void makeFolder(String path) throws IOException {
        client.makeDirectory(settings.absolute(path));
    }

    @Override
    public void close() throws IOException {
        try {
            client.logout();
        } catch (IOException gone) {
            // then there is nobody to say goodbye to
        } finally {
            client.disconnect();
        }
    }

    private static void logIn(FTPClient client, ServerSettings settings) throws IOException {
        if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
            throw new IOException(settings.host() + " does not answer as an FTP server does");
        }
        if (client instanceof FTPSClient secure) {
            secure.execPBSZ(0);
            secure.execPROT("P");
        }
        String password = settings.login().password().orElse("anonymous@");
        if (!client.login(settings.user(), password)) {
            // what the server says may hold what we said
            throw new IOException(
                    "login of " + settings.user() + " refused by " + settings.host() + ": " + client.getReplyCode());
        }
    }

    /** Most refusals are about the file and leave the connection as it is (RFC 959, 4.2). */
    private IOException refused(String what, String path) {
        String reason = "cannot " + what + " " + path + ": "
                + String.valueOf(client.getReplyString()).strip();
        return LOST.contains(client.getReplyCode()) ? new IOException(reason) : new Refused(reason, null);
    }
}
