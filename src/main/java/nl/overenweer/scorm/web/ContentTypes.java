package nl.overenweer.scorm.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a file of a package is, by its name only: what stands in it is not looked at, and browsers are told not to guess either. */
final class ContentTypes {
    private static final String OTHER = "application/octet-stream";
    private static final Map<String, String> KNOWN = known();

    private ContentTypes() {}

    /** Without a charset: old pages say in themselves what theirs is. */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KNOWN.getOrDefault(extension, OTHER);
    }

    private static Map<String, String> known() {
        Map<String, String> types = new HashMap<>();
        String table =
                """
                html=text/html htm=text/html xhtml=application/xhtml+xml xml=application/xml xsd=application/xml dtd=application/xml-dtd
                css=text/css js=text/javascript mjs=text/javascript json=application/json map=application/json txt=text/plain
                csv=text/csv vtt=text/vtt srt=text/plain md=text/plain
                png=image/png jpg=image/jpeg jpeg=image/jpeg gif=image/gif svg=image/svg+xml webp=image/webp avif=image/avif
                bmp=image/bmp ico=image/x-icon cur=image/x-icon
                mp4=video/mp4 m4v=video/mp4 webm=video/webm ogv=video/ogg mov=video/quicktime mpg=video/mpeg mpeg=video/mpeg
                mp3=audio/mpeg m4a=audio/mp4 ogg=audio/ogg oga=audio/ogg wav=audio/wav aac=audio/aac weba=audio/webm
                woff=font/woff woff2=font/woff2 ttf=font/ttf otf=font/otf eot=application/vnd.ms-fontobject
                pdf=application/pdf zip=application/zip wasm=application/wasm swf=application/x-shockwave-flash
                doc=application/msword xls=application/vnd.ms-excel ppt=application/vnd.ms-powerpoint
                docx=application/vnd.openxmlformats-officedocument.wordprocessingml.document
                xlsx=application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
                pptx=application/vnd.openxmlformats-officedocument.presentationml.presentation
                """;
        for (String each : table.strip().split("\\s+")) {
            types.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return Map.copyOf(types);
    }
}
