package nl.overenweer.search.finding;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * What was typed, ready to be asked.
 *
 * @param together all words are there
 * @param mostly most of them are; empty where that makes no difference
 * @param marks what to mark in a text
 * @param references what to mark as it stands
 * @param read as what the words were read; empty where they were taken as typed
 */
record Question(Query together, Optional<Query> mostly, Set<String> marks, Set<String> references, String read) {}
