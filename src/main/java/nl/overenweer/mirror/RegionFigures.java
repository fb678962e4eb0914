package nl.overenweer.mirror;

import java.util.List;
import java.util.Optional;
import nl.overenweer.mirror.converging.Coverage;
import nl.overenweer.mirror.converging.LanguageIndex;
import nl.overenweer.mirror.converging.Misunderstanding;

/**
 * What two organisations share, of both together.
 *
 * @param index empty below twenty people per profession
 * @param misunderstandings the widest apart first, three at most
 * @param guessed whether there is a scene in which ten of one profession predicted and ten of the other chose
 */
public record RegionFigures(
        Coverage coverage, Optional<LanguageIndex> index, List<Misunderstanding> misunderstandings, boolean guessed) {
    public RegionFigures {
        misunderstandings = List.copyOf(misunderstandings);
    }
}
