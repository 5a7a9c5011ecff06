/** The object store: the S3 protocol on a folder. */
@NullMarked
package cn.zhicheng.local.objects;

import org.jspecify.annotations.NullMarked;
