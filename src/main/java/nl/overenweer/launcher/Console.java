package nl.overenweer.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Speaks to whoever started the product; what the server has to say of itself goes to the log. */
final class Console {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("nl.overenweer.launcher.messages", Locale.getDefault());
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String messageKey, @Nullable Object... arguments) {
        OUT.println(sentence(messageKey, arguments));
    }

    static void print(String sentence) {
        OUT.println(sentence);
    }

    static String sentence(String messageKey, @Nullable Object... arguments) {
        return new MessageFormat(SENTENCES.getString(messageKey), Locale.ROOT).format(arguments);
    }
}
