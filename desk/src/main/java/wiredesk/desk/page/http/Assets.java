package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.webjars.WebJarVersionLocator;

/**
 * The page's own files, and those of the libraries it uses, from the class path: {@code /assets/wire.js}, {@code
 * /webjars/lit-html/lit-html.js}. Every other path is the page itself, which knows its views by their address.
 */
final class Assets implements Endpoint {

    private static final String PAGE = "wiredesk/page/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private record File(byte[] bytes, String type, String tag) {}

    private final WebJarVersionLocator webjars = new WebJarVersionLocator();
    /** What is there, by resource; what is not there is not remembered, so that nobody can fill it. */
    private final Map<String, File> files = new ConcurrentHashMap<>();

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/assets/<path>", request -> answer(request, Optional.of(PAGE + request.pathParam("path"))));
        routes.get("/webjars/{library}/<path>", request -> answer(request, library(request)));
        routes.get("/", request -> answer(request, Optional.of(PAGE + "index.html")));
        routes.get("/{view}", this::view);
    }

    private void view(Context request) {
        boolean isFile = request.pathParam("view").contains(".");
        answer(request, Optional.of(PAGE + (isFile ? request.pathParam("view") : "index.html")));
    }

    private Optional<String> library(Context request) {
        return Optional.ofNullable(webjars.fullPath(request.pathParam("library"), request.pathParam("path")));
    }

    private void answer(Context request, Optional<String> resource) {
        File file = resource.filter(Assets::isSound)
                .flatMap(this::file)
                .orElseThrow(() -> Answer.notFound("there is no " + request.path()));
        request.header("Cache-Control", "no-cache").header("ETag", file.tag());
        if (file.tag().equals(request.header("If-None-Match"))) {
            request.status(304);
        } else {
            request.contentType(file.type()).result(file.bytes());
        }
    }

    /** A name that leads nowhere but down. */
    private static boolean isSound(String resource) {
        return resource.matches("[a-zA-Z0-9_][a-zA-Z0-9._/-]{0,200}")
                && !resource.contains("..")
                && !resource.contains("//");
    }

    private Optional<File> file(String resource) {
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        File known = files.get(resource);
        if (type == null || known != null) {
            return Optional.ofNullable(known);
        }
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            File file = new File(bytes, type, '"' + HexFormat.of().toHexDigits(sum.getValue()) + '"');
            files.put(resource, file);
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
