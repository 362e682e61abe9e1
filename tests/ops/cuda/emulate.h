// Runs CUDA C++ on the host, slowly: the threads of a block are coroutines that meet at barriers
// and at the operations of a warp. What the kernels call primitives is here in plain C++.
#include <ucontext.h>

#include <algorithm>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#define __device__
#define __global__
#define __forceinline__ inline
#define __launch_bounds__(...)
#define __align__(n) __attribute__((aligned(n)))

struct alignas(16) uint4 { unsigned x, y, z, w; };
struct alignas(8) uint2 { unsigned x, y; };
struct alignas(8) float2 { float x, y; };
struct alignas(16) int4 { int x, y, z, w; };
static inline uint4 make_uint4(unsigned x, unsigned y, unsigned z, unsigned w) { return {x, y, z, w}; }
static inline int __float2int_rn(float x) { return (int)lrintf(x); }
static inline uint2 make_uint2(unsigned x, unsigned y) { return {x, y}; }
struct Dim { unsigned x = 1, y = 1, z = 1; };
static Dim threadIdx, blockIdx, blockDim, gridDim;

namespace emulate {
constexpr size_t STACK = 128 * 1024;
struct Warp { long generation = 0; int arrived = 0, alive = 0; char data[2][32][64]; };
struct Fiber { ucontext_t context; std::unique_ptr<char[]> stack; bool is_done = false; };
static std::vector<Fiber> fibers;
static std::vector<Warp> warps;
static long block_generation;
static int block_arrived, block_alive;
static ucontext_t scheduler;
static unsigned current;
static std::function<void()> body;

static bool is_together;  // all blocks of a grid at once: their threads are numbered on
static std::vector<char> shared_of_all;

static void resume(unsigned me) {
    current = me;
    threadIdx.x = me % blockDim.x;
    if (is_together) blockIdx.x = me / blockDim.x;
}
static char* shared_of_block() { return shared_of_all.data() + (size_t)blockIdx.x * (256 << 10); }

static void yield() {
    unsigned me = current;
    swapcontext(&fibers[me].context, &scheduler);
    resume(me);
}
static void complete_warp(Warp& w) {
    if (w.alive && w.arrived == w.alive) { w.arrived = 0; w.generation++; }
}
static void complete_block() {
    if (block_alive && block_arrived == block_alive) { block_arrived = 0; block_generation++; }
}
static void run_fiber() {
    body();
    Warp& w = warps[current / 32];
    fibers[current].is_done = true;
    w.alive--;
    block_alive--;
    complete_warp(w);
    complete_block();
    swapcontext(&fibers[current].context, &scheduler);
}
// All lanes put bytes down; each may then read those of the others until its next exchange.
static const char (*exchange(const void* mine, size_t size))[64] {
    Warp& w = warps[current / 32];
    long generation = w.generation;
    memcpy(w.data[generation & 1][current % 32], mine, size);
    w.arrived++;
    complete_warp(w);
    while (w.generation == generation) yield();
    return w.data[generation & 1];
}
template <class T> static T of(const char (*all)[64], int lane, int index = 0) {
    T v;
    memcpy(&v, all[lane] + index * sizeof(T), sizeof(T));
    return v;
}
static void start_fiber(unsigned i) {
    Fiber& fiber = fibers[i];
    warps[i / 32].alive++;
    fiber.is_done = false;
    if (!fiber.stack) fiber.stack.reset(new char[STACK]);  // not zeroed: most of it is never touched
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = fiber.stack.get();
    fiber.context.uc_stack.ss_size = STACK;
    fiber.context.uc_link = nullptr;
    makecontext(&fiber.context, run_fiber, 0);
}
static void run_all(unsigned count) {
    for (bool is_left = true; is_left;) {
        is_left = false;
        for (unsigned i = 0; i < count; i++)
            if (!fibers[i].is_done) {
                is_left = true;
                resume(i);
                swapcontext(&scheduler, &fibers[i].context);
            }
    }
}
static void launch(const unsigned* grid, unsigned block, std::function<void()> f) {
    body = std::move(f);
    gridDim = {grid[0], grid[1], grid[2]};
    blockDim = {block, 1, 1};
    fibers.resize(block);
    for (unsigned z = 0; z < grid[2]; z++)
        for (unsigned y = 0; y < grid[1]; y++)
            for (unsigned x = 0; x < grid[0]; x++) {
                blockIdx = {x, y, z};
                warps.assign((block + 31) / 32, Warp());
                block_generation = block_arrived = 0;
                block_alive = block;
                for (unsigned i = 0; i < block; i++) start_fiber(i);
                run_all(block);
            }
    fibers.clear();  // libraries stay loaded: hundreds of them, each with its stacks, filled the memory
}
static void launch_together(const unsigned* grid, unsigned block, std::function<void()> f) {
    body = std::move(f);
    unsigned count = grid[0] * block;
    gridDim = {grid[0], 1, 1};
    blockDim = {block, 1, 1};
    fibers.resize(count);
    warps.assign(count / 32, Warp());
    shared_of_all.assign((size_t)grid[0] * (256 << 10), (char)0xff);
    block_generation = block_arrived = 0;
    block_alive = count;
    is_together = true;
    for (unsigned i = 0; i < count; i++) start_fiber(i);
    run_all(count);
    is_together = false;
    fibers.clear();
    shared_of_all = std::vector<char>();
}
template <class... A, size_t... I>
static void call(void (*f)(A...), void** p, std::index_sequence<I...>) {
    f(*(std::decay_t<A>*)p[I]...);
}
template <class... A>
static void launch_kernel(void (*f)(A...), const unsigned* grid, unsigned block, void** p) {
    launch(grid, block, [=] { call(f, p, std::index_sequence_for<A...>()); });
}
template <class... A>
static void launch_kernel_together(void (*f)(A...), const unsigned* grid, unsigned block, void** p) {
    launch_together(grid, block, [=] { call(f, p, std::index_sequence_for<A...>()); });
}
}  // namespace emulate

static inline void __syncthreads() {
    long generation = emulate::block_generation;
    emulate::block_arrived++;
    emulate::complete_block();
    while (emulate::block_generation == generation) emulate::yield();
}
static inline void __syncwarp() { char c = 0; emulate::exchange(&c, 1); }
template <class T> static inline T __shfl_xor_sync(unsigned, T v, int o) {
    int lane = emulate::current % 32;
    return emulate::of<T>(emulate::exchange(&v, sizeof v), lane ^ o);
}
template <class T> static inline T __shfl_sync(unsigned, T v, int lane) {
    return emulate::of<T>(emulate::exchange(&v, sizeof v), lane);
}
static inline unsigned __reduce_max_sync(unsigned, unsigned v) {
    auto all = emulate::exchange(&v, 4);
    for (int i = 0; i < 32; i++) v = std::max(v, emulate::of<unsigned>(all, i));
    return v;
}
static inline unsigned __reduce_min_sync(unsigned, unsigned v) {
    auto all = emulate::exchange(&v, 4);
    for (int i = 0; i < 32; i++) v = std::min(v, emulate::of<unsigned>(all, i));
    return v;
}
static inline int __reduce_add_sync(unsigned, int v) {
    auto all = emulate::exchange(&v, 4);
    v = 0;
    for (int i = 0; i < 32; i++) v += emulate::of<int>(all, i);
    return v;
}
static inline unsigned __ballot_sync(unsigned, int is_set) {
    auto all = emulate::exchange(&is_set, 4);
    unsigned v = 0;
    for (int i = 0; i < 32; i++) v |= (unsigned)(emulate::of<int>(all, i) != 0) << i;
    return v;
}
static inline int atomicAdd(int* p, int v) { int old = *p; *p += v; return old; }
static inline void __threadfence() {}
static inline int __popc(unsigned v) { return __builtin_popcount(v); }
template <class T> static inline T __ldcg(const T* p) { return *p; }
template <class T> static inline T __ldg(const T* p) { return *p; }
static inline float __uint_as_float(unsigned u) { float f; memcpy(&f, &u, 4); return f; }
static inline float __int_as_float(int u) { float f; memcpy(&f, &u, 4); return f; }
static inline unsigned __float_as_uint(float f) { unsigned u; memcpy(&u, &f, 4); return u; }
#define __expf expf
static inline float rsqrtf(float x) { return 1.f / sqrtf(x); }
static inline unsigned __byte_perm(unsigned a, unsigned b, unsigned s) {
    uint64_t both = (uint64_t)b << 32 | a;
    unsigned r = 0;
    for (int i = 0; i < 4; i++) r |= (unsigned)(both >> 8 * (s >> 4 * i & 7) & 0xff) << 8 * i;
    return r;
}
