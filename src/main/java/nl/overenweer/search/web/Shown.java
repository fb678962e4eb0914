package nl.overenweer.search.web;

import java.util.Locale;
import java.util.Set;

/** For whom results are shown: the modules that she has begun, and her language. */
record Shown(Set<String> begun, Locale locale) {}
