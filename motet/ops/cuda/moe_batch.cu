// The mixture of experts for 2 to 256 tokens on Hopper. After the router one kernel of blocks that stay: each
// chooses and orders the experts, then takes tiles of 64 rows a warpgroup from a queue, all gates and ups before
// the ways down, which wait for their expert alone.
//
// MXFP4 goes to bf16 in registers, which are the A of wgmma; an expert's tokens are its N, read from
// shared memory by the tensor cores. So a weight is read and unpacked once for up to 64 tokens. Weights
// come by asynchronous copies, each lane's own, DEPTH steps of 128 columns ahead, from one tile into the
// next; one more warp takes tiles from the queue, and three fetch the tokens.
//
// Order of a token's columns, 128 at a time: chunk c (of 16, 8 values each) holds at 2 t + e column
// 32 t + 8 (c / 4) + c % 4 + 4 e, for a lane t of four has block t, and unpacks words to pairs (n, n + 4).

typedef unsigned long long u64;

// begin of what only a GPU can do; tests put the same in plain C++ in its place
#include "hopper.cuh"
typedef u32 Panels;  // the lower half of a descriptor
// The first `bytes` of 16, and zeros.
DEV void copy_async_part(Place to, const void* from, int bytes) {
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(to), "l"(from), "r"(bytes) : "memory");
}
// Weights: the rest of the line of 128 bytes is wanted soon.
DEV void copy_weights(Place to, const void* from) {
    asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16;" ::"r"(to), "l"(from) : "memory");
}
DEV void copies_commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
template <int PENDING>
DEV void copies_wait() { asm volatile("cp.async.wait_group %0;" ::"n"(PENDING) : "memory"); }
// What this thread knows to be written is there for the tensor cores too.
DEV void fence_for_tensor_cores() { asm volatile("fence.proxy.async.shared::cta;" ::: "memory"); }
// Arrives by itself once this thread's copies until now are there.
DEV void arrive_when_copied(Place barrier) {
    asm volatile("cp.async.mbarrier.arrive.noinc.shared::cta.b64 [%0];" ::"r"(barrier) : "memory");
}
// Rows of 128 bytes in the swizzle of 128 bytes, groups of 8 rows at 1024 bytes. Below 256 KB.
DEV Panels panels_at(Place p) { return p >> 4 | 1 << 16; }
DEV Panels panels_further(Panels panels, int bytes) { return panels + (bytes >> 4); }
DEV u64 matrix_of(Panels panels) { return (u64)0x40000040u << 32 | panels; }
DEV u64 matrix_further(u64 matrix, int bytes) { return matrix + (bytes >> 4); }
// What all lanes have, where the compiler knows that: in a uniform register.
DEV Panels uniform(Panels x) { return __reduce_max_sync(~0u, x); }
#include "wgmma.cuh"
PRODUCT(8, NAMES_4, 4, 5, 6, 7, 8, REGISTERS_4(0))
PRODUCT(16, NAMES_8, 8, 9, 10, 11, 12, REGISTERS_8(0))
PRODUCT(24, NAMES_12, 12, 13, 14, 15, 16, REGISTERS_8(0), REGISTERS_4(8))
PRODUCT(32, NAMES_16, 16, 17, 18, 19, 20, REGISTERS_8(0), REGISTERS_8(8))
PRODUCT(48, NAMES_24, 24, 25, 26, 27, 28, REGISTERS_8(0), REGISTERS_8(8), REGISTERS_8(16))
// end of what only a GPU can do

constexpr int GROUPED_WARPS = BATCH_GROUPS * 4;  // that multiply, 16 rows each
constexpr int TILE = BATCH_GROUPS * 64;
constexpr int UP_TILES = (2 * F + TILE - 1) / TILE, DOWN_TILES = (D + TILE - 1) / TILE;
constexpr int D_STEPS = (D + 127) / 128, F_STEPS = (F + 127) / 128;
constexpr int LEAST_STEPS = D_STEPS < F_STEPS ? D_STEPS : F_STEPS;
constexpr int DEPTH = LEAST_STEPS < BATCH_DEPTH ? LEAST_STEPS : BATCH_DEPTH;  // at most one tile ahead
constexpr int SCALES = (D > F ? D : F) / 2 + 16;  // bytes of 16 rows', and zeros
constexpr int FETCH_REGISTERS = 40, FIRST_REGISTERS = 512 / (BATCH_GROUPS + 1) / 8 * 8;
constexpr int ALL_REGISTERS = (FIRST_REGISTERS * (BATCH_GROUPS + 1) - FETCH_REGISTERS) / BATCH_GROUPS / 8 * 8;
constexpr int REGISTERS = ALL_REGISTERS < 240 ? ALL_REGISTERS : 240;
constexpr int MOST_STAGES = 8, SLOTS = 2, FETCHERS = 3;
static_assert(DEPTH >= 2, "rows of more than 128 columns");
constexpr int SHARED_BYTES = 1024;  // of Shared at most

DEV int width_of(int count) {
    return count > 48 ? 64 : count > 32 ? 48 : (count + 7) / 8 * 8;
}

// swiglu with a quotient that may be off by two units in the last place, before it is rounded to bf16.
DEV float activate(float gate, float up, float alpha, float limit) {
    gate = widen(narrow(gate));
    up = widen(narrow(up));
    gate = gate > limit ? limit : gate;  // NaN passes
    up = up > limit ? limit : up < -limit ? -limit : up;
    return quotient(gate, 1.f + __expf(-alpha * gate)) * (up + 1.f);
}

constexpr int PIECES = D_STEPS * 16;
DEV uint4 piece_of(const u16* row, int i) {
    int k = i / 16 * 128 + i % 16 / 4 * 8 + i % 4;
    u32 v[4];
#pragma unroll
    for (int m = 0; m < 4; m++) {
        int at = k + 32 * m;
        v[m] = D % 128 == 0 || at < D ? row[at] | (u32)row[at + 4] << 16 : 0;
    }
    return make_uint4(v[0], v[1], v[2], v[3]);
}

#include "moe_router.cuh"

struct Work {  // a tile
    int expert, first, count;  // -1: there is none any more
    int item, tile, is_down;
};

struct Shared {
    u64 full[MOST_STAGES], empty[MOST_STAGES], known[SLOTS], read[SLOTS], unused;
    Work works[SLOTS];
};

static_assert(sizeof(Shared) <= SHARED_BYTES, "what the host counts on");

struct Arguments {
    const u16* normed;
    int *done, *next;  // of an item: how many warps' tiles of gates and ups; the next tile
    const u8 *up_blocks, *up_scales;
    const u16* up_bias;
    const u8 *down_blocks, *down_scales;
    const u16* down_bias;
    u16* h;    // [pairs][F_STEPS * 128]
    float* y;  // [pairs][D]
    int stages, stage_bytes;
    float alpha, limit;
    Lists lists;  // in shared memory
};

// Weights of one warp on their way: 16 rows, a lane's two are 2 g and 2 g + 1.
struct Stream {
    const u8* from;
    int row, back, left, turn;  // bytes of a row; how far beyond its end the last step is
};

struct Warp {
    Shared& all;
    int lane;
    Place weights, scales;
    int past, slot;  // of the step before this one, and of this one
    Place full, end;  // the stage's barrier, and beyond the last one
    Place release;    // the barrier of the stage whose products may not be over
    Panels tokens;
    u32 phase;
    int turn;
    Stream stream;

    __device__ __forceinline__ i64 row_of(const Work& w) const {
        int rows = w.is_down ? D : 2 * F, at = w.tile * TILE + threadIdx.x / 32 * 16;
        return (i64)w.expert * rows + (at < rows ? at : 0);
    }
    __device__ __forceinline__ void next_tile(const Arguments& a) {
        int at = stream.turn % SLOTS;
        barrier_wait(place_of(all.known + at), stream.turn / SLOTS & 1);
        Work w = all.works[at];
        if (w.expert < 0) {  // what is read now is not used
            stream = {a.up_blocks, 0, 0, 1 << 30, 0};
            return;
        }
        i64 row = row_of(w);
        int blocks = w.is_down ? F / 32 : D / 32;
        const u8* from = (w.is_down ? a.down_scales : a.up_scales) + row * blocks;
        Place to = scales + stream.turn % 2 * SCALES;
#pragma unroll 1
        for (int i = lane; i < blocks; i += 32) copy_weights(to + i * 16, from + i * 16);
        stream.from = (w.is_down ? a.down_blocks : a.up_blocks) + ((row + lane / 4 * 2) * blocks + lane % 4) * 16;
        stream.row = blocks * 16;
        stream.left = w.is_down ? F_STEPS : D_STEPS;
        int last = stream.left * 4 - 4 + lane % 4;
        stream.back = last < blocks ? 0 : (last - blocks + 1) * 16;
        stream.turn++;
    }
    // One step more of weights, to the slot at `to`: those of the next tile follow.
    __device__ __forceinline__ void ask(const Arguments& a, int to) {
        if (stream.left == 0) next_tile(a);
        // instead of what is beyond a row's end something of it: tokens are zeros there
        if (stream.left == 1) stream.from -= stream.back;
        copy_weights(weights + to, stream.from);
        copy_weights(weights + to + 512, stream.from + (D == F ? D / 2 : stream.row));
        stream.from += 64;
        stream.left--;
        copies_commit();
    }

    template <int N>
    __device__ __forceinline__ void tile(const Arguments& a, const Work& work) {
        int g = lane / 4, t = lane % 4;
        int steps = work.is_down ? F_STEPS : D_STEPS, blocks = work.is_down ? F / 32 : D / 32;
        i64 row = row_of(work);
        u32 bias = __ldg((const u32*)((work.is_down ? a.down_bias : a.up_bias) + row) + g);
        Place sc = scales + (turn % 2 * SCALES + 2 * g * blocks + t);
        const int further = D == F ? D / 32 : blocks;
        float acc[N / 2];
#pragma unroll
        for (int i = 0; i < N / 2; i++) acc[i] = 0.f;
        u32 v[2][8];
        copies_wait<DEPTH - 2>();
        __syncwarp();  // scales were copied for one another
        uint4 wa = load_16(weights + slot), wb = load_16(weights + slot + 512);
        u32 byte_a = load_byte(sc), byte_b = load_byte(sc + further);
#pragma unroll 2
        for (; steps > 0; steps--) {
            ask(a, past);
            copies_wait<DEPTH - 2>();
            past = slot;
            slot = slot == (DEPTH - 1) * 1024 ? 0 : slot + 1024;
            sc += 4;
            // those of the next step; after the last one they are not used
            uint4 next_a = load_16(weights + slot), next_b = load_16(weights + slot + 512);
            u32 next_byte_a = load_byte(sc), next_byte_b = load_byte(sc + further);
            u32 scale_a = scale_pair((u8)byte_a), scale_b = scale_pair((u8)byte_b);
            barrier_wait(full, phase);
            fence_for_tensor_cores();
            u64 matrix = matrix_of(uniform(tokens));
#pragma unroll
            for (int i = 0; i < 4; i++) {
                u32 va[4], vb[4];
                unpack_mxfp4(word(wa, i), scale_a, va);
                unpack_mxfp4(word(wb, i), scale_b, vb);
                u32(&to)[8] = v[i % 2];
#pragma unroll
                for (int j = 0; j < 4; j++) { to[2 * j] = va[j]; to[2 * j + 1] = vb[j]; }
                wgmma_fence();
#pragma unroll
                for (int j = 0; j < 2; j++)
                    Product<N>::run(acc, to[4 * j], to[4 * j + 1], to[4 * j + 2], to[4 * j + 3],
                                    matrix_further(matrix, i / 2 * N * 128 + i % 2 * 64 + j * 32));
                wgmma_commit();
                wgmma_wait<1>();
                if (i == 0) {
                    if (lane == 0) barrier_arrive(release);
                    release = full + MOST_STAGES * 8;
                }
            }
            full = full + 8;
            tokens = panels_further(tokens, a.stage_bytes);
            if (full == end) {
                full = full - 8 * a.stages;
                tokens = panels_further(tokens, -a.stage_bytes * a.stages);
                phase ^= 1;
            }
            wa = next_a;
            wb = next_b;
            byte_a = next_byte_a;
            byte_b = next_byte_b;
        }
        wgmma_wait<0>();
#pragma unroll
        for (int i = 0; i < N / 2; i++) keep(acc[i]);
        int at = work.tile * TILE + threadIdx.x / 32 * 16;
        if (work.is_down) down_done<N>(a, work, acc, bias, at);
        else up_done<N>(a, work, acc, bias, at);
    }

    template <int N>
    __device__ __forceinline__ void up_done(const Arguments& a, const Work& work, float (&acc)[N / 2], u32 bias, int at) {
        int g = lane / 4, t = lane % 4;
        int f = at / 2;  // of 8
        u16* to = a.h + (i64)work.first * (F_STEPS * 128) + f / 128 * 128 + (f % 32 / 8 * 4 + g % 4) * 8 + f % 128 / 32 * 2;
        float gate_bias = low(bias), up_bias = high(bias);
#pragma unroll
        for (int m = 0; m < N / 8; m++) {
            u32 of[2];
#pragma unroll
            for (int j = 0; j < 2; j++)
                of[j] = narrow(activate(acc[4 * m + j] + gate_bias, acc[4 * m + 2 + j] + up_bias, a.alpha, a.limit));
            // value n of one lane and n + 4 of another are neighbours: each writes one token's two
            u32 other = __shfl_xor_sync(~0u, g < 4 ? of[1] : of[0], 16);
            u32 both = g < 4 ? of[0] | other << 16 : other | of[1] << 16;
            int n = m * 8 + 2 * t + (g >= 4);
            if (n < work.count && at < 2 * F) *(u32*)(to + (i64)n * (F_STEPS * 128)) = both;
        }
        __threadfence();
        __syncwarp();
        if (lane == 0) atomicAdd(a.done + work.item, 1);
    }

    template <int N>
    __device__ __forceinline__ void down_done(const Arguments& a, const Work& work, float (&acc)[N / 2], u32 bias, int at) {
        int g = lane / 4, t = lane % 4;
        float* to = a.y + (i64)work.first * D + at + 2 * g;
        if (at < D)
#pragma unroll
            for (int m = 0; m < N / 8; m++)
#pragma unroll
                for (int j = 0; j < 2; j++) {
                    int n = m * 8 + 2 * t + j;
                    float2 two = {acc[4 * m + j] + low(bias), acc[4 * m + 2 + j] + high(bias)};
                    if (n < work.count) *(float2*)(to + (i64)n * D) = two;
                }
    }
};

// The warp that hands out tiles: the next one when the one before this is over.
DEV void hand_out(const Arguments& a, Shared& all) {
    if (threadIdx.x % 32) return;
    int num_items = *a.lists.num_items, ups = num_items * UP_TILES, tiles = ups + num_items * DOWN_TILES;
    for (int turn = 0;; turn++) {
        int at = turn % SLOTS;
        barrier_wait(place_of(all.read + at), turn / SLOTS & 1 ^ 1);
        int i = atomicAdd(a.next, 1);
        Work w = {-1, 0, 0, 0, 0, 0};
        if (i < tiles) {
            w.is_down = i >= ups;
            i -= w.is_down ? ups : 0;
            w.item = i / (w.is_down ? DOWN_TILES : UP_TILES);
            w.tile = i % (w.is_down ? DOWN_TILES : UP_TILES);
            int4 of = a.lists.items[w.item];
            w.expert = of.x;
            w.first = of.y;
            w.count = of.z;
        }
        all.works[at] = w;
        barrier_arrive(place_of(all.known + at));
        if (w.expert < 0) break;
    }
}

// The warps that fetch tokens: half a warp a row, 256 bytes of it a step.
DEV void fetch_all(const Arguments& a, Shared& all, Place ring) {
    constexpr int ROUNDS = (64 + 2 * FETCHERS - 1) / (2 * FETCHERS);
    int lane = threadIdx.x % 32, stage = 0, phase = 0;
    int first_row = (threadIdx.x / 32 - GROUPED_WARPS - 1) * 2 + lane / 16;
    for (int turn = 0;; turn++) {
        int at = turn % SLOTS;
        barrier_wait(place_of(all.known + at), turn / SLOTS & 1);
        Work w = all.works[at];
        if (w.expert < 0) break;
        int steps = w.is_down ? F_STEPS : D_STEPS, panel = width_of(w.count) * 128;
        const char* from = (const char*)(w.is_down ? a.h : a.normed) + lane % 16 * 16;
        u32 rows[ROUNDS];
#pragma unroll
        for (int j = 0; j < ROUNDS; j++) {
            int n = first_row + j * 2 * FETCHERS;
            rows[j] = n >= w.count ? 0 : w.is_down ? w.first + n : a.lists.sorted[w.first + n] / TOPK;
        }
#pragma unroll
        for (int j = 0; j < ROUNDS; j++) rows[j] *= steps * 256;
        if (w.is_down) {
            const int* done = a.done + w.item;
            while (!all_lanes(load_acquire(done) == UP_TILES * GROUPED_WARPS)) {}
        }
        const int tail = ((w.is_down ? F : D) - 1) % 128 / 32 * 4 + 4;  // bytes of a chunk in the last step
#pragma unroll 1
        for (int s = 0; s < steps; s++) {
            barrier_wait(place_of(all.empty + stage), phase ^ 1);
            Place to = ring + (stage * a.stage_bytes + lane % 16 / 8 * panel);
            int bytes = s == steps - 1 ? tail : 16;
#pragma unroll
            for (int j = 0; j < ROUNDS; j++) {
                int n = first_row + j * 2 * FETCHERS;
                if (n < w.count) copy_async_part(to + (n * 128 + (lane % 8 ^ n % 8) * 16), from + rows[j], bytes);
            }
            from += 256;
            arrive_when_copied(place_of(all.full + stage));
            if (++stage == a.stages) { stage = 0; phase ^= 1; }
        }
        __syncwarp();
        if (lane == 0) barrier_arrive(place_of(all.read + at));
    }
    copies_commit();
    copies_wait<0>();
}

// shared memory: Shared, the tokens' ring, then of each warp its weights' ring and two tiles' scales, the lists
extern "C" __global__ void __launch_bounds__(BATCH_GROUPS * 128 + 128, 1)
experts(const u16* normed, const float* logits, int* done, int max_items, const u8* up_blocks, const u8* up_scales,
        const u16* up_bias, const u8* down_blocks, const u8* down_scales, const u16* down_bias, u16* h, float* y,
        int stages, int stage_bytes, float alpha, float limit, float* shares, int* place, int tokens, int chunk) {
    Shared& all = *(Shared*)SHARED_BASE;
    char* ring = SHARED_BASE + sizeof(Shared);
    ring += (1024 - ((u64)ring & 1023)) % 1024;
    char* weights = ring + stages * stage_bytes;
    int4* items = (int4*)(weights + GROUPED_WARPS * (DEPTH * 1024 + 2 * SCALES));
    Arguments a = {normed, done, done + max_items, up_blocks, up_scales, up_bias, down_blocks, down_scales, down_bias,
                   h, y, stages, stage_bytes, alpha, limit, {items, (int*)(items + max_items), (int*)(items + max_items + 1)}};
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    if (threadIdx.x == 0) {
        for (int i = 0; i < MOST_STAGES; i++) {
            barrier_init(place_of(all.full + i), FETCHERS * 32);
            barrier_init(place_of(all.empty + i), GROUPED_WARPS);
        }
        for (int i = 0; i < SLOTS; i++) {
            barrier_init(place_of(all.known + i), 1);
            barrier_init(place_of(all.read + i), GROUPED_WARPS + FETCHERS);
        }
        barrier_init(place_of(&all.unused), GROUPED_WARPS);
        barriers_ready();
    }
    u8* scales = (u8*)weights + GROUPED_WARPS * DEPTH * 1024 + warp * 2 * SCALES;
    if (warp < GROUPED_WARPS)
        for (int i = lane; i < 2 * SCALES / 16; i += 32) *(uint4*)(scales + i * 16) = zero4();
    GRID_WAIT();
    GRID_LAUNCH();
    bool is_first = blockIdx.x == 0;  // it hands on what the sum needs
    order<GROUPED_WARPS + 4>(logits, tokens, chunk, ring, a.lists, is_first ? shares : nullptr, is_first ? place : nullptr);
    if (warp >= GROUPED_WARPS) {
        fewer_registers<FETCH_REGISTERS>();
        if (warp == GROUPED_WARPS) hand_out(a, all);
        else fetch_all(a, all, place_of(ring));
        return;
    }
    more_registers<REGISTERS>();
    Place full = place_of(all.full);
    Warp me = {all, lane, place_of(weights + warp * DEPTH * 1024 + lane * 16), place_of(scales),
               (DEPTH - 1) * 1024, 0, full, full + 8 * stages, place_of(&all.unused),
               panels_at(place_of(ring)), 0, 0, {nullptr, 0, 0, 0, 0}};
    settle(me.lane);
    settle(me.weights);
    settle(me.tokens);
    for (int i = 0; i < DEPTH - 1; i++) me.ask(a, i * 1024);
    for (;; me.turn++) {
        int at = me.turn % SLOTS;
        barrier_wait(place_of(all.known + at), me.turn / SLOTS & 1);
        Work work = all.works[at];
        if (work.expert < 0) break;
        int width = width_of(work.count);
        if (width == 8) me.tile<8>(a, work);
        else if (width == 16) me.tile<16>(a, work);
        else if (width == 24) me.tile<24>(a, work);
        else if (width == 32) me.tile<32>(a, work);
        else if (width == 48) me.tile<48>(a, work);
        else me.tile<64>(a, work);
        __syncwarp();
        if (lane == 0) barrier_arrive(place_of(all.read + at));
    }
    copies_wait<0>();
}
