package nl.overenweer.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Takes in the courses that came with this release when the application starts, before anybody asks for one. */
@Startup
@Singleton(name = "CourseImport")
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class CourseImport {
    @Inject
    private ReleasedCourses courses;

    @PostConstruct
    void start() {
        courses.take(PackedCourses.files());
    }
}
