package nl.overenweer.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, as its tags show it: at the field, and above the form when there is more than one fault. */
@Named("faults")
@RequestScoped
public class FaultsBean {
    /** The first fault of this field; empty when there is none. */
    public String of(String field) {
        return messages(field).stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    public boolean at(String field) {
        return !messages(field).isEmpty();
    }

    /** One fault per field, in the order of the page. */
    public List<Fault> getFields() {
        List<Fault> faults = new ArrayList<>();
        FacesContext.getCurrentInstance().getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null && !id.isEmpty()) {
                faults.add(new Fault(id, of(id)));
            }
        });
        return faults;
    }

    /** What is wrong with the whole, not with one field. */
    public List<Fault> getGeneral() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(message -> new Fault(tone(message), message.getSummary()))
                .toList();
    }

    private static List<FacesMessage> messages(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field);
    }

    private static String tone(FacesMessage message) {
        if (FacesMessage.SEVERITY_INFO.equals(message.getSeverity())) {
            return "ok";
        }
        return FacesMessage.SEVERITY_WARN.equals(message.getSeverity()) ? "warn" : "err";
    }

    /**
     * One fault.
     *
     * @param at the field's id, or the tone of a general one
     */
    public record Fault(String at, String sentence) {}
}
