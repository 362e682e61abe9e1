// attn_out of 9 to 64 tokens on Hopper.
//
// A block multiplies ROWS rows of weights (the M of wgmma, 64 a warpgroup) with all tokens (its N, at most TOKENS)
// over its share of the columns. Both come as tiles of 64 columns by tensor copies into rings of their own, weights
// before the previous kernel's end is waited for. PARTS blocks of a cluster share a row's columns and add up through
// one another's shared memory, always in the same order.
//
// INNER columns; NW, NX stages of weights and tokens; BLOCKS of a multiprocessor.

#include "cluster.cuh"

constexpr int GROUPS = ROWS / 64, MANY = GROUPS * 128;  // threads that multiply
constexpr int THREADS = MANY + 64;                      // and that fetch
constexpr int PANELS = INNER / 64;                                           // of 64 columns
constexpr int W_BYTES = ROWS * 128, X_BYTES = TOKENS * 128, AT_W = NX * X_BYTES;
constexpr int STRIDE = ROWS + 4;  // floats of a token's sums
constexpr int RINGS = AT_W + NW * W_BYTES, SUMS = TOKENS * STRIDE * 4;
constexpr int AT_BARRIERS = RINGS > SUMS ? RINGS : SUMS;

struct Block {
    char* shared;
    Place base, x_full, x_empty, w_full, w_empty;
    int rank, first, count, tile;  // panels of this block

    __device__ __forceinline__ Block() {
        shared = SHARED_BASE;
        shared += (1024 - ((u64)shared & 1023)) % 1024;
        base = place_of(shared);
        x_full = base + AT_BARRIERS;
        x_empty = x_full + 8 * NX;
        w_full = x_empty + 8 * NX;
        w_empty = w_full + 8 * NW;
        rank = blockIdx.x % PARTS;
        tile = blockIdx.x / PARTS;
        first = rank * PANELS / PARTS;
        count = (rank + 1) * PANELS / PARTS - first;
        if (threadIdx.x == 0) {
            for (int i = 0; i < NX; i++) {
                barrier_init(x_full + 8 * i, 1);
                barrier_init(x_empty + 8 * i, GROUPS * 4);
            }
            for (int i = 0; i < NW; i++) {
                barrier_init(w_full + 8 * i, 1);
                barrier_init(w_empty + 8 * i, GROUPS * 4);
            }
            barriers_ready();
        }
        __syncthreads();
    }
    __device__ __forceinline__ void fetch(const TensorMap& x, const TensorMap& w, int tokens) {
        Turn turn;
        if (threadIdx.x == MANY) {
            const u64 policy = read_once();
            for (int i = 0; i < count; i++, turn.next(NW)) {
                barrier_wait(w_empty + 8 * turn.stage, turn.phase ^ 1);
                fetch_tile(base + AT_W + turn.stage * W_BYTES, w, (first + i) * 64, tile * ROWS, W_BYTES,
                           w_full + 8 * turn.stage, policy);
            }
        } else if (threadIdx.x == MANY + 32) {
            GRID_WAIT();
            const u64 policy = read_often();
            for (int i = 0; i < count; i++, turn.next(NX)) {
                barrier_wait(x_empty + 8 * turn.stage, turn.phase ^ 1);
                fetch_tile(base + turn.stage * X_BYTES, x, (first + i) * 64, 0, tokens * 128,
                           x_full + 8 * turn.stage, policy);
            }
        }
    }
    // Rows of tokens that are not there are whatever lies there: their sums go nowhere.
    __device__ __forceinline__ void multiply(float (&acc)[TOKENS / 2]) {
        Turn x_turn, w_turn;
        const int lane = threadIdx.x % 32;
        u32 x_before = 0, w_before = 0;
#pragma unroll
        for (int j = 0; j < TOKENS / 2; j++) acc[j] = 0.f;
#pragma unroll 1
        for (int i = 0; i < count; i++) {
            const Place weights = base + AT_W + w_turn.stage * W_BYTES + threadIdx.x / 128 * 8192;
            const Place values = base + x_turn.stage * X_BYTES;
            barrier_wait(w_full + 8 * w_turn.stage, w_turn.phase);
            barrier_wait(x_full + 8 * x_turn.stage, x_turn.phase);
            wgmma_fence();
#pragma unroll
            for (int s = 0; s < 4; s++)
                SharedProduct<TOKENS>::run(acc, matrix_at(weights + s * 32), matrix_at(values + s * 32));
            wgmma_commit();
            wgmma_wait<1>();  // those of the panel before are done
            if (i > 0 && lane == 0) {
                barrier_arrive(w_empty + 8 * w_before);
                barrier_arrive(x_empty + 8 * x_before);
            }
            w_before = w_turn.stage;
            x_before = x_turn.stage;
            w_turn.next(NW);
            x_turn.next(NX);
        }
        wgmma_wait<0>();
#pragma unroll
        for (int j = 0; j < TOKENS / 2; j++) keep(acc[j]);
    }
    // The sums, where all blocks of the cluster find them.
    __device__ __forceinline__ void add_up(int tokens) {
        float acc[TOKENS / 2];
        GRID_WAIT();
        multiply(acc);
        __syncwarp();
        __syncthreads();  // nobody needs the rings any more
        const int t = threadIdx.x % 4;
        float* to = (float*)shared + threadIdx.x / 32 * 16 + threadIdx.x % 32 / 4;
#pragma unroll
        for (int j = 0; j < TOKENS / 2; j++) {
            const int n = j / 4 * 8 + 2 * t + j % 2;
            if (n < tokens) to[n * STRIDE + j % 4 / 2 * 8] = acc[j];
        }
        meet();
    }
    // The other threads' part of it, to the end.
    __device__ __forceinline__ void fetch_all(const TensorMap& x, const TensorMap& w, int tokens) {
        fetch(x, w, tokens);
        __syncwarp();  // for the one that fetched
        __syncthreads();
        meet();
        meet();
    }
    __device__ __forceinline__ void meet() {
        if (PARTS > 1) sync_cluster();
        else __syncthreads();
    }
    // Four neighbours of a token's sums, of all blocks in their order.
    __device__ __forceinline__ void gather(int n, int column, float (&sum)[4]) {
        uint4 v[PARTS];
        const Place at = base + (n * STRIDE + column) * 4;
#pragma unroll
        for (int s = 0; s < PARTS; s++) v[s] = load_peer(at, s);
#pragma unroll
        for (int s = 0; s < PARTS; s++) {
            sum[0] = (s ? sum[0] : 0.f) + __uint_as_float(v[s].x);
            sum[1] = (s ? sum[1] : 0.f) + __uint_as_float(v[s].y);
            sum[2] = (s ? sum[2] : 0.f) + __uint_as_float(v[s].z);
            sum[3] = (s ? sum[3] : 0.f) + __uint_as_float(v[s].w);
        }
    }
};

DEV void widen4(const uint2& v, float (&y)[4]) { y[0] = low(v.x), y[1] = high(v.x), y[2] = low(v.y), y[3] = high(v.y); }
DEV void put(u16* to, const float (&y)[4]) { *(uint2*)to = make_uint2(pack(y[0], y[1]), pack(y[2], y[3])); }

// out may be the residual. Without one there is no bias either.
extern "C" __global__ void CLUSTER(PARTS) __launch_bounds__(THREADS, BLOCKS)
attn_out_many(TENSOR_MAP x_map, TENSOR_MAP w_map, const u16* residual, const u16* bias, u16* out, int tokens, int size,
              int add_residual) {
    GRID_LAUNCH();
    Block block;
    if (threadIdx.x >= MANY) {
        block.fetch_all(x_map, w_map, tokens);
        return;
    }
    block.add_up(tokens);
    constexpr int PER = ROWS / 4;  // threads of a token
    for (int at = block.rank * MANY + threadIdx.x; at < tokens * PER; at += PARTS * MANY) {
        const int n = at / PER, column = at % PER * 4, row = block.tile * ROWS + column;
        if (row >= size) continue;
        const i64 place = (i64)n * size + row;
        float y[4], b[4] = {0.f, 0.f, 0.f, 0.f}, r[4] = {0.f, 0.f, 0.f, 0.f};
        if (add_residual) {
            widen4(load_half_l2(residual + place), r);
            widen4(*(const uint2*)(bias + row), b);
        }
        block.gather(n, column, y);
#pragma unroll
        for (int j = 0; j < 4; j++) y[j] += b[j] + r[j];
        put(out + place, y);
    }
    block.meet();
}
