package nl.overenweer.scorm.cmi;

import java.util.Optional;

/** What is set so far: a record, or one that a commit is being written into. */
interface Values {
    Optional<String> find(String element);

    /** How long a list is, such as {@code cmi.interactions}. */
    int count(String list);
}
