package nl.overenweer.vault;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps what lies in vaults: each person's own texts, which nobody here can read. */
@UseCase
public class SealedTexts {
    private static final int MOST = 2_000;

    @Inject
    private VaultStore store;

    public List<SealedText> of(PersonId person) {
        return views(store.texts(person));
    }

    public List<SealedText> of(PersonId person, Kind kind, String start) {
        return views(store.texts(person, kind, start));
    }

    public Optional<SealedText> of(PersonId person, Slot slot) {
        return store.text(person, slot).map(VaultText::view);
    }

    /**
     * Refuses who did not see the text as it is now ({@code after} is its version, 0 for none yet), who has no vault, what this vault's key
     * can't open, and too much or too many.
     */
    public SealedText put(PersonId person, Slot slot, Envelope sealed, int after, Instant now) {
        Vault vault = store.heldVault(person).orElseThrow(() -> new Outdated("vault.refused.other-key"));
        vault.admit(sealed, now);
        VaultText text = seen(person, slot, after).orElseGet(() -> fresh(person, slot));
        text.replace(sealed, LocalDate.ofInstant(now, Clocks.ZONE));
        return text.view();
    }

    /** Refuses who did not see the text as it is now; one that is gone already is fine. */
    public void remove(PersonId person, Slot slot, int after) {
        store.heldVault(person).flatMap(vault -> store.text(person, slot)).ifPresent(text -> {
            current(text, after);
            store.remove(text);
        });
    }

    /** Tells her organisation that she reflected on this module. Refuses where nothing was written. */
    public void tellDone(PersonId person, OrganisationId organisation, String module, Instant now) {
        if (store.text(person, new Slot(Kind.REFLECTION, module)).isEmpty()) {
            throw new RuleBroken("vault.refused.nothing-written");
        }
        store.keepDone(person, organisation, module, LocalDate.ofInstant(now, Clocks.ZONE));
    }

    public Optional<LocalDate> doneOn(PersonId person, OrganisationId organisation, String module) {
        return store.doneOn(person, organisation, module);
    }

    private Optional<VaultText> seen(PersonId person, Slot slot, int after) {
        Optional<VaultText> text = store.text(person, slot);
        text.ifPresent(known -> current(known, after));
        if (text.isEmpty() && after != 0) {
            throw new Outdated("vault.refused.text-changed");
        }
        return text;
    }

    private static void current(VaultText text, int after) {
        if (text.version() != after) {
            throw new Outdated("vault.refused.text-changed");
        }
    }

    private VaultText fresh(PersonId person, Slot slot) {
        if (store.countTexts(person) >= MOST) {
            throw new RuleBroken("vault.refused.full", MOST);
        }
        VaultText text = new VaultText(person, slot);
        store.add(text);
        return text;
    }

    private static List<SealedText> views(List<VaultText> texts) {
        return texts.stream().map(VaultText::view).toList();
    }
}
