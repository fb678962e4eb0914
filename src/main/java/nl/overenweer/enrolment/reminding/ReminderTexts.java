package nl.overenweer.enrolment.reminding;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;

/** Keeps how an organisation words its reminders, and when they go. */
@UseCase
public class ReminderTexts {
    @Inject
    private ReminderStore store;

    @Inject
    private Audit audit;

    /** The organisation's own, or else ours. */
    @ReadOnly
    public Words of(OrganisationId organisation, Kind kind, Locale language) {
        return store.words(organisation, kind, language.getLanguage())
                .map(OwnWords::words)
                .orElseGet(() -> ours(kind, language));
    }

    public static Words ours(Kind kind, Locale language) {
        Texts texts = Texts.in(language);
        return new Words(
                texts.get("enrolment.reminder." + kind + ".subject"),
                texts.get("enrolment.reminder." + kind + ".opening"));
    }

    @ReadOnly
    public boolean isOwn(OrganisationId organisation, Kind kind, Locale language) {
        return store.words(organisation, kind, language.getLanguage()).isPresent();
    }

    public void choose(OrganisationId organisation, Kind kind, Locale language, Words words, PersonId by, Instant now) {
        store.words(organisation, kind, language.getLanguage())
                .ifPresentOrElse(
                        own -> own.change(words, by, now),
                        () -> store.add(new OwnWords(organisation, kind, language.getLanguage(), words, by, now)));
        changed(organisation, "reminder " + kind + " " + language.getLanguage());
    }

    /** Ours again. */
    public void reset(OrganisationId organisation, Kind kind, Locale language) {
        store.words(organisation, kind, language.getLanguage()).ifPresent(store::remove);
        changed(organisation, "reminder " + kind + " " + language.getLanguage() + " reset");
    }

    @ReadOnly
    public ReminderRule rule(OrganisationId organisation) {
        return store.rule(organisation).orElseGet(() -> new ReminderRule(organisation));
    }

    public void choose(OrganisationId organisation, Moments moments, boolean unfinished, boolean summary) {
        ReminderRule rule = store.rule(organisation).orElseGet(() -> {
            ReminderRule fresh = new ReminderRule(organisation);
            store.add(fresh);
            return fresh;
        });
        rule.choose(moments, unfinished, summary);
        changed(organisation, "reminder moments");
    }

    private void changed(OrganisationId organisation, String what) {
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).in(organisation.value()).with(what));
    }
}
