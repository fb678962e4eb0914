-- As before, and: who is exempted; and a completion from before the module was asked anew does not count.
DROP VIEW report_completion;
CREATE VIEW report_completion AS
SELECT
  e.organisation_id,
  e.person_id,
  p.name AS person_name,
  m.team_id,
  t.name AS team_name,
  m.valid_from,
  m.valid_until,
  e.module,
  e.due_on,
  g.started_at,
  g.last_at,
  g.completed_at,
  COALESCE(g.pages_done, 0) AS pages_done,
  COALESCE(g.pages_total, 0) AS pages_total,
  COALESCE(g.cases_done, 0) AS cases_done,
  COALESCE(g.cases_total, 0) AS cases_total,
  COALESCE(g.quiz_needed > 0, 0) AS quiz_asked,
  COALESCE(g.quiz_right >= g.quiz_needed, 0) AS quiz_passed,
  e.exempted,
  (SELECT MAX(x.reason) FROM enrolment_exemption x
   WHERE x.person_id = e.person_id AND x.organisation_id = e.organisation_id AND x.module = e.module
     AND x.withdrawn_at IS NULL) AS exempt_reason,
  e.renewed_at
FROM enrolment_enrolment e
JOIN people_person p ON p.id = e.person_id
JOIN people_membership m ON m.person_id = e.person_id AND m.organisation_id = e.organisation_id AND m.role = 'LEARNER'
  AND NOT EXISTS (
    SELECT 1 FROM people_membership later
    WHERE later.person_id = m.person_id AND later.organisation_id = m.organisation_id AND later.role = 'LEARNER' AND later.id > m.id)
LEFT JOIN people_team t ON t.id = m.team_id
LEFT JOIN learning_progress g ON g.person_id = e.person_id AND g.organisation_id = e.organisation_id AND g.module = e.module
  AND (e.renewed_at IS NULL OR g.completed_at IS NULL OR g.completed_at >= e.renewed_at)
  AND NOT EXISTS (
    SELECT 1 FROM learning_progress b
    WHERE b.person_id = g.person_id AND b.organisation_id = g.organisation_id AND b.module = g.module
      AND (e.renewed_at IS NULL OR b.completed_at IS NULL OR b.completed_at >= e.renewed_at)
      AND ((b.completed_at IS NOT NULL AND g.completed_at IS NULL)
        OR ((b.completed_at IS NULL) = (g.completed_at IS NULL) AND b.attempt_id > g.attempt_id)));
