-- A certificate says by which way the module was done: all of it, or the refresher of who did it before.
ALTER TABLE certificate_certificate
    ADD COLUMN route VARCHAR(10) NOT NULL DEFAULT 'WHOLE';
