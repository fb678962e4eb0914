package nl.overenweer.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All JSON resources stand under {@code /api}. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
