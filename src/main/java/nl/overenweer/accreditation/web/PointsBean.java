package nl.overenweer.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.overenweer.accreditation.Awards;
import nl.overenweer.accreditation.Numbers;
import nl.overenweer.accreditation.Progress;
import nl.overenweer.accreditation.Register;
import nl.overenweer.accreditation.RegisterId;
import nl.overenweer.accreditation.RegisterNumber;
import nl.overenweer.accreditation.Registers;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Somebody's own registers: her numbers, and how far her points got. */
@Named
@RequestScoped
public class PointsBean {
    /** One register of hers: what it took, and what is under way. */
    public record Sum(Register register, String number, BigDecimal confirmed, BigDecimal underWay) {}

    /** One certificate's points. */
    public record Row(Awards.Points points, String module) {}

    @Inject
    private Numbers numbers;

    @Inject
    private Awards awards;

    @Inject
    private Registers registers;

    @Inject
    private ModuleTitles titles;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest asked;

    private List<Register> known = List.of();
    private List<RegisterNumber> held = List.of();
    private List<Awards.Points> points = List.of();
    private String register = "";
    private String number = "";

    /** The address may name a register: then its number is there to be mended. */
    @PostConstruct
    void load() {
        held = numbers.of(user.person());
        points = awards.of(user.person());
        known = registers.all();
        register = Objects.requireNonNullElse(asked.getParameter("van"), "");
        number = held.stream()
                .filter(each -> each.register().id().toString().equals(register))
                .map(RegisterNumber::number)
                .findFirst()
                .orElse("");
    }

    public void keep() {
        int again = numbers.keep(user.person(), id(register), number, clocks.now());
        notice.tell(again == 0 ? "accreditation.number.kept" : "accreditation.number.kept.again", again);
        Faces.redirect("/account/registers");
    }

    public void withdraw() {
        String which = Objects.requireNonNullElse(asked.getParameter("weg"), "");
        numbers.withdraw(user.person(), id(which), clocks.now());
        notice.tell("accreditation.number.withdrawn");
        Faces.redirect("/account/registers");
    }

    private RegisterId id(String typed) {
        return known.stream()
                .map(Register::id)
                .filter(each -> each.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotFound("register " + typed));
    }

    public List<Sum> getSums() {
        return held.stream()
                .map(each -> new Sum(
                        each.register(), each.number(), sum(each.register(), true), sum(each.register(), false)))
                .toList();
    }

    private BigDecimal sum(Register of, boolean confirmed) {
        return points.stream()
                .filter(each -> each.register().id().equals(of.id()))
                .filter(each -> each.progress() != Progress.REFUSED && each.progress() != Progress.REVOKED)
                .filter(each -> (each.progress() == Progress.CONFIRMED) == confirmed)
                .map(Awards.Points::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Row> getRows() {
        return points.stream()
                .map(each -> new Row(each, titles.of(each.version())))
                .toList();
    }

    /** Those that accredit; the made-up ones say so. */
    public List<SelectItem> getChoices() {
        return known.stream()
                .filter(each -> each.terms().accredits())
                .map(each -> new SelectItem(each.id().toString(), each.title()))
                .toList();
    }

    public List<Register> getKnown() {
        return known;
    }

    public String getRegister() {
        return register;
    }

    public void setRegister(@Nullable String register) {
        this.register = Objects.requireNonNullElse(register, "");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "").strip();
    }
}
