package cn.zhicheng.declaration.manifests;

import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.declaration.lifecycle.DeclarationId;

/** The live proofs of each dossier, as far as this service was told. */
public interface Manifests {

    /** The manifest; without proofs it is the empty one. */
    Manifest of(DeclarationId declaration);
}
