// All layers for one new token of one sequence, in one kernel: a block a multiprocessor, which stays. One
// warp (the producer) fetches this block's share of every weight in the order of its use by large bulk
// copies into a ring in shared memory, across the phases and layers; it waits only for room, and for the
// choice of experts. The others (consumers) compute, and meet those of all blocks after each phase.
// Constants besides the shapes: NBLK blocks, NS stages of the ring, BLOCK_LEN tokens a block of the cache, ROWS_IN
// and ROWS_OUT rows of a stage. H is 64, TOPK 4, NH / NKV <= 8.

#define NC 8  // warps of consumers
#define NT (NC * 32)
#define ALL_THREADS (NT + 128)  // the producer is a warpgroup, of which one warp works, for registers are given by those
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
#define DOWN_SCALES UP16(8 * GF + 15)
#define STAGE UP128(MAX2(MAX2(ROWS_IN * D * 2, ROWS_OUT * WIDE * 2),                                           \
                         MAX2(16 * GD * 16 + UP_SCALES, 16 * GF * 16 + 2 * DOWN_SCALES)))
#define MAX_PAIRS ((PAIRS + NBLK - 1) / NBLK)
#define MAX_ROWS ((D + NBLK - 1) / NBLK)
#define MAX_UNITS ((F + QUARTER - 1) / QUARTER)
#define IN_TILES ((2 * MAX_PAIRS + 7) / 8)
#define OUT_TILES ((MAX_ROWS + 7) / 8)
#define UP_TILES ((MAX_UNITS + 7) / 8)
#define DOWN_TILES ((MAX_ROWS + 7) / 8 * (TOPK / 2))
// Activations: the token, or what attention gathered, and sums beside; or the units of all experts.
#define AT_SUMS UP128(MAX2(D, WIDE) * 2)
#define SUMS(tiles) ((tiles) * NC * 128)  // 32 of each tile and warp
#define FOUND_STRIDE 33  // of a lane's values in what warps found: all banks from either side
#define FOUND (16 * FOUND_STRIDE)
#define ACT UP128(MAX2(MAX2(AT_SUMS + SUMS(MAX2(MAX2(IN_TILES, OUT_TILES), UP_TILES)) + NT * 4, TOPK * F * 2),          \
                       8 * FOUND * 4 + 8 * 64))
#define AT_ACT (NS * STAGE)
#define AT_DOWN_RED (AT_ACT + ACT)
#define AT_ROUTER (AT_DOWN_RED + SUMS(DOWN_TILES))
#define AT_FLOATS (AT_ROUTER + UP128(MAX_ROWS * E * 2))
#define AT_BARRIERS (AT_FLOATS + UP16((2 * MAX_ROWS + 32 + 24) * 4))
#define AT_LAYERS (AT_BARRIERS + (2 * NS + 2) * 8)
#define AT_GIVEN (AT_LAYERS + 2 * sizeof(Layer))
#define AT_NEGATIVE (AT_GIVEN + 32)
#define SHARED_BYTES (AT_NEGATIVE + 16)

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

#define NUM_ADDRESSES (int)(sizeof(Layer) / 8)

struct Given {  // of this step; `before`: layers of all steps before it
    i64 full_slot, sliding_slot;
    int seq_len;
    u32 before;
};

#ifdef SHARED  // as the host counts it
static_assert(SHARED_BYTES == SHARED, "another size than the host's");
#endif

#include "step_device.cuh"


#ifdef MARKS  // times of block b, layer l: marks[(b * layers + l) * 24 + i]
#define MARK(i)                                                                                                \
    if (threadIdx.x == 0) marks[((i64)blockIdx.x * num_layers + l) * 24 + (i)] = clock64();
#else
#define MARK(i)
#endif

// Activations of the experts are float16 times a power of two: the normed token, below 53 gains, and the units.
#define TOKEN_ONE 4.f
#define UNIT_ONE 512.f
#define CODE_ONE 0.00006103515625f  // and the codes
DEV uint4 as_unpacked(const uint4& v) {  // in the order of `unpack_codes`
    uint4 r;
    r.x = __byte_perm(v.x, v.z, 0x5410);
    r.y = __byte_perm(v.y, v.w, 0x5410);
    r.z = __byte_perm(v.x, v.y, 0x7632);
    r.w = __byte_perm(v.z, v.w, 0x7632);
    return r;
}
DEV uint4 halves(const uint4& v, float one) {  // bfloat16 to float16, times a power of two
    return make_uint4(pack_half(low(v.x) * one, high(v.x) * one), pack_half(low(v.y) * one, high(v.y) * one),
                      pack_half(low(v.z) * one, high(v.z) * one), pack_half(low(v.w) * one, high(v.w) * one));
}

// Values that blocks tell one another without a meeting: bfloat16 in the low half, in the upper one the number of
// the layer since the first step, so that a reader knows what is new. Eight of them, or twice eight, once all are.
DEV u32 mismatch(const uint4& v, u32 number) { return (v.x ^ number) | (v.y ^ number) | (v.z ^ number) | (v.w ^ number); }
DEV uint4 eight(const uint4& a, const uint4& b) {
    return make_uint4(__byte_perm(a.x, a.y, 0x5410), __byte_perm(a.z, a.w, 0x5410), __byte_perm(b.x, b.y, 0x5410),
                      __byte_perm(b.z, b.w, 0x5410));
}
template <int N>
DEV void await_told(uint4 (&to)[N], const u32* from, int stride, u32 number, int count = N) {
    uint4 v[N][2];
    u32 wrong, spins = 0;
    number <<= 16;
    do {
        SPIN()
        wrong = 0;
#pragma unroll
        for (int i = 0; i < 2 * N; i++)
            v[i / 2][i % 2] = i / 2 < count ? load_told(from + i / 2 * stride + i % 2 * 4) : zero4();
#pragma unroll
        for (int i = 0; i < 2 * N; i++)
            if (i / 2 < count) wrong |= mismatch(v[i / 2][i % 2], number);
    } while (wrong >> 16);
#pragma unroll
    for (int i = 0; i < N; i++) to[i] = eight(v[i][0], v[i][1]);
}
// Units are told in 16 bits: they were bfloat16, so the last three of a float16 are zeros (or of one below 2^-23, which
// loses them), and have the layer's number modulo 8.
#define UNIT_NUMBER 7u
template <int N>
DEV void await_units(uint4 (&v)[N], const u32* from, int stride, u32 number, int count) {
    const u32 both = UNIT_NUMBER * 0x10001;
    u32 wrong, spins = 0;
    number = (number & UNIT_NUMBER) * 0x10001;
    do {
        SPIN()
        wrong = 0;
#pragma unroll
        for (int i = 0; i < N; i++) v[i] = i < count ? load_told(from + i * stride) : zero4();
#pragma unroll
        for (int i = 0; i < N; i++)
            if (i < count) wrong |= mismatch(v[i], number);
    } while (wrong & both);
#pragma unroll
    for (int i = 0; i < N; i++) v[i] = make_uint4(v[i].x & ~both, v[i].y & ~both, v[i].z & ~both, v[i].w & ~both);
}
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
    __device__ __forceinline__ void load_told(const u32* from, u32 number) {
        static_assert(PER <= 2, "more than a thread takes");
        int i = threadIdx.x;
        if (i + NT < N && PER == 2) await_told(v, from + i * 8, NT * 8, number);
        else {
            if (i < N) await_told(reinterpret_cast<uint4(&)[1]>(v), from + i * 8, 0, number);
            else v[0] = zero4();
            if (PER == 2) v[PER - 1] = zero4();
        }
        __syncwarp();
    }
    __device__ __forceinline__ float sum() const {
        float sum = 0.f;
#pragma unroll
        for (int j = 0; j < PER; j++) sum += squares(v[j]);
        return sum;
    }
    template <bool HALVES>
    __device__ __forceinline__ void stage_normed(char* row, const Token& gain, float r) {
#pragma unroll
        for (int j = 0; j < PER; j++) {
            int i = threadIdx.x + j * NT;
            if (i >= N) break;
            uint4 n = normed(v[j], gain.v[j], r);
            *(uint4*)(row + i * 16) = HALVES ? as_unpacked(halves(n, TOKEN_ONE)) : n;
        }
    }
};

// Share `i` of `count` of `total` things.
DEV int share(int i, int total, int count) { return (int)((u32)i * (u32)total / (u32)count); }

#include "step_ring.cuh"

// A hint that what was told will be there soon. What may be done in between goes between the two.
DEV void arrive_telling(u32* counter) {
    sync_consumers();
    if (threadIdx.x == 0) add_relaxed(counter, 1);
}
DEV void await_all(const u32* counter, u32 target) {
    if (threadIdx.x == 0) {
        u32 spins = 0;
        while (load_acquire(counter) < target) {
            SPIN()
            nap();
        }
    }
    sync_consumers();
}

// What lane i % 32 has in place i / 32, without the bits that count.
template <int N>
DEV i64 of_lane(const i64 (&values)[N], int i) {
    i64 v = 0;
#pragma unroll
    for (int j = 0; j < N; j++)
        if (j == i / 32) v = values[j];
    return __shfl_sync(~0u, v, i % 32) >> 8;
}

#include "step_tiles.cuh"

#define TILE 16
#define LOG2E 1.4426950408889634f
// Sums over all blocks: whole numbers, so the same in any order, above eight bits that count the blocks. 1 is:
#define LOGIT_ONE 4294967296.f
#define SQUARE_ONE 1073741824.f  // while they are few, and where they are many
#define SQUARES_ONE 4.f
#define MANY_SQUARES 1048576.f
#define SUMMED (E + 2)
#define SUM_AT(e) ((e) / 4 * 16 + (e) % 4)  // a sector a line, so that more slices of the L2 add
#define SUMS_ROOM ((SUMMED + 3) / 4 * 16)

#include "step_attend.cuh"

#define MAX_SHARES (NBLK / NKV < 16 ? NBLK / NKV : 16)

// Asked anew in each phase: what follows from them would otherwise be kept through all of them, in memory that
// each meeting of the blocks throws out of the L1.
#define THREAD                                                                                                 \
    const int tid = thread_index(), b = block_index(), warp = tid / 32, lane = tid % 32, g = lane / 4, t = lane % 4;
#define PHASE __device__ __forceinline__ void

// The phases of a layer, by the consumers. What they give one another is told with the layer's number, or sums that
// count the blocks; a block whose token of the layer before is complete knows that all others have left that layer.
// Counters only say when to look.
struct Step {
    const Layer* layers;
    int num_layers;
    u16* x;
    const float *cos, *sin;
    const int *full_table, *sliding_table;
    u32* told;  // queries, keys and values of this step, what attention gathered, the token after the layer and amid it, units
    u64* parts;  // of attention, with numbers too
    i64* all_summed;  // of three layers in turn: logits, squares in two units
    u32* counters;  // 0: blocks with units, 32: shares of attention that are done, 64: blocks at their end, 80: layers until now
    float scale, eps, alpha, limit;
    i64* marks;
    Ring ring;
    int l;
    u32 gathered;  // shares of attention in all layers until now

    __device__ __forceinline__ i64* summed() { return all_summed + l % 3 * SUMS_ROOM; }
    __device__ __forceinline__ float* sums() { return (float*)(SHARED_BASE + AT_ACT + AT_SUMS); }
    __device__ __forceinline__ char* act() { return SHARED_BASE + AT_ACT; }
    __device__ __forceinline__ float* before() { return (float*)(SHARED_BASE + AT_FLOATS); }
    __device__ __forceinline__ float* gained() { return before() + MAX_ROWS; }
    __device__ __forceinline__ float* red() { return gained() + MAX_ROWS; }
    __device__ __forceinline__ float* probability() { return red() + 32; }
    __device__ __forceinline__ float* sinks() { return probability() + 4; }
    __device__ __forceinline__ int* ids() { return (int*)(sinks() + 8); }
    __device__ __forceinline__ int* is_last() { return ids() + 4; }
    __device__ __forceinline__ u16* router() { return (u16*)(SHARED_BASE + AT_ROUTER); }
    __device__ __forceinline__ char* routed() { return SHARED_BASE + AT_BARRIERS + 2 * NS * 8; }
    // The addresses of layer l, and the next one's beside them.
    __device__ __forceinline__ i64* addresses(int l) { return (i64*)(SHARED_BASE + AT_LAYERS) + l % 2 * (sizeof(Layer) / 8); }
    __device__ __forceinline__ const Layer& layer() { return *(const Layer*)addresses(l); }

    __device__ __forceinline__ u32* attended() { return told + (NH + 2 * NKV) * H; }
    __device__ __forceinline__ u32* told_token() { return attended() + WIDE; }
    __device__ __forceinline__ u32* told_middle() { return told_token() + D; }
    __device__ __forceinline__ u32* units() { return told_middle() + D; }
    __device__ __forceinline__ Given& given() { return *(Given*)(SHARED_BASE + AT_GIVEN); }
    __device__ __forceinline__ u32 number(int l) { return (given().before + l + 1) & 0xffff; }
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

    // What this warp attends to first comes to the L2, long before there are queries: a line a lane.
    PHASE prefetch_keys() {
        THREAD
        const Layer& w = layer();
        int seq_len = given().seq_len, window = (int)w.window, begin = window && seq_len > window ? seq_len - window : 0;
        int tiles = (seq_len - begin + TILE - 1) / TILE, tile = b / NKV * NC + warp, key = begin + tile * TILE + lane % TILE;
        if (b / NKV < MAX_SHARES && tile < tiles && key < seq_len - 1) {
            i64 block = __ldg((window ? sliding_table : full_table) + key / BLOCK_LEN);
            prefetch_line((lane < TILE ? w.k : w.v) + ((block * BLOCK_LEN + key % BLOCK_LEN) * NKV + b % NKV) * 64);
        }
    }

    // Queries, keys and values. Of a pair of rows that are turned, each is finished by a thread.
    PHASE attn_in() {
        THREAD
        const Layer& w = layer();
        int p0 = share(b, PAIRS, NBLK), num_rows = 2 * (share(b + 1, PAIRS, NBLK) - p0);
        int mine = p0 + tid / 2, head = mine / (H / 2), at = mine % (H / 2) + tid % 2 * (H / 2);
        bool turns = head < NH + NKV;
        u16 bias = 0;
        float co = 1.f, si = 0.f;
        if (tid < num_rows) {
            const u16* biases = head < NH ? w.bq + head * H : turns ? w.bk + (head - NH) * H : w.bv + (head - NH - NKV) * H;
            bias = biases[at];
            if (turns) {
                co = load_f32_l2(cos + at % (H / 2));
                si = load_f32_l2(sin + at % (H / 2));
            }
        }
        // what attn_out needs, for then those that attend have no time
        int r0 = share(b, D, NBLK), num_out = share(b + 1, D, NBLK) - r0;
        constexpr int PER = (MAX_ROWS * E / 8 + NT - 1) / NT;
        uint4 routes[PER];
#pragma unroll
        for (int j = 0; j < PER; j++)
            routes[j] = tid + j * NT < num_out * E / 8 ? load_weights(w.router + (i64)r0 * E + (tid + j * NT) * 8) : zero4();
        u16 out_bias = 0, residual = 0, out_gain = 0;
        if (tid < num_out) {
            out_bias = w.bo[r0 + tid];
            residual = load_u16_l2(x + r0 + tid);
            out_gain = w.norm2[r0 + tid];
        }
        prefetch_keys();
        Tiles<D, ROWS_IN, 2> tiles;
        tiles.keep(ring, num_rows);
        Token gain, v;
        gain.load(w.norm1);
        MARK(1)
        if (l) v.load_told(told_token(), number(l - 1));
        else v.load(x);
        v.stage_normed<false>(act(), gain, inverse_rms(v));
        sync_consumers();
        MARK(2)
        tiles.multiply(ring, act(), num_rows, sums());
        sync_consumers();
        MARK(3)
        if (tid < num_out) {
            before()[tid] = widen(out_bias) + widen(residual);
            gained()[tid] = widen(out_gain);
        }
#pragma unroll
        for (int j = 0; j < PER; j++)
            if (tid + j * NT < num_out * E / 8) ((uint4*)router())[tid + j * NT] = routes[j];
        if (warp <= (num_rows - 1) / 32) {
            float y = tid < num_rows ? sum_of_row(sums(), tid) + widen(bias) : 0.f;
            if (turns) y = widen(narrow(y));  // as the definition: rounded before and after the turn
            float other = __shfl_xor_sync(~0u, y, 1);
            if (turns) y = tid % 2 ? y * co + other * si : y * co - other * si;
            if (tid < num_rows) {
                u16 rounded = narrow(y);
                tell(told + head * H + at, rounded | number(l) << 16);
                i64 slot = (w.window ? given().sliding_slot : given().full_slot) * NKV + head - NH;
                if (head >= NH) (turns ? w.k + slot * H : w.v + (slot - NKV) * H)[at] = rounded;
            }
        }
        MARK(16)
    }

    // A block has a kv head and a share of its keys, if there is one for it.
    PHASE attention() {
        THREAD
        const Layer& w = layer();
        int seq_len = given().seq_len, window = (int)w.window, begin = window && seq_len > window ? seq_len - window : 0;
        int tiles = (seq_len - begin + TILE - 1) / TILE, shares = (tiles + NC - 1) / NC;
        if (shares > MAX_SHARES) shares = MAX_SHARES;
        gathered += NKV * shares;
        int kv_head = b % NKV, split = b / NKV, newest = seq_len - 1, tile = split * NC + warp;
        // The sums of the layer before this one, which all blocks have left, are the next but one's. The last block has
        // no share of attention as a rule.
        if (b == NBLK - 1) {
            for (int e = tid; e < SUMS_ROOM; e += NT) all_summed[(l + 2) % 3 * SUMS_ROOM + e] = 0;
            fence();
        }
        if (split >= shares) return;
        const int* table = window ? sliding_table : full_table;
        const u16 *keys = w.k + kv_head * 64, *values = w.v + kv_head * 64;
        Keys here;
        load_keys(here, keys, values, table, begin + tile * TILE, newest);
        float sink = 0.f;
        if (tid < HEADS) {
            int at = kv_head * HEADS + tid;
            sink = SINKS32 ? ((const float*)w.sinks)[at] : widen(((const u16*)w.sinks)[at]);
        }
        sync_consumers();  // the sums of attn_in were read: what warps find comes where they lie
        const u32 *new_key = told + (NH + kv_head) * 64, *new_value = new_key + NKV * 64;
        uint4 heads[2] = {zero4(), zero4()};
        await_newest(heads, here, g < HEADS ? told + (kv_head * HEADS + g) * 64 : nullptr, new_key, new_value,
                     begin + tile * TILE, newest, number(l));
        if (tid < HEADS) sinks()[tid] = sink * LOG2E;  // only now, for storing waits for it
        MARK(4)
        Running s;
        s.peak = -1e30f;
        s.sum = 0.f;
#pragma unroll
        for (int j = 0; j < 8; j++) s.o[j][0] = s.o[j][1] = 0.f;
        // Where there are many tiles two more are on their way while one is attended to, but for the last ones, and those
        // after them on their way to the L2.
        const int stride = shares * NC, whole = tiles - 1;
        if (BLOCK_LEN % TILE == 0 && begin == 0 && tile + 2 * stride < whole) {
            auto within = [&](int i) { return (i < whole ? i : whole - 1) * TILE; };
            auto load = [&](Keys& to, int i) { load_whole(to, keys, values, table, within(i)); };
            auto place = [&](int i) { return __ldg(table + within(i) / BLOCK_LEN); };
            auto ask_for = [&](int i, i64 block) {
                i64 key = block * BLOCK_LEN + within(i) % BLOCK_LEN + lane % TILE;
                prefetch_line((lane < TILE ? keys : values) + key * (NKV * 64));
            };
            Keys second, third;
            load(second, tile + stride);
            load(third, tile + 2 * stride);
#pragma unroll
            for (int i = 3; i < 6; i++) ask_for(tile + i * stride, place(tile + i * stride));
#pragma unroll 1
            for (; tile + 2 * stride < whole; tile += 3 * stride) {
                int places[3] = {place(tile + 6 * stride), place(tile + 7 * stride), place(tile + 8 * stride)};
                attend_tile(s, here, heads, tile * TILE, seq_len, scale);
                load(here, tile + 3 * stride);
                attend_tile(s, second, heads, (tile + stride) * TILE, seq_len, scale);
                load(second, tile + 4 * stride);
                attend_tile(s, third, heads, (tile + 2 * stride) * TILE, seq_len, scale);
                load(third, tile + 5 * stride);
#pragma unroll
                for (int i = 0; i < 3; i++) ask_for(tile + (6 + i) * stride, places[i]);
            }
            if (tile < tiles) {
                load_keys(here, keys, values, table, tile * TILE, newest);
                await_newest(heads, here, nullptr, new_key, new_value, tile * TILE, newest, number(l));
            }
        }
#pragma unroll 1
        while (tile < tiles) {
            attend_tile(s, here, heads, begin + tile * TILE, seq_len, scale);
            tile += shares * NC;
            if (tile >= tiles) break;
            load_keys(here, keys, values, table, begin + tile * TILE, newest);
            await_newest(heads, here, nullptr, new_key, new_value, begin + tile * TILE, newest, number(l));
        }
        s.sum += __shfl_xor_sync(~0u, s.sum, 1);
        s.sum += __shfl_xor_sync(~0u, s.sum, 2);
        float *found = (float*)act(), *peaks = found + NC * FOUND, *sums = peaks + NC * 8;
#pragma unroll
        for (int i = 0; i < 16; i++) found[warp * FOUND + i * FOUND_STRIDE + lane] = s.o[i / 2][i % 2];
        if (t == 0) { peaks[warp * 8 + g] = s.peak; sums[warp * 8 + g] = s.sum; }
        sync_consumers();
        u32 told_by = given().before + l + 1;
#pragma unroll
        for (int i = tid; i < HEADS * 64; i += NT) {
            int n = i / 64, d = i % 64;
            float peak = peaks[n], sum = 0.f, o = 0.f;
#pragma unroll
            for (int k = 1; k < NC; k++) peak = fmaxf(peak, peaks[k * 8 + n]);
            if (split == 0) { peak = fmaxf(peak, sinks()[n]); sum = exp2f(sinks()[n] - peak); }
#pragma unroll
            for (int k = 0; k < NC; k++) {
                float weight = exp2f(peaks[k * 8 + n] - peak);
                sum += sums[k * 8 + n] * weight;
                // dimension d = (2 t + i) * 8 + j is value j * 2 + i of lane 4 n + t
                o += found[k * FOUND + (d % 8 * 2 + d / 8 % 2) * FOUND_STRIDE + 4 * n + d / 16] * weight;
            }
            if (shares == 1) tell(attended() + (kv_head * HEADS + n) * 64 + d, narrow(o / sum) | number(l) << 16);
            else {
                u64* part = parts + ((kv_head * MAX_SHARES + split) * HEADS + n) * 66;
                tell(part + d, o, told_by);
                if (d == 0) {
                    tell(part + 64, peak, told_by);
                    tell(part + 65, sum, told_by);
                }
            }
        }
        if (shares > 1) {  // each adds up some values of all shares
            int from = share(split, HEADS * 64, shares), to = share(split + 1, HEADS * 64, shares);
#pragma unroll 1
            for (int i = from + tid; i < to; i += NT) {
                int n = i / 64, d = i % 64;
                const u64* all = parts + (kv_head * MAX_SHARES * HEADS + n) * 66;
                float peak = -1e30f, sum = 0.f, o = 0.f;
#pragma unroll 1
                for (int p = 0; p < shares; p += 8) {
                    float v[8][3];
                    u32 wrong, spins = 0;
                    do {
                        SPIN()
                        wrong = 0;
#pragma unroll
                        for (int k = 0; k < 24; k++) {
                            bool is_there = p + k / 3 < shares;
                            const u64* at = all + (p + k / 3) * (HEADS * 66) + (k % 3 == 0 ? 64 : k % 3 == 1 ? 65 : d);
                            u64 told = is_there ? load_told(at) : 0;
                            v[k / 3][k % 3] = is_there ? __uint_as_float((u32)told) : k % 3 ? 0.f : -1e30f;
                            if (is_there) wrong |= (u32)(told >> 32) ^ told_by;
                        }
                    } while (wrong);
                    float most = peak;
#pragma unroll
                    for (int k = 0; k < 8; k++) most = fmaxf(most, v[k][0]);
                    float mine = exp2f(peak - most);
                    sum *= mine;
                    o *= mine;
#pragma unroll
                    for (int k = 0; k < 8; k++) {
                        float weight = exp2f(v[k][0] - most);
                        sum += v[k][1] * weight;
                        o += v[k][2] * weight;
                    }
                    peak = most;
                }
                tell(attended() + (kv_head * HEADS + n) * 64 + d, narrow(o / sum) | number(l) << 16);
            }
        }
        arrive_telling(counters + 32);
        MARK(17)
    }

    // The way out of attention, the residual, and this block's part of the router's logits.
    PHASE attn_out() {
        THREAD
        MARK(5)
        const Layer& w = layer();
        int r0 = share(b, D, NBLK), num_rows = share(b + 1, D, NBLK) - r0;
        Tiles<WIDE, ROWS_OUT> tiles;
        tiles.keep(ring, num_rows);
        await_all(counters + 32, gathered);
        MARK(6)
#pragma unroll
        for (int i = tid; i < WIDE / 8; i += 2 * NT) {
            uint4 v[2];
            if (i + NT < WIDE / 8) {
                await_told(v, attended() + i * 8, NT * 8, number(l));
                *(uint4*)(act() + (i + NT) * 16) = v[1];
            } else await_told(reinterpret_cast<uint4(&)[1]>(v), attended() + i * 8, 0, number(l));
            *(uint4*)(act() + i * 16) = v[0];
        }
        sync_consumers();
        MARK(7)
        tiles.multiply(ring, act(), num_rows, sums());
        sync_consumers();
        if (warp <= (num_rows - 1) / 32) {
            float squares = 0.f;
            if (tid < num_rows) {
                u16 rounded = narrow(sum_of_row(sums(), tid) + before()[tid]);
                x[r0 + tid] = rounded;
                tell(told_middle() + r0 + tid, rounded | number(l) << 16);
                gained()[tid] *= widen(rounded);
                squares = widen(rounded) * widen(rounded);
            }
            squares = warp_sum(squares);
            if (lane == 0) red()[warp] = squares;
        }
        sync_consumers();
        MARK(8)
        constexpr int TEAMS = NT / E;
        float* parts = sums() + SUMS(OUT_TILES) / 4;
        if (tid < TEAMS * E) {
            float sum = 0.f;
#pragma unroll
            for (int j = tid / E; j < MAX_ROWS; j += TEAMS) sum += j < num_rows ? widen(router()[j * E + tid % E]) * gained()[j] : 0.f;
            parts[tid] = sum;
        }
        sync_consumers();
        if (tid < SUMMED) {
            float sum = 0.f, one = tid < E ? LOGIT_ONE : tid == E ? SQUARE_ONE : SQUARES_ONE;
            if (tid < E) {
#pragma unroll
                for (int i = 0; i < TEAMS; i++) sum += parts[i * E + tid];
            } else
                for (int i = 0; i <= (num_rows - 1) / 32; i++) sum += red()[i];
            add_relaxed(summed() + SUM_AT(tid), (i64)((unsigned long long)__float2ll_rn(sum * one) << 8) + 1);
        }
        MARK(18)
    }

    // All blocks choose, as soon as what they sum up is complete; then the token, normed, is staged.
    PHASE route() {
        THREAD
        const Layer& w = layer();
        Token gain, v;
        gain.load(w.norm2);
        // by a warp that only waits here
        if (warp == NC - 1 && lane < NUM_ADDRESSES && l + 1 < num_layers)
            addresses(l + 1)[lane] = __ldg((const i64*)(layers + l + 1) + lane);
        if (warp == 0) {
            constexpr int PER = (SUMMED + 31) / 32;
            i64 found[PER];
            float value[PER];
            u16 bias[PER];  // not yet widened: nobody waits for it before the sums are there
#pragma unroll
            for (int i = 0; i < PER; i++) bias[i] = i * 32 + lane < E ? w.router_bias[i * 32 + lane] : 0;
            bool is_complete;
            u32 spins = 0;
            do {
                SPIN()
                is_complete = true;
#pragma unroll
                for (int i = 0; i < PER; i++) {
                    found[i] = i * 32 + lane < SUMMED ? load_relaxed(summed() + SUM_AT(i * 32 + lane)) : NBLK;
                    is_complete = is_complete && (found[i] & 255) == NBLK;
                }
            } while (__ballot_sync(~0u, is_complete) != ~0u);
            float few = __ll2float_rn(of_lane(found, E)) / SQUARE_ONE, many = __ll2float_rn(of_lane(found, E + 1)) / SQUARES_ONE;
            float r = rsqrtf((many > MANY_SQUARES ? many : few) / D + eps);
#pragma unroll
            for (int i = 0; i < PER; i++) value[i] = widen(bias[i]) + __ll2float_rn(found[i] >> 8) * (r / LOGIT_ONE);
            int best[TOPK];
            float p[TOPK];
            top_k_of([&](int e) { return value[e / 32]; }, best, p);
            if (lane == 0) {
#pragma unroll
                for (int k = 0; k < TOPK; k++) { ids()[k] = best[k]; probability()[k] = p[k]; }
                barrier_arrive(routed(), 1);
                red()[0] = r;
            }
        }
        sync_consumers();
        MARK(9)
        v.load_told(told_middle(), number(l));
        v.stage_normed<true>(act(), gain, red()[0]);
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
        int num_tiles = (num_units + 7) / 8;
        Share<GD> mine;
        mine.load(act(), g < 4);
        mine.tiles<2>(
            ring, num_tiles,
            [&](Share<GD>::Piece& p, int i) {
                const char* from = ring.stage(i) + 2 * g * GD * 16;
                const u8* scales = (const u8*)ring.stage(i) + 16 * GD * 16 + ((row + 16 * i) * GD & 15) + 2 * g * GD;
                Share<GD>::take<2>(p, from, from + GD * 16, scales, scales + GD);
            },
            [&](const float (&y)[2], int i) {
                if (t < 2) *(float2*)(sums() + (i * NC + warp) * 32 + t * 16 + 2 * g) = {y[0], y[1]};
            });
        sync_consumers();
        MARK(11)
        if (tid < num_units) {
            const float* parts = sums() + tid / 8 * NC * 32 + tid % 8 * 2;
            float gate = 0.f, up = 0.f;
#pragma unroll
            for (int i = 0; i < 2 * NC; i++) {
                gate += parts[i * 16];
                up += parts[i * 16 + 1];
            }
            gate = gate * (1.f / (CODE_ONE * TOKEN_ONE)) + low(biases);
            up = up * (1.f / (CODE_ONE * TOKEN_ONE)) + high(biases);
            int unit = u0 + tid, in8 = unit % 8;  // in the order of `unpack_codes`
            float y = widen(narrow(swiglu(gate, up, alpha, limit)));
            int half = in8 / 2, at = in8 % 2 ? 4 + half : half % 2 * 2 + half / 2;
            u32 half_of_unit = pack_half(y * UNIT_ONE, 0.f) & ~UNIT_NUMBER;
            tell((u16*)units() + chosen * F + unit - in8 + at, (u16)(half_of_unit | (number(l) & UNIT_NUMBER)));
        }
        arrive_telling(counters);
        MARK(19)
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
        await_all(counters, NBLK * (l + 1));
        MARK(12)
        constexpr int PIECES = TOPK * F / 8;
        constexpr int PER = (PIECES + NT - 1) / NT;
        uint4 v[PER];
        int count = (PIECES - tid + NT - 1) / NT;
        await_units(v, units() + tid * 4, NT * 4, number(l), count);
#pragma unroll
        for (int j = 0; j < PER; j++)
            if (j < count) *(uint4*)(act() + (tid + j * NT) * 16) = v[j];
        sync_consumers();
        MARK(13)
        float* down_red = (float*)(SHARED_BASE + AT_DOWN_RED);
        // of two experts a row g each, by columns 0 to 3 and 4 to 7
        int num_tiles = (num_rows + 7) / 8;
#pragma unroll 1
        for (int two = 0; two < TOPK; two += 2) {
            Share<GF> mine;
            mine.load(act() + (two + g / 4) * F * 2, true);
            // rows in an order in which the lanes that read together meet all banks
            const int second = t / 2, row_of = g & 4 | (g & 1) << 1 | g >> 1 & 1;
            i64 row = (i64)ids()[two + second] * D + r0;
            mine.tiles<1>(
                ring, num_tiles,
                [&](Share<GF>::Piece& p, int i) {
                    const char* from = ring.stage(i) + row_of * GF * 16;
                    const u8* scales = (const u8*)ring.stage(i) + 16 * GF * 16 + second * DOWN_SCALES + ((row + 8 * i) * GF & 15);
                    Share<GF>::take<1>(p, from, from + 8 * GF * 16, scales + row_of * GF, nullptr);
                },
                [&](const float (&y)[2], int i) {
                    down_red[((two / 2 * num_tiles + i) * NC + warp) * 32 + row_of * 4 + t] = y[0];
                });
        }
        sync_consumers();
        MARK(14)
        if (warp <= (num_rows * TOPK - 1) / 32) {
            int r = tid / TOPK, k = tid % TOPK;
            float y = 0.f;
            if (r < num_rows) {
                const float* parts = down_red + (k / 2 * ((num_rows + 7) / 8) + r / 8) * NC * 32 + r % 8 * 4 + k % 2 * 2;
#pragma unroll
                for (int i = 0; i < NC; i++) y += parts[i * 32] + parts[i * 32 + 1];
                y = (y * (1.f / (CODE_ONE * UNIT_ONE)) + widen(bias)) * probability()[k];
            }
            y += __shfl_xor_sync(~0u, y, 1);
            y += __shfl_xor_sync(~0u, y, 2);
            if (r < num_rows && k == 0) {
                u16 rounded = narrow(y + widen(residual));
                x[r0 + r] = rounded;
                tell(told_token() + r0 + r, rounded | number(l) << 16);
            }
        }
        sync_consumers();  // the token was written for all threads of the block
        MARK(15)
    }
};

extern "C" __global__ void __launch_bounds__(ALL_THREADS, 1)
all_layers(const Layer* layers, int num_layers, u16* x, const float* cos, const float* sin, const i64* full_slots,
           const i64* sliding_slots, const int* full_table, const int* sliding_table, const int* seq_lens, u32* told,
           u64* parts, i64* summed, u32* counters, float scale, float eps, float alpha, float limit, i64* marks) {
    Step step = {layers, num_layers, x, cos, sin, full_table, sliding_table, told, parts, summed, counters,
                 scale, eps, alpha, limit, marks};
    int tid = threadIdx.x;
    if (tid == 0) {
        char* barriers = SHARED_BASE + AT_BARRIERS;
        for (int i = 0; i < NS; i++) {
            barrier_init(barriers + i * 8, 1);
            barrier_init(barriers + (NS + i) * 8, NC);
        }
        barrier_init(step.routed(), 1);
        barriers_are_ready();
    }
    if (tid == 0) *(u32*)(SHARED_BASE + AT_NEGATIVE) = 0u - 1;
    if (tid < NUM_ADDRESSES) step.addresses(0)[tid] = ((const i64*)layers)[tid];
    __syncthreads();
    if (tid >= NT) {
        registers_less();
        if (tid < NT + 32) produce(step.ring, layers, num_layers, step.ids());
        return;
    }
    registers_more();
    GRID_WAIT();
    if (tid == 0) step.given() = {__ldcg(full_slots), __ldcg(sliding_slots), __ldcg(seq_lens), __ldcg(counters + 80)};
    sync_consumers();
    for (int& l = step.l; l < num_layers; l++) {
#ifdef MARKS
        if (tid == 0) marks[((i64)blockIdx.x * num_layers + l) * 24] = clock64();
#endif
        if (l + 1 == num_layers) GRID_LAUNCH();  // who comes next may begin where a block has ended
        step.attn_in();
        step.attention();
        step.attn_out();
        step.route();
        step.gate_up();
        step.down();
    }
    // the last block leaves what is counted as it found it
    if (tid == 0) *step.is_last() = exchange_add(counters + 64) == NBLK - 1;
    sync_consumers();
    if (!*step.is_last()) return;
    for (int e = tid; e < 3 * SUMS_ROOM; e += NT) summed[e] = 0;
    if (tid == 0) {
        counters[0] = 0;
        counters[32] = 0;
        counters[64] = 0;
        counters[80] += num_layers;
    }
}
