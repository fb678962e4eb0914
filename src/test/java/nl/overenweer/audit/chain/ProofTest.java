package nl.overenweer.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.chain.Verdict.Fault;
import nl.overenweer.audit.chain.Verdict.Kind;
import org.junit.jupiter.api.Test;

class ProofTest {
    private final List<Link> chain = chain("aangemeld", "rol gegeven", "bestand gemaakt", "afgemeld");

    @Test
    void whatNobodyTouchedIsWhole() {
        Verdict verdict = prove(chain, Optional.empty());

        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.entries()).isEqualTo(4);
        assertThat(verdict.hash()).isEqualTo(chain.get(3).hash());
    }

    @Test
    void anEmptyLogIsWhole() {
        assertThat(prove(List.of(), Optional.empty())).isEqualTo(new Verdict(0, Digest.BEGINNING, Optional.empty()));
    }

    @Test
    void theFirstAlteredEntryIsNamed() {
        chain.set(1, new Link(2, "rol gegeven aan een ander", chain.get(1).hash()));

        assertThat(prove(chain, Optional.empty()).fault()).contains(new Fault(2, Kind.ALTERED));
    }

    @Test
    void anEntryAlteredWithItsDigestBreaksTheNext() {
        String content = "rol gegeven aan een ander";
        chain.set(1, new Link(2, content, Digest.of(chain.get(0).hash(), 2, content)));

        assertThat(prove(chain, Optional.empty()).fault()).contains(new Fault(3, Kind.ALTERED));
    }

    @Test
    void anEntryThatIsGoneIsNamed() {
        chain.remove(2);

        assertThat(prove(chain, Optional.empty()).fault()).contains(new Fault(3, Kind.MISSING));
    }

    @Test
    void theFirstEntryIsMissedToo() {
        chain.remove(0);

        assertThat(prove(chain, Optional.empty()))
                .isEqualTo(new Verdict(0, Digest.BEGINNING, Optional.of(new Fault(1, Kind.MISSING))));
    }

    @Test
    void twoEntriesThatChangedPlacesAreSeen() {
        Link second = chain.get(1);
        Link third = chain.get(2);
        chain.set(1, new Link(2, third.content(), third.hash()));
        chain.set(2, new Link(3, second.content(), second.hash()));

        assertThat(prove(chain, Optional.empty()).fault()).contains(new Fault(2, Kind.ALTERED));
    }

    @Test
    void anEndThatWasCutOffIsSeenByWhoNotedIt() {
        Anchor noted = new Anchor(4, chain.get(3).hash());
        chain.remove(3);

        assertThat(prove(chain, Optional.empty()).whole()).isTrue();
        assertThat(prove(chain, Optional.of(noted)).fault()).contains(new Fault(4, Kind.NOT_AS_NOTED));
    }

    @Test
    void aWholeChainThatWasWrittenAnewIsSeenByWhoNotedIt() {
        Anchor noted = new Anchor(2, chain.get(1).hash());
        List<Link> anew = chain("aangemeld", "iets anders", "bestand gemaakt", "afgemeld");

        assertThat(prove(anew, Optional.of(noted)).fault()).contains(new Fault(2, Kind.NOT_AS_NOTED));
    }

    @Test
    void whatWasNotedFitsAsLongAsTheChainGrows() {
        Anchor noted = new Anchor(2, chain.get(1).hash());

        assertThat(prove(chain, Optional.of(noted)).whole()).isTrue();
    }

    @Test
    void anAnchorIsANumberAndADigest() {
        assertThatThrownBy(() -> new Anchor(0, Digest.BEGINNING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Anchor(1, "3fa9")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict prove(List<Link> links, Optional<Anchor> anchor) {
        Proof proof = new Proof(anchor);
        links.forEach(proof::take);
        return proof.verdict();
    }

    private static List<Link> chain(String... contents) {
        List<Link> links = new ArrayList<>();
        String hash = Digest.BEGINNING;
        for (String content : contents) {
            long number = links.size() + 1L;
            hash = Digest.of(hash, number, content);
            links.add(new Link(number, content, hash));
        }
        return links;
    }
}
