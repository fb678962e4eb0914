package nl.overenweer.content;

/** 'Kind in beeld': who the child is, what it sees, what it needs today, and when it is next seen. */
public record ChildLane(String who, String sees, String needs, String contact) {
    /** Not written yet. A case with such a scene can't be published. */
    public static final ChildLane NONE = new ChildLane("", "", "", "");

    /** True when every line has been written. */
    public boolean isComplete() {
        return !who.isBlank() && !sees.isBlank() && !needs.isBlank() && !contact.isBlank();
    }
}
