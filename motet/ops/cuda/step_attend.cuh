// Attention of step.cu: keys and values of a tile, those of this step as they are told, and their sums.
struct Keys {
    uint4 k[2][2], v[4];  // as in attend.cu
};

DEV void load_keys(Keys& w, const u16* k, const u16* v, const int* table, int first, int end) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
#pragma unroll
    for (int u = 0; u < 2; u++) {
        int key = first + u * 8 + g;
        if (key < end) {
            const u16* row = k + ((i64)__ldg(table + key / BLOCK_LEN) * BLOCK_LEN + key % BLOCK_LEN) * (NKV * 64);
            w.k[u][0] = load_weights(row + t * 8);
            w.k[u][1] = load_weights(row + t * 8 + 32);
        } else w.k[u][0] = w.k[u][1] = zero4();
    }
#pragma unroll
    for (int u = 0; u < 4; u++) {
        int key = first + u / 2 * 8 + 2 * t + u % 2;
        if (key < end)
            w.v[u] = load_weights(v + ((i64)__ldg(table + key / BLOCK_LEN) * BLOCK_LEN + key % BLOCK_LEN) * (NKV * 64) + g * 8);
        else w.v[u] = zero4();
    }
}

// The same of a tile of a block, all of which are there.
DEV void load_whole(Keys& w, const u16* k, const u16* v, const int* table, int first) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    i64 at = ((i64)__ldg(table + first / BLOCK_LEN) * BLOCK_LEN + first % BLOCK_LEN) * (NKV * 64);
#pragma unroll
    for (int u = 0; u < 2; u++) {
        w.k[u][0] = load_weights(k + at + (u * 8 + g) * (NKV * 64) + t * 8);
        w.k[u][1] = load_weights(k + at + (u * 8 + g) * (NKV * 64) + t * 8 + 32);
    }
#pragma unroll
    for (int u = 0; u < 4; u++) w.v[u] = load_weights(v + at + (u / 2 * 8 + 2 * t + u % 2) * (NKV * 64) + g * 8);
}

// The queries of head g, and in the tile where they belong the key of this step and its value, once all are told.
DEV void await_newest(uint4 (&heads)[2], Keys& w, const u32* q, const u32* k, const u32* v, int first, int newest,
                      u32 number) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, row = newest - first;
    bool has_key = row / 8 < 2 && row >= 0 && row % 8 == g, has_value = row < TILE && row >= 0 && row % 8 / 2 == t;
    uint4 a[4], b[4], c[2];
    u32 wrong, spins = 0;
    number <<= 16;
    do {
        SPIN()
        wrong = 0;
#pragma unroll
        for (int i = 0; i < 4; i++) {
            int at = t * 8 + i / 2 * 32 + i % 2 * 4;
            a[i] = q ? load_told(q + at) : zero4();
            b[i] = has_key ? load_told(k + at) : zero4();
            if (i < 2) c[i] = has_value ? load_told(v + g * 8 + i * 4) : zero4();
        }
#pragma unroll
        for (int i = 0; i < 4; i++) {
            if (q) wrong |= mismatch(a[i], number);
            if (has_key) wrong |= mismatch(b[i], number);
            if (has_value && i < 2) wrong |= mismatch(c[i], number);
        }
    } while (wrong >> 16);
#pragma unroll
    for (int i = 0; i < 2; i++) {
        if (q) heads[i] = eight(a[2 * i], a[2 * i + 1]);
#pragma unroll
        for (int u = 0; u < 2; u++)
            if (has_key && row / 8 == u) w.k[u][i] = eight(b[2 * i], b[2 * i + 1]);
    }
#pragma unroll
    for (int u = 0; u < 4; u++)
        if (has_value && row / 8 == u / 2 && row % 2 == u % 2) w.v[u] = eight(c[0], c[1]);
    __syncwarp();
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
