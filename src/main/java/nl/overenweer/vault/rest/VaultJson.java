package nl.overenweer.vault.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.overenweer.shared.JsonText;
import nl.overenweer.vault.SealedText;
import nl.overenweer.vault.VaultLock;
import nl.overenweer.vault.Vaults;

/** Locks and sealed texts as JSON. */
final class VaultJson {
    private VaultJson() {}

    /** Version 0 says that there is no vault yet. */
    static JsonObject none() {
        return JsonText.MAKER.createObjectBuilder().add("version", 0).build();
    }

    static JsonObject of(Vaults.Standing standing) {
        VaultLock lock = standing.lock();
        JsonObjectBuilder json = JsonText.MAKER
                .createObjectBuilder()
                .add("version", standing.version())
                .add("salt", lock.salt())
                .add("iterations", lock.iterations())
                .add("wrapped", lock.wrapped().value());
        lock.recovery().ifPresent(recovery -> json.add("recovery", recovery.value()));
        return json.build();
    }

    static JsonObject of(SealedText text) {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("kind", text.slot().kind().word())
                .add("place", text.slot().place())
                .add("version", text.version())
                .add("sealed", text.sealed().value())
                .add("on", text.changedOn().toString())
                .build();
    }

    static JsonObject of(List<SealedText> texts) {
        JsonArrayBuilder list = JsonText.MAKER.createArrayBuilder();
        texts.forEach(text -> list.add(of(text)));
        return JsonText.MAKER.createObjectBuilder().add("texts", list).build();
    }

    /** What became of a text that was put away: enough for its next change. */
    static JsonObject receipt(SealedText text) {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("version", text.version())
                .build();
    }
}
