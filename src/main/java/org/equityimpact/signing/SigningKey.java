package org.equityimpact.signing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import org.equityimpact.rules.RuleSources;

/** A private key that signs rule sets (Ed25519), with the public key that belongs to it. */
public final class SigningKey {

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** A new one. */
    public static SigningKey made() {
        return new SigningKey(pair(new SecureRandom()));
    }

    /**
     * Reads the file of a private key.
     *
     * @throws UnusableKey when it holds none
     */
    public static SigningKey of(Path file) {
        var key = (EdECPrivateKey)
                Pem.privateKey(file, (factory, encoded) -> factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        byte[] seed = key.getBytes().orElseThrow(() -> new UnusableKey(file + " holds a key without its seed"));
        return new SigningKey(pair(new Seed(seed)));
    }

    /** The text of the file to keep secret. */
    public String privateText() {
        return Pem.text(pair.getPrivate());
    }

    /** The text of the file to hand out. */
    public String publicText() {
        return Pem.text(pair.getPublic());
    }

    /** How people tell the key from others. */
    public String name() {
        return PublicKeys.nameOf(pair.getPublic());
    }

    /** Signs a rule set as it is. */
    public RuleSignature sign(RuleSources rules) {
        try {
            var signature = Signature.getInstance(RuleSignature.ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(RuleSignature.signed(rules.version()));
            return RuleSignature.of(rules, name(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** Java makes a public key from chance only, and the file of a private key is that very chance. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
