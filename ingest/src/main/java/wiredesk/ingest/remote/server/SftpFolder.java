package wiredesk.ingest.remote.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder by SFTP (version 3 and later of draft-ietf-secsh-filexfer). */
final class SftpFolder implements RemoteFolder {

    /** Answers after which the connection is of no more use. */
    private static final List<Integer> LOST =
            List.of(SftpConstants.SSH_FX_CONNECTION_LOST, SftpConstants.SSH_FX_NO_CONNECTION);

    private static final int MOST = 100_000;

    private final SshConnection connection;
    private final SftpClient client;
    private final ServerSettings settings;

    private SftpFolder(SshConnection connection, ServerSettings settings) {
        this.connection = connection;
        this.client = connection.sftp();
        this.settings = settings;
    }

    static SftpFolder open(ServerSettings settings, InetAddress address) throws IOException {
        return new SftpFolder(SshConnection.open(settings, address), settings);
    }

    @Override
    public List<Entry> list(String path) throws IOException {
        List<Entry> entries = new ArrayList<>();
        asked("list", path, () -> {
            try (SftpClient.CloseableHandle folder = client.openDir(settings.absolute(path))) {
                for (DirEntry found : client.listDir(folder)) {
                    if (entries.size() > MOST) {
                        throw new IOException("more than " + MOST + " names in " + path);
                    }
                    Attributes is = found.getAttributes();
                    if ((is.isRegularFile() || is.isDirectory()) && Names.isSound(found.getFilename(), path)) {
                        entries.add(new Entry(
                                found.getFilename(),
                                is.isDirectory(),
                                is.getSize(),
                                is.getModifyTime().toInstant()));
                    }
                }
            }
        });
        return entries;
    }

    @Override
    public void fetch(String path, OutputStream to) throws IOException {
        asked("fetch", path, () -> {
            try (InputStream in = client.read(settings.absolute(path))) {
                in.transferTo(to);
            }
        });
    }

    @Override
    public void delete(String path) throws IOException {
        asked("delete", path, () -> client.remove(settings.absolute(path)));
    }

    @Override
    public void move(String from, String to) throws IOException {
        asked("move", from, () -> client.rename(settings.absolute(from), settings.absolute(to)));
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        asked("write", path, () -> {
            try (OutputStream out = client.write(
                    settings.absolute(path), List.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate))) {
                out.write(bytes);
            }
        });
    }

    /** Servers have many words for a folder that is there already; the next request shows whether it is. */
    @Override
    public void makeFolder(String path) throws IOException {
        try {
            asked("make", path, () -> client.mkdir(settings.absolute(path)));
        } catch (Refused there) {
            // or not
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    /** One request, or a few that belong together. */
    @FunctionalInterface
    private interface Request {
        void send() throws IOException;
    }

    private void asked(String what, String path, Request request) throws IOException {
        try {
            request.send();
        } catch (SftpException e) {
            String reason = "cannot " + what + " " + path + ": " + e.getMessage();
            throw LOST.contains(e.getStatus()) || !client.isOpen()
                    ? new IOException(reason, e)
                    : new Refused(reason, e);
        }
    }
}
