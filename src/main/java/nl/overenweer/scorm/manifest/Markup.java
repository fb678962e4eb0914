package nl.overenweer.scorm.manifest;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers into {@link Element}s: no document type, so no entities and nothing fetched; not too deep, not too much. */
final class Markup {
    static final int MOST_BYTES = 16 << 20;
    private static final int DEEPEST = 60;
    private static final int MOST = 200_000;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");
    private static final Charset OLD = Charset.forName("windows-1252");

    private final Findings findings;
    private int count;
    private boolean guessed;

    Markup(Findings findings) {
        this.findings = findings;
    }

    /** Empty when it is no XML, with the refusal told. */
    Optional<Element> read(byte[] xml) {
        if (xml.length > MOST_BYTES) {
            findings.refuse(0, "scorm.manifest.large", MOST_BYTES >> 20);
            return Optional.empty();
        }
        byte[] trimmed = trimmed(xml);
        guessed = saysUtf8(trimmed) && !isUtf8(trimmed);
        try {
            Optional<Element> read = root(reader(trimmed));
            if (guessed) {
                findings.warn(1, "scorm.manifest.encoding");
            }
            return read;
        } catch (XMLStreamException | RuntimeException fault) {
            refuse(fault);
            return Optional.empty();
        }
    }

    /** Whether what it said of its letters was not so. */
    boolean guessed() {
        return guessed;
    }

    /** It said UTF-8 and is not: that is what old tools on Windows wrote. */
    private XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return guessed
                ? factory().createXMLStreamReader(new StringReader(new String(xml, OLD)))
                : factory().createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static boolean saysUtf8(byte[] xml) {
        String start = new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1);
        Matcher said = ENCODING.matcher(start);
        boolean sixteen = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE") || start.indexOf(0) >= 0;
        return !sixteen && (!said.find() || said.group(1).equalsIgnoreCase("UTF-8"));
    }

    private static boolean isUtf8(byte[] xml) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private void refuse(Exception fault) {
        int line = fault instanceof XMLStreamException where && where.getLocation() != null
                ? Math.max(0, where.getLocation().getLineNumber())
                : 0;
        findings.refuse(line, "scorm.manifest.not-xml");
    }

    /** The factory of Java itself, whatever others are about. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** Nothing may stand before the declaration; blank lines do. */
    private static byte[] trimmed(byte[] xml) {
        int start = 0;
        while (start < xml.length
                && (xml[start] == ' ' || xml[start] == '\n' || xml[start] == '\r' || xml[start] == '\t')) {
            start++;
        }
        return start == 0 ? xml : Arrays.copyOfRange(xml, start, xml.length);
    }

    private Optional<Element> root(XMLStreamReader in) throws XMLStreamException {
        count = 0;
        Optional<Element> root = Optional.empty();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                findings.refuse(in.getLocation().getLineNumber(), "scorm.manifest.doctype");
                return Optional.empty();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                root = Optional.of(element(in, 1));
            }
        }
        return root;
    }

    private Element element(XMLStreamReader in, int depth) throws XMLStreamException {
        if (depth > DEEPEST || ++count > MOST) {
            throw new XMLStreamException("too much", in.getLocation());
        }
        int line = in.getLocation().getLineNumber();
        String[] name = split(in.getLocalName());
        Map<String, String> attributes = new LinkedHashMap<>();
        Map<String, String> namespaces = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(in, i, attributes, namespaces);
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(in, depth + 1));
            } else if (in.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(in.getText());
            }
        }
        return new Element(name[1], name[0], attributes, namespaces, children, text.toString(), line);
    }

    private static void attribute(
            XMLStreamReader in, int at, Map<String, String> attributes, Map<String, String> namespaces) {
        String[] local = split(in.getAttributeLocalName(at));
        String prefix = local[0].isEmpty() ? String.valueOf(in.getAttributePrefix(at)) : local[0];
        String value = in.getAttributeValue(at);
        if (prefix.equals("xmlns")) {
            namespaces.put(local[1], value);
        } else if (local[1].equals("xmlns")) {
            namespaces.put("", value);
        } else {
            attributes.putIfAbsent(local[1].toLowerCase(Locale.ROOT), value);
        }
    }

    private static String[] split(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? new String[] {"", name} : new String[] {name.substring(0, colon), name.substring(colon + 1)};
    }
}
