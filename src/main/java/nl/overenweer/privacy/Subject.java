package nl.overenweer.privacy;

import java.util.Set;
import java.util.SortedSet;
import nl.overenweer.shared.privacy.Erase;

/**
 * One kind of thing that is kept of people, over all tables in which it stands.
 *
 * @param key of its words, as in {@code people.kept.account}
 * @param days how long: see {@link nl.overenweer.shared.privacy.Personal#days}
 */
public record Subject(String feature, String key, SortedSet<Integer> days, Set<Erase> erase) {}
