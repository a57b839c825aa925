package wiredesk.ingest.remote;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.impl.DefaultFtpServer;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.WritePermission;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import wiredesk.ingest.remote.server.Login;
import wiredesk.ingest.remote.server.ServerSettings;

/** File servers on the loopback address, with one user. */
final class Servers {

    static final String USER = "desk";
    static final String PASSWORD = "s3cret-word";

    private Servers() {}

    static FtpServer ftp(Path home) throws FtpException {
        ListenerFactory listener = new ListenerFactory();
        listener.setServerAddress("127.0.0.1");
        listener.setPort(0);
        FtpServerFactory factory = new FtpServerFactory();
        factory.addListener("default", listener.createListener());
        BaseUser user = new BaseUser();
        user.setName(USER);
        user.setPassword(PASSWORD);
        user.setHomeDirectory(home.toString());
        user.setAuthorities(List.of(new WritePermission()));
        factory.getUserManager().save(user);
        FtpServer server = factory.createServer();
        server.start();
        return server;
    }

    static int port(FtpServer server) {
        return ((DefaultFtpServer) server).getListener("default").getPort();
    }

    static SshServer sftp(Path home, KeyPair hostKey) throws IOException {
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setPasswordAuthenticator((name, password, session) -> name.equals(USER) && password.equals(PASSWORD));
        server.start();
        return server;
    }

    static ServerSettings settings(String url, String password, List<String> hostKeys) {
        return new ServerSettings(
                URI.create(url),
                new Login(Optional.of(USER), Optional.of(password), Optional.empty()),
                Optional.empty(),
                hostKeys,
                Duration.ofSeconds(10),
                true);
    }

    static String fingerprint(KeyPair hostKey) {
        return KeyUtils.getFingerPrint(hostKey.getPublic());
    }
}
