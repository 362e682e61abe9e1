// What kernels of dense projections on Hopper share: barriers, tensor copies, clusters, products of a warpgroup.

typedef unsigned long long u64;

// begin of what only a GPU can do; tests put the same in plain C++ in its place
#include "hopper.cuh"
#define TENSOR_MAP const __grid_constant__ TensorMap
struct __align__(64) TensorMap { u64 words[16]; };
DEV u64 read_once() {
    u64 policy;
    asm("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
    return policy;
}
DEV u64 read_often() {
    u64 policy;
    asm("createpolicy.fractional.L2::evict_normal.b64 %0, 1.0;" : "=l"(policy));
    return policy;
}
// A tile of 64 columns in the swizzle of 128 bytes; rows that are not there are zeros.
DEV void fetch_tile(Place to, const TensorMap& map, int column, int row, u32 bytes, Place barrier, u64 policy) {
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(barrier), "r"(bytes) : "memory");
    asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes.L2::cache_hint "
                 "[%0], [%1, {%2, %3}], [%4], %5;"
                 ::"r"(to), "l"(&map), "r"(column), "r"(row), "r"(barrier), "l"(policy) : "memory");
}
DEV uint4 load_peer(Place p, int rank) {  // of a block of the cluster
    uint4 v;
    asm volatile("{\n.reg .u32 a;\nmapa.shared::cluster.u32 a, %4, %5;\n"
                 "ld.shared::cluster.v4.u32 {%0, %1, %2, %3}, [a];\n}"
                 : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "r"(p), "r"(rank) : "memory");
    return v;
}
DEV void sync_cluster() {
    __syncwarp();  // a warp arrives as one
    asm volatile("barrier.cluster.arrive.release;\nbarrier.cluster.wait.acquire;" ::: "memory");
}
// Rows of 128 bytes in the swizzle of 128 bytes, groups of 8 rows at 1024 bytes.
DEV u64 matrix_at(Place p) { return (u64)((p & 0x3ffff) >> 4 | 1 << 16) | (u64)0x40000040u << 32; }
// The first COUNT threads of the block meet.
template <int COUNT>
DEV void sync_group() {
    __syncwarp();
    asm volatile("bar.sync 1, %0;" ::"n"(COUNT) : "memory");
}
#define CLUSTER(n) __cluster_dims__(n, 1, 1)
#include "wgmma.cuh"
// end of what only a GPU can do

// The stage of a ring that comes next, and the parity of its barrier.
struct Turn {
    u32 stage = 0, phase = 0;
    __device__ __forceinline__ void next(u32 stages) {
        if (++stage == stages) { stage = 0; phase ^= 1; }
    }
};
