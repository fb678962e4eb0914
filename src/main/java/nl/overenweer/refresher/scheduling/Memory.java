package nl.overenweer.refresher.scheduling;

/**
 * What the algorithm knows of one memory.
 *
 * @param stability after so many days the chance of still knowing it is nine in ten
 * @param difficulty from 1 (easy) to 10
 */
public record Memory(double stability, double difficulty) {
    public Memory {
        if (!(stability > 0) || difficulty < 1 || difficulty > 10) {
            throw new IllegalArgumentException("stability " + stability + ", difficulty " + difficulty);
        }
    }
}
