package nl.overenweer.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.overenweer.certificate.OwnProof;
import nl.overenweer.certificate.Revocations;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.web.Pager;
import org.omnifaces.util.Faces;

/** What was issued in the own organisation, page by page; by number only for an administrator of the platform. */
@Named
@RequestScoped
public class IssuedBean {
    private static final int SIZE = 25;
    private static final int LONGEST = 100;

    @Inject
    private Revocations revocations;

    @Inject
    private CurrentUser user;

    private String sought = "";
    private Slice<OwnProof> slice = new Slice<>(List.of(), 0, 0, SIZE);

    public void load() {
        String asked = Faces.getRequestParameter("zoek");
        sought = asked == null ? "" : asked.strip();
        sought = sought.length() > LONGEST ? sought.substring(0, LONGEST) : sought;
        slice = revocations.search(user, sought, Pager.asked(SIZE), SIZE);
    }

    public List<OwnProof> getRows() {
        return slice.rows();
    }

    /** An administrator of an organisation sees a list; an administrator of the platform only asks for a number. */
    public boolean isListed() {
        return user.has(Role.ADMINISTRATOR);
    }

    public String getSought() {
        return sought;
    }

    public long getTotal() {
        return slice.total();
    }

    public Pager getPager() {
        return new Pager(
                slice, "/beheer/bewijzen?zoek=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "&pagina=");
    }
}
