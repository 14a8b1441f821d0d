package org.maillage.launch;

/** The start is refused for a reason that a person can act on; the message is one readable sentence, shown as it is. */
public final class LaunchRefused extends RuntimeException {

    public LaunchRefused(String sentence) {
        super(sentence);
    }

    public LaunchRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
