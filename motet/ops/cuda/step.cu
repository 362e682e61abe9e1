// All layers for one new token of one sequence, in one kernel: a block a multiprocessor, which stays. One
// warp (the producer) fetches this block's share of every weight in the order of its use by large bulk
// copies into a ring in shared memory, across the phases and layers; it waits only for room, and for the
// choice of experts. The others (consumers) compute, and meet those of all blocks after each phase.
// Constants besides the shapes: NBLK blocks, NC warps of consumers (a multiple of 8), NS stages of the ring,
// BLOCK_LEN tokens a block of the cache, ROWS_IN and ROWS_OUT rows of a stage. H is 64, TOPK 4, NH / NKV <= 8.

#define NT (NC * 32)
// SHARERS: warps that share the columns of a tile, and arrivals that free a stage
#define HEADS (NH / NKV)
#define GD (D / 32)
#define GF (F / 32)
#define WIDE (NH * H)
#define PAIRS ((NH + 2 * NKV) * H / 2)
#define QUARTER (NBLK / TOPK)  // blocks that share an expert's gates and ups
#define MAX2(a, b) ((a) > (b) ? (a) : (b))
#define UP16(n) (((n) + 15) / 16 * 16)
#define UP128(n) (((n) + 127) / 128 * 128)
#define UP_SCALES UP16(16 * GD + 15)
#define DOWN_SCALES UP16(4 * GF + 15)
#define STAGE UP128(MAX2(MAX2(ROWS_IN * D * 2, ROWS_OUT * WIDE * 2),                                           \
                         MAX2(16 * GD * 16 + UP_SCALES, 16 * GF * 16 + TOPK * DOWN_SCALES)))
#define MAX_PAIRS ((PAIRS + NBLK - 1) / NBLK)
#define MAX_ROWS ((D + NBLK - 1) / NBLK)
#define MAX_UNITS ((F + QUARTER - 1) / QUARTER)
#define UP_TILES ((MAX_UNITS + 7) / 8)
#define DOWN_TILES ((MAX_ROWS + 3) / 4)
// Activations: the token, or what attention gathered, or the units of all experts; and partial sums beside.
#define UP_RED UP128(D * 2)
#define UP_SUMS (UP_RED + UP_TILES * SHARERS * 64)
#define ACT UP128(MAX2(MAX2(UP_SUMS + NT * 4, WIDE * 2), MAX2(TOPK * F * 2, 8 * 2048 + 8 * 64)))
#define AT_ACT (NS * STAGE)
#define AT_DOWN_RED (AT_ACT + ACT)
#define AT_ROUTER (AT_DOWN_RED + DOWN_TILES * SHARERS * 64)
#define AT_FLOATS (AT_ROUTER + UP128(MAX_ROWS * E * 2))
#define AT_BARRIERS (AT_FLOATS + UP16((2 * MAX_ROWS + E + 32 + 24) * 4))
#define AT_LAYERS (AT_BARRIERS + (2 * NS + 2) * 8)
#define SHARED_BYTES (AT_LAYERS + 2 * sizeof(Layer))

struct Layer {  // addresses on the device
    const u16 *norm1, *wq, *bq, *wk, *bk, *wv, *bv;
    const void* sinks;
    u16 *k, *v;
    const u16 *wo, *bo, *norm2, *router, *router_bias;
    const u8 *up, *up_scales;
    const u16* up_bias;
    const u8 *down, *down_scales;
    const u16* down_bias;
    i64 window;  // 0 for none
};

#ifdef SHARED  // as the host counts it
static_assert(SHARED_BYTES == SHARED, "another size than the host's");
#endif

// begin of what only a GPU can do
#define SHARED_BASE ((char*)dynamic_shared)
DEV u32 shared_address(const void* p) { return (u32)__cvta_generic_to_shared(p); }
DEV void barrier_init(char* b, u32 count) {
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(shared_address(b)), "r"(count));
}
DEV void barriers_are_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
#ifdef WATCHDOG  // ends the kernel where it would hang
#define SPIN() if (++spins > WATCHDOG) __trap();
#else
#define SPIN()
#endif
DEV void barrier_wait(char* b, u32 parity) {
    u32 is_done = 0, spins = 0;
    while (true) {
        asm volatile("{\n.reg .pred p;\nmbarrier.try_wait.parity.shared::cta.b64 p, [%1], %2;\n"
                     "selp.u32 %0, 1, 0, p;\n}" : "=r"(is_done) : "r"(shared_address(b)), "r"(parity) : "memory");
        if (is_done) break;
        SPIN()
    }
}
DEV void barrier_arrive(char* b, u32 count) {
    asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0], %1;" ::"r"(shared_address(b)), "r"(count) : "memory");
}
DEV void barrier_expect(char* b, u32 bytes) {
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(shared_address(b)), "r"(bytes)
                 : "memory");
}
DEV void fetch(char* to, const void* from, u32 bytes, char* b) {
#if HINT
    unsigned long long policy;
    asm("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.L2::cache_hint [%0], [%1], %2, "
                 "[%3], %4;" ::"r"(shared_address(to)), "l"(from), "r"(bytes), "r"(shared_address(b)), "l"(policy)
                 : "memory");
#else
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];" ::"r"(
                     shared_address(to)), "l"(from), "r"(bytes), "r"(shared_address(b)) : "memory");
#endif
}
DEV void prefetch(const void* from, u32 bytes) {
    asm volatile("cp.async.bulk.prefetch.L2.global [%0], %1;" ::"l"(from), "r"(bytes) : "memory");
}
DEV void prefetch_line(const void* p) { asm volatile("prefetch.global.L2 [%0];" ::"l"(p)); }
DEV void sync_consumers() { asm volatile("bar.sync 1, %0;" ::"n"(NT) : "memory"); }
DEV void add_release(u32* p) { asm volatile("red.release.gpu.global.add.u32 [%0], 1;" ::"l"(p) : "memory"); }
DEV u32 load_acquire(const u32* p) {
    u32 v;
    asm volatile("ld.acquire.gpu.global.u32 %0, [%1];" : "=r"(v) : "l"(p) : "memory");
    return v;
}
DEV u32 exchange_add(u32* p) {  // what was there; releases what was written, acquires what others wrote
    u32 v;
    asm volatile("atom.acq_rel.gpu.global.add.u32 %0, [%1], 1;" : "=r"(v) : "l"(p) : "memory");
    return v;
}
DEV int block_index() {
    int b;
    asm volatile("mov.u32 %0, %%ctaid.x;" : "=r"(b));
    return b;
}
DEV int thread_index() {
    int i;
    asm volatile("mov.u32 %0, %%tid.x;" : "=r"(i));
    return i;
}
// end of what only a GPU can do

#ifdef MARKS  // times of block b, layer l: marks[(b * layers + l) * 24 + i]
#define MARK(i)                                                                                                \
    if (threadIdx.x == 0) marks[((i64)blockIdx.x * num_layers + l) * 24 + (i)] = clock64();
#else
#define MARK(i)
#endif

struct Token {  // a thread's pieces of D values
    static constexpr int N = D / 8, PER = (N + NT - 1) / NT;
    uint4 v[PER];
    __device__ __forceinline__ void load(const u16* from) {
#pragma unroll
        for (int j = 0; j < PER; j++) {
            int i = threadIdx.x + j * NT;
            v[j] = i < N ? load_shared_l2(from + i * 8) : zero4();
        }
    }
    __device__ __forceinline__ float sum() const {
        float sum = 0.f;
#pragma unroll
        for (int j = 0; j < PER; j++) sum += squares(v[j]);
        return sum;
    }
    template <bool PACKED>
    __device__ __forceinline__ void stage_normed(char* row, const Token& gain, float r) {
#pragma unroll
        for (int j = 0; j < PER; j++) {
            int i = threadIdx.x + j * NT;
            if (i < N) stage<PACKED>(row, i, normed(v[j], gain.v[j], r));
        }
    }
};

// Share `i` of `count` of `total` things.
DEV int share(int i, int total, int count) { return (int)((u32)i * (u32)total / (u32)count); }

struct Ring {
    char* shared;
    u32 n;  // pieces before the next one
    __device__ __forceinline__ char* stage(u32 i) { return shared + (n + i) % NS * STAGE; }
    __device__ __forceinline__ char* full(u32 i) { return shared + AT_BARRIERS + (n + i) % NS * 8; }
    __device__ __forceinline__ char* empty(u32 i) { return full(i) + NS * 8; }
    __device__ __forceinline__ void wait_full(u32 i) { barrier_wait(full(i), (n + i) / NS & 1); }
    // Room for the next piece, and no more than FLIGHT pieces on their way: what waits in the memory's queues
    // makes all that the blocks say to one another wait too.
    __device__ __forceinline__ void wait_empty() {
        barrier_wait(empty(0), (n / NS & 1) ^ 1);
        if (FLIGHT < NS && n >= FLIGHT) barrier_wait(shared + AT_BARRIERS + (n - FLIGHT) % NS * 8, (n - FLIGHT) / NS & 1);
    }
};

DEV const u16* row_of_pair(const Layer& w, int pair, int second) {
    int head = pair / (H / 2), row = pair % (H / 2) + second * (H / 2);
    const u16* m = w.wq;
    if (head >= NH + NKV) { m = w.wv; head -= NH + NKV; }
    else if (head >= NH) { m = w.wk; head -= NH; }
    return m + (i64)(head * H + row) * D;
}

DEV void produce(Ring ring, const Layer* layers, int num_layers, const int* ids) {
    int lane = threadIdx.x % 32, b = blockIdx.x;
    int p0 = share(b, PAIRS, NBLK), p1 = share(b + 1, PAIRS, NBLK);
    int r0 = share(b, D, NBLK), r1 = share(b + 1, D, NBLK);
    int chosen = b % TOPK, u0 = share(b / TOPK, F, QUARTER), u1 = share(b / TOPK + 1, F, QUARTER);
    char* routed = ring.shared + AT_BARRIERS + 2 * NS * 8;
    for (int l = 0; l < num_layers; l++) {
        const Layer w = layers[l];
        for (int p = p0; p < p1; p += ROWS_IN / 2, ring.n++) {
            int rows = 2 * (p1 - p) < ROWS_IN ? 2 * (p1 - p) : ROWS_IN;
            ring.wait_empty();
            if (lane == 0) barrier_expect(ring.full(0), rows * D * 2);
            __syncwarp();
            if (lane < rows) fetch(ring.stage(0) + lane * D * 2, row_of_pair(w, p + lane / 2, lane % 2), D * 2, ring.full(0));
        }
        for (int r = r0; r < r1; r += ROWS_OUT, ring.n++) {
            int rows = r1 - r < ROWS_OUT ? r1 - r : ROWS_OUT;
            ring.wait_empty();
            if (lane == 0) {
                barrier_expect(ring.full(0), rows * WIDE * 2);
                fetch(ring.stage(0), w.wo + (i64)r * WIDE, rows * WIDE * 2, ring.full(0));
            }
            __syncwarp();
        }
        // small things that this layer or the next one needs, and what of its weights there is time for
        for (int e = lane; e < E; e += 32) prefetch_line(w.router + (i64)e * D + r0);
        if (l + 1 < num_layers) {
            const Layer& next = layers[l + 1];
            if (b * 64 < D && lane < 2) prefetch_line((lane ? next.norm2 : next.norm1) + b * 64);
            if (lane == 2) prefetch_line(next.bo + r0);
            if (lane == 3) prefetch_line(next.bq + (p0 / 32 * 64 < WIDE ? p0 / 32 * 64 : 0));
            int p = p0 + lane / 2;
            if (lane < AHEAD && p < p1) prefetch(row_of_pair(next, p, lane % 2), D * 2);
        }
        barrier_wait(routed, l & 1);
        i64 row = (i64)ids[chosen] * 2 * F;
        for (int u = u0; u < u1; u += 8, ring.n++) {
            int rows = u1 - u < 8 ? 2 * (u1 - u) : 16;
            i64 at = row + 2 * u, from = at * GD / 16 * 16, to = UP16((at + rows) * GD);
            ring.wait_empty();
            if (lane == 0) {
                barrier_expect(ring.full(0), rows * GD * 16 + (u32)(to - from));
                fetch(ring.stage(0), w.up + at * GD * 16, rows * GD * 16, ring.full(0));
                fetch(ring.stage(0) + 16 * GD * 16, w.up_scales + from, (u32)(to - from), ring.full(0));
            }
            __syncwarp();
        }
        for (int r = r0; r < r1; r += 4, ring.n++) {
            int rows = r1 - r < 4 ? r1 - r : 4;
            i64 at = (i64)ids[lane % TOPK] * D + r, from = at * GF / 16 * 16, to = UP16((at + rows) * GF);
            u32 scales = (u32)(to - from), bytes = lane < TOPK ? rows * GF * 16 + scales : 0;
            bytes += __shfl_xor_sync(~0u, bytes, 1);
            bytes += __shfl_xor_sync(~0u, bytes, 2);
            ring.wait_empty();
            if (lane == 0) barrier_expect(ring.full(0), bytes);
            __syncwarp();
            if (lane < TOPK) {
                fetch(ring.stage(0) + lane * 4 * GF * 16, w.down + at * GF * 16, rows * GF * 16, ring.full(0));
                fetch(ring.stage(0) + 16 * GF * 16 + lane * DOWN_SCALES, w.down_scales + from, scales, ring.full(0));
            }
        }
    }
}

// All blocks have come here with what they wrote. What may be done in between goes between the two.
DEV void arrive_all(u32* counter) {
    sync_consumers();
    if (threadIdx.x == 0) add_release(counter);
}
DEV void await_all(const u32* counter, u32 target) {
    if (threadIdx.x == 0) {
        u32 spins = 0;
        while (load_acquire(counter) < target) { SPIN() }
    }
    sync_consumers();
}

// Two rows of bfloat16 times a token by one warp. The columns are cut into eight segments: those of one row are
// rows 0 to 7 of the products' A, the other's are rows 8 to 15, the token's are the columns of B, so that what is
// wanted is on the diagonal. Odd segments take their steps of 32 columns in pairs swapped, so that lanes that
// read together meet all banks. The last segments overlap, and count what is theirs once.
template <int K>
struct Rows {
    static constexpr int TOTAL = K / 32, STEPS = ((TOTAL + 7) / 8 + 1) / 2 * 2;
    uint4 x[STEPS];
    int at;  // byte of the lane in a row
    __device__ __forceinline__ int step(int s) { return (s ^ (threadIdx.x / 4 & 1)) * 64; }
    __device__ __forceinline__ void load(const char* token) {
        int g = threadIdx.x % 32 / 4, nominal = g * STEPS, start = nominal < TOTAL - STEPS ? nominal : TOTAL - STEPS;
        at = start * 64 + threadIdx.x % 4 * 16;
#pragma unroll
        for (int s = 0; s < STEPS; s++) {
            x[s] = *(const uint4*)(token + at + step(s));
            if (start + step(s) / 64 < nominal) x[s] = zero4();
        }
    }
    __device__ __forceinline__ void multiply(const char* row_a, const char* row_b, float& ya, float& yb) {
        float c[2][4] = {};
#pragma unroll
        for (int s = 0; s < STEPS; s++) {
            uint4 a = *(const uint4*)(row_a + at + step(s)), b = *(const uint4*)(row_b + at + step(s));
            mma(c[0], a.x, b.x, a.y, b.y, x[s].x, x[s].y);
            mma(c[1], a.z, b.z, a.w, b.w, x[s].z, x[s].w);
        }
        int g = threadIdx.x % 32 / 4;
        bool is_mine = threadIdx.x % 4 == g / 2;
        ya = warp_sum(!is_mine ? 0.f : g % 2 ? c[0][1] + c[1][1] : c[0][0] + c[1][0]);
        yb = warp_sum(!is_mine ? 0.f : g % 2 ? c[0][3] + c[1][3] : c[0][2] + c[1][2]);
    }
};

// Of `count` things in a stage, who frees it after thing `i`.
DEV void free_part(Ring& ring, u32 piece, int i, int count) {
    if (threadIdx.x % 32 == 0) barrier_arrive(ring.empty(piece), i == 0 ? SHARERS - (count - 1) : 1);
}

// Tiles of 16 rows by SHARERS warps: steps of 4 blocks of 32, a block a lane of four. A warp keeps its share of the
// token (or of an expert's units) in registers.
template <int BLOCKS>
struct Share {
    static constexpr int STEPS = ((BLOCKS + 3) / 4 + SHARERS - 1) / SHARERS;
    uint4 x[STEPS][4];
    int part;
    __device__ __forceinline__ int block(int s) { return (s * SHARERS + part) * 4 + (int)threadIdx.x % 4; }
    __device__ __forceinline__ void load(const char* token, int column, int part_) {
        part = part_;
#pragma unroll
        for (int s = 0; s < STEPS; s++) {
            int b = block(s) < BLOCKS ? block(s) : BLOCKS - 1;
#pragma unroll
            for (int j = 0; j < 4; j++) x[s][j] = *(const uint4*)(token + packed_at(column, b, j));
        }
    }
    __device__ __forceinline__ void multiply(float (&c)[4][4], const char* row_a, const char* row_b, const u8* scales_a,
                                             const u8* scales_b) {
        uint4 a[STEPS], b[STEPS];
        u32 scale_a[STEPS], scale_b[STEPS];
#pragma unroll
        for (int s = 0; s < STEPS; s++) {
            bool is_there = block(s) < BLOCKS;
            int at = is_there ? block(s) : BLOCKS - 1;
            a[s] = *(const uint4*)(row_a + at * 16);
            b[s] = *(const uint4*)(row_b + at * 16);
            scale_a[s] = is_there ? scale_pair(scales_a[at]) : 0;
            scale_b[s] = is_there ? scale_pair(scales_b[at]) : 0;
        }
#pragma unroll
        for (int s = 0; s < STEPS; s++)
#pragma unroll
            for (int j = 0; j < 4; j++) {
                u32 va[4], vb[4];
                unpack_mxfp4(word(a[s], j), scale_a[s], va);
                unpack_mxfp4(word(b[s], j), scale_b[s], vb);
                mma(c[j], va[0], vb[0], va[1], vb[1], x[s][j].x, x[s][j].y);
                mma(c[j], va[2], vb[2], va[3], vb[3], x[s][j].z, x[s][j].w);
            }
    }
};
DEV float sum_of(const float (&c)[4][4], int i) { return (c[0][i] + c[1][i]) + (c[2][i] + c[3][i]); }

#define TILE 16
#define LOG2E 1.4426950408889634f

struct Keys {
    uint4 k[2][2], v[4];  // as in attend.cu
};

DEV void load_keys(Keys& w, const u16* k, const u16* v, const int* table, int first, int from, int end, bool fills) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
#pragma unroll
    for (int u = 0; u < 2; u++) {
        int key = first + u * 8 + g;
        if (key >= from && key < end) {
            const u16* row = k + ((i64)__ldg(table + key / BLOCK_LEN) * BLOCK_LEN + key % BLOCK_LEN) * (NKV * 64);
            w.k[u][0] = load_shared_l2(row + t * 8);
            w.k[u][1] = load_shared_l2(row + t * 8 + 32);
        } else if (fills) w.k[u][0] = w.k[u][1] = zero4();
    }
#pragma unroll
    for (int u = 0; u < 4; u++) {
        int key = first + u / 2 * 8 + 2 * t + u % 2;
        if (key >= from && key < end)
            w.v[u] = load_shared_l2(v + ((i64)__ldg(table + key / BLOCK_LEN) * BLOCK_LEN + key % BLOCK_LEN) * (NKV * 64) + g * 8);
        else if (fills) w.v[u] = zero4();
    }
}

struct Running {  // of the head g of a lane; o: dimension (2 t + i) * 8 + j
    float peak, sum, o[8][2];
};

DEV void attend_tile(Running& s, const Keys& w, const uint4 (&q)[2], int first, int end, float scale) {
    int t = threadIdx.x % 4;
    float c[2][4];
#pragma unroll
    for (int u = 0; u < 2; u++) {
#pragma unroll
        for (int i = 0; i < 4; i++) c[u][i] = 0.f;
#pragma unroll
        for (int p = 0; p < 2; p++) {
            mma(c[u], q[p].x, 0, q[p].y, 0, w.k[u][p].x, w.k[u][p].y);
            mma(c[u], q[p].z, 0, q[p].w, 0, w.k[u][p].z, w.k[u][p].w);
        }
#pragma unroll
        for (int i = 0; i < 2; i++) c[u][i] = first + u * 8 + 2 * t + i < end ? c[u][i] * scale : NEGATIVE_INFINITY;
    }
    float peak = fmaxf(fmaxf(c[0][0], c[0][1]), fmaxf(c[1][0], c[1][1]));
    peak = fmaxf(peak, __shfl_xor_sync(~0u, peak, 1));
    peak = fmaxf(fmaxf(peak, __shfl_xor_sync(~0u, peak, 2)), s.peak);
    float shrink = exp2f(s.peak - peak), p[4];
#pragma unroll
    for (int i = 0; i < 4; i++) p[i] = exp2f(c[i / 2][i % 2] - peak);
    s.peak = peak;
    s.sum = s.sum * shrink + (p[0] + p[1]) + (p[2] + p[3]);
    u32 a0 = pack(p[0], p[1]), a2 = pack(p[2], p[3]);
#pragma unroll
    for (int j = 0; j < 8; j++) {
        u32 both = j % 2 ? 0x7632 : 0x5410;  // the dimension 8 g + j of two keys
        float o[4] = {s.o[j][0] * shrink, s.o[j][1] * shrink, 0.f, 0.f};
        mma(o, a0, 0, a2, 0, __byte_perm(word(w.v[0], j / 2), word(w.v[1], j / 2), both),
            __byte_perm(word(w.v[2], j / 2), word(w.v[3], j / 2), both));
        s.o[j][0] = o[0];
        s.o[j][1] = o[1];
    }
}

#define MAX_SHARES (NBLK / NKV < 16 ? NBLK / NKV : 16)

// Asked anew in each phase: what follows from them would otherwise be kept through all of them, in memory that
// each meeting of the blocks throws out of the L1.
#define THREAD                                                                                                 \
    const int tid = thread_index(), b = block_index(), warp = tid / 32, lane = tid % 32, g = lane / 4, t = lane % 4;
#define PHASE __device__ __forceinline__ void

// The phases of a layer, by the consumers. Each begins where all blocks (or those that matter) have ended the one
// before, and ends before they meet again; between arrival and meeting it asks for what does not depend on others.
struct Step {
    int num_layers;
    u16* x;
    const float *cos, *sin;
    const int *full_table, *sliding_table;
    u16 *q, *attended;
    float* parts;
    int* arrived;
    float* logits;
    u16* h;
    u32* counters;  // those at all meetings, 32: kv heads whose attention is done, 64: blocks at their end
    float scale, eps, alpha, limit;
    i64* marks;
    char* shared;
    Ring ring;
    int l, seq_len;
    u32 target;
    i64 full_slot, sliding_slot;

    __device__ __forceinline__ char* act() { return shared + AT_ACT; }
    __device__ __forceinline__ float* before() { return (float*)(shared + AT_FLOATS); }
    __device__ __forceinline__ float* gained() { return before() + MAX_ROWS; }
    __device__ __forceinline__ float* scores() { return gained() + MAX_ROWS; }
    __device__ __forceinline__ float* red() { return scores() + E; }
    __device__ __forceinline__ float* probability() { return red() + 32; }
    __device__ __forceinline__ float* sinks() { return probability() + 4; }
    __device__ __forceinline__ int* ids() { return (int*)(sinks() + 8); }
    __device__ __forceinline__ int* is_last() { return ids() + 4; }
    __device__ __forceinline__ u16* router() { return (u16*)(shared + AT_ROUTER); }
    __device__ __forceinline__ char* routed() { return shared + AT_BARRIERS + 2 * NS * 8; }
    // The addresses of layer l, and the next one's beside them.
    __device__ __forceinline__ i64* addresses(int l) { return (i64*)(shared + AT_LAYERS) + l % 2 * (sizeof(Layer) / 8); }
    __device__ __forceinline__ const Layer& layer() { return *(const Layer*)addresses(l); }

    PHASE arrive() {
        arrive_all(counters);
        target += NBLK;
    }
    PHASE meet() { await_all(counters, target); }
    // The inverse root of the mean square of the token, of which each thread has its pieces.
    __device__ __forceinline__ float inverse_rms(const Token& v) {
        float sum = warp_sum(v.sum());
        if (threadIdx.x % 32 == 0) red()[threadIdx.x / 32] = sum;
        sync_consumers();
        sum = 0.f;
#pragma unroll
        for (int i = 0; i < NC; i++) sum += red()[i];
        return rsqrtf(sum / D + eps);
    }

    // Queries, keys and values. Lane i of a warp finishes its i-th pair.
    PHASE attn_in() {
        THREAD
        const Layer& w = layer();
        int p0 = share(b, PAIRS, NBLK), num_pairs = share(b + 1, PAIRS, NBLK) - p0;
        int mine = p0 + warp + lane * NC, head = mine / (H / 2), in_head = mine % (H / 2);
        bool is_mine = mine < p0 + num_pairs, turns = head < NH + NKV;
        u16 first_bias = 0, second_bias = 0;
        float co = 1.f, si = 0.f;
        if (is_mine) {
            const u16* bias = head < NH ? w.bq + head * H : turns ? w.bk + (head - NH) * H : w.bv + (head - NH - NKV) * H;
            first_bias = bias[in_head];
            second_bias = bias[in_head + H / 2];
            if (turns) {
                co = load_f32_l2(cos + in_head);
                si = load_f32_l2(sin + in_head);
            }
        }
        Token gain, v;
        gain.load(w.norm1);
        if (l) meet();
        MARK(1)
        v.load(x);
        v.stage_normed<false>(act(), gain, inverse_rms(v));
        sync_consumers();
        MARK(2)
        Rows<D> rows;
        rows.load(act());
        for (int j = warp, round = 0; j < num_pairs; j += NC, round++) {
            constexpr int HERE = ROWS_IN / 2;
            int piece = j / HERE, i = j % HERE, rest = num_pairs - piece * HERE;
            ring.wait_full(piece);
            const char* from = ring.stage(piece) + 2 * i * D * 2;
            float first, second;
            rows.multiply(from, from + D * 2, first, second);
            free_part(ring, piece, i, rest < HERE ? rest : HERE);
            if (lane != round) continue;
            first += widen(first_bias);
            second += widen(second_bias);
            if (turns) {
                // as the definition: rounded before and after the turn
                first = widen(narrow(first));
                second = widen(narrow(second));
                float turned = first * co - second * si;
                second = second * co + first * si;
                first = turned;
            }
            u16* to = q + head * H;
            if (head >= NH) {
                i64 slot = (w.window ? sliding_slot : full_slot) * NKV + head - NH;
                to = turns ? w.k + slot * H : w.v + (slot - NKV) * H;
            }
            to[in_head] = narrow(first);
            to[in_head + H / 2] = narrow(second);
        }
        ring.n += (2 * num_pairs + ROWS_IN - 1) / ROWS_IN;
        MARK(3)
        arrive();
    }

    // A block has a kv head and a share of its keys, if there is one for it.
    PHASE attention() {
        THREAD
        const Layer& w = layer();
        int window = (int)w.window, begin = window && seq_len > window ? seq_len - window : 0;
        int tiles = (seq_len - begin + TILE - 1) / TILE, shares = (tiles + NC - 1) / NC;
        if (shares > MAX_SHARES) shares = MAX_SHARES;
        int kv_head = b % NKV, split = b / NKV, newest = seq_len - 1, tile = split * NC + warp;
        if (split >= shares) return;
        const int* table = window ? sliding_table : full_table;
        const u16 *keys = w.k + kv_head * 64, *values = w.v + kv_head * 64;
        Keys here;
        load_keys(here, keys, values, table, begin + tile * TILE, 0, newest, true);
        if (tid < HEADS) {
            int at = kv_head * HEADS + tid;
            sinks()[tid] = (SINKS32 ? ((const float*)w.sinks)[at] : widen(((const u16*)w.sinks)[at])) * LOG2E;
        }
        meet();
        MARK(4)
        uint4 heads[2];
#pragma unroll
        for (int p = 0; p < 2; p++)
            heads[p] = g < HEADS ? load_shared_l2(q + (kv_head * HEADS + g) * 64 + t * 8 + p * 32) : zero4();
        load_keys(here, keys, values, table, begin + tile * TILE, newest, seq_len, false);
        Running s;
        s.peak = -1e30f;
        s.sum = 0.f;
#pragma unroll
        for (int j = 0; j < 8; j++) s.o[j][0] = s.o[j][1] = 0.f;
#pragma unroll 1
        while (tile < tiles) {
            attend_tile(s, here, heads, begin + tile * TILE, seq_len, scale);
            tile += shares * NC;
            if (tile < tiles) load_keys(here, keys, values, table, begin + tile * TILE, 0, seq_len, true);
        }
        s.sum += __shfl_xor_sync(~0u, s.sum, 1);
        s.sum += __shfl_xor_sync(~0u, s.sum, 2);
        // warps in groups of eight, the last group first; then by heads and dimensions
        float *found = (float*)act(), *peaks = found + 8 * 512, *sums = peaks + 64;
#pragma unroll 1
        for (int group = (NC - 1) / 8; group >= 0; group--) {
            if (warp / 8 == group) {
                int at = warp % 8;
                if ((group + 1) * 8 + at < NC) {
                    float peak = fmaxf(s.peak, peaks[at * 8 + g]);
                    float mine = exp2f(s.peak - peak), other = exp2f(peaks[at * 8 + g] - peak);
                    s.peak = peak;
                    s.sum = s.sum * mine + sums[at * 8 + g] * other;
#pragma unroll
                    for (int i = 0; i < 16; i++)
                        s.o[i / 2][i % 2] = s.o[i / 2][i % 2] * mine + found[at * 512 + i * 32 + lane] * other;
                }
                __syncwarp();
#pragma unroll
                for (int i = 0; i < 16; i++) found[at * 512 + i * 32 + lane] = s.o[i / 2][i % 2];
                if (t == 0) { peaks[at * 8 + g] = s.peak; sums[at * 8 + g] = s.sum; }
            }
            sync_consumers();
        }
#pragma unroll 1
        for (int i = tid; i < HEADS * 64; i += NT) {
            int n = i / 64, d = i % 64;
            float peak = peaks[n], sum = 0.f, o = 0.f;
#pragma unroll
            for (int k = 1; k < 8; k++) peak = fmaxf(peak, peaks[k * 8 + n]);
            if (split == 0) { peak = fmaxf(peak, sinks()[n]); sum = exp2f(sinks()[n] - peak); }
#pragma unroll
            for (int k = 0; k < 8; k++) {
                float weight = exp2f(peaks[k * 8 + n] - peak);
                sum += sums[k * 8 + n] * weight;
                // dimension d = (2 t + i) * 8 + j is value j * 2 + i of lane 4 n + t
                o += found[k * 512 + (d % 8 * 2 + d / 8 % 2) * 32 + 4 * n + d / 16] * weight;
            }
            if (shares == 1) attended[(kv_head * HEADS + n) * 64 + d] = narrow(o / sum);
            else {
                float* part = parts + ((kv_head * MAX_SHARES + split) * HEADS + n) * 66;
                part[d] = o;
                if (d == 0) { part[64] = peak; part[65] = sum; }
            }
        }
        if (shares > 1) {  // the last one of a kv head adds up the shares
            sync_consumers();
            if (tid == 0) {
                *is_last() = exchange_add((u32*)arrived + kv_head) == (u32)shares - 1;
                if (*is_last()) arrived[kv_head] = 0;
            }
            sync_consumers();
            if (!*is_last()) return;
#pragma unroll 1
            for (int i = tid; i < HEADS * 64; i += NT) {
                int n = i / 64, d = i % 64;
                const float* all = parts + (kv_head * MAX_SHARES * HEADS + n) * 66;
                float peak = -1e30f, sum = 0.f, o = 0.f;
#pragma unroll 8
                for (int p = 0; p < shares; p++) {
                    float other = load_f32_l2(all + p * HEADS * 66 + 64), most = fmaxf(peak, other);
                    float mine = exp2f(peak - most), weight = exp2f(other - most);
                    sum = sum * mine + load_f32_l2(all + p * HEADS * 66 + 65) * weight;
                    o = o * mine + load_f32_l2(all + p * HEADS * 66 + d) * weight;
                    peak = most;
                }
                attended[(kv_head * HEADS + n) * 64 + d] = narrow(o / sum);
            }
        }
        arrive_all(counters + 32);
    }

    // The way out of attention, the residual, and this block's part of the router's logits.
    PHASE attn_out() {
        THREAD
        MARK(5)
        const Layer& w = layer();
        int r0 = share(b, D, NBLK), num_rows = share(b + 1, D, NBLK) - r0;
        if (tid < num_rows) {
            before()[tid] = widen(w.bo[r0 + tid]) + widen(load_u16_l2(x + r0 + tid));
            gained()[tid] = widen(w.norm2[r0 + tid]);
        }
        const u16* from = w.router + r0;
#pragma unroll 4
        for (int i = tid; i < num_rows * E; i += NT) router()[i] = from[(i64)(i % E) * D + i / E];
        await_all(counters + 32, NKV * (l + 1));
        MARK(6)
#pragma unroll
        for (int i = tid; i < WIDE / 8; i += NT) *(uint4*)(act() + i * 16) = load_shared_l2(attended + i * 8);
        sync_consumers();
        MARK(7)
        Rows<WIDE> rows;
        rows.load(act());
        for (int j = 2 * warp; j < num_rows; j += 2 * NC) {
            int k = j + 1 < num_rows ? j + 1 : j;
            float y, other;
            ring.wait_full(j / ROWS_OUT);
            ring.wait_full(k / ROWS_OUT);
            rows.multiply(ring.stage(j / ROWS_OUT) + j % ROWS_OUT * WIDE * 2,
                          ring.stage(k / ROWS_OUT) + k % ROWS_OUT * WIDE * 2, y, other);
            for (int i = j; i <= k; i++) {
                int piece = i / ROWS_OUT, rest = num_rows - piece * ROWS_OUT;
                free_part(ring, piece, i % ROWS_OUT, rest < ROWS_OUT ? rest : ROWS_OUT);
            }
            int row = j + lane;  // the first two lanes finish one each
            if (lane < 2 && row < num_rows) {
                u16 rounded = narrow((lane ? other : y) + before()[row]);
                x[r0 + row] = rounded;
                gained()[row] *= widen(rounded);
            }
        }
        ring.n += (num_rows + ROWS_OUT - 1) / ROWS_OUT;
        sync_consumers();
        MARK(8)
        for (int e = tid; e < E; e += NT) {
            float sum = 0.f;
#pragma unroll 8
            for (int j = 0; j < num_rows; j++) sum += widen(router()[j * E + e]) * gained()[j];
            logits[b * E + e] = sum;
        }
        arrive();
    }

    // All blocks add up the parts of the logits, in the same order, and choose; the token, normed, is staged.
    PHASE route() {
        THREAD
        constexpr int TEAMS = NT / E, PER = (E + 31) / 32;
        const Layer& w = layer();
        float* team_sums = (float*)(act() + UP_SUMS);
        Token gain, v;
        gain.load(w.norm2);
        u16 bias[PER];
#pragma unroll
        for (int i = 0; i < PER; i++) bias[i] = warp == 0 && i * 32 + lane < E ? w.router_bias[i * 32 + lane] : (u16)0;
        meet();
        MARK(9)
        v.load(x);
        if (tid < TEAMS * E) {
            float sum = 0.f;
#pragma unroll 11
            for (int i = tid / E; i < NBLK; i += TEAMS) sum += load_f32_l2(logits + i * E + tid % E);
            team_sums[tid] = sum;
        }
        float r = inverse_rms(v);
        if (warp == 0) {
#pragma unroll
            for (int j = 0; j < PER; j++) {
                int e = j * 32 + lane;
                float logit = 0.f;
                if (e >= E) break;
#pragma unroll
                for (int i = 0; i < TEAMS; i++) logit += team_sums[i * E + e];
                scores()[e] = logit * r + widen(bias[j]);
            }
            __syncwarp();
            int best[TOPK];
            float p[TOPK];
            top_k_of([&](int e) { return scores()[e]; }, best, p);
            if (lane == 0) {
#pragma unroll
                for (int k = 0; k < TOPK; k++) { ids()[k] = best[k]; probability()[k] = p[k]; }
                barrier_arrive(routed(), 1);
            }
        }
        v.stage_normed<true>(act(), gain, r);
        sync_consumers();
    }

    // The experts' gates and ups: a block has some of one expert.
    PHASE gate_up() {
        THREAD
        MARK(10)
        const Layer& w = layer();
        int chosen = b % TOPK, u0 = share(b / TOPK, F, QUARTER), num_units = share(b / TOPK + 1, F, QUARTER) - u0;
        i64 row = (i64)ids()[chosen] * 2 * F + 2 * u0;
        u32 biases = tid < num_units ? *(const u32*)(w.up_bias + row + 2 * tid) : 0;
        float* up_red = (float*)(act() + UP_RED);
        int num_tiles = (num_units + 7) / 8, part = warp % SHARERS;
        Share<GD> mine;
        mine.load(act(), 0, part);
#pragma unroll 1
        for (int i = warp / SHARERS; i < num_tiles; i += NC / SHARERS) {
            ring.wait_full(i);
            const char* from = ring.stage(i);
            const u8* scales = (const u8*)from + 16 * GD * 16 + ((row + 16 * i) * GD & 15) + 2 * g * GD;
            float c[4][4] = {};
            mine.multiply(c, from + 2 * g * GD * 16, from + (2 * g + 1) * GD * 16, scales, scales + GD);
            __syncwarp();
            if (lane == 0) barrier_arrive(ring.empty(i), 1);
            if (t == 0) {
                up_red[(i * SHARERS + part) * 16 + 2 * g] = sum_of(c, 0);
                up_red[(i * SHARERS + part) * 16 + 2 * g + 1] = sum_of(c, 2);
            }
        }
        ring.n += num_tiles;
        sync_consumers();
        MARK(11)
        if (tid < num_units) {
            const float* sums = up_red + tid / 8 * SHARERS * 16 + tid % 8 * 2;
            float gate = low(biases), up = high(biases);
#pragma unroll
            for (int i = 0; i < SHARERS; i++) {
                gate += sums[i * 16];
                up += sums[i * 16 + 1];
            }
            int unit = u0 + tid, in8 = unit % 8;  // in packed order
            h[chosen * F + unit - in8 + (in8 < 4 ? 2 * in8 : 2 * in8 - 7)] = narrow(swiglu(gate, up, alpha, limit));
        }
        arrive();
    }

    // The way down, weighted, and the residual: a block has some rows of all experts.
    PHASE down() {
        THREAD
        const Layer& w = layer();
        int r0 = share(b, D, NBLK), num_rows = share(b + 1, D, NBLK) - r0;
        u16 bias = 0, residual = 0;
        if (tid < num_rows * TOPK) {
            bias = w.down_bias[(i64)ids()[tid % TOPK] * D + r0 + tid / TOPK];
            residual = load_u16_l2(x + r0 + tid / TOPK);
        }
        meet();
        MARK(12)
#pragma unroll 4
        for (int i = tid; i < TOPK * (F / 8); i += NT) {
            int k = i / (F / 8), j = i % (F / 8);
            *(uint4*)(act() + k * F * 2 + packed_at(k, j >> 2, j & 3)) = load_shared_l2(h + i * 8);
        }
        sync_consumers();
        MARK(13)
        float* down_red = (float*)(shared + AT_DOWN_RED);
        int num_tiles = (num_rows + 3) / 4, part = warp % SHARERS;
        // rows 2 g and 2 g + 1 of a tile: two of the expert g / 2; column n of the product is expert n % 4
        int k = g / 2, column = g % TOPK;
        Share<GF> mine;
        mine.load(act() + column * F * 2, column, part);
#pragma unroll 1
        for (int i = warp / SHARERS; i < num_tiles; i += NC / SHARERS) {
            ring.wait_full(i);
            const char* from = ring.stage(i) + (k * 4 + 2 * g % 4) * GF * 16;
            i64 at = (i64)ids()[k] * D + r0 + 4 * i;
            const u8* scales = (const u8*)ring.stage(i) + 16 * GF * 16 + k * DOWN_SCALES + (at * GF & 15) + 2 * g % 4 * GF;
            float c[4][4] = {};
            mine.multiply(c, from, from + GF * 16, scales, scales + GF);
            __syncwarp();
            if (lane == 0) barrier_arrive(ring.empty(i), 1);
            if (t == k / 2) {
                float* sums = down_red + (i * SHARERS + part) * 16 + 2 * g;
                sums[0] = k % 2 ? sum_of(c, 1) : sum_of(c, 0);
                sums[1] = k % 2 ? sum_of(c, 3) : sum_of(c, 2);
            }
        }
        ring.n += num_tiles;
        sync_consumers();
        MARK(14)
        if (warp <= (num_rows * TOPK - 1) / 32) {
            int r = tid / TOPK, k = tid % TOPK;
            float y = 0.f;
            if (r < num_rows) {
                const float* sums = down_red + r / 4 * SHARERS * 16 + k * 4 + r % 4;
#pragma unroll
                for (int i = 0; i < SHARERS; i++) y += sums[i * 16];
                y = (y + widen(bias)) * probability()[k];
            }
            y += __shfl_xor_sync(~0u, y, 1);
            y += __shfl_xor_sync(~0u, y, 2);
            if (r < num_rows && k == 0) x[r0 + r] = narrow(y + widen(residual));
        }
        if (l + 1 < num_layers) arrive();
        MARK(15)
    }
};

extern "C" __global__ void __launch_bounds__(NT + 32, 1)
all_layers(const Layer* layers, int num_layers, u16* x, const float* cos, const float* sin, const i64* full_slots,
           const i64* sliding_slots, const int* full_table, const int* sliding_table, const int* seq_lens, u16* q,
           u16* attended, float* parts, int* arrived, float* logits, u16* h, u32* counters, float scale, float eps,
           float alpha, float limit, i64* marks) {
    Step step = {num_layers, x, cos, sin, full_table, sliding_table, q, attended, parts, arrived, logits, h, counters,
                 scale, eps, alpha, limit, marks, SHARED_BASE};
    step.ring.shared = step.shared;
    constexpr int WORDS = sizeof(Layer) / 8;
    int tid = threadIdx.x;
    if (tid == 0) {
        char* barriers = step.shared + AT_BARRIERS;
        for (int i = 0; i < NS; i++) {
            barrier_init(barriers + i * 8, 1);
            barrier_init(barriers + (NS + i) * 8, SHARERS);
        }
        barrier_init(step.routed(), 1);
        barriers_are_ready();
    }
    if (tid < WORDS) step.addresses(0)[tid] = ((const i64*)layers)[tid];
    __syncthreads();
    if (tid >= NT) {
        produce(step.ring, layers, num_layers, step.ids());
        return;
    }
    GRID_WAIT();
    step.seq_len = __ldcg(seq_lens);
    step.full_slot = __ldcg(full_slots);
    step.sliding_slot = __ldcg(sliding_slots);
    for (int& l = step.l; l < num_layers; l++) {
#ifdef MARKS
        if (tid == 0) marks[((i64)blockIdx.x * num_layers + l) * 24] = clock64();
#endif
        if (tid < WORDS && l + 1 < num_layers) step.addresses(l + 1)[tid] = __ldg((const i64*)(layers + l + 1) + tid);
        step.attn_in();
        step.attention();
        step.attn_out();
        step.route();
        step.gate_up();
        step.down();
    }
    // the last block leaves the counters as it found them
    if (tid == 0 && exchange_add(counters + 64) == NBLK - 1) {
        counters[0] = 0;
        counters[32] = 0;
        counters[64] = 0;
    }
}
