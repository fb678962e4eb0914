package nl.overenweer.learning.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** What the form of a learner's page sent. Its fields are plain HTML, so that the page needs no state on the server. */
final class Posted {
    private Posted() {}

    /** Empty when there is no such field. */
    static String one(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    static List<String> all(String name) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Says at a field what is wrong with it. */
    static void fault(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
}
