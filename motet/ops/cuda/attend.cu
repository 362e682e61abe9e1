// attention of single new tokens: heads of 64, up to 16 query heads a kv head. A block has a sequence, a
// kv head and a share of its keys; its warps take tiles of 16 keys in turn. Keys and values go from the
// cache straight into the operands of products: dimensions and keys are met in the order in which a
// lane's 16 bytes hold them. What older steps wrote is on its way before the kernel before this one ends.
// WINDOW 0 for none; BLOCK_LEN tokens a block of the cache. Grid: sequences, kv heads, shares at most.

#define G (NH / NKV)
#define TILE 16
#define LOG2E 1.4426950408889634f

#ifdef FP8  // the cache is in e4m3
typedef u8 kept_t;
typedef uint2 piece_t;
DEV piece_t load_piece(const kept_t* p) { return load_half_l2(p); }
DEV piece_t no_piece() { return make_uint2(0, 0); }
DEV uint4 eight(const piece_t& p) { return e4m3_eight(p); }
// Products are in float16, which has all codes; powers are lifted so that small ones have a place in it.
#define MULTIPLY mma_half
#define PACK pack_half
#define LIFT 14.f
DEV u32 to_half(u32 pair) {
    return pack_half(fminf(fmaxf(low(pair), -65504.f), 65504.f), fminf(fmaxf(high(pair), -65504.f), 65504.f));
}
DEV uint4 query(const uint4& q) { return make_uint4(to_half(q.x), to_half(q.y), to_half(q.z), to_half(q.w)); }
#else
typedef u16 kept_t;
typedef uint4 piece_t;
DEV piece_t load_piece(const kept_t* p) { return load_shared_l2(p); }
DEV piece_t no_piece() { return zero4(); }
DEV uint4 eight(const piece_t& p) { return p; }
#define MULTIPLY mma
#define PACK pack
#define LIFT 0.f
DEV uint4 query(const uint4& q) { return q; }
#endif

struct Keys {
    piece_t k[2][2], v[4];  // two groups of 8 keys, pieces t and t + 4; keys 2 t, 2 t + 1, 8 + 2 t, 9 + 2 t
};

// Those of a tile that are at least `from` and less than `end`; zeros for others where `fills`.
DEV void load_keys(Keys& w, const kept_t* k, const kept_t* v, const int* table, int first, int from, int end, bool fills) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
#ifdef FP8
    if (!WINDOW && BLOCK_LEN % TILE == 0) {  // a tile lies in one block
        if (first < end && first + TILE > from) {
            i64 row = (i64)__ldg(table + first / BLOCK_LEN) * BLOCK_LEN + first % BLOCK_LEN;
            const kept_t *keys = k + (row + g) * (NKV * 64) + t * 8, *values = v + (row + 2 * t) * (NKV * 64) + g * 8;
#pragma unroll
            for (int u = 0; u < 2; u++) {
                int key = first + u * 8 + g;
                bool is_there = key >= from && key < end;
                if (is_there || fills) {
                    w.k[u][0] = is_there ? load_piece(keys + u * 8 * (NKV * 64)) : no_piece();
                    w.k[u][1] = is_there ? load_piece(keys + u * 8 * (NKV * 64) + 32) : no_piece();
                }
            }
#pragma unroll
            for (int u = 0; u < 4; u++) {
                int at = u / 2 * 8 + u % 2, key = first + at + 2 * t;
                bool is_there = key >= from && key < end;
                if (is_there || fills) w.v[u] = is_there ? load_piece(values + at * (NKV * 64)) : no_piece();
            }
        } else if (fills) {
            w.k[0][0] = w.k[0][1] = w.k[1][0] = w.k[1][1] = w.v[0] = w.v[1] = w.v[2] = w.v[3] = no_piece();
        }
        return;
    }
#endif
#pragma unroll
    for (int u = 0; u < 2; u++) {
        int key = first + u * 8 + g;
        if (key >= from && key < end) {
            const kept_t* row = k + ((i64)__ldg(table + key / BLOCK_LEN) * BLOCK_LEN + key % BLOCK_LEN) * (NKV * 64);
            w.k[u][0] = load_piece(row + t * 8);
            w.k[u][1] = load_piece(row + t * 8 + 32);
        } else if (fills) w.k[u][0] = w.k[u][1] = no_piece();
    }
#pragma unroll
    for (int u = 0; u < 4; u++) {
        int key = first + u / 2 * 8 + 2 * t + u % 2;
        if (key >= from && key < end)
            w.v[u] = load_piece(v + ((i64)__ldg(table + key / BLOCK_LEN) * BLOCK_LEN + key % BLOCK_LEN) * (NKV * 64) + g * 8);
        else if (fills) w.v[u] = no_piece();
    }
}

// The running softmax of two rows of a lane: heads g and g + 8.
struct Running {
    float peak[2], sum[2], o[8][4];
};

DEV void attend_tile(Running& s, const Keys& w, const uint4 (&q)[2][2], int first, int end, float scale) {
    int t = threadIdx.x % 4;
    float c[2][4];
#pragma unroll
    for (int u = 0; u < 2; u++) {
#pragma unroll
        for (int i = 0; i < 4; i++) c[u][i] = 0.f;
#pragma unroll
        for (int p = 0; p < 2; p++) {
            uint4 k = eight(w.k[u][p]);
            MULTIPLY(c[u], q[0][p].x, q[1][p].x, q[0][p].y, q[1][p].y, k.x, k.y);
            MULTIPLY(c[u], q[0][p].z, q[1][p].z, q[0][p].w, q[1][p].w, k.z, k.w);
        }
#pragma unroll
        for (int i = 0; i < 4; i++)
            c[u][i] = first + u * 8 + 2 * t + i % 2 < end ? c[u][i] * scale : NEGATIVE_INFINITY;
    }
    u32 a[4] = {0, 0, 0, 0};
#pragma unroll
    for (int r = 0; r < (G > 8 ? 2 : 1); r++) {
        float peak = fmaxf(fmaxf(c[0][2 * r], c[0][2 * r + 1]), fmaxf(c[1][2 * r], c[1][2 * r + 1]));
        peak = fmaxf(peak, __shfl_xor_sync(~0u, peak, 1));
        peak = fmaxf(fmaxf(peak, __shfl_xor_sync(~0u, peak, 2)) - LIFT, s.peak[r]);
        float shrink = exp2f(s.peak[r] - peak), p[4];
#pragma unroll
        for (int i = 0; i < 4; i++) p[i] = exp2f(c[i / 2][2 * r + i % 2] - peak);
        s.peak[r] = peak;
        s.sum[r] = s.sum[r] * shrink + (p[0] + p[1]) + (p[2] + p[3]);
#pragma unroll
        for (int j = 0; j < 8; j++) {
            s.o[j][2 * r] *= shrink;
            s.o[j][2 * r + 1] *= shrink;
        }
        a[r] = PACK(p[0], p[1]);
        a[2 + r] = PACK(p[2], p[3]);
    }
    uint4 v[4];
#pragma unroll
    for (int u = 0; u < 4; u++) v[u] = eight(w.v[u]);
#pragma unroll
    for (int j = 0; j < 8; j++) {
        u32 both = j % 2 ? 0x7632 : 0x5410;  // the dimension 8 g + j of two keys
        MULTIPLY(s.o[j], a[0], a[1], a[2], a[3], __byte_perm(word(v[0], j / 2), word(v[1], j / 2), both),
            __byte_perm(word(v[2], j / 2), word(v[3], j / 2), both));
    }
}

extern "C" __global__ void __launch_bounds__(BLOCK, 2)
attend(const u16* q, const kept_t* k, const kept_t* v, const void* sinks, int is_float32, u16* out, const int* tables,
       const int* starts, const int* seq_lens, int table_stride, float scale, float* parts, int* arrived) {
    __shared__ float peaks[WARPS][16], sums[WARPS][16], found[WARPS][G][64];
    __shared__ int is_last;
    int s = blockIdx.x, kv_head = blockIdx.y, split = blockIdx.z;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    GRID_LAUNCH();
    int row = __ldcg(starts + s), seq_len = __ldcg(seq_lens + s);
    int begin = WINDOW && seq_len > WINDOW ? seq_len - WINDOW : 0;
    int tiles = (seq_len - begin + TILE - 1) / TILE, shares = (tiles + WARPS - 1) / WARPS;
    shares = shares < (int)gridDim.z ? shares : (int)gridDim.z;
    if (__ldcg(starts + s + 1) - row != 1 || split >= shares) {
        GRID_WAIT();  // who comes next relies on it
        return;
    }
    const int* table = tables + (i64)s * table_stride;
    k += kv_head * 64;
    v += kv_head * 64;
    int newest = seq_len - 1, tile = split * WARPS + warp, step = shares * WARPS;
    Keys now;
    load_keys(now, k, v, table, begin + tile * TILE, 0, newest, true);
#ifdef FP8  // half the bytes a tile, so more of them on their way
    constexpr int AHEAD = 2;
    Keys next[AHEAD];
#pragma unroll
    for (int u = 0; u < AHEAD; u++)
        load_keys(next[u], k, v, table, begin + (tile + (u + 1) * step) * TILE, 0, newest, true);
#endif
    GRID_WAIT();
    uint4 heads[2][2];
#pragma unroll
    for (int r = 0; r < 2; r++)
#pragma unroll
        for (int p = 0; p < 2; p++)
            heads[r][p] = g + r * 8 < G ? query(load_shared_l2(q + ((i64)row * NH + kv_head * G + g + r * 8) * 64 + t * 8 + p * 32)) : zero4();
    load_keys(now, k, v, table, begin + tile * TILE, newest, seq_len, false);
#ifdef FP8
#pragma unroll
    for (int u = 0; u < AHEAD; u++)
        load_keys(next[u], k, v, table, begin + (tile + (u + 1) * step) * TILE, newest, seq_len, false);
#endif
    Running state;
#pragma unroll
    for (int r = 0; r < 2; r++) { state.peak[r] = -1e30f; state.sum[r] = 0.f; }
#pragma unroll
    for (int j = 0; j < 8; j++)
#pragma unroll
        for (int i = 0; i < 4; i++) state.o[j][i] = 0.f;
#ifdef FP8
    for (; tile < tiles; tile += (AHEAD + 1) * step) {
        attend_tile(state, now, heads, begin + tile * TILE, seq_len, scale);
        load_keys(now, k, v, table, begin + (tile + (AHEAD + 1) * step) * TILE, 0, seq_len, true);
#pragma unroll
        for (int u = 0; u < AHEAD; u++) {
            int at = tile + (u + 1) * step;
            if (at >= tiles) break;
            attend_tile(state, next[u], heads, begin + at * TILE, seq_len, scale);
            load_keys(next[u], k, v, table, begin + (at + (AHEAD + 1) * step) * TILE, 0, seq_len, true);
        }
    }
#else
    for (; tile < tiles; tile += step) {
        Keys next;
        if (tile + step < tiles) load_keys(next, k, v, table, begin + (tile + step) * TILE, 0, seq_len, true);
        attend_tile(state, now, heads, begin + tile * TILE, seq_len, scale);
        now = next;
    }
#endif
#pragma unroll
    for (int r = 0; r < (G > 8 ? 2 : 1); r++) {
        float sum = state.sum[r];
        sum += __shfl_xor_sync(~0u, sum, 1);
        sum += __shfl_xor_sync(~0u, sum, 2);
        if (g + r * 8 >= G) continue;
        if (t == 0) { peaks[warp][g + r * 8] = state.peak[r]; sums[warp][g + r * 8] = sum; }
#pragma unroll
        for (int j = 0; j < 8; j++)
#pragma unroll
            for (int i = 0; i < 2; i++) found[warp][g + r * 8][(2 * t + i) * 8 + j] = state.o[j][2 * r + i];
    }
    __syncthreads();
    // this block's sum of each head and dimension
    i64 part = ((i64)s * NKV + kv_head) * gridDim.z;
    for (int i = threadIdx.x; i < G * 64; i += BLOCK) {
        int n = i / 64, d = i % 64, head = kv_head * G + n;
        float peak = peaks[0][n], sum = 0.f, o = 0.f;
#pragma unroll
        for (int w = 1; w < WARPS; w++) peak = fmaxf(peak, peaks[w][n]);
        float sink = (is_float32 ? ((const float*)sinks)[head] : widen(((const u16*)sinks)[head])) * LOG2E;
        if (split == 0) { peak = fmaxf(peak, sink); sum = exp2f(sink - peak); }
#pragma unroll
        for (int w = 0; w < WARPS; w++) {
            float weight = exp2f(peaks[w][n] - peak);
            sum += sums[w][n] * weight;
            o += found[w][n][d] * weight;
        }
        if (shares == 1) out[((i64)row * NH + head) * 64 + d] = narrow(o / sum);
        else {
            float* mine = parts + ((part + split) * G + n) * 66;
            mine[d] = o;
            if (d == 0) { mine[64] = peak; mine[65] = sum; }
        }
    }
    if (shares == 1) return;
    __threadfence();
    __syncthreads();
    if (threadIdx.x == 0) {
        is_last = atomicAdd(arrived + s * NKV + kv_head, 1) == shares - 1;
        __threadfence();
    }
    __syncthreads();
    if (!is_last) return;
    for (int i = threadIdx.x; i < G * 64; i += BLOCK) {
        int n = i / 64, d = i % 64;
        float peak = -1e30f, sum = 0.f, o = 0.f;
        for (int p = 0; p < shares; p++) peak = fmaxf(peak, load_f32_l2(parts + ((part + p) * G + n) * 66 + 64));
#pragma unroll 4
        for (int p = 0; p < shares; p++) {
            const float* of = parts + ((part + p) * G + n) * 66;
            float weight = exp2f(load_f32_l2(of + 64) - peak);
            sum += load_f32_l2(of + 65) * weight;
            o += load_f32_l2(of + d) * weight;
        }
        out[((i64)row * NH + kv_head * G + n) * 64 + d] = narrow(o / sum);
    }
    if (threadIdx.x == 0) arrived[s * NKV + kv_head] = 0;
}
