package nl.overenweer.people;

/**
 * What an organisation asks of its own people when they sign in.
 *
 * @param passwordsRefused they come by the organisation's own provider only
 * @param factorRequired whoever sees or changes what is of others shows a second factor
 */
public record SignInRules(boolean passwordsRefused, boolean factorRequired) {}
