package nl.overenweer.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.overenweer.accreditation.Accreditation;
import nl.overenweer.accreditation.AccreditationId;
import nl.overenweer.accreditation.Accreditations;
import nl.overenweer.accreditation.Delivery;
import nl.overenweer.accreditation.NumberRule;
import nl.overenweer.accreditation.Register;
import nl.overenweer.accreditation.RegisterId;
import nl.overenweer.accreditation.RegisterTerms;
import nl.overenweer.accreditation.Registers;
import nl.overenweer.accreditation.Unit;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One register, for the platform's administrator: what it asks, whether somebody looked that up, and what it accredited. */
@Named
@RequestScoped
public class RegisterBean {
    /** One accreditation. */
    public record Row(Accreditation accreditation, String title) {}

    @Inject
    private RouteParams params;

    @Inject
    private Registers registers;

    @Inject
    private Accreditations accreditations;

    @Inject
    private ModuleTitles titles;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable Register register;
    private List<Row> rows = List.of();
    private String unit = "";
    private String delivery = "";
    private boolean accredits;
    private boolean needsTest;
    private String digits = "";
    private String digitsSource = "";
    private String note = "";
    private String source = "";
    private String module = "";
    private TermsForm terms = new TermsForm();

    @PostConstruct
    void load() {
        Register found = registers.register(id());
        register = found;
        RegisterTerms asked = found.terms();
        unit = asked.unit().name();
        delivery = asked.delivery().name();
        accredits = asked.accredits();
        needsTest = asked.needsTest();
        digits = asked.number().isKnown() ? Integer.toString(asked.number().digits()) : "";
        digitsSource = asked.number().source();
        note = asked.note();
        terms = TermsForm.from(clocks.today());
        rows = accreditations.of(id()).stream()
                .map(each -> new Row(each, titles.of(each.module())))
                .toList();
    }

    public void ask() {
        if (!digits.matches("[0-9]{0,2}")) {
            throw new RuleBroken("accreditation.number.digits", 20);
        }
        NumberRule rule = new NumberRule(digits.isEmpty() ? 0 : Integer.parseInt(digits), digitsSource);
        registers.ask(
                id(),
                new RegisterTerms(Unit.valueOf(unit), Delivery.valueOf(delivery), accredits, needsTest, rule, note));
        again("accreditation.register.kept");
    }

    public void check() {
        registers.check(id(), source, user.person(), clocks.today());
        again("accreditation.register.checked.told");
    }

    public void request() {
        AccreditationId made = accreditations.request(id(), module, terms.terms(), user.person(), clocks.now());
        notice.tell("accreditation.request.made");
        Faces.redirect("/beheer/accreditatie/registers/%s/%s", id(), made);
    }

    private void again(String told) {
        notice.tell(told);
        Faces.redirect("/beheer/accreditatie/registers/%s", id());
    }

    private RegisterId id() {
        return new RegisterId(params.number("register"));
    }

    public Register getRegister() {
        return Objects.requireNonNull(register);
    }

    public String getCheckedBy() {
        return getRegister().checkedBy().map(people::name).orElse("");
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<SelectItem> getDeliveries() {
        return Arrays.stream(Delivery.values())
                .map(each -> new SelectItem(each.name(), language.texts().get("accreditation.delivery." + each)))
                .toList();
    }

    public List<SelectItem> getUnits() {
        return Arrays.stream(Unit.values())
                .map(each -> new SelectItem(each.name(), language.texts().get("accreditation.unit." + each)))
                .toList();
    }

    public List<SelectItem> getModules() {
        return titles.all().stream()
                .map(each -> new SelectItem(each.slug(), each.title()))
                .toList();
    }

    public TermsForm getTerms() {
        return terms;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = plain(unit);
    }

    public String getDelivery() {
        return delivery;
    }

    public void setDelivery(@Nullable String delivery) {
        this.delivery = plain(delivery);
    }

    public boolean isAccredits() {
        return accredits;
    }

    public void setAccredits(boolean accredits) {
        this.accredits = accredits;
    }

    public boolean isNeedsTest() {
        return needsTest;
    }

    public void setNeedsTest(boolean needsTest) {
        this.needsTest = needsTest;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(@Nullable String digits) {
        this.digits = plain(digits);
    }

    public String getDigitsSource() {
        return digitsSource;
    }

    public void setDigitsSource(@Nullable String digitsSource) {
        this.digitsSource = plain(digitsSource);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = plain(note);
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = plain(source);
    }

    public String getModule() {
        return module;
    }

    public void setModule(@Nullable String module) {
        this.module = plain(module);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
