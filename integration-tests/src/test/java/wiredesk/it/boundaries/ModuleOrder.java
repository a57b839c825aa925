package wiredesk.it.boundaries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The modules as the root pom lists them; a module may depend on those before it. */
record ModuleOrder(List<String> modules) {

    ModuleOrder {
        modules = List.copyOf(modules);
    }

    static ModuleOrder of(Path rootPom) throws IOException {
        try {
            NodeList names = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(rootPom.toFile())
                    .getElementsByTagName("module");
            return new ModuleOrder(IntStream.range(0, names.getLength())
                    .mapToObj(i -> names.item(i).getTextContent().strip())
                    .toList());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read " + rootPom, e);
        }
    }

    /** Those that a module may not know. */
    List<String> after(String module) {
        return modules.subList(modules.indexOf(module) + 1, modules.size());
    }
}
