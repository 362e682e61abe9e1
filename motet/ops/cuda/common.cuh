// What the decode kernels share. Shapes are compile-time constants, given by the host:
//   D hidden, F expert width, NH query heads, NKV kv heads, H head size, E experts, TOPK, V
// Matrix products: mma.m16n8k16 with 16 rows of weights as A, straight from global memory, and 8
// tokens as B. The order of k within a product is free, so each lane takes 16 consecutive bytes of
// its row; B is read in the same order. Lane = 4 * g + t.

typedef unsigned int u32;
typedef unsigned short u16;
typedef unsigned char u8;
typedef long long i64;

#define WARPS 8
#define BLOCK (WARPS * 32)
#define DEV static __device__ __forceinline__
#define NEGATIVE_INFINITY __int_as_float(0xff800000)

extern __shared__ uint4 dynamic_shared[];

// begin of what only a GPU can do; tests put the same in plain C++ in its place
#if __CUDA_ARCH__ >= 900
#define GRID_WAIT() asm volatile("griddepcontrol.wait;" ::: "memory")
#define GRID_LAUNCH() asm volatile("griddepcontrol.launch_dependents;" ::: "memory")
#else
#define GRID_WAIT()
#define GRID_LAUNCH()
#endif

// Weights: read once, so the first to leave the L2; in program order (volatile), so that they are on
// their way before GRID_WAIT.
DEV uint4 load_weights(const void* p) {
    uint4 v;
    unsigned long long policy;
    asm("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
    asm volatile(
        "ld.global.nc.L1::no_allocate.L2::cache_hint.L2::128B.v4.u32 {%0,%1,%2,%3}, [%4], %5;"
        : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "l"(p), "l"(policy));
    return v;
}
// What an earlier kernel of the step wrote: past the L1, which may hold an older line.
DEV uint4 load_shared_l2(const void* p) {
    uint4 v;
    asm volatile("ld.global.cg.v4.u32 {%0,%1,%2,%3}, [%4];"
                 : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "l"(p) : "memory");
    return v;
}
DEV uint2 load_half_l2(const void* p) {
    uint2 v;
    asm volatile("ld.global.cg.v2.u32 {%0,%1}, [%2];" : "=r"(v.x), "=r"(v.y) : "l"(p) : "memory");
    return v;
}
DEV float load_f32_l2(const float* p) {
    float v;
    asm volatile("ld.global.cg.f32 %0, [%1];" : "=f"(v) : "l"(p) : "memory");
    return v;
}
DEV u16 load_u16_l2(const u16* p) {
    u16 v;
    asm volatile("ld.global.cg.u16 %0, [%1];" : "=h"(v) : "l"(p) : "memory");
    return v;
}
// Copy 16 bytes to shared memory, and wait for all such copies of this thread.
DEV void copy_async(char* to, const void* from) {
    u32 at = (u32)__cvta_generic_to_shared(to);
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(at), "l"(from) : "memory");
}
DEV void wait_copies() { asm volatile("cp.async.wait_all;" ::: "memory"); }
DEV u32 pack(float first, float second) {  // to nearest, first in the low half
    u32 r;
    asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(second), "f"(first));
    return r;
}
DEV void mma(float (&c)[4], u32 a0, u32 a1, u32 a2, u32 a3, u32 b0, u32 b1) {
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 "
                 "{%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
                 : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
                 : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
}

// a * b of two pairs, exact where the product is one of bfloat16.
DEV u32 multiply_pair(u32 a, u32 b) {
    u32 r;
    asm("fma.rn.bf16x2 %0, %1, %2, %3;" : "=r"(r) : "r"(a), "r"(b), "r"(0x80008000u));
    return r;
}
// The same in float16.
DEV u32 pack_half(float first, float second) {
    u32 r;
    asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(second), "f"(first));
    return r;
}
DEV void mma_half(float (&c)[4], u32 a0, u32 a1, u32 a2, u32 a3, u32 b0, u32 b1) {
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 "
                 "{%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
                 : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
                 : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
}
// The two codes of e4m3 in the low half of a word to float16, exactly.
DEV u32 halves_of_e4m3(u32 codes) {
    u32 r;
#if __CUDA_ARCH__ >= 890
    asm("cvt.rn.f16x2.e4m3x2 %0, %1;" : "=r"(r) : "h"((u16)codes));
#else  // exponent and mantissa moved into place are the value times 2^-8; NaN becomes 480
    u32 p = __byte_perm(codes, 0, 0x1404);
    p = (p & 0x80008000u) | (p >> 1 & 0x3f803f80u);
    asm("fma.rn.f16x2 %0, %1, %2, %3;" : "=r"(r) : "r"(p), "r"(0x5c005c00u), "r"(0x80008000u));
#endif
    return r;
}
// The lanes that have the same number.
DEV u32 same_lanes(int x) { return __match_any_sync(~0u, x); }
// end of what only a GPU can do

DEV uint4 zero4() { return make_uint4(0, 0, 0, 0); }

DEV float low(u32 pair) { return __uint_as_float(pair << 16); }
DEV float high(u32 pair) { return __uint_as_float(pair & 0xffff0000u); }
DEV float widen(u16 x) { return __uint_as_float((u32)x << 16); }
DEV u16 narrow(float x) { return (u16)pack(x, 0.f); }

// The format e4m3 of a cache in eight bits: to nearest even, what is too large becomes 448, NaN stays one.
DEV u8 to_e4m3(float x) {
    u32 bits = __float_as_uint(x) & 0x7fffffffu, sign = __float_as_uint(x) >> 24 & 0x80u;
    if (bits > 0x7f800000u) return 0x7f;
    if (bits > 0x43e00000u) bits = 0x43e00000u;  // 448
    // below 2^-6 the code is the number of 2^-9, from there on the upper bits of a float32
    u32 code = bits < 0x3c800000u ? (u32)__float2int_rn(__uint_as_float(bits) * 512.f)
                                  : ((bits + 0x7ffffu + (bits >> 20 & 1)) >> 20) - 960u;
    return (u8)(code | sign);
}
DEV uint4 e4m3_eight(const uint2& codes) {  // as float16
    return make_uint4(halves_of_e4m3(codes.x), halves_of_e4m3(codes.x >> 16), halves_of_e4m3(codes.y),
                      halves_of_e4m3(codes.y >> 16));
}

DEV float warp_sum(float x) {
#pragma unroll
    for (int o = 16; o; o >>= 1) x += __shfl_xor_sync(~0u, x, o);
    return x;
}

// MXFP4 to bf16: sign to bit 15, the other three bits to 8..6, which is the value times 2^-126; the
// scale of the block times 2^126 makes it whole. A product with two powers of two makes both copies
// of a nibble at once; the last one's sign is in its place. Word -> (0, 4), (1, 5), (2, 6), (3, 7).
DEV void unpack_mxfp4(u32 w, u32 scale, u32 (&v)[4]) {
    const u32 PLACES = 0x81C081C0u;
    u32 lower = w >> 6;
    v[0] = multiply_pair((w & 0x000F000Fu) * 0x1040u & PLACES, scale);
    v[1] = multiply_pair((w & 0x00F000F0u) * 0x0104u & PLACES, scale);
    v[2] = multiply_pair((lower & 0x003C003Cu) * 0x0410u & PLACES, scale);
    v[3] = multiply_pair((w & 0x80008000u) | (lower & 0x01C001C0u), scale);
}
// The block's scale 2^(s - 127) times 2^126, twice; s <= 128 (checked when weights are prepared).
DEV u32 scale_pair(u32 s) { return (s + 126u) * 0x00800080u; }

DEV u32 word(const uint4& q, int i) { return i == 0 ? q.x : i == 1 ? q.y : i == 2 ? q.z : q.w; }

// Staged activations. Dense: natural order, a row's bytes 64 (mod 128). Packed: each 8 values in
// the order 0 4 1 5 2 6 3 7; the four pieces of a block swap places so that the eight lanes that
// read together, two rows and four blocks, meet all banks.
#define DENSE_STRIDE(K) ((((K) * 2 + 127) / 128) * 128 + 64)
#define PACKED_STRIDE(K) ((K) * 2)

DEV int packed_at(int row, int block, int piece) {  // byte of a piece of 8 values in its row
    return block * 64 + (piece ^ (block >> 1 & 1) ^ (row & 1) << 1) * 16;
}

DEV uint4 interleave(const uint4& v) {
    uint4 r;
    r.x = __byte_perm(v.x, v.z, 0x5410);
    r.y = __byte_perm(v.x, v.z, 0x7632);
    r.z = __byte_perm(v.y, v.w, 0x5410);
    r.w = __byte_perm(v.y, v.w, 0x7632);
    return r;
}

template <bool PACKED>
DEV void stage(char* row, int i, const uint4& v, int n = 0) {  // values 8 i .. 8 i + 7 of row n
    if (PACKED) *(uint4*)(row + packed_at(n, i >> 2, i & 3)) = interleave(v);
    else *(uint4*)(row + i * 16) = v;
}

DEV uint4 normed(const uint4& x, const uint4& g, float r) {
    uint4 n;
    n.x = pack(low(x.x) * r * low(g.x), high(x.x) * r * high(g.x));
    n.y = pack(low(x.y) * r * low(g.y), high(x.y) * r * high(g.y));
    n.z = pack(low(x.z) * r * low(g.z), high(x.z) * r * high(g.z));
    n.w = pack(low(x.w) * r * low(g.w), high(x.w) * r * high(g.w));
    return n;
}
DEV float squares(const uint4& x) {
    return low(x.x) * low(x.x) + high(x.x) * high(x.x) + low(x.y) * low(x.y) + high(x.y) * high(x.y)
         + low(x.z) * low(x.z) + high(x.z) * high(x.z) + low(x.w) * low(x.w) + high(x.w) * high(x.w);
}

#ifdef D
// RMSNorm of one token by the whole block; the row stays in registers in between.
template <bool PACKED>
DEV void stage_norm_one(const u16* x, const u16* gain, float eps, char* row, float* red) {
    constexpr int N = D / 8, PER = (N + BLOCK - 1) / BLOCK;
    uint4 v[PER], g[PER];
    float sum = 0.f;
#pragma unroll
    for (int j = 0; j < PER; j++) {
        int i = threadIdx.x + j * BLOCK;
        v[j] = i < N ? load_shared_l2(x + i * 8) : zero4();
        g[j] = i < N ? *(const uint4*)(gain + i * 8) : zero4();
    }
#pragma unroll
    for (int j = 0; j < PER; j++) sum += squares(v[j]);
    sum = warp_sum(sum);
    if (threadIdx.x % 32 == 0) red[threadIdx.x / 32] = sum;
    __syncthreads();
    sum = 0.f;
#pragma unroll
    for (int w = 0; w < WARPS; w++) sum += red[w];
    float r = rsqrtf(sum / D + eps);
#pragma unroll
    for (int j = 0; j < PER; j++) {
        int i = threadIdx.x + j * BLOCK;
        if (i < N) stage<PACKED>(row, i, normed(v[j], g[j], r));
    }
}

// RMSNorm of up to 8 tokens in natural order, a warp each: copied, then normed in place.
DEV void stage_norm_many(const u16* x, const u16* gain, float eps, char* xs, int stride, int tokens) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    if (warp >= tokens) return;
    char* row = xs + warp * stride;
#pragma unroll 4
    for (int i = lane; i < D / 8; i += 32) copy_async(row + i * 16, x + (i64)warp * D + i * 8);
    wait_copies();
    float sum = 0.f;
#pragma unroll 4
    for (int i = lane; i < D / 8; i += 32) sum += squares(*(const uint4*)(row + i * 16));
    float r = rsqrtf(warp_sum(sum) / D + eps);
#pragma unroll 4
    for (int i = lane; i < D / 8; i += 32)
        *(uint4*)(row + i * 16) = normed(*(const uint4*)(row + i * 16), *(const uint4*)(gain + i * 8), r);
}
#endif

// One tile of 16 rows by one warp: steps of 32 columns, DEPTH of them in flight in registers. Two
// neighbours, 128 bytes a row, go to one warp; the pairs go around SPLIT warps.
template <int K, int SPLIT, int DEPTH, bool BOTH = true>  // or 8 rows, the first of each thread's two
struct Tile {
    static constexpr int TOTAL = K / 32, PAIRS = (TOTAL + 1) / 2;
    static constexpr int STEPS = 2 * ((PAIRS + SPLIT - 1) / SPLIT);
    uint4 a[DEPTH], b[DEPTH];
    const char *ra, *rb;
    int part, t;

    __device__ __forceinline__ int step(int i) { return ((i >> 1) * SPLIT + part) * 2 + (i & 1); }
    __device__ __forceinline__ void load(int i, int j) {
        int s = step(i);
        if (TOTAL % (2 * SPLIT) == 0 || s < TOTAL) {
            a[j] = load_weights(ra + s * 64);
            b[j] = BOTH ? load_weights(rb + s * 64) : zero4();
        } else a[j] = b[j] = zero4();
    }
    __device__ __forceinline__ void start(const u16* row_a, const u16* row_b, int part_) {
        part = part_;
        t = threadIdx.x % 4;
        ra = (const char*)row_a + t * 16;
        rb = (const char*)row_b + t * 16;
#pragma unroll
        for (int i = 0; i < (DEPTH < STEPS ? DEPTH : STEPS); i++) load(i, i);
    }
    // xs: this lane's token; columns of tokens that are not there may hold anything
    __device__ __forceinline__ void finish(const char* xs, float (&c)[4]) {
        constexpr int ROUNDS = (STEPS + DEPTH - 1) / DEPTH, UNROLL = STEPS > 24 ? 1 : ROUNDS;
#pragma unroll UNROLL
        for (int r = 0; r < ROUNDS; r++) {
#pragma unroll
            for (int j = 0; j < DEPTH; j++) {
                int i = r * DEPTH + j, s = step(i);
                if (i >= STEPS) break;
                if (TOTAL % (2 * SPLIT) != 0 && s >= TOTAL) s = TOTAL - 1;  // its weights are zeros
                uint4 x = *(const uint4*)(xs + s * 64 + t * 16);
                mma(c, a[j].x, b[j].x, a[j].y, b[j].y, x.x, x.y);
                mma(c, a[j].z, b[j].z, a[j].w, b[j].w, x.z, x.w);
                if (i + DEPTH < STEPS) load(i + DEPTH, j);
            }
        }
    }
};

DEV void store_partial(float* red, const float (&c)[4], int g, int t) {  // [16][8]
    red[g * 8 + 2 * t] = c[0];
    red[g * 8 + 2 * t + 1] = c[1];
    red[(g + 8) * 8 + 2 * t] = c[2];
    red[(g + 8) * 8 + 2 * t + 1] = c[3];
}

#ifdef TOPK
// The TOPK largest of E logits and the softmax over them; every lane of the warp gets them.
template <class Load>
DEV void top_k_of(Load load, int (&ids)[TOPK], float (&p)[TOPK]) {
    constexpr int PER = (E + 31) / 32;
    int lane = threadIdx.x % 32;
    u32 key[PER];
#pragma unroll
    for (int j = 0; j < PER; j++) {
        int e = j * 32 + lane;
        u32 bits = e < E ? __float_as_uint(load(e)) : 0xffffffffu;
        key[j] = e < E ? bits ^ (bits >> 31 ? 0xffffffffu : 0x80000000u) : 0u;
    }
    float top[TOPK];
#pragma unroll
    for (int k = 0; k < TOPK; k++) {
        u32 best = 0;
        int at = 0;
#pragma unroll
        for (int j = 0; j < PER; j++)
            if (key[j] > best) { best = key[j]; at = j; }
        u32 m = __reduce_max_sync(~0u, best);
        // of equal ones the lowest index
        int id = best == m ? at * 32 + lane : E - 1;
        id = (int)__reduce_min_sync(~0u, (u32)id);
        ids[k] = id;
        top[k] = __uint_as_float(m ^ (m >> 31 ? 0x80000000u : 0xffffffffu));
#pragma unroll
        for (int j = 0; j < PER; j++)
            if (j * 32 + lane == id) key[j] = 0;
    }
    float sum = 0.f;
#pragma unroll
    for (int k = 0; k < TOPK; k++) { p[k] = __expf(top[k] - top[0]); sum += p[k]; }
#pragma unroll
    for (int k = 0; k < TOPK; k++) p[k] /= sum;
}
DEV void top_k(const float* logits, int (&ids)[TOPK], float (&p)[TOPK]) {
    top_k_of([&](int e) { return load_f32_l2(logits + e); }, ids, p);
}
#endif

DEV float swiglu(float gate, float up, float alpha, float limit) {
    // as the definition in bfloat16: gates and ups rounded first; NaN passes
    gate = widen(narrow(gate));
    up = widen(narrow(up));
    gate = gate > limit ? limit : gate;
    up = up > limit ? limit : up < -limit ? -limit : up;
    return gate / (1.f + __expf(-alpha * gate)) * (up + 1.f);
}

#ifdef TOPK
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
#endif
