package nl.overenweer.certificate.badge;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;

/**
 * A pair of keys that was just made.
 *
 * @param publicKey as X.509 writes it
 * @param privateKey as PKCS #8 writes it; closed before it is kept, where the operator gave a key for that
 */
record FreshPair(String thumbprint, byte[] publicKey, byte[] privateKey) {
    /** RFC 7518, 3.3: 'A key of size 2048 bits or larger MUST be used'; these sign for years. */
    private static final int BITS = 3072;

    static FreshPair make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new FreshPair(
                    Jwk.thumbprint((RSAPublicKey) pair.getPublic()),
                    pair.getPublic().getEncoded(),
                    pair.getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
