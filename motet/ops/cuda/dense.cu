// Dense projections of up to 8 tokens: attn_in, attn_out, unembed; and embed.

#ifdef ATTN_IN
#ifdef FP8  // the cache is in e4m3
typedef u8 kept_t;
#else
typedef u16 kept_t;
#endif

// The same products with tokens as they are: the norm's gain on the way, its root is left to the caller.
struct NormedTile : Tile<D, WARPS, IN_DEPTH> {
    __device__ __forceinline__ void finish_normed(const char* xs, const char* gain, float (&c)[4], float& sum) {
#pragma unroll
        for (int r = 0; r < (STEPS + IN_DEPTH - 1) / IN_DEPTH; r++) {
#pragma unroll
            for (int j = 0; j < IN_DEPTH; j++) {
                int i = r * IN_DEPTH + j, s = step(i);
                if (i >= STEPS) break;
                bool is_there = TOTAL % (2 * WARPS) == 0 || s < TOTAL;
                if (!is_there) s = TOTAL - 1;  // its weights are zeros
                uint4 x = *(const uint4*)(xs + s * 64 + t * 16), n = *(const uint4*)(gain + s * 64 + t * 16);
                if (is_there) sum += squares(x);
                mma(c, a[j].x, b[j].x, a[j].y, b[j].y, multiply_pair(x.x, n.x), multiply_pair(x.y, n.y));
                mma(c, a[j].z, b[j].z, a[j].w, b[j].w, multiply_pair(x.z, n.z), multiply_pair(x.w, n.w));
                if (i + IN_DEPTH < STEPS) load(i + IN_DEPTH, j);
            }
        }
    }
};

// A block: 8 pairs of one head (i, i + H / 2), k split over the warps.
template <bool ONE>
DEV void attn_in_body(const u16* x, const u16* gain, const u16* wq, const u16* bq, const u16* wk,
                      const u16* bk, const u16* wv, const u16* bv, const float* cos,
                      const float* sin, const i64* slots, u16* q, kept_t* k, kept_t* v, int tokens,
                      float eps) {
    char* shared = (char*)dynamic_shared;
    constexpr int STRIDE = DENSE_STRIDE(D);
    float* red = (float*)shared;  // [WARPS][16][8], then sums of squares, the gain and the staged tokens
    float* sums = red + WARPS * 128;
    char* gains = shared + WARPS * 128 * 4 + !ONE * WARPS * 32;
    char* xs = gains + !ONE * STRIDE;
    GRID_LAUNCH();
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int head = blockIdx.x / (H / 16), i0 = blockIdx.x % (H / 16) * 8;
    const u16 *w = wq, *bias = bq;
    if (head >= NH + NKV) { w = wv; bias = bv; head -= NH + NKV; }
    else if (head >= NH) { w = wk; bias = bk; head -= NH; }
    bool is_q = w == wq, is_v = w == wv;
    int row = head * H + i0;
    NormedTile tile;
    tile.start(w + (i64)(row + g) * D, w + (i64)(row + H / 2 + g) * D, warp);
    if (!ONE)
        for (int i = threadIdx.x; i < D / 8; i += BLOCK) copy_async(gains + i * 16, gain + i * 8);
    GRID_WAIT();
    if (ONE) stage_norm_one<false>(x, gain, eps, xs, red);
    else {
#pragma unroll 4
        for (int i = threadIdx.x; i < tokens * (D / 8); i += BLOCK)
            copy_async(xs + i / (D / 8) * STRIDE + i % (D / 8) * 16, x + (i64)i * 8);
        wait_copies();
    }
    __syncthreads();
    float c[4] = {0.f, 0.f, 0.f, 0.f};
    const char* mine = xs + (g < tokens ? g : 0) * STRIDE;
    if (ONE) tile.finish(mine, c);
    else {
        float sum = 0.f;
        tile.finish_normed(mine, gains, c, sum);
        sum += __shfl_xor_sync(~0u, sum, 1);
        sum += __shfl_xor_sync(~0u, sum, 2);
        if (t == 0) sums[warp * 8 + g] = sum;
    }
    store_partial(red + warp * 128, c, g, t);
    __syncthreads();
    int p = threadIdx.x % 8, n = threadIdx.x / 8;
    if (n < tokens) {
        float first = 0.f, second = 0.f, sum = 0.f;
#pragma unroll
        for (int s = 0; s < WARPS; s++) {
            first += red[s * 128 + p * 8 + n];
            second += red[s * 128 + (p + 8) * 8 + n];
            if (!ONE) sum += sums[s * 8 + n];
        }
        float root = ONE ? 1.f : rsqrtf(sum / D + eps);
        first = first * root + widen(bias[row + p]);
        second = second * root + widen(bias[row + p + H / 2]);
        int i = i0 + p;
        if (!is_v) {
            // as the definition: rounded before and after the turn
            first = widen(narrow(first));
            second = widen(narrow(second));
            float co = load_f32_l2(cos + n * (H / 2) + i), si = load_f32_l2(sin + n * (H / 2) + i);
            float turned = first * co - second * si;
            second = second * co + first * si;
            first = turned;
        }
        u16* out;
        if (is_q) out = q + ((i64)n * NH + head) * H;
#ifdef FP8
        else {
            u8* kept = (is_v ? v : k) + ((slots ? __ldcg(slots + n) : (i64)n) * NKV + head) * H;
            kept[i] = to_e4m3(first);
            kept[i + H / 2] = to_e4m3(second);
            return;
        }
#else
        else out = (is_v ? v : k) + ((slots ? __ldcg(slots + n) : (i64)n) * NKV + head) * H;
#endif
        out[i] = narrow(first);
        out[i + H / 2] = narrow(second);
    }
}
#define ATTN_IN_ARGS                                                                              \
    const u16 *x, const u16 *gain, const u16 *wq, const u16 *bq, const u16 *wk, const u16 *bk,    \
        const u16 *wv, const u16 *bv, const float *cos, const float *sin, const i64 *slots,       \
        u16 *q, kept_t *k, kept_t *v, int tokens, float eps
extern "C" __global__ void __launch_bounds__(BLOCK, IN_BLOCKS) attn_in_1(ATTN_IN_ARGS) {
    attn_in_body<true>(x, gain, wq, bq, wk, bk, wv, bv, cos, sin, slots, q, k, v, 1, eps);
}
extern "C" __global__ void __launch_bounds__(BLOCK, IN_BLOCKS) attn_in_8(ATTN_IN_ARGS) {
    attn_in_body<false>(x, gain, wq, bq, wk, bk, wv, bv, cos, sin, slots, q, k, v, tokens, eps);
}
#endif

#ifdef ATTN_OUT
// A block: 16 rows, k split over the warps. out may be the residual.
// One token: 8 rows a block, so that every multiprocessor has its share.
extern "C" __global__ void __launch_bounds__(BLOCK, ONEOUT_BLOCKS)
attn_out_1(const u16* attended, const u16* residual, const u16* w, const u16* bias, u16* out,
           int add_residual) {
    constexpr int K = NH * H;
    char* shared = (char*)dynamic_shared;
    float* red = (float*)shared;  // [WARPS][8], then the staged token
    char* xs = shared + 256;
    GRID_LAUNCH();
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int row = blockIdx.x * 8 + threadIdx.x % 8;
    Tile<K, WARPS, ONEOUT_DEPTH, false> tile;
    const u16* from = w + (i64)(blockIdx.x * 8 + g) * K;
    tile.start(from, from, warp);
    float y = threadIdx.x < 8 && add_residual ? widen(bias[row]) : 0.f;
    GRID_WAIT();
    for (int i = threadIdx.x; i < K / 8; i += BLOCK) copy_async(xs + i * 16, attended + i * 8);
    if (threadIdx.x < 8 && add_residual) y += widen(load_u16_l2(residual + row));
    wait_copies();
    __syncthreads();
    float c[4] = {0.f, 0.f, 0.f, 0.f};
    tile.finish(xs, c);
    if (t == 0) red[warp * 8 + g] = c[0];
    __syncthreads();
    if (threadIdx.x < 8) {
#pragma unroll
        for (int s = 0; s < WARPS; s++) y += red[s * 8 + threadIdx.x];
        out[row] = narrow(y);
    }
}
extern "C" __global__ void __launch_bounds__(OUT_WARPS * 32, OUT_BLOCKS)
attn_out(const u16* attended, const u16* residual, const u16* w, const u16* bias, u16* out,
         int tokens, int add_residual) {
    constexpr int K = NH * H, STRIDE = DENSE_STRIDE(K);
    char* shared = (char*)dynamic_shared;
    float* red = (float*)shared;  // [OUT_WARPS][16][8], then the staged tokens
    char* xs = shared + OUT_WARPS * 128 * 4;
    GRID_LAUNCH();
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int row = blockIdx.x * 16;
    Tile<K, OUT_WARPS, OUT_DEPTH> tile;
    tile.start(w + (i64)(row + g) * K, w + (i64)(row + 8 + g) * K, warp);
    GRID_WAIT();
#pragma unroll 4
    for (int i = threadIdx.x; i < tokens * (K / 8); i += OUT_WARPS * 32) {
        int n = i / (K / 8), j = i % (K / 8);
        copy_async(xs + n * STRIDE + j * 16, attended + (i64)n * K + j * 8);
    }
    wait_copies();
    __syncthreads();
    float c[4] = {0.f, 0.f, 0.f, 0.f};
    tile.finish(xs + (g < tokens ? g : 0) * STRIDE, c);
    store_partial(red + warp * 128, c, g, t);
    __syncthreads();
    int p = threadIdx.x % 16, n = threadIdx.x / 16;
    if (n < tokens) {
        float y = 0.f;
#pragma unroll
        for (int s = 0; s < OUT_WARPS; s++) y += red[s * 128 + p * 8 + n];
        i64 at = (i64)n * D + row + p;
        if (add_residual) y += widen(bias[row + p]) + widen(load_u16_l2(residual + at));
        out[at] = narrow(y);
    }
}

#endif

#ifdef UNEMBED
// Warps take tiles of 16 rows of the vocabulary.
template <bool ONE>
DEV void unembed_body(const u16* x, const i64* rows, const u16* gain, const u16* w, float* logits,
                      int tokens, float eps) {
    constexpr int STRIDE = DENSE_STRIDE(D), TILES = (V + 15) / 16;
    char* shared = (char*)dynamic_shared;
    float* red = (float*)shared;  // [WARPS], padded, then the staged tokens
    char* xs = shared + 512;
    GRID_LAUNCH();
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int tile_at = blockIdx.x * WARPS + warp, num_warps = gridDim.x * WARPS;
    Tile<D, 1, HEAD_DEPTH> tile;
    auto begin = [&](int at) {
        int r = at * 16 + g;
        tile.start(w + (i64)(r < V ? r : V - 1) * D, w + (i64)(r + 8 < V ? r + 8 : V - 1) * D, 0);
    };
    if (tile_at < TILES) begin(tile_at);
    GRID_WAIT();
    if (ONE) stage_norm_one<false>(x + (rows ? rows[0] : 0) * D, gain, eps, xs, red);
    else stage_norm_many(x, gain, eps, xs, STRIDE, tokens);
    __syncthreads();
    for (; tile_at < TILES; tile_at += num_warps) {
        float c[4] = {0.f, 0.f, 0.f, 0.f};
        tile.finish(xs + (g < tokens ? g : 0) * STRIDE, c);
        if (tile_at + num_warps < TILES) begin(tile_at + num_warps);
#pragma unroll
        for (int j = 0; j < 4; j++) {
            int r = tile_at * 16 + g + (j >> 1) * 8, n = 2 * t + (j & 1);
            if (r < V && n < tokens) logits[(i64)n * V + r] = c[j];
        }
    }
}
extern "C" __global__ void __launch_bounds__(BLOCK, HEAD_BLOCKS)
unembed_1(const u16* x, const i64* rows, const u16* gain, const u16* w, float* logits, int tokens,
          float eps) {
    unembed_body<true>(x, rows, gain, w, logits, 1, eps);
}
extern "C" __global__ void __launch_bounds__(BLOCK, HEAD_BLOCKS)
unembed_8(const u16* x, const i64* rows, const u16* gain, const u16* w, float* logits, int tokens,
          float eps) {
    unembed_body<false>(x, rows, gain, w, logits, tokens, eps);
}

#endif

#ifdef ANGLES
// scale * cos and scale * sin of position * frequency, a block a token.
extern "C" __global__ void angles(const i64* positions, const float* frequencies, int half, float scale,
                                  float* cos, float* sin) {
    GRID_LAUNCH();
    GRID_WAIT();
    float position = (float)__ldcg(positions + blockIdx.x);
    for (int i = threadIdx.x; i < half; i += blockDim.x) {
        float angle = position * frequencies[i];
        cos[blockIdx.x * half + i] = cosf(angle) * scale;
        sin[blockIdx.x * half + i] = sinf(angle) * scale;
    }
}
#endif

#ifdef EMBED
// Rows of the embedding. One block a token.
extern "C" __global__ void __launch_bounds__(128)
embed(const i64* ids, const i64* sampled, const u16* w, u16* x) {
    GRID_LAUNCH();
    GRID_WAIT();
    i64 id = __ldcg(ids + blockIdx.x);
    if (id < 0) id = __ldcg(sampled + (-1 - id));
    for (int i = threadIdx.x; i < D / 8; i += 128)
        *(uint4*)(x + (i64)blockIdx.x * D + i * 8) = *(const uint4*)(w + id * D + i * 8);
}
#endif
