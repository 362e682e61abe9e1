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
static inline float as_float(u16 x) { return widen_half(x); }
static inline uint4 load_codes(u32 source) { return load_weights(there(source)); }
static inline void store_eight(u32 target, u32 first, u32 second) {
    for (int i = 0; i < 8; i++)
        ((u16*)there(target))[i] = (u16)round_half(of_e4m3((i < 4 ? first : second) >> i % 4 * 8 & 0xff));
}
#else
static inline float as_float(u16 x) { return widen(x); }
typedef u16 kept_t;
#endif
static inline void copy16(u32 target, const void* source, int bytes) { copy_async_part(there(target), source, bytes); }
static inline u64 descriptor(u32 address) { return (u64)there(address); }
// d[64, N] += a b, b of rows of 128 bytes: of columns (K_ROWS false), or of the 16 values of k.
template <int N, bool K_ROWS> static inline void product(float (&d)[N / 2], const u32 (&a)[4], u64 b, int adds) {
    float* to = d;
    const u32* from = a;
    late::mine().products.back().push_back([=] {
        int lane = emulate::current % 32;
        auto all = emulate::exchange(from, 16);
        for (int m = 0; m < N / 8; m++)
            for (int i = 0; i < 4; i++) {
                int row = lane / 4 + i / 2 * 8, column = m * 8 + lane % 4 * 2 + i % 2;
                double sum = 0;
                for (int k = 0; k < 16; k++) {
                    u32 x = emulate::of<u32>(all, row % 8 * 4 + k % 8 / 2, row / 8 + k / 8 * 2);
                    u64 at = b + (K_ROWS ? k * 128 + column * 2 : column * 128 + k * 2);
                    at ^= (at >> 7 & 7) << 4;
                    sum += (double)as_float((u16)(x >> k % 2 * 16)) * as_float(*(const u16*)at);
                }
                to[4 * m + i] = (adds ? to[4 * m + i] : 0.f) + (float)sum;
            }
    });
}
static inline void wgmma_scores(float (&d)[48], const u32 (&a)[4], u64 b, int adds) {
    product<96, false>(d, a, b, adds);
}
static inline void wgmma_values(float (&d)[32], const u32 (&a)[4], u64 b, int adds) {
    product<64, true>(d, a, b, adds);
}
