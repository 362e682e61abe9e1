// What moe_sm90.cu asks of a GPU. Shared memory is addressed by distances from its beginning.
static inline float widen(u16 x) { return __uint_as_float((u32)x << 16); }
#include "primitives.h"
#include "primitives_sm90.h"

alignas(1024) u8 shared[1 << 18];
static inline u32 __cvta_generic_to_shared(const void* p) { return (u32)((const char*)p - (const char*)shared); }
static inline char* there(u32 address) { return (char*)shared + (int)address; }

static inline float from_bf16(u16 x) { return widen(x); }
static inline u32 pack2(float low, float high) { return pack(low, high); }
static inline u32 mul2(u32 a, u32 b) { return multiply_pair(a, b); }
static inline void await_previous() {}
static inline u32 __shfl_sync(unsigned mask, u32 v, int lane, int) {  // of the four lanes around
    return __shfl_sync(mask, v, emulate::current % 32 / 4 * 4 + lane);
}
static inline int __shfl_up_sync(unsigned, int v, int distance) {
    auto all = emulate::exchange(&v, 4);
    return emulate::of<int>(all, std::max<int>(emulate::current % 32 - distance, 0));
}
static inline void barrier_init(u32 barrier, u32 count) { barrier_init(there(barrier), count); }
static inline void barrier_wait(u32 barrier, u32 parity) { barrier_wait(there(barrier), parity); }
static inline void barrier_arrive(u32 barrier) { barrier_arrive(there(barrier)); }
static inline void fetch(u32 target, const void* source, u32 bytes, u32 barrier) {
    barrier_expect(there(barrier), bytes);
    fetch(there(target), source, bytes, there(barrier));
}
static inline void group_sync(int group) { group_wait<128>(group); }
static inline void copy16(u32 target, const void* source) { copy_async_part(there(target), source, 16); }
static inline void arrive_when_copied(u32 barrier) { arrive_when_copied(there(barrier)); }
static inline uint2 codes_at(u32 address) { return *(const uint2*)there(address); }
static inline u32 matrix_at(u32 address) { return address; }
static inline u32 matrix_further(u32 matrix, int bytes) { return matrix + bytes; }
static inline u64 descriptor(u32 matrix) { return (u64)there(matrix); }
