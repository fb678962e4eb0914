package nl.overenweer.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.mail.Dispatch;
import nl.overenweer.shared.web.LanguageBean;
import org.omnifaces.util.Faces;

/** All mail of a demonstration: of who is signed in her own, until she asks for another's; of nobody, everybody's. */
@Named
@RequestScoped
public class MailboxBean {
    /** A letter in the list, its state in words. */
    public record Row(String reference, String subject, String to, java.time.Instant postedAt, String state) {}

    @Inject
    private Mailbox mailbox;

    @Inject
    private LanguageBean language;

    private String sought = "";
    private List<Row> rows = List.of();

    public void load() {
        String asked = Faces.getRequestParameter("adres");
        Principal own = Faces.getRequest().getUserPrincipal();
        sought = asked != null ? asked.strip().toLowerCase(Locale.ROOT) : own == null ? "" : own.getName();
        rows = mailbox.letters(Optional.of(sought).filter(address -> !address.isEmpty())).stream()
                .map(this::row)
                .toList();
    }

    private Row row(Dispatch letter) {
        return new Row(
                letter.reference(),
                letter.subject(),
                letter.address(),
                letter.postedAt(),
                language.texts().get("mail.state." + letter.state()));
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getSought() {
        return sought;
    }
}
