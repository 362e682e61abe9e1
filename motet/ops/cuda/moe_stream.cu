// The mixture of experts for 2 to 256 tokens on Hopper where few of them share an expert, so that the memory
// decides. After the router one kernel of blocks that stay, one a multiprocessor. A warp of each fetches
// weights: tiles of 32 rows, whole, with their scales, each by one bulk copy, into a ring in shared memory,
// from tile to tile and from gates and ups into the way down, whatever the others wait for. Most warps share
// the columns of a tile; a warp's columns of an expert's tokens stay in its registers. Three warps, in turn,
// add up what those found, and write it.
//
// STREAM_SHARED percent of the tiles of all experts are cut into as many runs as there are blocks, the rest
// goes in pieces of STREAM_PIECE tiles to whoever is free. A way down waits for the gates and ups of its
// expert alone. Tokens lie as packed weights unpack: each 8 values in the order 0 4 1 5 2 6 3 7.

typedef unsigned long long u64;

constexpr int PIECES = D / 8;
DEV uint4 piece_of(const u16* row, int i) { return interleave(*(const uint4*)(row + i * 8)); }

// begin of what only a GPU can do; tests put the same in plain C++ in its place
#include "hopper.cuh"
DEV uint4 load_8(Place p) {
    uint4 v = zero4();
    asm volatile("ld.shared.v2.u32 {%0, %1}, [%2];" : "=r"(v.x), "=r"(v.y) : "r"(p) : "memory");
    return v;
}
DEV void store_16(Place p, float a, float b, float c, float d) {
    asm volatile("st.shared.v4.f32 [%0], {%1, %2, %3, %4};" ::"r"(p), "f"(a), "f"(b), "f"(c), "f"(d) : "memory");
}
// Arrives, and the phase is not over before so many bytes were copied.
DEV void barrier_expect(Place barrier, u32 bytes) {
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(barrier), "r"(bytes) : "memory");
}
// Weights: read once, so the first to leave the L2.
DEV void fetch(Place to, const void* from, u32 bytes, Place barrier) {
    u64 policy;
    asm("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.L2::cache_hint [%0], [%1], %2, "
                 "[%3], %4;" ::"r"(to), "l"(from), "r"(bytes), "r"(barrier), "l"(policy) : "memory");
}
// Barriers of a block by number, for THREADS of it: one warp waits for those that arrive.
template <int THREADS>
DEV void group_arrive(int number) { asm volatile("bar.arrive %0, %1;" ::"r"(number), "n"(THREADS) : "memory"); }
template <int THREADS>
DEV void group_wait(int number) { asm volatile("bar.sync %0, %1;" ::"r"(number), "n"(THREADS) : "memory"); }
// Asked for here, not where it is used.
DEV u32 load_early(const u32* p) {
    u32 v;
    asm volatile("ld.global.nc.u32 %0, [%1];" : "=r"(v) : "l"(p));
    return v;
}
// end of what only a GPU can do

#include "moe_router.cuh"

// Warps in groups of four: those that compute, one that fetches, those that finish.
constexpr int CONSUMERS = STREAM_WARPS, FINISHERS = 3 + CONSUMERS % 4 / 3, THREADS = (CONSUMERS + FINISHERS + 1) * 32;
// MOST: tiles of 8 tokens of an item
// Registers of a thread: at first all have the same, then the warps that compute take what the others leave.
constexpr int GROUPS = (CONSUMERS + 3) / 4, FIRST_REGISTERS = 512 / (GROUPS + 1) / 8 * 8;
constexpr int HELPER_REGISTERS = GROUPS == 4 ? 64 : 80;
constexpr int ALL_REGISTERS = (FIRST_REGISTERS * (GROUPS + 1) - HELPER_REGISTERS) / GROUPS / 8 * 8;
constexpr int REGISTERS = ALL_REGISTERS < 240 ? ALL_REGISTERS : 240;

template <bool UP>
struct Matrix {
    static constexpr int K = UP ? D : F, ROWS = UP ? 2 * F : D, TILES = ROWS / 32, BLOCKS = K / 32;
    static constexpr int BYTES = BLOCKS * 512, SCALES = BLOCKS * 32;  // of a tile
    // Of a warp: blocks, and steps of 4 each, where the last may be of 2.
    static constexpr int MINE = (BLOCKS + 2 * CONSUMERS - 1) / (2 * CONSUMERS) * 2, STEPS = (MINE + 3) / 4;
    static __device__ __forceinline__ constexpr bool is_half(int step) { return MINE % 4 != 0 && step == STEPS - 1; }
    static_assert(BLOCKS >= MINE && MINE >= 2, "rows of 128 columns at least");
};
// A stage of the ring, and what the warps hand to one that finishes: at their ends, barriers.
constexpr int STAGE = ((D > F ? D : F) / 32 * 544 + 16 + 127) / 128 * 128, FULL = STAGE - 16, EMPTY = STAGE - 8;
constexpr int SUMS = 2 * MOST * CONSUMERS * 512 + 16, TAKEN = SUMS - 16;  // [halves of a tile][MOST][CONSUMERS]
constexpr int SUMMING = (CONSUMERS + 1) * 32;  // threads
constexpr int SHARED_BYTES = STREAM_STAGES * STAGE + FINISHERS * SUMS + 64;
#ifdef SHARED  // as the host counts it
static_assert(SHARED_BYTES == SHARED, "another size than the host's");
#endif

struct Arguments {
    const u16* normed;
    int *done, *next;  // of an item: how many tiles of gates and ups; the next pieces
    const u8 *up_blocks, *up_scales;
    const u16* up_bias;
    const u8 *down_blocks, *down_scales;
    const u16* down_bias;
    u16* h;    // [pairs][F]
    float* y;  // [pairs][D]
    float alpha, limit;
    int tokens;
    Lists lists;  // in shared memory
    int num_items;
};

// Goes around COUNT places of SIZE bytes.
template <int COUNT, int SIZE>
struct Round {
    Place at, end;
    u32 phase;
    __device__ __forceinline__ Round(Place first) : at(first), end(first + COUNT * SIZE), phase(0) {}
    __device__ __forceinline__ void next() {
        at += SIZE;
        bool is_over = at == end;
        at = is_over ? at - COUNT * SIZE : at;
        phase ^= is_over;
        settle(at);  // reckoned here, not at the end of a tile
        settle(phase);
    }
};
typedef Round<STREAM_STAGES, STAGE> Ring;

// Calls work(item, its numbers, first tile, end) for each item of a run of tiles.
template <bool UP, class Work>
DEV void for_items(const Arguments& a, int lo, int hi, Work work) {
    constexpr int TILES = Matrix<UP>::TILES;
    for (int item = lo / TILES; lo < hi && item * TILES < hi; item++) {
        int4 of = a.lists.items[item];
        int begin = lo - item * TILES, end = hi - item * TILES;
        work(item, of, begin > 0 ? begin : 0, end < TILES ? end : TILES);
    }
}

// A block's run, then pieces of what was left, as long as there are any.
template <bool UP, class Worker>
DEV void for_runs(const Arguments& a, Worker& worker) {
    int total = a.num_items * Matrix<UP>::TILES, shared = (int)((i64)total * STREAM_SHARED / 100);
    int lo = (int)((i64)shared * blockIdx.x / gridDim.x), hi = (int)((i64)shared * (blockIdx.x + 1) / gridDim.x);
#pragma unroll 1
    while (true) {
        worker.template run<UP>(lo, hi);
        lo = shared + worker.template next_piece<UP>() * STREAM_PIECE;
        if (lo >= total) break;
        hi = lo + STREAM_PIECE < total ? lo + STREAM_PIECE : total;
    }
}

// Which piece is next: the warp that fetches asks for it and hands it on.
struct Pieces {
    int numbers[2];
    u64 known[2], read[2];
};
struct Turn {
    Pieces& pieces;
    int count;
    __device__ __forceinline__ int take() {
        int at = count % 2;
        barrier_wait(place_of(pieces.known + at), count / 2 & 1);
        int number = *(volatile int*)(pieces.numbers + at);
        __syncwarp();
        barrier_arrive(place_of(pieces.read + at));
        count++;
        return number;
    }
    __device__ __forceinline__ int hand_on(int* next) {
        int at = count % 2, number = atomicAdd(next, 1);
        barrier_wait(place_of(pieces.read + at), count / 2 & 1 ^ 1);
        *(volatile int*)(pieces.numbers + at) = number;
        barrier_arrive(place_of(pieces.known + at));
        count++;
        return number;
    }
};

struct Producer {
    const Arguments& a;
    Ring ring;
    Turn turn;
    template <bool UP>
    __device__ __forceinline__ int next_piece() { return turn.hand_on(a.next + !UP); }
    template <bool UP>
    __device__ __forceinline__ void run(int lo, int hi) {
        using M = Matrix<UP>;
        for_items<UP>(a, lo, hi, [&](int, const int4& of, int begin, int end) {
            i64 tile = (i64)of.x * M::TILES + begin;
            const u8* blocks = (UP ? a.up_blocks : a.down_blocks) + tile * M::BYTES;
            const u8* scales = (UP ? a.up_scales : a.down_scales) + tile * M::SCALES;
#pragma unroll 1
            for (int i = begin; i < end; i++) {
                barrier_wait(ring.at + EMPTY, ring.phase ^ 1);
                barrier_expect(ring.at + FULL, M::BYTES + M::SCALES);
                fetch(ring.at, blocks, M::BYTES, ring.at + FULL);
                fetch(ring.at + M::BYTES, scales, M::SCALES, ring.at + FULL);
                blocks += M::BYTES;
                scales += M::SCALES;
                ring.next();
            }
        });
    }
};

// A warp's columns of half a tile, 16 rows.
template <int STEPS>
struct Weights {
    uint4 a[STEPS], b[STEPS];  // rows 2 g and 2 g + 1
    u32 scale_a[STEPS], scale_b[STEPS];
};

struct Consumer {
    const Arguments& a;
    int warp, lane;
    Ring ring, coming;  // the stage of the weights in registers, or that will be, and the one after it
    Round<FINISHERS, SUMS> sums;
    int number;  // of the barrier for sums
    Turn turn;

    // The block of a row of which a lane has all in a step, or half: its columns from that half on.
    template <bool UP>
    __device__ __forceinline__ int block(int s) const {
        using M = Matrix<UP>;
        int at = warp * M::MINE, last = M::BLOCKS - M::MINE, t = lane % 4;
        return (at < last ? at : last) + s * 4 + (M::is_half(s) ? t / 2 : t);
    }
    template <bool UP>
    __device__ __forceinline__ int half(int s) const { return Matrix<UP>::is_half(s) ? lane % 2 : 0; }
    // A step's weights of one half of the tile in a stage.
    template <bool UP>
    __device__ __forceinline__ void load(Weights<Matrix<UP>::STEPS>& w, const Ring& from, int part, int s) {
        using M = Matrix<UP>;
        if (part == 0 && s == 0) barrier_wait(from.at + FULL, from.phase);
        int block = lane / 4 * 2 * M::BLOCKS + this->block<UP>(s);
        Place codes = from.at + (block * 16 + half<UP>(s) * 8) + part * (M::BYTES / 2);
        Place scales = from.at + block + (M::BYTES + part * (M::SCALES / 2));
        if (M::is_half(s)) {
            w.a[s] = load_8(codes);
            w.b[s] = load_8(codes + M::BLOCKS * 16);
        } else {
            w.a[s] = load_16(codes);
            w.b[s] = load_16(codes + M::BLOCKS * 16);
        }
        w.scale_a[s] = load_byte(scales);
        w.scale_b[s] = load_byte(scales + M::BLOCKS);
    }

    // One tile; in the place of its weights come those of its other half, then the next one's.
    template <bool UP, int NT>
    __device__ __forceinline__ void tile(const uint4 (&x)[Matrix<UP>::STEPS][NT][4], Weights<Matrix<UP>::STEPS>& w,
                                         bool has_next) {
        using M = Matrix<UP>;
        coming = ring;
        coming.next();
#pragma unroll
        for (int part = 0; part < 2; part++) {
            float c[NT][2][4] = {};
            u32 v[4][4];  // two words of either row
#pragma unroll
            for (int s = 0; s < M::STEPS; s++) {
                u32 scale_a = scale_pair(w.scale_a[s]), scale_b = scale_pair(w.scale_b[s]);
                auto unpack = [&](int i) {
                    unpack_mxfp4(word(w.a[s], i), scale_a, v[i % 2]);
                    unpack_mxfp4(word(w.b[s], i), scale_b, v[2 + i % 2]);
                };
                unpack(0);
#pragma unroll
                for (int i = 0; i < (M::is_half(s) ? 2 : 4); i++) {
                    if (i + 1 < (M::is_half(s) ? 2 : 4)) unpack(i + 1);  // before the products of this one
                    u32(&va)[4] = v[i % 2], (&vb)[4] = v[2 + i % 2];
#pragma unroll
                    for (int m = 0; m < NT; m++) {
                        mma(c[m][0], va[0], vb[0], va[1], vb[1], x[s][m][i].x, x[s][m][i].y);
                        mma(c[m][1], va[2], vb[2], va[3], vb[3], x[s][m][i].z, x[s][m][i].w);
                    }
                }
                if (part == 0) load<UP>(w, ring, 1, s);
                else if (has_next) load<UP>(w, coming, 0, s);
            }
            if (part == 0) barrier_wait(sums.at + TAKEN, sums.phase ^ 1);
            Place to = sums.at + threadIdx.x * 16 + part * (MOST * CONSUMERS * 512);
#pragma unroll
            for (int m = 0; m < NT; m++)
                store_16(to + m * CONSUMERS * 512, c[m][0][0] + c[m][1][0], c[m][0][1] + c[m][1][1],
                         c[m][0][2] + c[m][1][2], c[m][0][3] + c[m][1][3]);
        }
        // Only now: a copy engine overtakes loads that were issued but did not come back. The sums came of them.
        __syncwarp();
        barrier_arrive(ring.at + EMPTY);
        group_arrive<SUMMING>(number);
        number = number == FINISHERS ? 1 : number + 1;
        sums.next();
        ring = coming;
    }

    // Tiles of one item, of up to 8 NT tokens.
    template <bool UP, int NT>
    __device__ __forceinline__ void tiles(int first, int count, int left) {
        using M = Matrix<UP>;
        uint4 x[M::STEPS][NT][4];
        const u16* row[NT];
#pragma unroll
        for (int m = 0; m < NT; m++) {
            int n = m * 8 + lane / 4;
            row[m] = n >= count ? nullptr
                   : UP ? a.normed + (i64)(a.lists.sorted[first + n] / TOPK) * D : a.h + (i64)(first + n) * F;
        }
#pragma unroll
        for (int s = 0; s < M::STEPS; s++) {
            int at = block<UP>(s), column = at * 32 + half<UP>(s) * 16;
            bool is_mine = at >= warp * M::MINE;  // not the warp's before this one
#pragma unroll
            for (int m = 0; m < NT; m++)
#pragma unroll
                for (int i = 0; i < (M::is_half(s) ? 2 : 4); i++)
                    x[s][m][i] = is_mine && row[m] ? load_shared_l2(row[m] + column + i * 8) : zero4();
        }
        Weights<M::STEPS> w;
#pragma unroll
        for (int s = 0; s < M::STEPS; s++) load<UP>(w, ring, 0, s);
#pragma unroll 1
        for (; left > 0; left--) tile<UP, NT>(x, w, left > 1);
    }

    template <bool UP>
    __device__ __forceinline__ int next_piece() { return turn.take(); }
    template <bool UP>
    __device__ __forceinline__ void run(int lo, int hi) {
        for_items<UP>(a, lo, hi, [&](int item, const int4& of, int begin, int end) {
            int first = of.y, count = of.z;
            if (!UP) {
                const int* done = a.done + item;
                while (!all_lanes(load_acquire(done) == Matrix<true>::TILES)) {}
            }
            if (MOST > 1 && count > 8) tiles<UP, MOST>(first, count, end - begin);
            else tiles<UP, 1>(first, count, end - begin);
        });
    }
};

// swiglu with a quotient that may be off by two units in the last place, before it is rounded to bf16.
DEV float activate(float gate, float up, float alpha, float limit) {
    gate = widen(narrow(gate));
    up = widen(narrow(up));
    gate = gate > limit ? limit : gate;  // NaN passes
    up = up > limit ? limit : up < -limit ? -limit : up;
    return quotient(gate, 1.f + __expf(-alpha * gate)) * (up + 1.f);
}

// One of the warps that finish: every third tile.
struct Finisher {
    const Arguments& a;
    Place sums;
    int number, lane, left;  // tiles until the next one of mine
    Turn turn;

    // `rows`: 16 of them, from 16 times that on.
    __device__ __forceinline__ void up_done(const int4& item, int rows, int m, const float (&c)[4]) {
        int g = lane / 4, t = lane % 4;
        u32 of[2];
#pragma unroll
        for (int j = 0; j < 2; j++) of[j] = narrow(activate(c[j], c[2 + j], a.alpha, a.limit));
        // value n of one lane and n + 4 of another are neighbours: each writes one token's two
        u32 other = __shfl_xor_sync(~0u, g < 4 ? of[1] : of[0], 16);
        u32 both = g < 4 ? of[0] | other << 16 : other | of[1] << 16;
        int n = m * 8 + 2 * t + (g >= 4);
        if (n < item.z) *(u32*)(a.h + (i64)(item.y + n) * F + rows * 8 + g % 4 * 2) = both;
    }
    __device__ __forceinline__ void down_done(const int4& item, int rows, int m, const float (&c)[4]) {
        int g = lane / 4, t = lane % 4;
#pragma unroll
        for (int j = 0; j < 2; j++) {
            int n = m * 8 + 2 * t + j;
            float2 two = {c[j], c[2 + j]};
            if (n < item.z) *(float2*)(a.y + (i64)(item.y + n) * D + rows * 16 + 2 * g) = two;
        }
    }
    template <bool UP>
    __device__ __forceinline__ int next_piece() { return turn.take(); }
    template <bool UP>
    __device__ __forceinline__ void run(int lo, int hi) {
        for_items<UP>(a, lo, hi, [&](int index, const int4& item, int begin, int end) {
            using M = Matrix<UP>;
            int first = left, count = end - begin;
            const u32* bias_of = (const u32*)((UP ? a.up_bias : a.down_bias) + (i64)item.x * M::ROWS) + lane / 4;
            u32 next[2] = {};
            auto ask = [&](int tile) {
#pragma unroll
                for (int part = 0; part < 2; part++) next[part] = load_early(bias_of + (tile * 2 + part) * 8);
            };
            if (left < count) ask(begin + left);
#pragma unroll 1
            for (; left < count; left += FINISHERS) {
                int tile = begin + left;
                u32 bias[2] = {next[0], next[1]};
                if (left + FINISHERS < count) ask(tile + FINISHERS);
                float c[2][MOST][4];
                group_wait<SUMMING>(number);
#pragma unroll
                for (int part = 0; part < 2; part++)
#pragma unroll
                    for (int m = 0; m < MOST; m++) {
                        if (m * 8 >= item.z) break;
                        float(&sum)[4] = c[part][m];
                        sum[0] = sum[1] = low(bias[part]);
                        sum[2] = sum[3] = high(bias[part]);
#pragma unroll
                        for (int w = 0; w < CONSUMERS; w++) {
                            uint4 v = load_16(sums + (((part * MOST + m) * CONSUMERS + w) * 32 + lane) * 16);
                            sum[0] += __uint_as_float(v.x);
                            sum[1] += __uint_as_float(v.y);
                            sum[2] += __uint_as_float(v.z);
                            sum[3] += __uint_as_float(v.w);
                        }
                    }
                __syncwarp();
                barrier_arrive(sums + TAKEN);
#pragma unroll
                for (int part = 0; part < 2; part++)
#pragma unroll
                    for (int m = 0; m < MOST; m++) {
                        if (m * 8 >= item.z) break;
                        if (UP) up_done(item, tile * 2 + part, m, c[part][m]);
                        else down_done(item, tile * 2 + part, m, c[part][m]);
                    }
            }
            if (UP && first < count) {
                __threadfence();  // what is written is there for others
                __syncwarp();
                if (lane == 0) atomicAdd(a.done + index, (left - first) / FINISHERS);
            }
            left -= count;
        });
    }
};

// shared memory: the ring, the sums, the lists
extern "C" __global__ void __launch_bounds__(THREADS, 1)
experts(const u16* normed, const float* logits, int* done, int max_items, const u8* up_blocks, const u8* up_scales,
        const u16* up_bias, const u8* down_blocks, const u8* down_scales, const u16* down_bias, u16* h, float* y,
        float alpha, float limit, float* shares, int* place, int tokens) {
    char *start = SHARED_BASE, *scratch = start + STREAM_STAGES * STAGE, *after = scratch + FINISHERS * SUMS;
    int4* items = (int4*)(after + 64);
    Lists lists = {items, (int*)(items + max_items), (int*)(items + max_items + 1)};
    Arguments a = {normed, done, done + max_items, up_blocks, up_scales, up_bias, down_blocks, down_scales, down_bias,
                   h, y, alpha, limit, tokens, lists, 0};
    Place ring = place_of(start), sums = place_of(scratch);
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    Pieces& pieces = *(Pieces*)after;
    GRID_WAIT();
    GRID_LAUNCH();
    bool is_first = blockIdx.x == 0;  // it hands on what the sum needs
    order<THREADS / 32>(logits, tokens, MOST * 8, scratch, lists, is_first ? shares : nullptr, is_first ? place : nullptr);
    a.num_items = *lists.num_items;
    if (threadIdx.x == 0) {
        for (int i = 0; i < STREAM_STAGES; i++) {
            barrier_init(ring + i * STAGE + FULL, 1);
            barrier_init(ring + i * STAGE + EMPTY, CONSUMERS * 32);
        }
        for (int i = 0; i < FINISHERS; i++) barrier_init(sums + i * SUMS + TAKEN, 32);
        for (int i = 0; i < 2; i++) {
            barrier_init(place_of(pieces.known + i), 1);
            barrier_init(place_of(pieces.read + i), (CONSUMERS + FINISHERS) * 32);
        }
        barriers_ready();
    }
    __syncthreads();
    auto fetch_all = [&] {
        Producer me = {a, ring, {pieces, 0}};
        if (lane == 0) {
            for_runs<true>(a, me);
            for_runs<false>(a, me);
        }
    };
    if (warp < GROUPS * 4) {
        more_registers<REGISTERS>();
        if (CONSUMERS % 4 != 0 && warp == CONSUMERS) {
            fetch_all();
            return;
        }
        Consumer me = {a, warp, lane, ring, ring, sums, 1, {pieces, 0}};
        for_runs<true>(a, me);
        for_runs<false>(a, me);
    } else {
        fewer_registers<HELPER_REGISTERS>();
        if (warp == CONSUMERS) {
            fetch_all();
            return;
        }
        int i = warp - CONSUMERS - 1;
        Finisher me = {a, sums + i * SUMS, i + 1, lane, i, {pieces, 0}};
        for_runs<true>(a, me);
        for_runs<false>(a, me);
    }
}
