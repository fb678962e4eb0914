-- A letter that is forgotten once it went or won't go: the last one to somebody of whom nothing is kept.
ALTER TABLE mail_dispatch
    ADD COLUMN fleeting BOOLEAN NOT NULL DEFAULT FALSE;
