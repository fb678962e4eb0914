package nl.overenweer.content;

import java.util.List;
import java.util.stream.IntStream;

/** Things that each belong to one of a few groups. */
public record Grouping(List<Group> groups, List<Member> members) {
    public record Group(String id, String text) {
        public Group {
            Checks.slug(id);
        }
    }

    /** {@code group} is the id of where it belongs. */
    public record Member(String text, String group, String feedback) {}

    public Grouping {
        groups = List.copyOf(groups);
        members = List.copyOf(members);
        Checks.unique(groups, Group::id);
        Checks.unique(members, Member::text);
    }

    /** What the group with this id is called; empty when there is none. */
    public String name(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .map(Group::text)
                .findFirst()
                .orElse("");
    }

    /** The place of the group where this member belongs; -1 when it belongs to none. */
    public int placeOf(Member member) {
        return IntStream.range(0, groups.size())
                .filter(place -> groups.get(place).id().equals(member.group()))
                .findFirst()
                .orElse(-1);
    }
}
