// What attention_sm90.cu asks of a GPU. Shared memory is addressed by distances from its beginning.
static inline float widen(u16 x) { return __uint_as_float((u32)x << 16); }
#include "primitives.h"
#include "primitives_sm90.h"

alignas(1024) u8 shared[1 << 18];
static inline u32 __cvta_generic_to_shared(const void* p) { return (u32)((const char*)p - (const char*)shared); }
static inline char* there(u32 address) { return (char*)shared + (int)address; }

static inline float from_bf16(u16 x) { return widen(x); }
static inline u32 pack2(float low, float high) { return pack(low, high); }
static inline float exp2_fast(float x) { return exp2f(x); }
static inline void await_previous() {}
static inline int __any_sync(unsigned mask, int is_set) { return __ballot_sync(mask, is_set) != 0; }
static inline void barrier_init(u32 barrier, u32 count) { barrier_init(there(barrier), count); }
static inline void barrier_wait(u32 barrier, u32 parity) { barrier_wait(there(barrier), parity); }
static inline void barrier_arrive(u32 barrier) { barrier_arrive(there(barrier)); }
#ifdef FP8
typedef u8 kept_t;
static inline u32 widen_code(u32 code) {
    float x = (code & 0x80 ? -1.f : 1.f) * (code & 0x78 ? ldexpf(8 + (code & 7), (int)(code >> 3 & 15) - 10) : ldexpf(code & 7, -9));
    return round_bf16(x);
}
static inline void widen_eight(u32 target) {
    u8 codes[8];
    memcpy(codes, there(target), 8);
    for (int i = 0; i < 8; i++) ((u16*)there(target))[i] = widen_code(codes[i]);
}
#else
typedef u16 kept_t;
#endif
static inline void copy_eight(u32 target, const kept_t* source, bool is_there) {
    int bytes = 8 * sizeof(kept_t);
    if (target % bytes || (uintptr_t)source % bytes) abort();
    late::mine().copies.back().push_back({there(target), source, is_there ? bytes : 0});
}
static inline u64 descriptor(u32 address) { return (u64)there(address); }
template <int N> static inline void clear_unless(int adds, float (&d)[N]) {
    float* to = d;
    if (!adds) late::mine().products.back().push_back([=] { std::fill(to, to + N, 0.f); });
}
static inline void wgmma_scores(float (&d)[48], const u32 (&a)[4], u64 b, int adds) {
    clear_unless(adds, d);
    Product<96>::run(d, a[0], a[1], a[2], a[3], b);
}
// Rows of b are the 16 values of k, 128 bytes each.
static inline void wgmma_values(float (&d)[32], const u32 (&a)[4], u64 b, int adds) {
    clear_unless(adds, d);
    float* to = d;
    const u32* from = a;
    late::mine().products.back().push_back([=] {
        int lane = emulate::current % 32;
        auto all = emulate::exchange(from, 16);
        for (int m = 0; m < 8; m++)
            for (int i = 0; i < 4; i++) {
                int row = lane / 4 + i / 2 * 8, column = m * 8 + lane % 4 * 2 + i % 2;
                double sum = 0;
                for (int k = 0; k < 16; k++) {
                    u32 x = emulate::of<u32>(all, row % 8 * 4 + k % 8 / 2, row / 8 + k / 8 * 2);
                    u64 at = b + k * 128 + column * 2;
                    at ^= (at >> 7 & 7) << 4;
                    sum += (double)half_of(x, k % 2) * widen(*(const u16*)at);
                }
                to[4 * m + i] += (float)sum;
            }
    });
}
