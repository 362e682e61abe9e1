// The mixture of experts for 2 to 256 tokens, grouped by expert: after the router gates and ups,
// the way down, the weighted sum. Up to 8 pairs of an expert: a block an item and some tiles of 16 rows.
// More: blocks that stay.

constexpr int PIECES = D / 8;
DEV uint4 piece_of(const u16* row, int i) { return interleave(*(const uint4*)(row + i * 8)); }

#include "moe_router.cuh"

// Choice and order by one block, for all others.
extern "C" __global__ void __launch_bounds__(1024)
choose_all(const float* logits, int tokens, int chunk, float* shares, int* sorted, int* place, int4* items, int* num_items) {
    GRID_LAUNCH();
    GRID_WAIT();
    order<32>(logits, tokens, chunk, (char*)dynamic_shared, {items, num_items, sorted}, shares, place);
}

// Gates and ups, or the way down, of one item (up to 8 NT tokens of one expert): a warp takes 16 rows.
template <bool UP, int NT, int NW>
DEV void grouped_body(const u16* in, const int4* items, const int* num_items, const int* sorted, const u8* blocks,
                      const u8* scales, const u16* bias, u16* h, float* y, float alpha, float limit) {
    constexpr int K = UP ? D : F, ROWS = UP ? 2 * F : D, G = K / 32, STRIDE = PACKED_STRIDE(K);
    char* shared = (char*)dynamic_shared;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    char* xs = shared;
    u8* ss = (u8*)xs + NT * 8 * STRIDE + warp * 16 * G;
    if (UP) GRID_WAIT();
    GRID_LAUNCH();  // so when the way down starts, the items are complete
    if (blockIdx.y >= __ldcg(num_items)) {
        if (!UP) GRID_WAIT();
        return;
    }
    uint4 item = load_shared_l2(items + blockIdx.y);
    int e = (int)item.x, first = (int)item.y, count = (int)item.z;
    int tile_at = blockIdx.x * NW + warp;
    bool is_there = tile_at < ROWS / 16;
    i64 row = (i64)e * ROWS + (is_there ? tile_at : 0) * 16;
    int ga = UP ? 2 * g : g, gb = UP ? 2 * g + 1 : g + 8;
    Scales<G, 1> staged;
    staged.start(scales + row * G, 0);
    PackedTile<K, 1, MANY_DEPTH, NT> tile;
    tile.start(blocks + (row + ga) * G * 16, blocks + (row + gb) * G * 16, 0);
    if (!UP) GRID_WAIT();
    for (int n = warp; n < count; n += NW) {
        i64 from = UP ? __ldcg(sorted + first + n) / TOPK : first + n;
#pragma unroll 4
        for (int i = lane; i < K / 8; i += 32)
            copy_async(xs + n * STRIDE + packed_at(n, i >> 2, i & 3), in + from * K + i * 8);
    }
    staged.finish(ss, 0);
    wait_copies();
    __syncthreads();
    if (!is_there) return;
    float c[NT][2][4] = {};
    const char* at[NT];
#pragma unroll
    for (int m = 0; m < NT; m++) at[m] = xs + (m * 8 + g) * STRIDE;
    tile.finish(ss + ga * G, ss + gb * G, at, g, c);
    float bias_a = widen(bias[row + ga]), bias_b = widen(bias[row + gb]);
#pragma unroll
    for (int m = 0; m < NT; m++)
#pragma unroll
        for (int j = 0; j < 2; j++) {
            int n = m * 8 + 2 * t + j;
            if (n >= count) continue;
            float va = c[m][0][j] + c[m][1][j] + bias_a, vb = c[m][0][j + 2] + c[m][1][j + 2] + bias_b;
            if (UP) h[(i64)(first + n) * F + tile_at * 8 + (g < 4 ? 2 * g : 2 * g - 7)] = narrow(swiglu(va, vb, alpha, limit));
            else {
                y[(i64)(first + n) * D + tile_at * 16 + g] = va;
                y[(i64)(first + n) * D + tile_at * 16 + g + 8] = vb;
            }
        }
}
#define GROUPED_ARGS                                                                                       \
    const u16 *in, const int4 *items, const int *num_items, const int *sorted, const u8 *blocks,           \
        const u8 *scales, const u16 *bias, u16 *h, float *y, float alpha, float limit
#define GROUPED(NAME, UP, NT, NW, BLOCKS)                                                                  \
    extern "C" __global__ void __launch_bounds__(NW * 32, BLOCKS) NAME(GROUPED_ARGS) {                     \
        grouped_body<UP, NT, NW>(in, items, num_items, sorted, blocks, scales, bias, h, y, alpha, limit);  \
    }
GROUPED(up_8, true, 1, 8, MANY_BLOCKS)
GROUPED(down_8, false, 1, 8, MANY_BLOCKS)

// Blocks that stay: the list of tiles (item, 16 rows) is cut into as many runs as there are blocks, so that
// the tokens of an item are staged once or twice; the warps of a block take the tiles of its run in turn,
// each with weights of the next steps on their way in registers, from one tile into the next.
template <bool UP>
struct Matrix {
    static constexpr int K = UP ? D : F, ROWS = UP ? 2 * F : D, G = K / 32, TILES = ROWS / 16;
    static constexpr int STEPS = (G + 3) / 4, ROUNDS = (STEPS + STAY_DEPTH - 1) / STAY_DEPTH;
    static constexpr int STRIDE = STEPS * 256;  // of a staged token: whole steps, the rest zeros
    static constexpr int SCALES = 16 * G + 16;  // bytes of a tile's, and zeros
};

// Weights of the next STAY_DEPTH steps of a tile of 16 rows: the pairs of neighbours meet in a thread.
template <bool UP>
struct Ahead {
    using S = Matrix<UP>;
    uint4 a[STAY_DEPTH], b[STAY_DEPTH];
    const u8* from;  // block t of the first row
    __device__ __forceinline__ void point(const u8* blocks, i64 row) {
        from = blocks + (row + threadIdx.x % 32 / 4 * 2) * S::G * 16;
    }
    __device__ __forceinline__ void load(int step, int j) {
        int block = step * 4 + threadIdx.x % 4;
        if (S::G % 4 != 0 && block >= S::G) block = S::G - 1;  // its tokens are zeros
        a[j] = load_weights(from + block * 16);
        b[j] = load_weights(from + (S::G + block) * 16);
    }
};

// One tile by one warp: c += weights times up to 8 NT tokens; `next` is where it goes on.
template <bool UP, int NT>
DEV void tile_steps(Ahead<UP>& w, const u8* next, bool has_next, const u8* sc, const char* xs, float (&c)[NT][2][4]) {
    using S = Matrix<UP>;
    int g = threadIdx.x % 32 / 4, t = threadIdx.x % 4;
    const char* x[4];
#pragma unroll
    for (int i = 0; i < 4; i++) x[i] = xs + g * S::STRIDE + packed_at(g, t, i);
    sc += 2 * g * S::G + t;
#pragma unroll 1
    for (int r = 0; r < S::ROUNDS; r++) {
        bool is_last = r == S::ROUNDS - 1;
        if (is_last) w.from = next;
#pragma unroll
        for (int j = 0; j < STAY_DEPTH; j++) {
            // the last round's steps beyond the row's end were not loaded
            if ((S::ROUNDS - 1) * STAY_DEPTH + j < S::STEPS || !is_last) {
                u32 scale_a = scale_pair(sc[j * 4]), scale_b = scale_pair(sc[S::G + j * 4]);
#pragma unroll
                for (int i = 0; i < 4; i++) {
                    u32 va[4], vb[4];
                    unpack_mxfp4(word(w.a[j], i), scale_a, va);
                    unpack_mxfp4(word(w.b[j], i), scale_b, vb);
#pragma unroll
                    for (int m = 0; m < NT; m++) {
                        uint4 v = *(const uint4*)(x[i] + m * 8 * S::STRIDE + j * 256);
                        mma(c[m][0], va[0], vb[0], va[1], vb[1], v.x, v.y);
                        mma(c[m][1], va[2], vb[2], va[3], vb[3], v.z, v.w);
                    }
                }
            }
            if (is_last) {
                if (has_next && j < S::STEPS) w.load(j, j);
            } else if ((S::ROUNDS - 1) * STAY_DEPTH + j < S::STEPS || r < S::ROUNDS - 2)
                w.load((r + 1) * STAY_DEPTH + j, j);
        }
#pragma unroll
        for (int i = 0; i < 4; i++) x[i] += STAY_DEPTH * 256;
        sc += STAY_DEPTH * 4;
    }
}

template <bool UP, int NT>
DEV void tile_whole(Ahead<UP>& w, const u8* next, bool has_next, const u8* sc, const char* xs, u32 bias,
                    int tile, int first, int count, u16* h, float* y, float alpha, float limit) {
    float c[NT][2][4] = {};
    tile_steps<UP, NT>(w, next, has_next, sc, xs, c);
    int g = threadIdx.x % 32 / 4, t = threadIdx.x % 4;
    float bias_a = low(bias), bias_b = high(bias);
#pragma unroll
    for (int m = 0; m < NT; m++)
#pragma unroll
        for (int j = 0; j < 2; j++) {
            int n = m * 8 + 2 * t + j;
            if (n >= count) continue;
            float va = c[m][0][j] + c[m][1][j] + bias_a, vb = c[m][0][j + 2] + c[m][1][j + 2] + bias_b;
            if (UP)
                h[(i64)(first + n) * F + tile * 8 + (g < 4 ? 2 * g : 2 * g - 7)] = narrow(swiglu(va, vb, alpha, limit));
            else {
                float2 two = {va, vb};
                *(float2*)(y + (i64)(first + n) * D + tile * 16 + 2 * g) = two;
            }
        }
}

// shared memory: the staged tokens, two tiles' scales of each warp
template <bool UP, int NT>
DEV void stay(const u16* in, const int4* items, const int* num_items, const int* sorted, const u8* blocks, const u8* scales, const u16* bias, u16* h, float* y, float alpha, float limit) {
    using S = Matrix<UP>;
    constexpr int W = STAY_WARPS;
    char* xs = (char*)dynamic_shared;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    u8* sc = (u8*)xs + NT * 8 * S::STRIDE + warp * 2 * S::SCALES;
    // zeros where a row ends within a step
    if (S::G % 4 != 0)
        for (int i = threadIdx.x; i < NT * 8 * (S::STEPS * 4 - S::G) * 4; i += W * 32)
            *(uint4*)(xs + i / ((S::STEPS * 4 - S::G) * 4) * S::STRIDE + S::G * 64 + i % ((S::STEPS * 4 - S::G) * 4) * 16) = zero4();
    if (lane < 2) *(uint4*)(sc + lane * S::SCALES + 16 * S::G) = zero4();
    if (UP) GRID_WAIT();
    GRID_LAUNCH();  // so when the way down starts, the items are complete
    int total = __ldcg(num_items) * S::TILES;
    int lo = (i64)total * blockIdx.x / gridDim.x, hi = (i64)total * (blockIdx.x + 1) / gridDim.x;
    int at = lo + warp, known = -1, expert = 0, buffer = 0;
    auto row_of = [&](int i) {
        if (i / S::TILES != known) {
            known = i / S::TILES;
            expert = (int)load_shared_l2(items + known).x;
        }
        return ((i64)expert * S::TILES + i % S::TILES) * 16;
    };
    auto fetch_scales = [&](i64 row) {
        const u8* from = scales + row * S::G;
        for (int i = lane; i < S::G; i += 32) copy_async((char*)sc + buffer * S::SCALES + i * 16, from + i * 16);
    };
    Ahead<UP> w;
    i64 row = 0;
    if (at < hi) {
        row = row_of(at);
        fetch_scales(row);
        w.point(blocks, row);
#pragma unroll
        for (int j = 0; j < (STAY_DEPTH < S::STEPS ? STAY_DEPTH : S::STEPS); j++) w.load(j, j);
    }
    if (!UP) GRID_WAIT();
    for (int item = lo / S::TILES; item * S::TILES < hi; item++) {
        uint4 of = load_shared_l2(items + item);
        int first = (int)of.y, count = (int)of.z, end = (item + 1) * S::TILES < hi ? (item + 1) * S::TILES : hi;
        __syncthreads();  // all are done with the tokens before
        for (int n = warp; n < count; n += W) {
            i64 from = UP ? __ldcg(sorted + first + n) / TOPK : first + n;
#pragma unroll 4
            for (int k = lane; k < S::K / 8; k += 32)
                copy_async(xs + n * S::STRIDE + packed_at(n, k >> 2, k & 3), in + from * S::K + k * 8);
        }
        wait_copies();
        __syncthreads();
        for (; at < end; at += W) {
            u32 two = __ldg((const u32*)(bias + row) + lane / 4);
            int tile = at % S::TILES;
            bool has_next = at + W < hi;
            wait_copies();
            __syncwarp();
            const u8* mine = sc + buffer * S::SCALES;
            const u8* next = w.from;
            buffer ^= 1;
            if (has_next) {
                row = row_of(at + W);
                fetch_scales(row);
                next = blocks + (row + lane / 4 * 2) * S::G * 16;
            }
            if (NT >= 2 && count > 8) {
                if (NT >= 3 && count > 16)
                    tile_whole<UP, NT>(w, next, has_next, mine, xs, two, tile, first, count, h, y, alpha, limit);
                else
                    tile_whole<UP, NT < 2 ? 1 : 2>(w, next, has_next, mine, xs, two, tile, first, count, h, y, alpha, limit);
            } else
                tile_whole<UP, 1>(w, next, has_next, mine, xs, two, tile, first, count, h, y, alpha, limit);
            __syncwarp();
        }
    }
}
#define STAY(NAME, UP, NT)                                                                                 \
    extern "C" __global__ void __launch_bounds__(STAY_WARPS * 32, 1) NAME(GROUPED_ARGS) {                  \
        stay<UP, NT>(in, items, num_items, sorted, blocks, scales, bias, h, y, alpha, limit);              \
    }
STAY(up_16, true, 2)
STAY(up_24, true, 3)
STAY(down_16, false, 2)
STAY(down_24, false, 3)
