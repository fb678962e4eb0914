-- The order in which steps came into the ledger, over all attempts: for rooms that follow it in batches.
ALTER TABLE learning_step
    ADD COLUMN number BIGINT NOT NULL AUTO_INCREMENT,
    ADD CONSTRAINT uq_learning_step_number UNIQUE (number);
