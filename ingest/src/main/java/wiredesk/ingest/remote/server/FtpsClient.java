package wiredesk.ingest.remote.server;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import org.apache.commons.net.ftp.FTPSClient;

/**
 * FTP over explicit TLS whose server proves its name. It connects to an address that was checked before, so the name has to
 * be told; and whoever sends data has to show the certificate that the server showed.
 */
final class FtpsClient extends FTPSClient {

    private final String host;

    FtpsClient(String host, SSLContext tls) {
        super(false, tls);
        this.host = host;
        setEndpointCheckingEnabled(true);
    }

    @Override
    protected void _connectAction_() throws IOException {
        _hostname_ = host;
        super._connectAction_();
    }

    @Override
    protected Socket _openDataConnection_(String command, String argument) throws IOException {
        Socket data = super._openDataConnection_(command, argument);
        if (data == null) {
            return null;
        }
        if (!(data instanceof SSLSocket secure)
                || !(_socket_ instanceof SSLSocket control)
                || !Arrays.equals(
                        secure.getSession().getPeerCertificates(),
                        control.getSession().getPeerCertificates())) {
            data.close();
            throw new SSLPeerUnverifiedException("data come from another server than " + host);
        }
        return data;
    }
}
