package nl.overenweer.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.privacy.DataRequest;
import nl.overenweer.privacy.Requests;

/** What people asked about their own data: what waits first. */
@Named
@RequestScoped
public class RequestsBean {
    @Inject
    private Requests requests;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    private List<DataRequest> all = List.of();
    private Map<PersonId, String> names = Map.of();

    @PostConstruct
    void load() {
        all = requests.toAnswer(user);
        names = people.names(all.stream().map(DataRequest::person).distinct().toList());
    }

    public List<DataRequest> getAll() {
        return all;
    }

    public String name(DataRequest request) {
        return names.getOrDefault(request.person(), "");
    }
}
