// What kernels of dense projections on Hopper share: barriers, tensor copies, clusters, products of a warpgroup.

typedef unsigned long long u64;

// begin of what only a GPU can do; tests put the same in plain C++ in its place
#define SHARED_BASE ((char*)dynamic_shared)
#define TENSOR_MAP const __grid_constant__ TensorMap
struct __align__(64) TensorMap { u64 words[16]; };
typedef u32 Place;  // an address of shared memory
DEV Place place_of(const void* p) { return (u32)__cvta_generic_to_shared(p); }
DEV void barrier_init(Place barrier, u32 count) {
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(barrier), "r"(count));
}
DEV void barriers_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
DEV void barrier_wait(Place barrier, u32 parity) {
    asm volatile(
        "{\n.reg .pred p;\nWAIT:\n"
        "mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra WAIT;\nDONE:\n}"
        ::"r"(barrier), "r"(parity) : "memory");
}
DEV void barrier_arrive(Place barrier) {
    asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(barrier) : "memory");
}
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
DEV void wgmma_fence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
DEV void wgmma_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
template <int PENDING>
DEV void wgmma_wait() { asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(PENDING) : "memory"); }
// What was written by products is read after this.
DEV void keep(float& x) { asm volatile("" : "+f"(x)::"memory"); }
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
