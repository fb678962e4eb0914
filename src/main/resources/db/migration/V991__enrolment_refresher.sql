-- Whether who did a recurring module before may take its refresher; and, following from all that asks her, whether she may now.
ALTER TABLE enrolment_assignment
    ADD COLUMN refresher INT NOT NULL DEFAULT 0;

ALTER TABLE enrolment_enrolment
    ADD COLUMN refresher INT NOT NULL DEFAULT 0;
