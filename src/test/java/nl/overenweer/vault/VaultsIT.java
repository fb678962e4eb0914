package nl.overenweer.vault;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.report.ReflectionReport;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class VaultsIT {
    private static final String KEY = "0123456789abcdef";
    private static final String SALT = "C".repeat(22);
    private static final Slot SLOT = new Slot(Kind.REFLECTION, "meldcode");

    @Inject
    private LearningWorld world;

    @Inject
    private Vaults vaults;

    @Inject
    private SealedTexts texts;

    @Inject
    private ReflectionReport report;

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource database;

    private Learner learner;
    private PersonId person;

    @BeforeEach
    void aLearnerWithAVault() {
        learner = world.learner(Profession.GGZ);
        person = learner.person();
        vaults.make(person, lock("B"), NOW);
    }

    @Test
    void whatIsStoredIsReadableByNobodyWithoutTheKey() throws SQLException, GeneralSecurityException {
        byte[] key = new byte[32];
        String bound = Sealing.boundText(person.value(), "reflectie", "meldcode");
        String sealed = Sealing.seal("{\"text\":\"Wie had ik kunnen bellen?\"}", key, KEY, bound);

        texts.put(person, SLOT, new Envelope(sealed), 0, NOW);

        String row = stored("select * from vault_text where person_id = ?");
        assertThat(row).contains(sealed).doesNotContain("bellen").doesNotContain("text\":");
        assertThat(Sealing.openText(sealed, key, person.value(), "reflectie", "meldcode"))
                .contains("bellen");
    }

    @Test
    void anotherPersonFindsNothingAndChangesNothing() {
        PersonId other = world.learner(Profession.RVDK).person();
        texts.put(person, SLOT, envelope("D"), 0, NOW);
        vaults.make(other, lock("E"), NOW);

        assertThat(texts.of(other)).isEmpty();
        assertThat(texts.of(other, SLOT)).isEmpty();
        texts.remove(other, SLOT, 1);
        texts.put(other, SLOT, envelope("F"), 0, NOW);
        vaults.empty(other);

        assertThat(texts.of(person, SLOT).orElseThrow().sealed()).isEqualTo(envelope("D"));
        assertThat(vaults.of(person).orElseThrow().lock()).isEqualTo(lock("B"));
    }

    @Test
    void whoDidNotSeeTheLastTextOverwritesNothing() {
        texts.put(person, SLOT, envelope("D"), 0, NOW);
        assertThat(texts.put(person, SLOT, envelope("E"), 1, NOW).version()).isEqualTo(2);

        assertThatThrownBy(() -> texts.put(person, SLOT, envelope("F"), 1, NOW))
                .isInstanceOf(Outdated.class)
                .hasMessage("vault.refused.text-changed");
        assertThatThrownBy(() -> texts.put(person, SLOT, envelope("F"), 0, NOW)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> texts.remove(person, SLOT, 1)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> texts.put(person, new Slot(Kind.NOTE, "a"), envelope("F"), 3, NOW))
                .isInstanceOf(Outdated.class);

        assertThat(texts.of(person, SLOT).orElseThrow().sealed()).isEqualTo(envelope("E"));
    }

    @Test
    void aSecondVaultAndAnOldLockAreRefused() {
        assertThatThrownBy(() -> vaults.make(person, lock("X"), NOW)).isInstanceOf(Outdated.class);
        assertThat(vaults.relock(person, lock("X"), 1).version()).isEqualTo(2);
        assertThatThrownBy(() -> vaults.relock(person, lock("Y"), 1)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> vaults.relock(person, lock("Y", "fedcba9876543210"), 2))
                .isInstanceOf(RuleBroken.class);

        assertThat(vaults.of(person).orElseThrow().lock()).isEqualTo(lock("X"));
    }

    @Test
    void aTextOfAnEarlierVaultIsRefused() {
        String former = envelope("D").value().replace(KEY, "fedcba9876543210");

        assertThatThrownBy(() -> texts.put(person, SLOT, new Envelope(former), 0, NOW))
                .isInstanceOf(Outdated.class)
                .hasMessage("vault.refused.other-key");
        vaults.empty(person);
        assertThatThrownBy(() -> texts.put(person, SLOT, envelope("D"), 0, NOW)).isInstanceOf(Outdated.class);
    }

    @Test
    void moreThanAnybodyTypesIsRefusedForAMinute() {
        for (int version = 0; version < 120; version++) {
            texts.put(person, SLOT, envelope("D"), version, NOW);
        }

        assertThatThrownBy(() -> texts.put(person, SLOT, envelope("E"), 120, NOW.plusSeconds(59)))
                .isInstanceOf(TooOften.class);
        assertThat(texts.put(person, SLOT, envelope("E"), 120, NOW.plusSeconds(60))
                        .version())
                .isEqualTo(121);
    }

    @Test
    void herOrganisationIsToldTheDayAndNothingElse() {
        assertThatThrownBy(() -> texts.tellDone(person, learner.organisation(), "meldcode", NOW))
                .hasMessage("vault.refused.nothing-written");
        texts.put(person, SLOT, envelope("D"), 0, NOW);

        texts.tellDone(person, learner.organisation(), "meldcode", NOW);
        texts.tellDone(person, learner.organisation(), "meldcode", NOW.plusSeconds(90_000));

        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(report.daysOf(learner.organisation(), person)).isEqualTo(Map.of("meldcode", day));
        assertThat(report.daysOf(world.organisation(), person)).isEmpty();
        assertThat(texts.doneOn(person, learner.organisation(), "meldcode")).contains(day);
    }

    @Test
    void whoIsForgottenLeavesNothing() throws SQLException {
        texts.put(person, SLOT, envelope("D"), 0, NOW);
        texts.tellDone(person, learner.organisation(), "meldcode", NOW);

        vaults.erase(person);

        assertThat(stored("select * from vault_vault where person_id = ?")).isEmpty();
        assertThat(stored("select * from vault_text where person_id = ?")).isEmpty();
        assertThat(stored("select * from vault_done where person_id = ?")).isEmpty();
    }

    private String stored(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, person.value());
            StringBuilder rows = new StringBuilder();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        rows.append(found.getString(column)).append('|');
                    }
                }
            }
            return rows.toString();
        }
    }

    private static VaultLock lock(String sign) {
        return lock(sign, KEY);
    }

    private static VaultLock lock(String sign, String key) {
        Envelope wrapped = new Envelope("ow1." + key + ".AAAAAAAAAAAAAAAA." + sign.repeat(64));
        return new VaultLock(SALT, 600_000, wrapped, Optional.empty());
    }

    private static Envelope envelope(String sign) {
        return new Envelope("ow1." + KEY + ".AAAAAAAAAAAAAAAA." + sign.repeat(700));
    }
}
