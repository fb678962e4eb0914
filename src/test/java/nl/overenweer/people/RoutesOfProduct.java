package nl.overenweer.people;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** All addresses, gathered from the features' tables as the product gathers them. */
final class RoutesOfProduct {
    private RoutesOfProduct() {}

    static List<Route> all() throws ReflectiveOperationException {
        List<Route> routes = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.overenweer")) {
            if (each.isAssignableTo(RouteTable.class) && !each.isInterface()) {
                var constructor = each.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                routes.addAll(((RouteTable) constructor.newInstance()).routes());
            }
        }
        return routes;
    }
}
