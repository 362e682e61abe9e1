// Router, choice and order of the experts of 2 to 256 tokens, and the weighted sum at the end.
// Who includes this says first how the values of a normed token lie, in pieces of 8:
//   constexpr int PIECES, and DEV uint4 piece_of(const u16* row, int i), from a row in natural order.

// Count and sort of the chosen experts by one block. Sorted pairs p = token * TOPK + k: by expert, then by
// p; where each of them is, to `place`. Items: (expert, first, count, 0) of at most `chunk` pairs, and how
// many. The experts of all pairs are in shared memory, what this needs follows them.
template <int NUM_WARPS>
DEV void sort_pairs(const int* ids, int pairs, int chunk, int* sorted, int* place, int4* items, int* num_items) {
    int* firsts = (int*)ids + pairs;    // [E], of sorted pairs
    u16* before = (u16*)(firsts + E);   // [pairs / 32][E]: pairs of an expert in the pieces of 32 before
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, pieces = (pairs + 31) / 32;
    for (int i = threadIdx.x; i < pieces * E; i += NUM_WARPS * 32) before[i] = 0;
    __syncthreads();
    for (int c = warp; c < pieces; c += NUM_WARPS) {
        int p = c * 32 + lane, id = p < pairs ? ids[p] : E;
        u32 mine = same_lanes(id);
        if (id < E && (mine & ((1u << lane) - 1)) == 0) before[c * E + id] = (u16)__popc(mine);
    }
    __syncthreads();
    for (int e = threadIdx.x; e < E; e += NUM_WARPS * 32) {
        int sum = 0;
        for (int c = 0; c < pieces; c++) {
            int here = before[c * E + e];
            before[c * E + e] = (u16)sum;
            sum += here;
        }
        firsts[e] = sum;
    }
    __syncthreads();
    if (warp == 0) {  // counts become firsts, 32 experts at a time
        int first = 0, item = 0;
        for (int base = 0; base < E; base += 32) {
            int e = base + lane, count = e < E ? firsts[e] : 0, here = (count + chunk - 1) / chunk;
            int at = first, at_item = item;
#pragma unroll
            for (int j = 0; j < 32; j++) {
                int other = __shfl_sync(~0u, count, j), others = __shfl_sync(~0u, here, j);
                first += other;
                item += others;
                at += j < lane ? other : 0;
                at_item += j < lane ? others : 0;
            }
            if (e < E) firsts[e] = at;
            for (int j = 0; j < here; j++) {
                int left = count - j * chunk;
                items[at_item + j] = {e, at + j * chunk, left < chunk ? left : chunk, 0};
            }
        }
        if (lane == 0) *num_items = item;
    }
    __syncthreads();
    for (int c = warp; c < pieces; c += NUM_WARPS) {
        int p = c * 32 + lane, id = p < pairs ? ids[p] : E;
        u32 mine = same_lanes(id);
        if (id < E) {
            int at = firsts[id] + before[c * E + id] + __popc(mine & ((1u << lane) - 1));
            sorted[at] = p;
            place[p] = at;
        }
    }
}

// Whether this block is the last of `count` to come here. The counter is zero before and after.
DEV bool is_last_of(int* counter, int count) {
    __shared__ int is_last;
    __threadfence();
    __syncthreads();
    if (threadIdx.x == 0) {
        is_last = atomicAdd(counter, 1) == count - 1;
        if (is_last) *counter = 0;
        __threadfence();
    }
    __syncthreads();
    return is_last;
}

// Logits of the router, and the normed tokens. A block: 16 experts, 8 tokens, k split over the warps.
DEV void route(const u16* x, const u16* gain, const u16* w, const u16* bias, float* logits, u16* normed_out,
               int tokens, float eps) {
    constexpr int STRIDE = DENSE_STRIDE(D);
    char* shared = (char*)dynamic_shared;
    float* red = (float*)shared;  // [WARPS][16][8], then the staged tokens
    char* xs = shared + WARPS * 128 * 4;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int e = blockIdx.x * 16, first = blockIdx.y * 8;
    int count = tokens - first < 8 ? tokens - first : 8;
    Tile<D, WARPS, 12> tile;
    tile.start(w + (i64)(e + g < E ? e + g : E - 1) * D, w + (i64)(e + 8 + g < E ? e + 8 + g : E - 1) * D, warp);
    GRID_WAIT();
    GRID_LAUNCH();  // after the wait: who comes next may read x before its own wait
    stage_norm_many(x + (i64)first * D, gain, eps, xs, STRIDE, count);
    __syncthreads();
    float c[4] = {0.f, 0.f, 0.f, 0.f};
    tile.finish(xs + (g < count ? g : 0) * STRIDE, c);
    store_partial(red + warp * 128, c, g, t);
    __syncthreads();
    int p = threadIdx.x % 16, n = threadIdx.x / 16;
    if (n < count && e + p < E) {
        float y = widen(bias[e + p]);
#pragma unroll
        for (int s = 0; s < WARPS; s++) y += red[s * 128 + p * 8 + n];
        logits[(i64)(first + n) * E + e + p] = y;
    }
    // this block's part of each token
    constexpr int PARTS = (E + 15) / 16, SHARE = (PIECES + PARTS - 1) / PARTS;
    for (int i = threadIdx.x; i < SHARE * count; i += BLOCK) {
        int j = blockIdx.x * SHARE + i % SHARE;
        if (j < PIECES)
            *(uint4*)(normed_out + ((i64)(first + i / SHARE) * PIECES + j) * 8) =
                piece_of((const u16*)(xs + i / SHARE * STRIDE), j);
    }
}

// The last block of 8 tokens chooses: whether this is one.
DEV bool choose(const float* logits, int* chosen, float* shares, int* arrived, int tokens) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, first = blockIdx.y * 8;
    if (!is_last_of(arrived + 1 + blockIdx.y, gridDim.x)) return false;
    if (first + warp < tokens) {
        int found[TOPK];
        float p_of[TOPK];
        top_k(logits + (i64)(first + warp) * E, found, p_of);
        if (lane == 0)
#pragma unroll
            for (int k = 0; k < TOPK; k++) {
                chosen[(first + warp) * TOPK + k] = found[k];
                shares[(first + warp) * TOPK + k] = p_of[k];
            }
    }
    return true;
}

// Who multiplies with the experts orders them too, and chooses those of few tokens (`ids` is null); this makes
// the counters for it zeros.
extern "C" __global__ void __launch_bounds__(BLOCK)
router(const u16* x, const u16* gain, const u16* w, const u16* bias, float* logits, u16* normed_out, float* shares,
       int* ids, int* counters, int num_counters, int* arrived, int tokens, float eps) {
    route(x, gain, w, bias, logits, normed_out, tokens, eps);
    if (blockIdx.x == 0 && blockIdx.y == 0)
        for (int i = threadIdx.x; i < num_counters; i += BLOCK) counters[i] = 0;
    if (ids != nullptr) choose(logits, ids, shares, arrived, tokens);
}

// out = x + the sum of a token's experts by their shares, in the order of their rank. A block a token and 1024
// values.
extern "C" __global__ void __launch_bounds__(256)
finalize(const u16* x, const float* y, const float* shares, const int* place, u16* out, int add_residual) {
    GRID_LAUNCH();
    GRID_WAIT();
    int n = blockIdx.y, i = (blockIdx.x * 256 + threadIdx.x) * 4;
    if (i >= D) return;
    float s[4] = {0.f, 0.f, 0.f, 0.f};
#pragma unroll
    for (int k = 0; k < TOPK; k++) {
        uint4 v = load_shared_l2(y + (i64)__ldcg(place + n * TOPK + k) * D + i);
        float share = load_f32_l2(shares + n * TOPK + k);
        s[0] += __uint_as_float(v.x) * share;
        s[1] += __uint_as_float(v.y) * share;
        s[2] += __uint_as_float(v.z) * share;
        s[3] += __uint_as_float(v.w) * share;
    }
    i64 at = (i64)n * D + i;
    if (add_residual) {
        uint2 r = __ldcg((const uint2*)(x + at));
        s[0] += low(r.x); s[1] += high(r.x); s[2] += low(r.y); s[3] += high(r.y);
    }
    uint2 o = {pack(s[0], s[1]), pack(s[2], s[3])};
    *(uint2*)(out + at) = o;
}
