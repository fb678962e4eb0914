-- When the time limit of the closing test that is under way passes, without extra time; empty for most. It follows from the ledger, and is
-- there so that a test of somebody who never comes back is found without reading ledgers.
ALTER TABLE learning_progress ADD COLUMN time_until DATETIME(6) NULL;
CREATE INDEX ix_learning_progress_time_until ON learning_progress (time_until);
