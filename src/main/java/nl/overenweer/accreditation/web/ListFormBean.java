package nl.overenweer.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.overenweer.accreditation.RegisterId;
import nl.overenweer.accreditation.Registers;
import nl.overenweer.accreditation.listing.Cell;
import nl.overenweer.accreditation.listing.Column;
import nl.overenweer.accreditation.listing.FileKind;
import nl.overenweer.accreditation.listing.ListForm;
import nl.overenweer.accreditation.listing.Notation;
import nl.overenweer.accreditation.listing.Separator;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of a register's lists: which columns in which order, under which heads, and how days and numbers are written. */
@Named
@RequestScoped
public class ListFormBean {
    /** One thing that a list can say: in which place (empty: not), and under which head. */
    public record Row(Cell cell, String place, String head) {}

    @Inject
    private RouteParams params;

    @Inject
    private Registers registers;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private HttpServletRequest asked;

    private List<Row> rows = List.of();
    private String kind = "";
    private String notation = "";
    private String separator = "";

    /** What was typed comes back when something in it is wrong. */
    @PostConstruct
    void load() {
        ListForm form = registers.register(id()).form();
        kind = form.kind().name();
        notation = form.notation().name();
        separator = form.separator().name();
        rows = Arrays.stream(Cell.values()).map(cell -> row(cell, form)).toList();
    }

    private Row row(Cell cell, ListForm form) {
        int at = IntStream.range(0, form.columns().size())
                .filter(place -> form.columns().get(place).cell() == cell)
                .findFirst()
                .orElse(-1);
        String place = at < 0 ? "" : Integer.toString(at + 1);
        String head = at < 0
                ? language.texts().get("accreditation.cell." + cell)
                : form.columns().get(at).head();
        return new Row(cell, typed("plaats-" + cell, place), typed("kop-" + cell, head));
    }

    private String typed(String field, String otherwise) {
        return Objects.requireNonNullElse(asked.getParameter(field), otherwise).strip();
    }

    public void keep() {
        if (rows.stream().anyMatch(row -> !row.place().matches("[0-9]{0,2}"))) {
            throw new RuleBroken("accreditation.form.place");
        }
        List<Column> columns = rows.stream()
                .filter(row -> !row.place().isEmpty())
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.place())))
                .map(row -> new Column(row.cell(), row.head()))
                .toList();
        again(new ListForm(FileKind.valueOf(kind), Notation.valueOf(notation), Separator.valueOf(separator), columns));
    }

    /** Begins anew with the form as in PE-online. */
    public void asPeOnline() {
        again(ListForm.PE_ONLINE);
    }

    /** Begins anew with a form for people. */
    public void asPlain() {
        again(ListForm.PLAIN);
    }

    private void again(ListForm form) {
        registers.listAs(id(), form);
        notice.tell("accreditation.form.kept");
        Faces.redirect("/beheer/accreditatie/registers/%s#vorm", id());
    }

    private RegisterId id() {
        return new RegisterId(params.number("register"));
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(FileKind.values())
                .map(each -> new SelectItem(each.name(), each.name()))
                .toList();
    }

    public List<SelectItem> getNotations() {
        return Arrays.stream(Notation.values())
                .map(each -> new SelectItem(each.name(), language.texts().get("accreditation.notation." + each)))
                .toList();
    }

    public List<SelectItem> getSeparators() {
        return Arrays.stream(Separator.values())
                .map(each -> new SelectItem(each.name(), language.texts().get("accreditation.separator." + each)))
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public String getNotation() {
        return notation;
    }

    public void setNotation(@Nullable String notation) {
        this.notation = Objects.requireNonNullElse(notation, "");
    }

    public String getSeparator() {
        return separator;
    }

    public void setSeparator(@Nullable String separator) {
        this.separator = Objects.requireNonNullElse(separator, "");
    }
}
