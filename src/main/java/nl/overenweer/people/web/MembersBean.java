package nl.overenweer.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonLine;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.Pager;
import org.omnifaces.util.Faces;

/** The people of the own organisation, page by page. */
@Named
@RequestScoped
public class MembersBean {
    private static final int SIZE = 25;

    /** A person with what she is here, in words. */
    public record Row(long id, String name, String email, String roles, String teams) {}

    @Inject
    private CurrentUser user;

    @Inject
    private People people;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private String sought = "";
    private Slice<PersonLine> slice = new Slice<>(List.of(), 0, 0, SIZE);

    public void load() {
        String asked = Faces.getRequestParameter("zoek");
        sought = asked == null ? "" : asked.strip();
        slice = people.search(user.organisation(), sought, Pager.asked(SIZE), SIZE);
    }

    public List<Row> getRows() {
        LocalDate today = clocks.today();
        Texts texts = language.texts();
        return slice.rows().stream().map(line -> row(line, today, texts)).toList();
    }

    private static Row row(PersonLine line, LocalDate today, Texts texts) {
        List<MemberLine> held =
                line.memberships().stream().filter(each -> each.holdsOn(today)).toList();
        String roles = held.stream()
                .map(each -> texts.get("people.role." + each.role()))
                .distinct()
                .collect(Collectors.joining(", "));
        String teams = held.stream()
                .map(each -> each.team().isPresent() ? each.teamName() : texts.get("people.place.whole"))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Row(
                line.id().value(),
                line.name(),
                line.email(),
                held.isEmpty() ? texts.get("people.members.ended") : roles,
                teams);
    }

    public String getSought() {
        return sought;
    }

    public long getTotal() {
        return slice.total();
    }

    public Pager getPager() {
        return new Pager(
                slice, "/beheer/mensen?zoek=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "&pagina=");
    }
}
