package nl.overenweer.shared.web;

import static nl.overenweer.shared.web.Route.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What an operator asks: is it alive, is it ready, how busy is it. Says nothing of people or content, so open. */
@ApplicationScoped
public class PlatformRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(
                api("/health", Audience.PUBLIC),
                api("/health/**", Audience.PUBLIC),
                api("/metrics", Audience.PUBLIC),
                api("/metrics/**", Audience.PUBLIC));
    }
}
