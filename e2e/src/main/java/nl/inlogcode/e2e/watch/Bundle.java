package nl.inlogcode.e2e.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.teavm.backend.javascript.JSModuleType;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * One bundle, as the build makes it.
 *
 * @param file its name, such as "app.js"
 * @param mainClass where it begins
 * @param moduleType module or plain script
 * @param strict whether Java's exceptions happen in it
 */
record Bundle(String file, String mainClass, JSModuleType moduleType, boolean strict) {
    /**
     * The bundles that {@code extension/pom.xml} names: read from there, so that no list of them is
     * to be kept here.
     */
    static List<Bundle> of(Path pom) throws IOException {
        var bundles = new ArrayList<Bundle>();
        try (var in = Files.newInputStream(pom)) {
            var executions =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getElementsByTagName("execution");
            for (int i = 0; i < executions.getLength(); i++) {
                var execution = (Element) executions.item(i);
                if (!text(execution, "mainClass", "").isEmpty()) {
                    bundles.add(bundle(execution));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read " + pom, e);
        }
        return bundles;
    }

    /** What an execution does not say is as the parent's pom has it. */
    private static Bundle bundle(Element execution) {
        return new Bundle(
                text(execution, "targetFileName", ""),
                text(execution, "mainClass", ""),
                JSModuleType.valueOf(text(execution, "jsModuleType", JSModuleType.ES2015.name())),
                Boolean.parseBoolean(text(execution, "strict", "true")));
    }

    private static String text(Element execution, String name, String otherwise) {
        var found = execution.getElementsByTagName(name);
        return found.getLength() == 0 ? otherwise : found.item(0).getTextContent().strip();
    }
}
