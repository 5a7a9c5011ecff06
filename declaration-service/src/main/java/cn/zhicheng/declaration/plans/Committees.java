package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.CommitteeState;
import java.util.Optional;

/** Review committees, as far as this service was told. */
public interface Committees {

    Optional<CommitteeState> find(String committeeId);
}
