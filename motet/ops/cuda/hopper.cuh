// What kernels for Hopper share: addresses of shared memory, barriers there, registers of warps, the order of products.
// Who includes this does so among what only a GPU can do, for which tests put plain C++ in its place.

#define SHARED_BASE ((char*)dynamic_shared)
typedef u32 Place;  // an address of shared memory
DEV Place place_of(const void* p) { return (u32)__cvta_generic_to_shared(p); }
DEV uint4 load_16(Place p) {
    uint4 v;
    asm volatile("ld.shared.v4.u32 {%0, %1, %2, %3}, [%4];"
                 : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "r"(p) : "memory");
    return v;
}
DEV u32 load_byte(Place p) {
    u32 v;
    asm volatile("ld.shared.u8 %0, [%1];" : "=r"(v) : "r"(p) : "memory");
    return v;
}
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
DEV int load_acquire(const int* p) {
    int v;
    asm volatile("ld.acquire.gpu.global.s32 %0, [%1];" : "=r"(v) : "l"(p) : "memory");
    return v;
}
DEV void wgmma_fence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
DEV void wgmma_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
template <int PENDING>
DEV void wgmma_wait() { asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(PENDING) : "memory"); }
// What was written by products is read after this.
DEV void keep(float& x) { asm volatile("" : "+f"(x)::"memory"); }
// Kept in a register, not computed anew.
template <class T>
DEV void settle(T& x) { asm volatile("" : "+r"(x)); }
DEV float quotient(float a, float b) { return __fdividef(a, b); }
// Registers of a thread, from here on: all warps of a group of four agree.
template <int COUNT>
DEV void fewer_registers() { asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(COUNT)); }
template <int COUNT>
DEV void more_registers() { asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(COUNT)); }
DEV bool all_lanes(bool x) { return __all_sync(~0u, x); }
