// Router, choice and order of the experts of 2 to 256 tokens, and the weighted sum at the end.
// Who includes this says first how the values of a normed token lie, in pieces of 8:
//   constexpr int PIECES, and DEV uint4 piece_of(const u16* row, int i), from a row in natural order.

// The experts of all tokens, [tokens][TOPK] in shared memory, and their shares where those are wanted: by one block.
template <int NUM_WARPS>
DEV void choose(const float* logits, int tokens, int* ids, float* shares) {
    constexpr int PER = (E + 31) / 32, AT_ONCE = PER <= 2 ? 4 : PER <= 4 ? 2 : 1;
    int lane = threadIdx.x % 32;
    for (int first = threadIdx.x / 32; first < tokens; first += NUM_WARPS * AT_ONCE) {
        float mine[AT_ONCE][PER];  // asked for before the first is used
#pragma unroll
        for (int j = 0; j < AT_ONCE; j++)
#pragma unroll
            for (int i = 0; i < PER; i++) {
                int n = first + j * NUM_WARPS, e = i * 32 + lane;
                mine[j][i] = n < tokens && e < E ? load_f32_l2(logits + (i64)n * E + e) : 0.f;
            }
#pragma unroll
        for (int j = 0; j < AT_ONCE; j++) {
            int n = first + j * NUM_WARPS, found[TOPK];
            if (n >= tokens) break;
            float p[TOPK];
            top_k_of([&](int e) { return mine[j][e / 32]; }, found, p);
            if (lane == 0)
#pragma unroll
                for (int k = 0; k < TOPK; k++) {
                    ids[n * TOPK + k] = found[k];
                    if (shares != nullptr) shares[n * TOPK + k] = p[k];
                }
        }
    }
}

struct Lists {  // pairs p = token * TOPK + k by expert, then by p
    int4* items;     // (expert, first, count, 0) of at most a chunk of pairs
    int* num_items;
    int* sorted;     // pairs
};

// Count and sort of the chosen experts by one block; where each pair went, to `place` if that is wanted. The
// experts of all pairs are in shared memory, what this needs follows them.
template <int NUM_WARPS>
DEV void sort_pairs(const int* ids, int pairs, int chunk, const Lists& to, int* place) {
    int* firsts = (int*)ids + pairs;   // [E], of sorted pairs
    u16* before = (u16*)(firsts + E);  // [pairs / 32][E]: pairs of an expert in the pieces of 32 before
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
        for (int c = 0; c < pieces; c += 8) {
            int here[8];
#pragma unroll
            for (int j = 0; j < 8; j++) here[j] = c + j < pieces ? before[(c + j) * E + e] : 0;
#pragma unroll
            for (int j = 0; j < 8; j++) {
                if (c + j < pieces) before[(c + j) * E + e] = (u16)sum;
                sum += here[j];
            }
        }
        firsts[e] = sum;
    }
    __syncthreads();
    if (warp == 0) {  // counts become firsts, 32 experts at a time
        int first = 0, item = 0;
        for (int base = 0; base < E; base += 32) {
            int e = base + lane, count = e < E ? firsts[e] : 0, here = (count + chunk - 1) / chunk;
            int end = count, item_end = here;  // sums of the lanes up to this one
#pragma unroll
            for (int o = 1; o < 32; o *= 2) {
                int other = __shfl_sync(~0u, end, lane - o & 31), others = __shfl_sync(~0u, item_end, lane - o & 31);
                end += lane >= o ? other : 0;
                item_end += lane >= o ? others : 0;
            }
            int at = first + end - count, at_item = item + item_end - here;
            if (e < E) firsts[e] = at;
            for (int j = 0; j < here; j++) {
                int left = count - j * chunk;
                to.items[at_item + j] = {e, at + j * chunk, left < chunk ? left : chunk, 0};
            }
            first += __shfl_sync(~0u, end, 31);
            item += __shfl_sync(~0u, item_end, 31);
        }
        if (lane == 0) *to.num_items = item;
    }
    __syncthreads();
    for (int c = warp; c < pieces; c += NUM_WARPS) {
        int p = c * 32 + lane, id = p < pairs ? ids[p] : E;
        u32 mine = same_lanes(id);
        if (id < E) {
            int at = firsts[id] + before[c * E + id] + __popc(mine & ((1u << lane) - 1));
            to.sorted[at] = p;
            if (place != nullptr) place[p] = at;
        }
    }
}

// Chooses and orders the experts of all tokens, every block the same: `scratch` is shared memory for it.
template <int NUM_WARPS>
DEV void order(const float* logits, int tokens, int chunk, char* scratch, const Lists& to, float* shares, int* place) {
    choose<NUM_WARPS>(logits, tokens, (int*)scratch, shares);
    __syncthreads();
    sort_pairs<NUM_WARPS>((int*)scratch, tokens * TOPK, chunk, to, place);
    __syncthreads();
}

// Logits of the router, the normed tokens, and zeros for who comes next to count with. A block: 16 experts, 8
// tokens, k split over the warps.
extern "C" __global__ void __launch_bounds__(BLOCK, 2)
router(const u16* x, const u16* gain, const u16* w, const u16* bias, float* logits, u16* normed_out, int* counters,
       int num_counters, int tokens, float eps) {
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
    if (blockIdx.x == 0 && blockIdx.y == 0)
        for (int i = threadIdx.x; i < num_counters; i += BLOCK) counters[i] = 0;
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
