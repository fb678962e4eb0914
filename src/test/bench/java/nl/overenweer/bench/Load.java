package nl.overenweer.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;

/** So many people at once, each asking again as soon as she has her answer. What they ask, the bench says by system properties. */
public final class Load extends Simulation {
    private static final int PEOPLE = Integer.getInteger("bench.people");
    private static final int TURNS = Integer.getInteger("bench.turns");
    private static final String ASKED = System.getProperty("bench.asked");

    public Load() {
        ChainBuilder turn = switch (ASKED) {
            case "start" -> reading("start page", "/leren");
            case "page" -> reading("content page", "#{page}");
            case "scene" -> reading("scene", "#{scene}");
            case "answer" -> answering();
            default ->
                exec(
                        reading("start page", "/leren"),
                        reading("content page", "#{page}"),
                        reading("scene", "#{scene}"),
                        answering());
        };
        setUp(scenario(ASKED)
                        .repeat(TURNS)
                        .on(feed(csv(System.getProperty("bench.feed")).queue())
                                .exec(flushCookieJar())
                                .exec(addCookie(Cookie("ov_session", "#{secret}")))
                                .exec(turn))
                        .injectOpen(atOnceUsers(PEOPLE)))
                .protocols(http.baseUrl(System.getProperty("bench.product")).shareConnections().disableFollowRedirect());
    }

    private static ChainBuilder reading(String name, String path) {
        return exec(http(name).get(path).check(status().is(200)));
    }

    private static ChainBuilder answering() {
        return exec(http("answer")
                .post("/api/attempts/#{attempt}/steps")
                .header("X-CSRF-Token", "#{token}")
                .header("Origin", System.getProperty("bench.product"))
                .header("Content-Type", "application/json")
                .body(
                        StringBody(
                                "{\"ticket\":\"#{ticket}\",\"kind\":\"answer\",\"item\":\"#{quiz}\",\"spot\":\"#{question}\",\"given\":[\"#{given}\"]}"))
                .check(status().is(200)));
    }
}
