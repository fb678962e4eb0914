package nl.overenweer.shared.web;

import java.util.List;

/** The addresses that one feature answers. Each feature with pages or resources has one, in its {@code web} package, as an application-scoped bean. */
public interface RouteTable {
    List<Route> routes();
}
