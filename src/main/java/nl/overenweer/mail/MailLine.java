package nl.overenweer.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;

/** An open line to the mail server, by which letters are handed over one after another. */
final class MailLine implements AutoCloseable {
    private static final String NAME = "Over en Weer";
    private static final String PATIENCE = "20000";
    private static final Pattern REPLY = Pattern.compile("(?m)^\\s*([245])\\d\\d[ -]");

    private final Session session;
    private final Transport transport;
    private final InternetAddress from;
    private final String baseUrl;

    private MailLine(Session session, Transport transport, InternetAddress from, String baseUrl) {
        this.session = session;
        this.transport = transport;
        this.from = from;
        this.baseUrl = baseUrl;
    }

    /** Throws when there is no way to the server: then nothing was handed over. */
    static MailLine open(Settings.MailServer server, String baseUrl) throws MessagingException {
        Session session = Session.getInstance(properties(server));
        Transport transport = session.getTransport("smtp");
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.user(), server.password());
        }
        return new MailLine(session, transport, from(server), baseUrl);
    }

    private static Properties properties(Settings.MailServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // asked for means required: a server (or somebody between) that offers none is not told the password
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        return properties;
    }

    private static InternetAddress from(Settings.MailServer server) throws MessagingException {
        InternetAddress from = new InternetAddress(server.from());
        try {
            if (from.getPersonal() == null) {
                from.setPersonal(NAME, StandardCharsets.UTF_8.name());
            }
            return from;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("each Java platform has UTF-8", e);
        }
    }

    Handing hand(Dispatch dispatch, Instant now) {
        MimeMessage message;
        try {
            message = message(dispatch, now);
        } catch (MessagingException | UnsupportedEncodingException wrong) {
            return new Handing.Refused(said(wrong));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Handing.Taken();
        } catch (SendFailedException answered) {
            return judge(said(answered));
        } catch (MessagingException broken) {
            return new Handing.Unsure(said(broken));
        }
    }

    /** The server's reply starts with its number; without one the line broke before it came. */
    static Handing judge(String said) {
        Matcher reply = REPLY.matcher(said);
        if (!reply.find()) {
            return new Handing.Unsure(said);
        }
        return reply.group(1).equals("5") ? new Handing.Refused(reply(said)) : new Handing.Later(reply(said));
    }

    private static String reply(String said) {
        Matcher reply = REPLY.matcher(said);
        return reply.find() ? said.substring(reply.start()).strip() : said;
    }

    /** The exception's own sentence and those behind it: the reply to one recipient comes behind 'Invalid Addresses'. */
    private static String said(Exception thrown) {
        StringBuilder said = new StringBuilder(String.valueOf(thrown.getMessage()));
        Exception next = thrown instanceof MessagingException first ? first.getNextException() : null;
        while (next != null) {
            said.append('\n').append(next.getMessage());
            next = next instanceof MessagingException further ? further.getNextException() : null;
        }
        return said.toString();
    }

    private MimeMessage message(Dispatch dispatch, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message =
                new Named(session, dispatch.reference(), URI.create(baseUrl).getHost());
        String utf8 = StandardCharsets.UTF_8.name();
        message.setFrom(from);
        InternetAddress to = new InternetAddress(dispatch.address(), dispatch.name(), utf8);
        to.validate();
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(dispatch.subject(), utf8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atZone(Clocks.ZONE)));
        message.setHeader("Content-Language", dispatch.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (dispatch.unsubscribe().isPresent()) {
            message.setHeader(
                    "List-Unsubscribe", "<" + baseUrl + dispatch.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(parts(dispatch));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Dispatch dispatch) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(dispatch.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(dispatch.html(), StandardCharsets.UTF_8.name(), "html");
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(text);
        parts.addBodyPart(html);
        return parts;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // what was handed over has been answered; the goodbye is a courtesy
        }
    }

    /** The same letter has the same id, by which a mail program knows that it has it already. */
    private static final class Named extends MimeMessage {
        private final String reference;
        private final String host;

        Named(Session session, String reference, String host) {
            super(session);
            this.reference = reference;
            this.host = host;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + reference + "@" + host + ">");
        }
    }
}
