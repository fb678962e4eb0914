package nl.overenweer.scorm;

/**
 * A part of a file on its way into the database.
 *
 * @param file the file's number in its package
 * @param size of the whole file
 * @param part the part's number in its file, from 0; a file without bytes has none
 */
record Piece(int file, String path, long size, int part, byte[] bytes) {
    /** So large a part is at most. */
    static final int MOST = 1 << 20;
}
