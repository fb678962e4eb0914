-- All that a count of an organisation asks of progress: who, what, whether and when. It changes when an attempt begins and when it is done, not with each step.
CREATE INDEX ix_learning_progress_report ON learning_progress (organisation_id, person_id, module, completed_at, started_at);
