package wiredesk.ingest.remote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import wiredesk.ingest.remote.server.ServerSettings;

/**
 * A bad FTP server: it lists whatever names it likes, sends data seekers to another machine (PASV), and hangs up in the
 * middle of a file. It serves one client.
 */
final class ScriptedFtp implements AutoCloseable {

    private final ServerSocket control = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final ServerSocket data = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<String> names;

    ScriptedFtp(String... names) throws IOException {
        this.names = List.of(names);
        Thread thread = new Thread(this::serve, "scripted-ftp");
        thread.setDaemon(true);
        thread.start();
    }

    ServerSettings settings() {
        return Servers.settings("ftp://127.0.0.1:" + control.getLocalPort() + "/", Servers.PASSWORD, List.of());
    }

    @Override
    public void close() throws IOException {
        control.close();
        data.close();
    }

    private void serve() {
        try (Socket client = control.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = client.getOutputStream();
            say(out, "220 hello");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split(" ")[0].toUpperCase(Locale.ROOT);
                if (command.equals("RETR")) {
                    say(out, "150 here it comes");
                    send("only the beginn");
                    return;
                }
                answer(command, out);
            }
        } catch (IOException gone) {
            // so is the test
        }
    }

    private void answer(String command, OutputStream out) throws IOException {
        int port = data.getLocalPort();
        switch (command) {
            case "USER" -> say(out, "331 password?");
            case "PASS" -> say(out, "230 welcome");
            case "TYPE" -> say(out, "200 binary");
            case "SYST" -> say(out, "215 UNIX Type: L8");
            case "PASV" -> say(out, "227 Entering Passive Mode (192,0,2,1," + port / 256 + "," + port % 256 + ")");
            case "LIST" -> {
                say(out, "150 listing");
                StringBuilder listing = new StringBuilder();
                names.forEach(name -> listing.append("-rw-r--r-- 1 a a 15 Mar 01 12:00 ")
                        .append(name)
                        .append("\r\n"));
                send(listing.toString());
                say(out, "226 done");
            }
            case "QUIT" -> say(out, "221 bye");
            default -> say(out, "502 what?");
        }
    }

    private void send(String text) throws IOException {
        try (Socket to = data.accept()) {
            to.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
