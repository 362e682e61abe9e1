// The products of step.cu: rows of bfloat16, and tiles of MXFP4, times a token.
// Eight rows of bfloat16 times a token by all warps: each has a segment of the columns. A lane's 16 bytes of a row
// are A as they are: words 0 and 2 a row's of the upper eight, 1 and 3 the same row's of the lower eight. So of B
// even columns are the token's words 0 and 2, odd ones 1 and 3, and the row's sum is that of two products. Odd rows
// take their steps of 32 columns in pairs swapped, so that lanes that read together meet all banks; columns 2 and
// 3 of B have the token in that order. The last segments overlap, and count what is theirs once.
template <int K>
struct Rows {
    static constexpr int TOTAL = K / 32, STEPS = ((TOTAL + NC - 1) / NC + 1) / 2 * 2;
    uint2 x[STEPS];
    int at;  // byte of the lane in a row
    __device__ __forceinline__ void load(const char* token) {
        int g = threadIdx.x % 32 / 4, t = threadIdx.x % 4, nominal = threadIdx.x / 32 * STEPS;
        int start = nominal < TOTAL - STEPS ? nominal : TOTAL - STEPS;
#pragma unroll
        for (int s = 0; s < STEPS; s++) {
            int step = start + (s ^ g / 2 % 2);
            uint4 v = *(const uint4*)(token + step * 64 + t * 16);
            x[s] = g % 2 ? make_uint2(v.y, v.w) : make_uint2(v.x, v.z);
            if (step < nominal) x[s] = make_uint2(0, 0);
        }
    }
    __device__ __forceinline__ int first() { return at + threadIdx.x / 4 % 2 * 64; }
    __device__ __forceinline__ int second() { return at - threadIdx.x / 4 % 2 * 64; }
    __device__ __forceinline__ void place() {
        int nominal = threadIdx.x / 32 * STEPS;
        at = (nominal < TOTAL - STEPS ? nominal : TOTAL - STEPS) * 64 + threadIdx.x % 4 * 16;
    }
    // Step s of a row, and of parts of TILES rows the product, in lane 4 g where g is even, in 4 g + 1 where it is odd.
    __device__ __forceinline__ uint4 step(const char* row, int s) {
        return *(const uint4*)(row + (s % 2 ? second() : first()) + s * 64);
    }
    template <int TILES, class Step>
    __device__ __forceinline__ void multiply(float (&y)[TILES], Step step_of) {
        float c[TILES][2][4] = {};
#pragma unroll
        for (int s = 0; s < STEPS; s++)
#pragma unroll
            for (int i = 0; i < TILES; i++) {
                uint4 a = step_of(i, s);
                mma(c[i][s % 2], a.x, a.y, a.z, a.w, x[s].x, x[s].y);
            }
#pragma unroll
        for (int i = 0; i < TILES; i++) y[i] = (c[i][0][0] + c[i][1][0]) + (c[i][0][3] + c[i][1][3]);
    }
};
// All tiles of `count` rows, R of them a piece. The first ones are in registers before there is a token, which makes
// room in the ring; sums are of each tile and warp eight.
template <int K, int R, int KEPT = 1>
struct Tiles {
    Rows<K> rows;
    uint4 kept[KEPT][Rows<K>::STEPS];
    __device__ __forceinline__ const char* place(Ring& ring, int r, int count) {
        r = r < count ? r : count - 1;
        return ring.stage(r / R) + r % R * K * 2;
    }
    static __device__ __forceinline__ int pieces(int rows) { return (rows + R - 1) / R; }
    static __device__ __forceinline__ int done(int rows, int count) { return rows >= count ? pieces(count) : rows / R; }
    __device__ __forceinline__ void keep(Ring& ring, int count) {
        rows.place();
        ring.wait_full(0, pieces(count < 8 * KEPT ? count : 8 * KEPT));
#pragma unroll
        for (int i = 0; i < KEPT; i++) {
            const char* row = place(ring, i * 8 + threadIdx.x % 32 / 4, count);
#pragma unroll
            for (int s = 0; s < Rows<K>::STEPS; s++) kept[i][s] = rows.step(row, s);
        }
#pragma unroll
        for (int i = 0; i < KEPT; i++)
#pragma unroll
            for (int s = 0; s < Rows<K>::STEPS; s++) has_come(kept[i][s].x);
        ring.free(0, done(8 * KEPT, count));
    }
    __device__ __forceinline__ void multiply(Ring& ring, const char* token, int count, float* sums) {
        int warp = threadIdx.x / 32, g = threadIdx.x % 32 / 4, t = threadIdx.x % 4;
        rows.load(token);
        float y[2];
        auto store = [&](int tile, float value) {
            if (t == g % 2) sums[(tile * NC + warp) * 8 + g] = value;
        };
        rows.multiply(reinterpret_cast<float(&)[KEPT]>(y), [&](int i, int s) { return kept[i][s]; });
        store(0, y[0]);
        if (KEPT == 2 && count > 8) store(1, y[1]);
#pragma unroll 1
        for (int from = 8 * KEPT; from < count; from += 16) {
            const char* places[2] = {place(ring, from + g, count), place(ring, from + 8 + g, count)};
            ring.wait_full(pieces(from), pieces(from + 16 < count ? from + 16 : count));
            if (from + 8 < count) {
                rows.multiply(y, [&](int i, int s) { return rows.step(places[i], s); });
                store(from / 8 + 1, y[1]);
            } else rows.multiply(reinterpret_cast<float(&)[1]>(y), [&](int, int s) { return rows.step(places[0], s); });
            store(from / 8, y[0]);
            ring.free(done(from, count), done(from + 16, count));
        }
        ring.n += pieces(count);
    }
};
DEV float sum_of_row(const float* sums, int r) {
    float sum = 0.f;
#pragma unroll
    for (int i = 0; i < NC; i++) sum += sums[(r / 8 * NC + i) * 8 + r % 8];
    return sum;
}

// Codes of MXFP4 as float16, times 2^-14: a code moved to bits 3 to 1 of a number's upper byte, its sign on top. Of a
// word (0, 4), (2, 6), (1, 3), (5, 7), the latter four by way of e5m2. Masks and conversions share a pipe, which is what
// limits this; products that shift have another. `negative`: -1, which the compiler must not know.
DEV void unpack_codes(u32 w, u32 (&v)[4], u32 negative) {
    u32 even = w & 0x0f0f0f0fu, odd = times_plus(even, negative, w);
    v[0] = (times(even, 4096) | times(even, 512)) & 0x8e008e00u;
    v[1] = (times(even, 16) | times(even, 2)) & 0x8e008e00u;
    halves_of_e5m2((odd | odd >> 3) & 0x8e8e8e8eu, v[2], v[3]);
}
DEV float scale_of(u8 s) { return __uint_as_float((u32)s << 23); }

// Tiles of 16 rows by all warps: steps of 4 blocks of 32, a block a lane of four. A warp keeps its share of the
// token (or of two experts' units) in registers: of B, column n has block n % 4 of a step and zeros besides, so that
// columns 0 to 3 of a product are the four blocks' sums, and are scaled as such.
template <int BLOCKS>
struct Share {
    static constexpr int TOTAL = (BLOCKS + 3) / 4, STEPS = (TOTAL + NC - 1) / NC;
    struct Piece {
        uint4 a[STEPS], b[STEPS];
        float scale[STEPS][4];
    };
    uint4 x[STEPS][4];
    static __device__ __forceinline__ bool has(int s) {  // where many warps would multiply by zeros
        return STEPS * NC - TOTAL < NC / 4 || s * NC + (int)threadIdx.x / 32 < TOTAL;
    }
    static __device__ __forceinline__ int block(int s, int t) {
        int b = (s * NC + (int)threadIdx.x / 32) * 4 + t;
        return b < BLOCKS ? b : BLOCKS - 1;
    }
    // `is_of`: whether this lane's column is there
    __device__ __forceinline__ void load(const char* token, bool is_of) {
        int g = threadIdx.x % 32 / 4, t = threadIdx.x % 4;
#pragma unroll
        for (int s = 0; s < STEPS; s++) {
            bool is_mine = is_of && g % 4 == t && (s * NC + (int)threadIdx.x / 32) * 4 + t < BLOCKS;
#pragma unroll
            for (int j = 0; j < 4; j++) x[s][j] = is_mine ? *(const uint4*)(token + block(s, t) * 64 + j * 16) : zero4();
        }
    }
    // Scales of two blocks of a row, or of two rows.
    template <int ROWS>
    static __device__ __forceinline__ void take(Piece& p, const char* row_a, const char* row_b, const u8* scales_a,
                                                const u8* scales_b) {
        int t = threadIdx.x % 4;
#pragma unroll
        for (int s = 0; s < STEPS; s++) {
            int at = block(s, t), first = block(s, 2 * t % 4), second = block(s, 2 * t % 4 + 1);
            p.a[s] = *(const uint4*)(row_a + at * 16);
            p.b[s] = *(const uint4*)(row_b + at * 16);
            p.scale[s][0] = scale_of(scales_a[first]);
            p.scale[s][1] = scale_of(scales_a[second]);
            if (ROWS == 2) {
                p.scale[s][2] = scale_of(scales_b[first]);
                p.scale[s][3] = scale_of(scales_b[second]);
            }
        }
    }
    // ROWS 2: rows g and g + 8 by columns 0 to 3. 1: row g by columns 0 to 3 in lanes t < 2, row g + 8 by 4 to 7.
    template <int ROWS>
    __device__ __forceinline__ void multiply(float (&y)[2], const Piece& p, u32 negative) {
#pragma unroll
        for (int s = 0; s < STEPS; s++) {
            if (!has(s)) break;
            float c[2][4] = {};
#pragma unroll
            for (int j = 0; j < 4; j++) {
                u32 va[4], vb[4];
                unpack_codes(word(p.a[s], j), va, negative);
                unpack_codes(word(p.b[s], j), vb, negative);
                mma_half(c[0], va[0], vb[0], va[1], vb[1], x[s][j].x, x[s][j].y);
                mma_half(c[1], va[2], vb[2], va[3], vb[3], x[s][j].z, x[s][j].w);
            }
            if (ROWS == 2) {
                y[0] += (c[0][0] + c[1][0]) * p.scale[s][0] + (c[0][1] + c[1][1]) * p.scale[s][1];
                y[1] += (c[0][2] + c[1][2]) * p.scale[s][2] + (c[0][3] + c[1][3]) * p.scale[s][3];
            } else {
                bool is_first = threadIdx.x % 4 < 2;
                float left = is_first ? c[0][0] + c[1][0] : c[0][2] + c[1][2];
                float right = is_first ? c[0][1] + c[1][1] : c[0][3] + c[1][3];
                y[0] += left * p.scale[s][0] + right * p.scale[s][1];
            }
        }
    }
    // All tiles of a phase: `take` gets a piece of the ring into registers, `store` keeps the sums.
    template <int ROWS, class Take, class Store>
    __device__ __forceinline__ void tiles(Ring& ring, int count, Take take, Store store) {
        const u32 negative = *(volatile u32*)(SHARED_BASE + AT_NEGATIVE);
#pragma unroll 1
        for (int i = 0; i < count; i++) {
            Piece piece;
            ring.wait_full(i);
            take(piece, i);
            float y[2] = {};
            multiply<ROWS>(y, piece, negative);
            store(y, i);  // so all that was loaded has come, before a copy comes over it
            ring.free(i, i + 1);
        }
        ring.n += count;
    }
};
