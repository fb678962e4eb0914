-- A register gives its points for the whole module: a refresher gives none.
DROP VIEW accreditation_finished;
CREATE VIEW accreditation_finished AS
SELECT c.serial, c.person_id, c.organisation_id, c.module, c.version_id, c.completed_at,
  c.quiz_total IS NOT NULL AS tested
FROM certificate_certificate c
WHERE c.route = 'WHOLE';
