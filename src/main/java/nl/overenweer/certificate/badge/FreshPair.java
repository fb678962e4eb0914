package nl.overenweer.certificate.badge;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/**
 * A pair of keys that was just made, as it is kept.
 *
 * @param privateKey closed with the operator's secret where {@code sealed}
 */
record FreshPair(String thumbprint, byte[] publicKey, byte[] privateKey, boolean sealed) {
    /** RFC 7518, 3.3: 'A key of size 2048 bits or larger MUST be used'; these sign for years. */
    private static final int BITS = 3072;

    static FreshPair make(Optional<Seal> seal) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            byte[] open = pair.getPrivate().getEncoded();
            return new FreshPair(
                    Jwk.thumbprint((RSAPublicKey) pair.getPublic()),
                    pair.getPublic().getEncoded(),
                    seal.map(any -> any.close(open)).orElse(open),
                    seal.isPresent());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
