// What step.cu asks of a GPU: barriers, bulk copies, and what blocks write and read for one another.
// begin of what only a GPU can do
#define SHARED_BASE ((char*)dynamic_shared)
DEV u32 shared_address(const void* p) { return (u32)__cvta_generic_to_shared(p); }
DEV void barrier_init(char* b, u32 count) {
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(shared_address(b)), "r"(count));
}
DEV void barriers_are_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
#ifdef WATCHDOG  // ends the kernel where it would hang
#define SPIN() if (++spins > WATCHDOG) __trap();
#else
#define SPIN()
#endif
DEV void barrier_wait(char* b, u32 parity) {
    u32 is_done = 0, spins = 0;
    while (true) {
        asm volatile("{\n.reg .pred p;\nmbarrier.try_wait.parity.shared::cta.b64 p, [%1], %2;\n"
                     "selp.u32 %0, 1, 0, p;\n}" : "=r"(is_done) : "r"(shared_address(b)), "r"(parity) : "memory");
        if (is_done) break;
        SPIN()
    }
}
DEV void barrier_arrive(char* b, u32 count) {
    asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0], %1;" ::"r"(shared_address(b)), "r"(count) : "memory");
}
DEV void barrier_expect(char* b, u32 bytes) {
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(shared_address(b)), "r"(bytes)
                 : "memory");
}
DEV void fetch(char* to, const void* from, u32 bytes, char* b) {
#if HINT
    unsigned long long policy;
    asm("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.L2::cache_hint [%0], [%1], %2, "
                 "[%3], %4;" ::"r"(shared_address(to)), "l"(from), "r"(bytes), "r"(shared_address(b)), "l"(policy)
                 : "memory");
#else
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];" ::"r"(
                     shared_address(to)), "l"(from), "r"(bytes), "r"(shared_address(b)) : "memory");
#endif
}
DEV void prefetch_line(const void* p) { asm volatile("prefetch.global.L2 [%0];" ::"l"(p)); }
DEV void sync_consumers() { asm volatile("bar.sync 1, %0;" ::"n"(NT) : "memory"); }
DEV void add_relaxed(i64* p, i64 v) {
    asm volatile("red.relaxed.gpu.global.add.u64 [%0], %1;" ::"l"(p), "l"(v) : "memory");
}
DEV i64 load_relaxed(const i64* p) {
    i64 v;
    asm volatile("ld.relaxed.gpu.global.s64 %0, [%1];" : "=l"(v) : "l"(p) : "memory");
    return v;
}
DEV void tell(u32* p, u32 v) { asm volatile("st.relaxed.gpu.global.u32 [%0], %1;" ::"l"(p), "r"(v) : "memory"); }
DEV void tell(u16* p, u16 v) { asm volatile("st.relaxed.gpu.global.u16 [%0], %1;" ::"l"(p), "h"(v) : "memory"); }
typedef unsigned long long u64;
DEV void tell(u64* p, float v, u32 number) {  // at once
    u64 both = (u64)number << 32 | __float_as_uint(v);
    asm volatile("st.relaxed.gpu.global.u64 [%0], %1;" ::"l"(p), "l"(both) : "memory");
}
DEV u64 load_told(const u64* p) {
    u64 v;
    asm volatile("ld.relaxed.gpu.global.u64 %0, [%1];" : "=l"(v) : "l"(p) : "memory");
    return v;
}
DEV uint4 load_told(const u32* p) {
    uint4 v;
    asm volatile("ld.relaxed.gpu.global.v4.u32 {%0,%1,%2,%3}, [%4];"
                 : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "l"(p) : "memory");
    return v;
}
DEV void add_relaxed(u32* p, u32 n) { asm volatile("red.relaxed.gpu.global.add.u32 [%0], %1;" ::"l"(p), "r"(n) : "memory"); }
DEV u32 load_acquire(const u32* p) {
    u32 v;
    asm volatile("ld.acquire.gpu.global.u32 %0, [%1];" : "=r"(v) : "l"(p) : "memory");
    return v;
}
DEV void nap() { asm volatile("nanosleep.u32 20;"); }
DEV u32 exchange_add(u32* p) {  // what was there; releases what was written, acquires what others wrote
    u32 v;
    asm volatile("atom.acq_rel.gpu.global.add.u32 %0, [%1], 1;" : "=r"(v) : "l"(p) : "memory");
    return v;
}
DEV void halves_of_e5m2(u32 codes, u32& first, u32& second) {
    asm("{\n.reg .b16 low, high;\nmov.b32 {low, high}, %2;\ncvt.rn.f16x2.e5m2x2 %0, low;\n"
        "cvt.rn.f16x2.e5m2x2 %1, high;\n}" : "=r"(first), "=r"(second) : "r"(codes));
}
DEV u32 times(u32 w, u32 n) {  // not as a shift, of which there are enough
    u32 r;
    asm("mul.lo.u32 %0, %1, %2;" : "=r"(r) : "r"(w), "r"(n));
    return r;
}
// Of all threads of a warpgroup: the producer's needs few registers, of which those that compute get more.
DEV void registers_less() { asm volatile("setmaxnreg.dec.sync.aligned.u32 40;"); }
DEV void registers_more() { asm volatile("setmaxnreg.inc.sync.aligned.u32 232;"); }
DEV void fence() { __threadfence(); }
DEV u32 times_plus(u32 w, u32 n, u32 more) {
    u32 r;
    asm("mad.lo.u32 %0, %1, %2, %3;" : "=r"(r) : "r"(w), "r"(n), "r"(more));
    return r;
}
// What was loaded is there, before a copy may come over where it was.
DEV void has_come(u32 w) { asm volatile("{\n.reg .pred p;\nsetp.eq.u32 p, %0, 0x5eed5eed;\n@p nanosleep.u32 0;\n}" ::"r"(w)); }
DEV i64 now() { return clock64(); }
DEV int block_index() {
    int b;
    asm volatile("mov.u32 %0, %%ctaid.x;" : "=r"(b));
    return b;
}
DEV int thread_index() {
    int i;
    asm volatile("mov.u32 %0, %%tid.x;" : "=r"(i));
    return i;
}
// end of what only a GPU can do
