package nl.overenweer.scorm.sequencing;

/**
 * Who keeps an activity's status (SM.11).
 *
 * @param tracked whether anything is kept of it
 * @param completionByContent content tells whether it is completed; otherwise ending it completes it
 * @param objectiveByContent the same for satisfied
 */
public record DeliveryControls(boolean tracked, boolean completionByContent, boolean objectiveByContent) {
    public static final DeliveryControls DEFAULT = new DeliveryControls(true, false, false);
}
