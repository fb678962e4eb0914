package nl.overenweer.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Bookmarks;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;

/** Moves a learner's bookmark. The address says it all, so that it can still be sent while the page is being left. */
@RequestScoped
@Path("/attempts/{attempt: [0-9]{1,18}}/bookmark/{item: [a-z0-9._-]{1,80}}/{paragraph: p-[0-9a-f]{8}(-[0-9]{1,3})?}")
public class BookmarkResource {
    @Inject
    private Bookmarks bookmarks;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @PUT
    public Response lay(
            @PathParam("attempt") long attempt,
            @PathParam("item") String item,
            @PathParam("paragraph") String paragraph) {
        bookmarks.lay(Learner.of(user), new AttemptId(attempt), item, paragraph, clocks.now());
        return Response.noContent().build();
    }
}
