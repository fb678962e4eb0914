package nl.overenweer.privacy;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row in each table in which somebody can be, each with a word of hers; written past the verbs, since no verb writes all of them. What
 * she did for her organisation holds no word of hers: it stays as it is.
 */
final class Everything {
    private static final String NOW = "'2026-11-01 10:00:00'";
    private static final String VERSION =
            "(select min(id) from content_version where module = 'meldcode-en-kindcheck')";
    private static final String ATTEMPT = "(select max(id) from learning_attempt where person_id = :person)";

    private static final String REGISTER = "(select min(id) from accreditation_register)";
    private static final String NUMBER = "(select max(id) from accreditation_number where person_id = :person)";
    private static final String LETTER =
            "insert into mail_dispatch (reference, occasion, organisation_id, address, name, language, urgent, secret,"
                    + " subject, text_part, html_part, posted_at, not_before, useless_after, state, tries, detail, done_at) values";

    /** How she came in, and how she signs in. */
    private static final List<String> ACCOUNT = List.of(
            "insert into people_password (person_id, encoded, chosen_at) values (:person, 'geheim-:word', " + NOW + ")",
            "insert into people_roster (organisation_id, person_id, file_name, unknown_columns, grantable, stage, planned_on, made_at, expires_at)"
                    + " values (:organisation, :person, 'lijst-:word.csv', '', 'LEARNER', 'PLANNED', '2026-11-01', "
                    + NOW + ", '2026-12-01 10:00:00')",
            "insert into people_roster_row (roster_id, row_no, cells, kind, outcome, stage, person_id, registered)"
                    + " select max(id), 1, 'Wilma :word;:word@westerkade.example', 'ADD', '', 'DONE', :person, 1 from people_roster where person_id = :person",
            "insert into people_password_link (person_id, digest, made_at, expires_at)"
                    + " values (:person, 'link-:word', " + NOW + ", '2026-11-08 10:00:00')",
            "insert into people_sign_in_failure (subject, failures, last_at)"
                    + " values (sha2('account :word@westerkade.example', 256), 2, " + NOW + ")",
            "insert into people_factor (person_id, sealed, begun_at, begun_in, confirmed_at, last_step)"
                    + " values (:person, 'factor-:word', " + NOW + ", 1, " + NOW + ", 1)",
            "insert into people_recovery_code (person_id, digest) values (:person, 'code-:word')",
            "insert into people_scim_user (organisation_id, person_id, external_id, given_name, family_name, standing)"
                    + " values (:organisation, :person, 'daar-:word', 'Wilma', ':word', 'ACTIVE')",
            "insert into people_sign_on_link (organisation_id, issuer, subject, person_id, linked_at, last_at)"
                    + " values (:organisation, 'https://aanmelden.example/:word', 'onderwerp-:word', :person, " + NOW
                    + ", " + NOW + ")",
            "insert into people_registration (digest, email, organisation_id, asked_at, expires_at)"
                    + " values ('aanvraag-:word', ':word@westerkade.example', :organisation, " + NOW
                    + ", '2026-11-02 10:00:00')",
            "insert into people_factor_reset (person_id, organisation_id, made_by, reason, made_at)"
                    + " values (:person, :organisation, :other, 'kwijt-:word', " + NOW + ")");

    /** What was asked of her, and what she did. */
    private static final List<String> LEARNING = List.of(
            "insert into enrolment_enrolment (person_id, organisation_id, module, origin, reason, enrolled_by, enrolled_at)"
                    + " values (:person, :organisation, 'meldcode-en-kindcheck', 'OWN', 'reden-:word', :person, " + NOW
                    + ")",
            "insert into enrolment_exemption (person_id, organisation_id, module, reason, proof, given_by, given_at)"
                    + " values (:person, :organisation, 'meldcode-en-kindcheck', 'vrij-:word', 'bewijs-:word', :person, "
                    + NOW + ")",
            "insert into enrolment_allowance (person_id, organisation_id, module, extra_attempts, reason, given_by, given_at)"
                    + " values (:person, :organisation, 'meldcode-en-kindcheck', 1, 'ruimte-:word', :person, " + NOW
                    + ")",
            "insert into enrolment_assignment (organisation_id, module, kind, reason, assigned_by, assigned_at, people)"
                    + " values (:organisation, 'meldcode-en-kindcheck', 'PEOPLE', 'Voor iedereen', :person, " + NOW
                    + ", 1)",
            "insert into enrolment_asked (assignment_id, person_id, asked_at) select max(id), :person, " + NOW
                    + " from enrolment_assignment where assigned_by = :person",
            "insert into enrolment_reminder_text (organisation_id, kind, language, subject, opening, changed_by, changed_at)"
                    + " values (:organisation, 'LATE', 'nl', 'Nog te doen', 'Denk je eraan?', :person, " + NOW + ")",
            "insert into learning_attempt (person_id, organisation_id, profession, module, version_id, number, seed, started_at)"
                    + " values (:person, :organisation, 'GGZ', 'meldcode-en-kindcheck', " + VERSION + ", 1, 7, " + NOW
                    + ")",
            "insert into learning_step (attempt_id, seq, at, kind, item, spot, payload) select " + ATTEMPT + ", 1, "
                    + NOW
                    + ", 'ANSWERED', 'toets', 'vraag-1', '{\"given\":[\"antwoord-:word\",\"nog een\"],\"right\":1}'",
            "insert into learning_step (attempt_id, seq, at, kind, item, spot, payload) select " + ATTEMPT + ", 2, "
                    + NOW + ", 'DECIDED', 'casus-1', 'balie', '{\"choice\":\"a\"}'",
            "insert into learning_bookmark (attempt_id, item, paragraph, at) select " + ATTEMPT
                    + ", 'plek-:word', 'p1', " + NOW,
            "insert into learning_progress (attempt_id, person_id, organisation_id, module, version_id, number, state, items_done, items_total,"
                    + " pages_done, pages_total, cases_done, cases_total, quiz_right, quiz_needed, quiz_total, here, started_at, last_at)"
                    + " select " + ATTEMPT + ", :person, :organisation, 'meldcode-en-kindcheck', " + VERSION
                    + ", 1, 'BUSY', 1, 9, 1, 6, 0, 2, 0, 8, 10, '', " + NOW + ", " + NOW,
            "insert into certificate_certificate (serial, attempt_id, person_id, organisation_id, holder, organisation, module, code, title,"
                    + " version_id, version_number, minutes, law_date, completed_at, issued_at) select left(concat('T', :person, 'ABCDEFGHJKMNPQ'), 12), "
                    + ATTEMPT
                    + ", :person, :organisation, 'Wilma :word', 'Ggz', 'meldcode-en-kindcheck', 'B1', 'Titel', "
                    + VERSION + ", 1, 30, '2026-01-01', "
                    + NOW + ", " + NOW,
            "update certificate_certificate set revoked_at = " + NOW
                    + ", revoked_reason = 'fout-:word', showing = 'NAME' where person_id = :person",
            "insert into certificate_revocation (certificate_id, revoked, reason, by_person_id, at) select max(id), 1, 'fout-:word', :other, "
                    + NOW + " from certificate_certificate where person_id = :person",
            "insert into certificate_holder (person_id, showing, chosen_at) values (:person, 'NAME', " + NOW + ")",
            "insert into certificate_validity (organisation_id, module, months, set_by, set_at)"
                    + " values (:organisation, '', 24, :person, " + NOW + ")",
            "insert into refresher_learner (person_id, organisation_id, caught_up_to) values (:person, :organisation, "
                    + NOW + ")",
            "insert into refresher_card (person_id, organisation_id, kind, subject, module, learned_at, made_at, first_due, due, times)"
                    + " values (:person, :organisation, 'TERM', 'term-:word', 'meldcode-en-kindcheck', " + NOW + ", "
                    + NOW + ", '2026-11-05', '2026-11-05', 1)",
            "insert into refresher_review (card_id, seq, person_id, organisation_id, deed, given, ticket, on_day, at)"
                    + " select max(id), 1, :person, :organisation, 'ASKED', 'kaart-:word', 'k1', '2026-11-05', " + NOW
                    + " from refresher_card where person_id = :person",
            "insert into survey_response (person_id, organisation_id, instrument, subject, moment, remark, given_at)"
                    + " values (:person, :organisation, 'EVALUATION', 'meldcode-en-kindcheck', 'AFTER', 'woorden-:word', "
                    + NOW + ")",
            "insert into survey_score (response_id, item, score) select max(id), 'nut', 4 from survey_response where person_id = :person",
            "insert into vault_vault (person_id, version, data_key, salt, iterations, wrapped, made_on, puts, puts_since)"
                    + " values (:person, 1, 'abcdefghijklmnop', 'abcdefghijklmnopqrstuv', 600000, 'sleutel-:word', '2026-11-01', 0, "
                    + NOW + ")",
            "insert into vault_text (person_id, kind, place, version, sealed, changed_on)"
                    + " values (:person, 'NOTE', 'plek-:word', 1, 'zegel-:word', '2026-11-01')",
            "insert into vault_done (person_id, organisation_id, module, done_on)"
                    + " values (:person, :organisation, 'meldcode-en-kindcheck', '2026-11-01')");

    /** Points that a register took, points on a list that was not sent yet, and points that wait for one. */
    private static final List<String> POINTS = List.of(
            "insert into accreditation_number (person_id, register_id, number, kept_at) select :person, " + REGISTER
                    + ", 'nr-:word', " + NOW,
            accreditation("taken"),
            accreditation("listed"),
            accreditation("waiting"),
            "insert into accreditation_evidence (accreditation_id, name, kind, size, bytes, kept_by, kept_at) select "
                    + accreditationOf("taken") + ", 'besluit.pdf', 'application/pdf', 5, '%PDF-', :person, " + NOW,
            award("taken", "CONFIRMED"),
            award("listed", "LISTED"),
            award("waiting", "READY"),
            "insert into accreditation_list (register_id, organisation_id, form_kind, form_notation, form_separator, form_columns, made_by, made_at,"
                    + " sent_by, sent_at, sent_how) select " + REGISTER
                    + ", :organisation, 'CSV', 'DUTCH', 'SEMICOLON', 'NUMBER=nummer', :person, "
                    + NOW + ", :person, " + NOW + ", 'per mail'",
            line("taken", "CONFIRMED"),
            "insert into accreditation_list (register_id, organisation_id, form_kind, form_notation, form_separator, form_columns, made_by, made_at,"
                    + " sent_how) select " + REGISTER
                    + ", :organisation, 'CSV', 'DUTCH', 'SEMICOLON', 'NUMBER=nummer', :person, " + NOW + ", ''",
            line("listed", "OPEN"));

    /** A package that she brought, and what another one told of her. */
    private static final List<String> PACKAGES = List.of(
            "insert into scorm_package (made_at) values (" + NOW + ")",
            "insert into scorm_version (package_id, number, digest, standard, title, manifest_path, file_name, zip_bytes, bytes, files, findings,"
                    + " brought_by, begun_at, imported_at) select max(id), 1, sha2('pakket', 256), 'SCORM_12', 'Pakket', 'imsmanifest.xml',"
                    + " 'pakket.zip', 1, 1, 1, '[]', :person, " + NOW + ", " + NOW + " from scorm_package",
            "insert into scorm_import (person_id, organisation_id, for_all, file_name, zip_bytes, stage, bytes_done, bytes_total, findings, asked_at,"
                    + " beat_at) values (:person, :organisation, 1, 'pakket-:word.zip', 1, 'DONE', 1, 1, '[]', " + NOW
                    + ", " + NOW + ")",
            "insert into scorm_pass (secret, version_id, person_id, given_at, expires_at) select sha2(':word', 256), max(id), :person, "
                    + NOW + ", " + NOW + " from scorm_version",
            "insert into scorm_registration (secret, attempt_id, item, person_id, organisation_id, version_id, part, state, trail, session_no,"
                    + " commit_no, device, is_open, begun_at, last_at) select md5(':word'), " + ATTEMPT
                    + ", 'pakket', :person, :organisation, max(id), '', '', '', 1, 1, '', 0, " + NOW + ", " + NOW
                    + " from scorm_version",
            "insert into scorm_part (registration_id, part, content, interactions, completion, success, total_ms, changed_at)"
                    + " select max(id), 'deel', '{\"cmi.comments\":\"woorden-:word\"}', 1, 'COMPLETED', 'PASSED', 1, "
                    + NOW + " from scorm_registration where person_id = :person",
            "insert into scorm_interaction (registration_id, part, row_no, name, kind, result, content)"
                    + " select max(id), 'deel', 0, 'vraag', 'fill-in', 'correct', 'antwoord-:word' from scorm_registration where person_id = :person",
            "insert into scorm_shared (person_id, organisation_id, scope, kind, digest, name, content, registration_id,"
                    + " changed_at) select :person, :organisation, 0, 'DATA', sha2('notities', 256), 'notities', 'notitie-:word', max(id), "
                    + NOW + " from scorm_registration where person_id = :person");

    /** Letters to her, at an address of before too, and one to a manager that names her; her files, and a manager's with her in it. */
    private static final List<String> LETTERS_AND_FILES = List.of(
            LETTER
                    + " (md5('1:word'), 'een/:person', :organisation, ':word@westerkade.example', 'Wilma :word', 'nl', 1, 0, 'Welkom',"
                    + " 'brief-:word', '<p>brief-:word</p>', " + NOW + ", " + NOW + ", " + NOW
                    + ", 'FAILED', 1, '550 :word@westerkade.example unknown', null)",
            LETTER
                    + " (md5('2:word'), 'twee/:person', :organisation, 'vroeger.:word@westerkade.example', 'Wilma :word', 'nl', 1, 0, 'Welkom',"
                    + " 'vroeger-:word', '', " + NOW + ", " + NOW + ", " + NOW + ", 'SENT', 1, null, null)",
            LETTER
                    + " (md5('3:word'), 'drie/:person', :organisation, 'lead-:person@westerkade.example', 'Leiding Gevende', 'nl', 0, 0,"
                    + " 'Over Wilma :word', 'Te laat:\n- Wilma\n  :word, Meldcode\n- Ans Bos, Meldcode', '<li>Wilma :word, Meldcode</li>', "
                    + NOW + ", '2026-12-24 10:00:00', '2026-12-31 10:00:00', 'WAITING', 0, null, null)",
            "insert into report_column (person_id, chosen) values (:person, 'kolom-:word')",
            file(":person"),
            part(":person"),
            file(":other"),
            part(":other"));

    static final List<String> OF_ONE_PERSON = Stream.of(ACCOUNT, LEARNING, POINTS, PACKAGES, LETTERS_AND_FILES)
            .flatMap(List::stream)
            .toList();

    /** Tables with a column for a person in which no row of hers stays. */
    static final List<String> THAT_GO = List.of(
            "certificate_holder",
            "people_factor",
            "people_factor_reset",
            "people_password",
            "people_password_link",
            "people_recovery_code",
            "people_roster",
            "people_roster_row",
            "people_scim_user",
            "people_session",
            "people_sign_on_link",
            "refresher_card",
            "refresher_learner",
            "refresher_review",
            "report_column",
            "report_file",
            "scorm_import",
            "scorm_pass",
            "scorm_shared",
            "vault_done",
            "vault_text",
            "vault_vault");

    static final List<String> THAT_STAYS = List.of(
            "select count(*) from accreditation_award where state in ('SENT', 'CONFIRMED', 'REFUSED')",
            "select coalesce(sum(points), 0) from accreditation_award where state = 'CONFIRMED'",
            "select count(*) from accreditation_line l join accreditation_list s on s.id = l.list_id where s.sent_at is not null",
            "select count(*) from accreditation_evidence",
            "select count(*) from certificate_revocation",
            "select count(*) from certificate_validity",
            "select count(*) from enrolment_reminder_text",
            "select count(*) from mail_dispatch where address like 'lead-%'",
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

    /** One row in each table whose rows go by an age of their own, of a moment that is told. */
    static final List<String> THAT_AGES = List.of(
            "insert into people_sign_on (state_digest, organisation_id, browser_digest, return_to, made_at)"
                    + " values (sha2('s :organisation :when', 256), :organisation, 'b', '/', ':when')",
            "insert into people_registration (digest, email, organisation_id, asked_at, expires_at)"
                    + " values (sha2('r :organisation :when', 256), 'iemand@westerkade.example', :organisation, ':when', ':when')",
            "insert into certificate_check_miss (subject, misses, last_at) values (sha2('m :organisation :when', 256), 1, ':when')",
            LETTER
                    + " (md5('l :organisation :when'), md5('o :organisation :when'), :organisation, 'iemand@westerkade.example', 'Iemand', 'nl', 0, 0,"
                    + " 'Welkom', 'Dag', '', ':when', ':when', ':when', 'SENT', 1, null, ':when')",
            "insert into report_file (person_id, organisation_id, teams, filter, chosen, language, stage, rows_done, rows_total, bytes, asked_at,"
                    + " expires_at) values (:person, :organisation, '', '', 'naam', 'nl', 'DONE', 1, 1, 9, ':when', '2099-01-01')",
            "insert into report_file_part (file_id, part_no, bytes) select max(id), 0, 'x' from report_file where person_id = :person");

    private Everything() {}

    private static String accreditation(String which) {
        return "insert into accreditation_accreditation (register_id, module, activity, edition, points, valid_from, valid_until, state, note,"
                + " kept_by, kept_at) select " + REGISTER + ", 'meldcode-en-kindcheck', '" + which
                + "-:person', '', 2, '2026-01-01', '2027-01-01',"
                + " 'GRANTED', '', :person, " + NOW;
    }

    private static String accreditationOf(String which) {
        return "(select max(id) from accreditation_accreditation where activity = '" + which + "-:person')";
    }

    private static String award(String which, String state) {
        return "insert into accreditation_award (accreditation_id, number_id, person_id, organisation_id, serial, version_id, finished_on, points,"
                + " state, awarded_by, awarded_at) select " + accreditationOf(which) + ", " + NUMBER
                + ", :person, :organisation, '" + which + "', "
                + VERSION + ", '2026-11-01', 2, '" + state + "', :person, " + NOW;
    }

    /** On the list that was made last. */
    private static String line(String which, String state) {
        return "insert into accreditation_line (list_id, award_id, number, name, organisation, title, activity, edition, points, finished_on, serial,"
                + " state, reason) select (select max(id) from accreditation_list where made_by = :person), max(id), 'nr-:word', 'Wilma :word', 'Ggz',"
                + " 'Titel', '" + which + "', '', 2, '2026-11-01', '" + which + "', '" + state
                + "', 'reden-:word' from accreditation_award"
                + " where person_id = :person and serial = '" + which + "'";
    }

    private static String file(String whose) {
        return "insert into report_file (person_id, organisation_id, teams, filter, chosen, language, stage, rows_done, rows_total, bytes, asked_at,"
                + " expires_at) values (" + whose + ", :organisation, '', 'zoek=:word', 'naam', 'nl', 'DONE', 1, 1, 9, "
                + NOW
                + ", '2026-12-02 10:00:00')";
    }

    private static String part(String whose) {
        return "insert into report_file_part (file_id, part_no, bytes) select max(id), 0, ':word' from report_file where person_id = "
                + whose;
    }
}
