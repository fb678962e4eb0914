package nl.overenweer.content;

import java.util.List;
import java.util.Optional;

/**
 * A decision table as a way through questions ('wegwijzer'): at each fork somebody takes a way, until she comes to a destination. As opposed to a
 * {@link Quiz} nothing is right or wrong in it, and as opposed to a {@link Vignette} nothing is remembered.
 *
 * @param start the id of the first fork
 */
public record Guide(String title, String start, List<Fork> forks, List<Destination> destinations) {
    public Guide {
        forks = List.copyOf(forks);
        destinations = List.copyOf(destinations);
    }

    /**
     * A question at which the way parts.
     *
     * @param hint what helps to answer it; may be empty
     */
    public record Fork(String id, String question, String hint, List<Way> ways) {
        public Fork {
            ways = List.copyOf(ways);
        }
    }

    /**
     * An answer, and where it leads.
     *
     * @param to the id of a fork or destination
     */
    public record Way(String answer, String to) {}

    /**
     * What follows from the answers.
     *
     * @param text Markdown
     */
    public record Destination(String id, String title, String text, List<Citation> sources) {
        public Destination {
            sources = List.copyOf(sources);
        }
    }

    public Optional<Fork> fork(String id) {
        return forks.stream().filter(fork -> fork.id().equals(id)).findFirst();
    }

    public Optional<Destination> destination(String id) {
        return destinations.stream()
                .filter(destination -> destination.id().equals(id))
                .findFirst();
    }
}
