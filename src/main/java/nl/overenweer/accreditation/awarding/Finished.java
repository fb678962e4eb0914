package nl.overenweer.accreditation.awarding;

import java.time.LocalDate;

/**
 * What a certificate proves, as far as points go.
 *
 * @param serial of the certificate
 * @param tested whether a closing test was part of it
 */
public record Finished(
        String serial, long person, long organisation, String module, long version, LocalDate on, boolean tested) {}
