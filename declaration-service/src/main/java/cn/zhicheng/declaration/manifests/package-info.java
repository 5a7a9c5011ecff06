/** Replica of the proofs of each dossier. */
@NullMarked
package cn.zhicheng.declaration.manifests;

import org.jspecify.annotations.NullMarked;
