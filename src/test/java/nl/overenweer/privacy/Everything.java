package nl.overenweer.privacy;

import java.util.List;

/** One row in each table in which somebody can be, each with a word of hers; written past the verbs, since no verb writes all of them. */
final class Everything {
    private static final String NOW = "'2026-11-01 10:00:00'";
    private static final String VERSION = "(select min(id) from content_version)";
    private static final String ATTEMPT = "(select max(id) from learning_attempt where person_id = :person)";

    static final List<String> OF_ONE_PERSON = List.of(
            "insert into people_password (person_id, encoded, chosen_at) values (:person, 'geheim-:word', " + NOW + ")",
            "insert into people_roster (organisation_id, person_id, file_name, unknown_columns, grantable, stage, planned_on, made_at, expires_at)"
                    + " values (:organisation, :person, 'lijst-:word.csv', '', 'LEARNER', 'PLANNED', '2026-11-01', " + NOW + ", '2026-12-01 10:00:00')",
            "insert into enrolment_enrolment (person_id, organisation_id, module, origin, reason, enrolled_by, enrolled_at)"
                    + " values (:person, :organisation, 'meldcode-en-kindcheck', 'OWN', 'reden-:word', :person, " + NOW + ")",
            "insert into enrolment_exemption (person_id, organisation_id, module, reason, proof, given_by, given_at)"
                    + " values (:person, :organisation, 'meldcode-en-kindcheck', 'vrij-:word', 'bewijs-:word', :person, " + NOW + ")",
            "insert into enrolment_allowance (person_id, organisation_id, module, extra_attempts, reason, given_by, given_at)"
                    + " values (:person, :organisation, 'meldcode-en-kindcheck', 1, 'ruimte-:word', :person, " + NOW + ")",
            "insert into learning_attempt (person_id, organisation_id, profession, module, version_id, number, seed, started_at)"
                    + " values (:person, :organisation, 'GGZ', 'meldcode-en-kindcheck', " + VERSION + ", 1, 7, " + NOW + ")",
            "insert into learning_step (attempt_id, seq, at, kind, item, spot, payload) select " + ATTEMPT + ", 1, " + NOW
                    + ", 'ANSWERED', 'toets', 'vraag-1', '{\"given\":[\"antwoord-:word\",\"nog een\"],\"right\":1}'",
            "insert into learning_step (attempt_id, seq, at, kind, item, spot, payload) select " + ATTEMPT + ", 2, " + NOW
                    + ", 'DECIDED', 'casus-1', 'begin', '{\"choice\":\"bellen\"}'",
            "insert into certificate_certificate (serial, attempt_id, person_id, organisation_id, holder, organisation, module, code, title,"
                    + " version_id, version_number, minutes, law_date, completed_at, issued_at) select left(concat('T', :person, 'ABCDEFGHJKMNPQ'), 12), " + ATTEMPT
                    + ", :person, :organisation, 'Wilma :word', 'Ggz', 'meldcode-en-kindcheck', 'B1', 'Titel', " + VERSION + ", 1, 30, '2026-01-01', "
                    + NOW + ", " + NOW,
            "insert into refresher_learner (person_id, organisation_id, caught_up_to) values (:person, :organisation, " + NOW + ")",
            "insert into refresher_card (person_id, organisation_id, kind, subject, module, learned_at, made_at, first_due, due, times)"
                    + " values (:person, :organisation, 'TERM', 'term-:word', 'meldcode-en-kindcheck', " + NOW + ", " + NOW + ", '2026-11-05', '2026-11-05', 1)",
            "insert into refresher_review (card_id, seq, person_id, organisation_id, deed, given, ticket, on_day, at)"
                    + " select max(id), 1, :person, :organisation, 'ASKED', 'kaart-:word', 'k1', '2026-11-05', " + NOW
                    + " from refresher_card where person_id = :person",
            "insert into survey_response (person_id, organisation_id, instrument, subject, moment, remark, given_at)"
                    + " values (:person, :organisation, 'EVALUATION', 'meldcode-en-kindcheck', 'AFTER', 'woorden-:word', " + NOW + ")",
            "insert into survey_score (response_id, item, score) select max(id), 'nut', 4 from survey_response where person_id = :person",
            "insert into vault_vault (person_id, version, data_key, salt, iterations, wrapped, made_on, puts, puts_since)"
                    + " values (:person, 1, 'abcdefghijklmnop', 'abcdefghijklmnopqrstuv', 600000, 'sleutel-:word', '2026-11-01', 0, " + NOW + ")",
            "insert into vault_text (person_id, kind, place, version, sealed, changed_on)"
                    + " values (:person, 'NOTE', 'plek-:word', 1, 'zegel-:word', '2026-11-01')",
            "insert into vault_done (person_id, organisation_id, module, done_on)"
                    + " values (:person, :organisation, 'meldcode-en-kindcheck', '2026-11-01')");

    static final List<String> THAT_STAYS = List.of(
            "select coalesce(sum(n), 0) from mirror_count",
            "select coalesce(sum(n), 0) from mirror_published",
            "select count(*) from mirror_marker",
            "select count(*) from learning_attempt",
            "select count(*) from learning_step",
            "select count(*) from learning_progress where completed_at is not null",
            "select count(*) from enrolment_enrolment",
            "select count(*) from enrolment_exemption where withdrawn_at is null",
            "select count(*) from survey_response",
            "select coalesce(sum(score), 0) from survey_score",
            "select count(*) from certificate_certificate");

    private Everything() {}
}
