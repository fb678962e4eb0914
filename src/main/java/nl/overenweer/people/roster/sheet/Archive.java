package nl.overenweer.people.roster.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.overenweer.shared.RuleBroken;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The archive that an Excel file is, looked through before anything is believed of it. */
final class Archive {
    private static final long MOST_UNPACKED = 40L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int PIECE = 16 * 1024;
    /** Excel's last column is XFD, its last row 1048576. The reader makes room for whatever place a cell names. */
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private Archive() {}

    /** Refuses what unpacks to too much, and cells in places that no sheet has. Unpacks all and keeps nothing. */
    static void refuseHostile(byte[] file) throws IOException, XMLStreamException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            long left = MOST_UNPACKED;
            for (ZipArchiveEntry part : parts) {
                left -= size(zip, part, left);
                if (left < 0 || parts.size() > MOST_PARTS) {
                    throw new RuleBroken("people.roster.file.bomb");
                }
            }
            for (ZipArchiveEntry part : parts) {
                if (beginsAsXml(zip, part)) {
                    refusePlaces(zip, part);
                }
            }
        }
    }

    /** How much comes out, counted until it is too much: what an archive says of its own size can be a lie. */
    private static long size(ZipFile zip, ZipArchiveEntry part, long enough) throws IOException {
        byte[] buffer = new byte[PIECE];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            int read = in.read(buffer);
            while (read >= 0 && size <= enough) {
                size += read;
                read = in.read(buffer);
            }
        }
        return size;
    }

    /** By what stands in it: a sheet may have any name. */
    private static boolean beginsAsXml(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            int each = in.read();
            while (each == 0 || each == 0xFE || each == 0xFF || each == 0xEF || each == 0xBB || each == 0xBF
                    || Character.isWhitespace(each)) {
                each = in.read();
            }
            return each == '<';
        }
    }

    /** With the parser that the reader uses, set as it sets it, so that both see the same. */
    private static void refusePlaces(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = parsers.createXMLStreamReader(in);
            while (xml.hasNext()) {
                boolean cell = xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c");
                String place = cell ? xml.getAttributeValue(null, "r") : null;
                if (place != null && !PLACE.matcher(place).matches()) {
                    throw new RuleBroken("people.roster.file.unknown");
                }
            }
        }
    }
}
