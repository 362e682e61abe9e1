// attn_in of 9 to 64 tokens on Hopper.
//
// A block multiplies ROWS rows of weights with all tokens by one warpgroup: tokens are the M of wgmma (A from
// registers, where the norm's gain is applied), weights the N. Both come as tiles of 64 columns by tensor copies into
// rings of their own, weights before the previous kernel's end is waited for. PARTS blocks of a cluster share a row's
// columns and add up through one another's shared memory. The norm itself is one factor a token, applied to the sums.
//
// INNER columns, ROWS rows of a block, NW stages of weights, X_ROOM bytes of stages of tokens.

#include "cluster.cuh"

constexpr int PANELS = INNER / 64;  // of 64 columns
constexpr int MOST = (PANELS + PARTS - 1) / PARTS;
constexpr int W_BYTES = ROWS * 128, X_MOST = 32;  // stages of tokens at most; they take up to X_ROOM bytes
constexpr int AT_W = X_ROOM, AT_GAIN = AT_W + NW * W_BYTES, AT_BARRIERS = AT_GAIN + MOST * 128;
constexpr int MANY = 128, THREADS = MANY + 64;  // that multiply; and that fetch
constexpr int STRIDE = ROWS + 8;  // floats of a token's partial sums; the one after them is that of its squares
static_assert(64 * STRIDE * 4 <= AT_GAIN, "partial sums lie where the rings were");

struct Block {
    char* shared;
    Place base, x_full, x_empty, w_full, w_empty;
    int rank, first, count;  // panels of this block
    int tokens, x_bytes, x_stages;

    __device__ __forceinline__ Block(int tokens_, int x_stages_) {
        tokens = tokens_;
        x_bytes = (tokens + 7) / 8 * 1024;
        x_stages = x_stages_;
        shared = SHARED_BASE;
        shared += (1024 - ((u64)shared & 1023)) % 1024;
        base = place_of(shared);
        x_full = base + AT_BARRIERS;
        x_empty = x_full + 8 * X_MOST;
        w_full = x_empty + 8 * X_MOST;
        w_empty = w_full + 8 * NW;
        rank = blockIdx.x % PARTS;
        first = rank * PANELS / PARTS;
        count = (rank + 1) * PANELS / PARTS - first;
        if (threadIdx.x == 0) {
            for (int i = 0; i < x_stages; i++) {
                barrier_init(x_full + 8 * i, 1);
                barrier_init(x_empty + 8 * i, 4);
            }
            for (int i = 0; i < NW; i++) {
                barrier_init(w_full + 8 * i, 1);
                barrier_init(w_empty + 8 * i, 4);
            }
            barriers_ready();
        }
        __syncthreads();
    }
    __device__ __forceinline__ void fetch(const TensorMap& x, const TensorMap& w) {
        Turn turn;
        if (threadIdx.x == MANY) {
            const u64 policy = read_once();
            for (int i = 0; i < count; i++, turn.next(NW)) {
                barrier_wait(w_empty + 8 * turn.stage, turn.phase ^ 1);
                fetch_tile(base + AT_W + turn.stage * W_BYTES, w, (first + i) * 64, blockIdx.x / PARTS * ROWS,
                           W_BYTES, w_full + 8 * turn.stage, policy);
            }
        } else if (threadIdx.x == MANY + 32) {
            GRID_WAIT();
            const u64 policy = read_often();
            for (int i = 0; i < count; i++, turn.next(x_stages)) {
                barrier_wait(x_empty + 8 * turn.stage, turn.phase ^ 1);
                fetch_tile(base + turn.stage * x_bytes, x, (first + i) * 64, 0, tokens * 128,
                           x_full + 8 * turn.stage, policy);
            }
        }
    }
    __device__ __forceinline__ void stage_gain(const u16* gain) {
        for (int i = threadIdx.x; i < count * 8; i += MANY)
            *(uint4*)(shared + AT_GAIN + i * 16) = *(const uint4*)(gain + first * 64 + i * 8);
    }
    // A thread has two tokens, 8 apart (those that are not there read what lies behind): their sums over this
    // block's columns, and of their squares.
    __device__ __forceinline__ void multiply(float (&acc)[ROWS / 2], float (&squares)[2]) {
        Turn x_turn, w_turn;
        const int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
        const char* mine = shared + (threadIdx.x / 32 * 16 + g) * 128 + t * 4;
        const u32* gains = (const u32*)(shared + AT_GAIN) + t;
        u32 raw[2][4], a[2][2][4];  // half a panel: 16 columns each, registers
        auto load = [&](int half) {
            const char* from = mine + x_turn.stage * x_bytes;
#pragma unroll
            for (int s = 0; s < 2; s++)
#pragma unroll
                for (int j = 0; j < 4; j++)
                    raw[s][j] = *(const volatile u32*)(from + j % 2 * 1024 +
                                                       ((4 * half + 2 * s + j / 2 ^ g) << 4));
        };
        auto prepare = [&](int half, int i) {
#pragma unroll
            for (int s = 0; s < 2; s++)
#pragma unroll
                for (int j = 0; j < 4; j++) {
                    u32 v = raw[s][j];
                    squares[j % 2] += low(v) * low(v) + high(v) * high(v);
                    a[half][s][j] = multiply_pair(v, gains[i * 32 + half * 16 + s * 8 + j / 2 * 4]);
                }
        };
        auto products = [&](Place weights, int half) {
            wgmma_fence();
#pragma unroll
            for (int s = 0; s < 2; s++)
                Product<ROWS>::run(acc, a[half][s][0], a[half][s][1], a[half][s][2], a[half][s][3],
                                   matrix_at(weights + half * 64 + s * 32));
            wgmma_commit();
        };
#pragma unroll
        for (int j = 0; j < ROWS / 2; j++) acc[j] = 0.f;
        squares[0] = squares[1] = 0.f;
        u32 before = 0;
        barrier_wait(x_full + 8 * x_turn.stage, x_turn.phase);
        load(0);
        prepare(0, 0);
#pragma unroll 1
        for (int i = 0; i < count; i++) {
            const Place weights = base + AT_W + w_turn.stage * W_BYTES;
            load(1);
            __syncwarp();
            if (lane == 0) barrier_arrive(x_empty + 8 * x_turn.stage);
            x_turn.next(x_stages);
            barrier_wait(w_full + 8 * w_turn.stage, w_turn.phase);
            products(weights, 0);
            wgmma_wait<1>();  // those of the panel before are done
            if (i > 0 && lane == 0) barrier_arrive(w_empty + 8 * before);
            before = w_turn.stage;
            w_turn.next(NW);
            prepare(1, i);
            products(weights, 1);
            if (i + 1 < count) {
                barrier_wait(x_full + 8 * x_turn.stage, x_turn.phase);
                load(0);
            }
            wgmma_wait<1>();
            if (i + 1 < count) prepare(0, i + 1);
        }
        wgmma_wait<0>();
        if (lane == 0) barrier_arrive(w_empty + 8 * before);
#pragma unroll
        for (int j = 0; j < ROWS / 2; j++) keep(acc[j]);
#pragma unroll
        for (int u = 0; u < 2; u++) {
            squares[u] += __shfl_xor_sync(~0u, squares[u], 1);
            squares[u] += __shfl_xor_sync(~0u, squares[u], 2);
        }
    }
    // The sums, where all blocks of the cluster find them.
    __device__ __forceinline__ void add_up() {
        float acc[ROWS / 2], squares[2];
        GRID_WAIT();
        sync_group<MANY>();  // the gain is staged
        multiply(acc, squares);
        __syncwarp();
        __syncthreads();  // nobody needs the rings any more
        const int t = threadIdx.x % 4, n = threadIdx.x / 32 * 16 + threadIdx.x % 32 / 4;
#pragma unroll
        for (int u = 0; u < 2; u++) {
            if (n + 8 * u >= tokens) continue;
            float* to = (float*)shared + (n + 8 * u) * STRIDE;
#pragma unroll
            for (int j = 0; j < ROWS / 8; j++)
                *(float2*)(to + 8 * j + 2 * t) = {acc[4 * j + 2 * u], acc[4 * j + 2 * u + 1]};
            if (t == 0) to[ROWS] = squares[u];
        }
        meet();
    }
    // The other threads' part of it, to the end.
    __device__ __forceinline__ void fetch_all(const TensorMap& x, const TensorMap& w) {
        fetch(x, w);
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

#ifdef FP8  // the cache is in e4m3
typedef u8 kept_t;
#else
typedef u16 kept_t;
#endif
constexpr int H = 64, GROUPS_OF_HEAD = H / 8;  // a thread: four values of a head's first half, and their partners
DEV void put(u16* to, const float (&y)[4]) { *(uint2*)to = make_uint2(pack(y[0], y[1]), pack(y[2], y[3])); }
DEV void put(u8* to, const float (&y)[4]) {
    *(u32*)to = to_e4m3(y[0]) | to_e4m3(y[1]) << 8 | to_e4m3(y[2]) << 16 | (u32)to_e4m3(y[3]) << 24;
}
extern "C" __global__ void CLUSTER(PARTS) __launch_bounds__(THREADS, 2)
attn_in_many(TENSOR_MAP x_map, TENSOR_MAP w_map, int x_stages, const u16* gain, const u16* bias, const float* cos,
             const float* sin, const i64* slots, u16* q, kept_t* k, kept_t* v, int tokens, float eps) {
    GRID_LAUNCH();
    Block block(tokens, x_stages);
    if (threadIdx.x >= MANY) {
        block.fetch_all(x_map, w_map);
        return;
    }
    block.stage_gain(gain);
    block.add_up();
    constexpr int PER = ROWS / 8;  // threads of a token
    const int tile = blockIdx.x / PARTS;
    for (int at = block.rank * MANY + threadIdx.x; at < tokens * PER; at += PARTS * MANY) {
        const int n = at / PER, head_here = at % PER / GROUPS_OF_HEAD, i = at % GROUPS_OF_HEAD * 4;
        const int column = head_here * H + i, row = tile * ROWS + column;
        float square[4], first[4], second[4];
        block.gather(n, ROWS, square);
        block.gather(n, column, first);
        block.gather(n, column + H / 2, second);
        const float r = rsqrtf(square[0] / INNER + eps);
        int head = row / H;
        const uint2 b0 = *(const uint2*)(bias + row), b1 = *(const uint2*)(bias + row + H / 2);
        const float f[4] = {low(b0.x), high(b0.x), low(b0.y), high(b0.y)};
        const float s[4] = {low(b1.x), high(b1.x), low(b1.y), high(b1.y)};
#pragma unroll
        for (int j = 0; j < 4; j++) {
            first[j] = first[j] * r + f[j];
            second[j] = second[j] * r + s[j];
        }
        if (head < NH + NKV) {
            const uint4 co = load_shared_l2(cos + n * (H / 2) + i), si = load_shared_l2(sin + n * (H / 2) + i);
#pragma unroll
            for (int j = 0; j < 4; j++) {
                // as the definition: rounded before and after the turn
                const float a = widen(narrow(first[j])), b = widen(narrow(second[j]));
                const float c = __uint_as_float(word(co, j)), d = __uint_as_float(word(si, j));
                first[j] = a * c - b * d;
                second[j] = b * c + a * d;
            }
        }
        if (head < NH) {
            u16* to = q + ((i64)n * NH + head) * H + i;
            put(to, first);
            put(to + H / 2, second);
        } else {
            head -= NH;
            kept_t* to = head < NKV ? k : v;
            if (head >= NKV) head -= NKV;
            to += ((slots ? __ldcg(slots + n) : (i64)n) * NKV + head) * H + i;
            put(to, first);
            put(to + H / 2, second);
        }
    }
    block.meet();
}
