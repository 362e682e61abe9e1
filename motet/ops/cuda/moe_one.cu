// The mixture of experts for one token: router, gates and ups, the way down.

// Logits of the router. A block an expert.
extern "C" __global__ void __launch_bounds__(128)
router(const u16* x, const u16* gain, const u16* w, const u16* bias, float* logits, float eps) {
    constexpr int N = D / 8, PER = (N + 127) / 128;
    __shared__ float red[2][4];
    int e = blockIdx.x, warp = threadIdx.x / 32;
    uint4 g[PER], r[PER];
#pragma unroll
    for (int j = 0; j < PER; j++) {
        int i = threadIdx.x + j * 128;
        g[j] = i < N ? load_weights(gain + i * 8) : zero4();
        r[j] = i < N ? load_weights(w + (i64)e * D + i * 8) : zero4();
    }
    GRID_WAIT();
    GRID_LAUNCH();  // after the wait: who comes next may read x before its own wait
    float dot = 0.f, sum = 0.f;
#pragma unroll
    for (int j = 0; j < PER; j++) {
        int i = threadIdx.x + j * 128;
        uint4 v = i < N ? load_shared_l2(x + i * 8) : zero4();
        sum += squares(v);
        dot += low(v.x) * low(g[j].x) * low(r[j].x) + high(v.x) * high(g[j].x) * high(r[j].x);
        dot += low(v.y) * low(g[j].y) * low(r[j].y) + high(v.y) * high(g[j].y) * high(r[j].y);
        dot += low(v.z) * low(g[j].z) * low(r[j].z) + high(v.z) * high(g[j].z) * high(r[j].z);
        dot += low(v.w) * low(g[j].w) * low(r[j].w) + high(v.w) * high(g[j].w) * high(r[j].w);
    }
    dot = warp_sum(dot);
    sum = warp_sum(sum);
    if (threadIdx.x % 32 == 0) { red[0][warp] = dot; red[1][warp] = sum; }
    __syncthreads();
    if (threadIdx.x) return;
    dot = red[0][0] + red[0][1] + red[0][2] + red[0][3];
    sum = red[1][0] + red[1][1] + red[1][2] + red[1][3];
    logits[e] = dot * rsqrtf(sum / D + eps) + widen(bias[e]);
}

// Gates and ups of one token's experts: a block takes some tiles of 8 units (16 rows), k of each is
// split over UP_SPLIT warps. h is in packed order.
extern "C" __global__ void __launch_bounds__(BLOCK, UP_BLOCKS)
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
