package nl.overenweer.scorm.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Holds a manifest against the schemas of its norm. What they have against it is a warning: content that others made runs elsewhere with
 * worse. The schemas come with the build (see {@code scorm/README.md}); without them nothing is checked.
 */
final class SchemaCheck {
    private static final int MOST = 10;

    /** An element of somebody else's namespace, of which there is no schema here: no fault of the manifest's. */
    private static final String UNKNOWN_NAMESPACE = "cvc-complex-type.2.4.c";

    /** Says once more, of its attribute or element, what was just said of a value. */
    private static final List<String> AGAIN = List.of("cvc-attribute.3", "cvc-type.3.1.3");

    private static final Map<Standard, Optional<Schema>> KNOWN = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    static List<Finding> findings(byte[] xml, Standard standard) {
        return schema(standard).map(schema -> findings(xml, schema)).orElse(List.of());
    }

    static Optional<Schema> schema(Standard standard) {
        return KNOWN.computeIfAbsent(standard, SchemaCheck::load);
    }

    private static Optional<Schema> load(Standard standard) {
        SchemaFiles files = new SchemaFiles(standard);
        if (!files.there()) {
            return Optional.empty();
        }
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setResourceResolver(files);
            StreamSource[] sources = files.roots().stream()
                    .map(name -> new StreamSource(new StringReader(files.text(name)), name))
                    .toArray(StreamSource[]::new);
            return Optional.of(factory.newSchema(sources));
        } catch (SAXException broken) {
            throw new IllegalStateException("the schemas of " + standard + " are not whole", broken);
        }
    }

    private static List<Finding> findings(byte[] xml, Schema schema) {
        List<Finding> found = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Told(found));
        try {
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException noMore) {
            // what was found until here is told
        }
        return found.stream().distinct().limit(MOST).toList();
    }

    /** Every complaint as a warning. */
    private record Told(List<Finding> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException complaint) {
            error(complaint);
        }

        @Override
        public void error(SAXParseException complaint) {
            String message = String.valueOf(complaint.getMessage());
            if (!message.startsWith(UNKNOWN_NAMESPACE) && AGAIN.stream().noneMatch(message::startsWith)) {
                found.add(Finding.warning(
                        Math.max(0, complaint.getLineNumber()),
                        "scorm.manifest.schema",
                        message.replaceFirst("^[a-z0-9.-]+: ", "")));
            }
        }

        @Override
        public void fatalError(SAXParseException complaint) throws SAXException {
            throw complaint;
        }
    }
}
