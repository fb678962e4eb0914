package nl.overenweer.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.accreditation.AwardList;
import nl.overenweer.accreditation.ListId;
import nl.overenweer.accreditation.ListLine;
import nl.overenweer.accreditation.Lists;
import nl.overenweer.accreditation.Scope;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One award list: to download, to send on, and to note what the register answered. */
@Named
@RequestScoped
public class ListBean {
    private static final String LINE = "regel";

    @Inject
    private RouteParams params;

    @Inject
    private Lists lists;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest asked;

    private @Nullable AwardList list;
    private List<ListLine> lines = List.of();
    private String how = "";
    private String reason = "";

    /** What is outside this administrator's scope is not found. */
    @PostConstruct
    void load() {
        list = lists.list(scope(), id());
        lines = lists.lines(scope(), id());
    }

    public void send() {
        lists.send(scope(), id(), how, user.person(), clocks.now());
        again("accreditation.list.sent.told");
    }

    public void drop() {
        lists.drop(scope(), id());
        notice.tell("accreditation.list.dropped");
        Faces.redirect("/beheer/accreditatie");
    }

    public void confirm() {
        int answered = lists.confirm(scope(), id(), ticked(), user.person(), clocks.now());
        again("accreditation.line.confirmed.told", answered);
    }

    public void refuse() {
        int answered = lists.refuse(scope(), id(), ticked(), reason, user.person(), clocks.now());
        again("accreditation.line.refused.told", answered);
    }

    public void mend() {
        ticked().forEach(line -> lists.mend(scope(), id(), line));
        again("accreditation.line.mended");
    }

    /** Whether this line was ticked in what was sent. */
    public boolean isTicked(long line) {
        return ticked().contains(line);
    }

    private Set<Long> ticked() {
        String[] sent = Objects.requireNonNullElse(asked.getParameterValues(LINE), new String[0]);
        return Arrays.stream(sent)
                .filter(each -> each.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private void again(String told, Object... arguments) {
        notice.tell(told, arguments);
        Faces.redirect("/beheer/accreditatie/lijsten/%s", id());
    }

    private ListId id() {
        return new ListId(params.number("list"));
    }

    private Scope scope() {
        return Scope.of(user);
    }

    public AwardList getList() {
        return Objects.requireNonNull(list);
    }

    public List<ListLine> getLines() {
        return lines;
    }

    public boolean isAnswerable() {
        return getList().isSent() && lines.stream().anyMatch(ListLine::isOpen);
    }

    public String getMadeBy() {
        return people.name(getList().madeBy());
    }

    public String getSentBy() {
        return getList().sentBy().map(people::name).orElse("");
    }

    public String getOrganisation() {
        return getList()
                .organisation()
                .map((OrganisationId id) -> people.organisationName(id))
                .orElse("");
    }

    public String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = Objects.requireNonNullElse(how, "").strip();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "").strip();
    }
}
