package cn.zhicheng.contracts;

/**
 * The proofs of one declaration.
 *
 * @param manifest the live proofs
 * @param totalBytes of the live proofs
 * @param sealedRound the round that the dossier is sealed to; 0 while it is open
 */
public record DossierState(
        String declarationId, String personId, Manifest manifest, long totalBytes, int sealedRound) {}
