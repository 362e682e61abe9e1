// The mixture of experts: one token, or up to 256 grouped by expert.

// Logits of the router and, where wanted, the normed tokens in packed order. A block: one expert, up to 8 tokens.
extern "C" __global__ void __launch_bounds__(128)
router(const u16* x, const u16* gain, const u16* w, const u16* bias, float* logits, u16* normed_out,
       int tokens, float eps) {
    constexpr int N = D / 8, PER = (N + 127) / 128;
    __shared__ float red[2][8][4];
    int e = blockIdx.x, first = blockIdx.y * 8, warp = threadIdx.x / 32;
    int count = tokens - first < 8 ? tokens - first : 8;
    uint4 g[PER], r[PER];
#pragma unroll
    for (int j = 0; j < PER; j++) {
        int i = threadIdx.x + j * 128;
        g[j] = i < N ? load_weights(gain + i * 8) : zero4();
        r[j] = i < N ? load_weights(w + (i64)e * D + i * 8) : zero4();
    }
    GRID_WAIT();
    GRID_LAUNCH();  // after the wait: who comes next may read x before its own wait
    for (int n = 0; n < count; n++) {
        float dot = 0.f, sum = 0.f;
#pragma unroll
        for (int j = 0; j < PER; j++) {
            int i = threadIdx.x + j * 128;
            uint4 v = i < N ? load_shared_l2(x + (i64)(first + n) * D + i * 8) : zero4();
            sum += squares(v);
            dot += low(v.x) * low(g[j].x) * low(r[j].x) + high(v.x) * high(g[j].x) * high(r[j].x);
            dot += low(v.y) * low(g[j].y) * low(r[j].y) + high(v.y) * high(g[j].y) * high(r[j].y);
            dot += low(v.z) * low(g[j].z) * low(r[j].z) + high(v.z) * high(g[j].z) * high(r[j].z);
            dot += low(v.w) * low(g[j].w) * low(r[j].w) + high(v.w) * high(g[j].w) * high(r[j].w);
        }
        dot = warp_sum(dot);
        sum = warp_sum(sum);
        if (threadIdx.x % 32 == 0) { red[0][n][warp] = dot; red[1][n][warp] = sum; }
    }
    __syncthreads();
    if (threadIdx.x < count) {
        int n = threadIdx.x;
        float dot = red[0][n][0] + red[0][n][1] + red[0][n][2] + red[0][n][3];
        float sum = red[1][n][0] + red[1][n][1] + red[1][n][2] + red[1][n][3];
        logits[(i64)(first + n) * E + e] = dot * rsqrtf(sum / D + eps) + widen(bias[e]);
    }
    if (normed_out == nullptr) return;
    constexpr int SHARE = (N + E - 1) / E;  // this block's part of each token
    for (int i = threadIdx.x; i < SHARE * count; i += 128) {
        int n = i / SHARE, j = e * SHARE + i % SHARE;
        if (j >= N) continue;
        float sum = red[1][n][0] + red[1][n][1] + red[1][n][2] + red[1][n][3];
        uint4 v = load_shared_l2(x + (i64)(first + n) * D + j * 8);
        *(uint4*)(normed_out + (i64)(first + n) * D + j * 8) =
            interleave(normed(v, *(const uint4*)(gain + j * 8), rsqrtf(sum / D + eps)));
    }
}

// A tile of 16 rows of MXFP4 by one warp: steps of 4 blocks of 32, a block a lane of four; DEPTH
// steps are in flight in registers.
template <int K, int SPLIT, int DEPTH, int NT>
struct PackedTile {
    static constexpr int G = K / 32, TOTAL = (G + 3) / 4, STEPS = (TOTAL + SPLIT - 1) / SPLIT;
    uint4 a[DEPTH], b[DEPTH];
    const u8 *ra, *rb;
    int part, t;

    __device__ __forceinline__ int step(int i) { return i * SPLIT + part; }
    __device__ __forceinline__ void load(int i, int j) {
        int block = step(i) * 4 + t;
        if (G % (4 * SPLIT) == 0 || block < G) {
            a[j] = load_weights(ra + block * 16);
            b[j] = load_weights(rb + block * 16);
        } else a[j] = b[j] = zero4();
    }
    __device__ __forceinline__ void start(const u8* row_a, const u8* row_b, int part_) {
        part = part_;
        t = threadIdx.x % 4;
        ra = row_a;
        rb = row_b;
#pragma unroll
        for (int i = 0; i < (DEPTH < STEPS ? DEPTH : STEPS); i++) load(i, i);
    }
    // sa, sb: the rows' scales, staged; xs: this lane's staged tokens, of rows like `row` (mod 2); columns
    // of tokens that are not there may hold anything
    __device__ __forceinline__ void finish(const u8* sa, const u8* sb, const char* const (&xs)[NT], int row,
                                           float (&c)[NT][2][4]) {
        constexpr int ROUNDS = (STEPS + DEPTH - 1) / DEPTH;
#pragma unroll 1
        for (int r = 0; r < ROUNDS; r++) {
#pragma unroll
            for (int j = 0; j < DEPTH; j++) {
                int i = r * DEPTH + j;
                if (i < STEPS) multiply(step(i) * 4 + t, a[j], b[j], sa, sb, xs, row, c);
                if (i + DEPTH < STEPS) load(i + DEPTH, j);
            }
        }
    }
    __device__ __forceinline__ void multiply(int block, const uint4& p, const uint4& q, const u8* sa,
                                             const u8* sb, const char* const (&xs)[NT], int row,
                                             float (&c)[NT][2][4]) {
        if (G % (4 * SPLIT) != 0 && block >= G) block = G - 1;  // its weights were read as zeros
        u32 scale_a = scale_pair(sa[block]), scale_b = scale_pair(sb[block]);
#pragma unroll
        for (int j = 0; j < 4; j++) {
            u32 va[4], vb[4];
            unpack_mxfp4(word(p, j), scale_a, va);
            unpack_mxfp4(word(q, j), scale_b, vb);
#pragma unroll
            for (int m = 0; m < NT; m++) {
                uint4 x = *(const uint4*)(xs[m] + packed_at(row, block, j));
                mma(c[m][0], va[0], vb[0], va[1], vb[1], x.x, x.y);
                mma(c[m][1], va[2], vb[2], va[3], vb[3], x.z, x.w);
            }
        }
    }
};

// The scales of 16 consecutive rows are 16 G consecutive bytes, G pieces of 16; PARTS warps share.
template <int G, int PARTS>
struct Scales {
    static constexpr int STRIDE = 32 * PARTS, PER = (G + STRIDE - 1) / STRIDE;
    uint4 v[PER];
    __device__ __forceinline__ void start(const u8* scales, int part) {
#pragma unroll
        for (int j = 0; j < PER; j++) {
            int i = threadIdx.x % 32 + part * 32 + j * STRIDE;
            v[j] = i < G ? load_weights(scales + i * 16) : zero4();
        }
    }
    __device__ __forceinline__ void finish(u8* shared, int part) {
#pragma unroll
        for (int j = 0; j < PER; j++) {
            int i = threadIdx.x % 32 + part * 32 + j * STRIDE;
            if (i < G) *(uint4*)(shared + i * 16) = v[j];
        }
    }
};

DEV float swiglu(float gate, float up, float alpha, float limit) {
    // as the definition in bfloat16: gates and ups rounded first; NaN passes
    gate = widen(narrow(gate));
    up = widen(narrow(up));
    gate = gate > limit ? limit : gate;
    up = up > limit ? limit : up < -limit ? -limit : up;
    return gate / (1.f + __expf(-alpha * gate)) * (up + 1.f);
}

#ifdef ONE_TOKEN
#ifndef UP_BLOCKS
#define UP_BLOCKS 3
#endif
#ifndef UP_DEPTH
#define UP_DEPTH 4
#endif
#ifndef UP_SPLIT
#define UP_SPLIT 2
#endif
// Gates and ups of one token's experts: a block takes some tiles of 8 units (16 rows), k of each is
// split over UP_SPLIT warps. h is in packed order.
extern "C" __global__ void __launch_bounds__(256, UP_BLOCKS)
gate_up_1(const u16* x, const u16* gain, const float* logits, const u8* blocks, const u8* scales,
          const u16* bias, u16* h, float eps, float alpha, float limit) {
    constexpr int G = D / 32, TILES = 2 * F / 16, HERE = WARPS / UP_SPLIT;
    char* shared = (char*)dynamic_shared;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int part = warp % UP_SPLIT;
    float* red = (float*)shared;  // [WARPS][16], the staged token, then 16 G bytes of scales a tile
    char* xs = shared + WARPS * 64;
    u8* ss = (u8*)xs + PACKED_STRIDE(D) + warp / UP_SPLIT * 16 * G;
    // The kernel before this one started after x was complete.
    stage_norm_one<true>(x, gain, eps, xs, red);
    GRID_WAIT();
    GRID_LAUNCH();  // after the wait: who comes next may read the logits before its own wait
    int ids[TOPK];
    float p[TOPK];
    top_k(logits, ids, p);
    int tile_at = blockIdx.x * HERE + warp / UP_SPLIT;
    bool is_there = tile_at < TOPK * TILES;
    int k = is_there ? tile_at / TILES : 0, unit = tile_at % TILES * 8;
    int e = ids[0];
#pragma unroll
    for (int j = 1; j < TOPK; j++) e = k == j ? ids[j] : e;
    i64 row = (i64)e * 2 * F + unit * 2;
    Scales<G, UP_SPLIT> staged;
    staged.start(scales + row * G, part);
    PackedTile<D, UP_SPLIT, UP_DEPTH, 1> tile;
    tile.start(blocks + (row + 2 * g) * G * 16, blocks + (row + 2 * g + 1) * G * 16, part);
    staged.finish(ss, part);
    __syncthreads();
    float c[1][2][4] = {};
    const char* const at[1] = {xs};
    tile.finish(ss + 2 * g * G, ss + (2 * g + 1) * G, at, 0, c);
    if (t == 0) {
        red[warp * 16 + g] = c[0][0][0] + c[0][1][0];
        red[warp * 16 + 8 + g] = c[0][0][2] + c[0][1][2];
    }
    __syncthreads();
    if (part == 0 && is_there && lane < 8) {
        float gate = widen(bias[row + 2 * lane]), up = widen(bias[row + 2 * lane + 1]);
#pragma unroll
        for (int s = 0; s < UP_SPLIT; s++) {
            gate += red[(warp + s) * 16 + lane];
            up += red[(warp + s) * 16 + 8 + lane];
        }
        h[k * F + unit + (lane < 4 ? 2 * lane : 2 * lane - 7)] = narrow(swiglu(gate, up, alpha, limit));
    }
}

#ifndef DOWN_SPLIT
#define DOWN_SPLIT 2
#endif
#ifndef DOWN_DEPTH
#define DOWN_DEPTH 6
#endif
#ifndef DOWN_BLOCKS
#define DOWN_BLOCKS 2
#endif
// The weighted sum of one token's experts and the residual: a block takes 16 rows of all of them.
extern "C" __global__ void __launch_bounds__(TOPK * DOWN_SPLIT * 32, DOWN_BLOCKS)
down_1(const u16* x, const float* logits, const u8* blocks, const u8* scales, const u16* bias,
       const u16* h, u16* out, int add_residual) {
    constexpr int G = F / 32, STRIDE = PACKED_STRIDE(F), N = TOPK * DOWN_SPLIT;
    char* shared = (char*)dynamic_shared;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    float* red = (float*)shared;  // [N][16], the staged units, then the scales of each expert
    char* hs = shared + N * 16 * 4;
    u8* ss = (u8*)hs + TOPK * STRIDE + warp / DOWN_SPLIT * 16 * G;
    GRID_LAUNCH();
    // The kernel before this one started after the logits were complete.
    int ids[TOPK];
    float p[TOPK];
    top_k(logits, ids, p);
    int k = warp / DOWN_SPLIT, e = ids[0];
    float share = p[0];
#pragma unroll
    for (int j = 1; j < TOPK; j++) {
        e = k == j ? ids[j] : e;
        share = k == j ? p[j] : share;
    }
    i64 row = (i64)e * D + blockIdx.x * 16;
    int part = warp % DOWN_SPLIT;
    Scales<G, DOWN_SPLIT> staged;
    staged.start(scales + row * G, part);
    PackedTile<F, DOWN_SPLIT, DOWN_DEPTH, 1> tile;
    tile.start(blocks + (row + g) * G * 16, blocks + (row + 8 + g) * G * 16, part);
    staged.finish(ss, part);
    GRID_WAIT();
#pragma unroll 4
    for (int i = threadIdx.x; i < TOPK * (F / 8); i += N * 32) {
        int j = i % (F / 8);
        copy_async(hs + i / (F / 8) * STRIDE + packed_at(0, j >> 2, j & 3), h + i * 8);
    }
    wait_copies();
    __syncthreads();
    float c[1][2][4] = {};
    const char* const at[1] = {hs + k * STRIDE};
    tile.finish(ss + g * G, ss + (g + 8) * G, at, 0, c);
    if (t == 0) {
        red[warp * 16 + g] = (c[0][0][0] + c[0][1][0]) * share;
        red[warp * 16 + g + 8] = (c[0][0][2] + c[0][1][2]) * share;
    }
    __syncthreads();
    if (threadIdx.x < 16) {
        int r = blockIdx.x * 16 + threadIdx.x;
        float y = 0.f;
#pragma unroll
        for (int s = 0; s < N; s++) y += red[s * 16 + threadIdx.x];
#pragma unroll
        for (int j = 0; j < TOPK; j++) y += p[j] * widen(bias[(i64)ids[j] * D + r]);
        if (add_residual) y += widen(load_u16_l2(x + r));
        out[r] = narrow(y);
    }
}

#else
// Top-k, count and sort of up to 256 tokens in one block of 1024. Sorted pairs p = token * TOPK + k:
// by expert, then by p. Items: (expert, first, count) of at most `chunk`
// pairs, and (-1, 0, 0) up to max_items.
extern "C" __global__ void __launch_bounds__(1024)
route(const float* logits, int tokens, int chunk, float* shares, int* sorted, int* place,
      int4* items, int max_items) {
    char* shared = (char*)dynamic_shared;
    int* ids = (int*)shared;            // [tokens * TOPK], padded to 4 with -1
    int* counts = ids + (tokens * TOPK + 3) / 4 * 4;  // [E]
    GRID_LAUNCH();
    GRID_WAIT();
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, pairs = tokens * TOPK;
    if (threadIdx.x < 4) ids[(pairs + 3) / 4 * 4 - 4 + threadIdx.x] = -1;
    __syncthreads();
    for (int n = warp; n < tokens; n += 32) {
        int found[TOPK];
        float p[TOPK];
        top_k(logits + (i64)n * E, found, p);
        if (lane == 0)
#pragma unroll
            for (int k = 0; k < TOPK; k++) {
                ids[n * TOPK + k] = found[k];
                shares[n * TOPK + k] = p[k];
            }
    }
    __syncthreads();
    const int4* four = (const int4*)ids;
    int e = threadIdx.x, count = 0;
    if (e < E) {
        for (int i = 0; i < (pairs + 3) / 4; i++) {
            int4 v = four[i];
            count += (v.x == e) + (v.y == e) + (v.z == e) + (v.w == e);
        }
        counts[e] = count;
    }
    __syncthreads();
    if (e < E) {
        int first = 0, item = 0;
        for (int j = 0; j < e; j++) {
            int c = counts[j];
            first += c;
            item += (c + chunk - 1) / chunk;
        }
        for (int done = 0; done < count; done += chunk, item++) {
            int here = count - done < chunk ? count - done : chunk;
            items[item] = {e, first + done, here, 0};
        }
        if (e == E - 1)
            for (; item < max_items; item++) items[item] = {-1, 0, 0, 0};
        if (count)
            for (int i = 0; i < pairs; i++)
                if (ids[i] == e) { sorted[first] = i; place[i] = first; first++; }
    }
}

#ifndef MANY_DEPTH
#define MANY_DEPTH 4
#endif
#ifndef MANY_BLOCKS
#define MANY_BLOCKS 3
#endif
// Gates and ups, or the way down, of one item (up to 8 NT tokens of one expert): a warp takes 16 rows.
template <bool UP, int NT, int NW>
DEV void grouped_body(const u16* in, const int4* items, const int* sorted, const float* shares, const u8* blocks, const u8* scales, const u16* bias,
                      u16* h, float* y, float alpha, float limit) {
    constexpr int K = UP ? D : F, ROWS = UP ? 2 * F : D, G = K / 32, STRIDE = PACKED_STRIDE(K);
    char* shared = (char*)dynamic_shared;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    char* xs = shared;
    u8* ss = (u8*)xs + NT * 8 * STRIDE + warp * 16 * G;
    if (UP) GRID_WAIT();
    GRID_LAUNCH();  // so when the way down starts, the items are complete
    uint4 item = load_shared_l2(items + blockIdx.y);
    int e = (int)item.x, first = (int)item.y, count = (int)item.z;
    if (e < 0) {
        if (!UP) GRID_WAIT();
        return;
    }
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
                float share = load_f32_l2(shares + __ldcg(sorted + first + n));
                y[(i64)(first + n) * D + tile_at * 16 + g] = va * share;
                y[(i64)(first + n) * D + tile_at * 16 + g + 8] = vb * share;
            }
        }
}
#define GROUPED_ARGS                                                                             \
    const u16 *in, const int4 *items, const int *sorted, const float *shares,                     \
        const u8 *blocks, const u8 *scales, const u16 *bias, u16 *h, float *y, float alpha, float limit
#define GROUPED(NAME, UP, NT, NW, BLOCKS)                                                        \
    extern "C" __global__ void __launch_bounds__(NW * 32, BLOCKS) NAME(GROUPED_ARGS) {           \
        grouped_body<UP, NT, NW>(in, items, sorted, shares, blocks, scales, bias, h, y,   \
                             alpha, limit);                                                      \
    }
GROUPED(gate_up_8, true, 1, 8, MANY_BLOCKS)
GROUPED(gate_up_16, true, 2, 8, 2)
GROUPED(gate_up_32, true, 4, 16, 1)
GROUPED(down_8, false, 1, 8, MANY_BLOCKS)
GROUPED(down_16, false, 2, 8, 2)
GROUPED(down_32, false, 4, 16, 1)

// out = x + the sum of a token's experts, in the order of their rank. A block a token and 1024 values.
extern "C" __global__ void __launch_bounds__(256)
finalize(const u16* x, const float* y, const int* place, u16* out, int add_residual) {
    GRID_LAUNCH();
    GRID_WAIT();
    int n = blockIdx.y, i = (blockIdx.x * 256 + threadIdx.x) * 4;
    if (i >= D) return;
    float s[4] = {0.f, 0.f, 0.f, 0.f};
#pragma unroll
    for (int k = 0; k < TOPK; k++) {
        uint4 v = load_shared_l2(y + (i64)__ldcg(place + n * TOPK + k) * D + i);
        s[0] += __uint_as_float(v.x);
        s[1] += __uint_as_float(v.y);
        s[2] += __uint_as_float(v.z);
        s[3] += __uint_as_float(v.w);
    }
    i64 at = (i64)n * D + i;
    if (add_residual) {
        uint2 r = __ldcg((const uint2*)(x + at));
        s[0] += low(r.x); s[1] += high(r.x); s[2] += low(r.y); s[3] += high(r.y);
    }
    uint2 o = {pack(s[0], s[1]), pack(s[2], s[3])};
    *(uint2*)(out + at) = o;
}
#endif
