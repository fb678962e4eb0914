package nl.overenweer.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Has the index made when the courses of this release are on the shelf. The start does not wait for it. */
@Startup
@Singleton(name = "SearchStart")
@DependsOn("CourseImport")
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchStart {
    @Inject
    private Search search;

    @PostConstruct
    void begin() {
        search.look();
    }
}
