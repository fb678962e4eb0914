package nl.overenweer.accreditation;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.authoring.Publishing;
import nl.overenweer.authoring.Remark;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.Recognitions;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccreditationsIT {
    @Inject
    private AccreditationWorld accreditation;

    @Inject
    private LearningWorld world;

    @Inject
    private Registers registers;

    @Inject
    private Accreditations accreditations;

    @Inject
    private Certificates certificates;

    @Inject
    private Recognitions recognitions;

    @Inject
    private Drafts drafts;

    @Inject
    private Publishing publishing;

    @Inject
    private Library library;

    private PersonId keeper;
    private RegisterId register;
    private String module;

    @BeforeEach
    void aRegisterThatAsksForAClosingTest() {
        keeper = world.learner(Profession.OTHER).person();
        register = accreditation.register();
        module = world.closingModule();
    }

    @Test
    void aCertificateSaysWhatARegisterThatExistsGivesForItsDay() {
        RegisterId real = registers.add("Beroepsregister " + System.nanoTime(), "", false);
        accreditation.accredited(register, module, keeper);
        AccreditationId granted = accreditation.accredited(real, module, keeper);

        assertThat(said(NOW)).singleElement().satisfies(sentence -> assertThat(sentence)
                .startsWith("Beroepsregister")
                .contains("1,5 punten", "1 januari 2026", "31 december 2026"));
        assertThat(said(NOW.plus(Duration.ofDays(90)))).isEmpty();
        accreditations.end(granted);
        assertThat(said(NOW)).isEmpty();
    }

    /** On the certificate of somebody who finishes at this moment. */
    private List<String> said(Instant at) {
        Learner learner = world.learner(Profession.GGZ);
        accreditation.finishes(learner, module, at);
        SerialNumber serial = certificates.of(learner.person()).get(0).proof().serial();
        return recognitions.of(certificates.issued(serial, learner.person()), Texts.in(Texts.DUTCH));
    }

    @Test
    void aModuleWithPointsIsNotPublishedWithoutTheClosingTestThatTheRegisterAsksFor() {
        AccreditationId granted = accreditation.accredited(register, module, keeper);
        ModuleVersion before = library.current(module).orElseThrow();
        drafts.fromImport(module, world.withoutClosingTest(module), NOW);

        List<Remark> refusal = publish();

        assertThat(refusal).filteredOn(Remark::blocks).singleElement().satisfies(remark -> assertThat(remark.text())
                .contains("Proefregister", "afsluitende toets"));
        assertThat(library.current(module)).contains(before);
        accreditations.end(granted);
        assertThat(publish()).noneMatch(Remark::blocks);
        assertThat(library.current(module).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void whereTheRegisterAsksForNoneItIsPublished() {
        registers.ask(
                register,
                new RegisterTerms(Unit.POINTS, Delivery.LIST, true, false, new NumberRule(0, ""), "verzonnen"));
        accreditation.accredited(register, module, keeper);
        drafts.fromImport(module, world.withoutClosingTest(module), NOW);

        assertThat(publish()).noneMatch(Remark::blocks);
    }

    @Test
    void aModuleWithoutAClosingTestGetsNoAccreditationOfThatRegister() {
        String untested = world.module();

        assertRefused(
                () -> accreditations.request(register, untested, accreditation.terms(), keeper, NOW),
                "accreditation.test.missing");
    }

    @Test
    void aChamberThatDoesNotAccreditGivesNone() {
        registers.ask(
                register,
                new RegisterTerms(
                        Unit.POINTS, Delivery.LIST, false, false, new NumberRule(0, ""), "loopt via een ander"));

        assertRefused(
                () -> accreditations.request(register, module, accreditation.terms(), keeper, NOW),
                "accreditation.register.none");
    }

    @Test
    void onlyWhatIsGrantedGivesPointsAndOnlyOfTheVersionThatWasLookedAt() {
        AccreditationId requested = accreditations.request(register, module, accreditation.terms(), keeper, NOW);
        assertThat(accreditations.giving(module, AccreditationWorld.TODAY)).isEmpty();

        accreditations.grant(requested);

        assertThat(accreditations.giving(module, AccreditationWorld.TODAY)).hasSize(1);
        assertThat(accreditations.giving(module, AccreditationWorld.TODAY.plusYears(1)))
                .isEmpty();
        ModuleVersion other = library.current(world.closingModule()).orElseThrow();
        assertThatThrownBy(() -> accreditations.cover(requested, other.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatARegisterSentIsKeptAsItCame() {
        AccreditationId granted = accreditation.accredited(register, module, keeper);
        byte[] pdf = "%PDF-1.7 besluit".getBytes(StandardCharsets.US_ASCII);

        accreditations.attach(granted, "besluit.pdf", pdf, keeper, NOW);

        Evidence kept = accreditations.evidence(granted).get(0);
        assertThat(accreditations.evidence(granted, kept.id()).bytes()).isEqualTo(pdf);
        assertRefused(
                () -> accreditations.attach(
                        granted, "x.pdf", "<script>".getBytes(StandardCharsets.US_ASCII), keeper, NOW),
                "accreditation.evidence.kind");
        assertThatThrownBy(() -> accreditations.evidence(new AccreditationId(granted.value() + 1), kept.id()))
                .isInstanceOf(NotFound.class);
    }

    /** What we brought along claims nothing, and says that it is still to be checked. */
    @Test
    void theRegistersThatComeWithTheProductAreUncheckedAndGaveNoPoints() {
        List<Register> brought =
                registers.all().stream().filter(each -> !each.isExample()).toList();

        assertThat(brought).extracting(Register::name).contains("SKJ", "NIP", "NVO", "FGzPt", "ABFE");
        assertThat(brought).noneMatch(Register::isChecked);
        assertThat(brought).allSatisfy(each -> {
            assertThat(accreditations.of(each.id())).isEmpty();
            assertThat(each.terms().number().isKnown()).isFalse();
            assertThat(each.form().columns()).isNotEmpty();
        });
    }

    private List<Remark> publish() {
        int revision = drafts.look(module).revision();
        return publishing.publish(module, revision, "zonder toets", keeper, NOW);
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatThrownBy(deed::run).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
