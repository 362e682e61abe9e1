// Draws: the largest of each row of logits, or of (logit - largest) / temperature + noise. A row is
// cut into PARTS; the last kernel goes over what the parts found. NaN is never drawn.

struct Best {
    float value;
    int at;
    int is_finite;  // whether every logit is
    int unused;
};
DEV Best better(Best a, Best b) {  // the larger, of equal ones the first
    Best c = b.value > a.value || (b.value == a.value && b.at < a.at) ? b : a;
    c.is_finite = a.is_finite & b.is_finite;
    return c;
}
DEV Best load_best(const Best* p) {
    uint4 v = load_shared_l2(p);
    return {__uint_as_float(v.x), (int)v.y, (int)v.z, 0};
}
DEV Best block_best(Best x, Best* red) {  // thread 0 has it; 256 threads
#pragma unroll
    for (int o = 16; o; o >>= 1) {
        float value = __shfl_xor_sync(~0u, x.value, o);
        int at = __shfl_xor_sync(~0u, x.at, o), is_finite = __shfl_xor_sync(~0u, x.is_finite, o);
        x = better(x, {value, at, is_finite, 0});
    }
    if (threadIdx.x % 32 == 0) red[threadIdx.x / 32] = x;
    __syncthreads();
    if (threadIdx.x == 0)
        for (int w = 1; w < WARPS; w++) x = better(x, red[w]);
    return x;
}

DEV void philox(u32 (&c)[4], u32 k0, u32 k1) {  // 4x32, 10 rounds
#pragma unroll
    for (int round = 0; round < 10; round++) {
        unsigned long long first = (unsigned long long)c[0] * 0xD2511F53u;
        unsigned long long second = (unsigned long long)c[2] * 0xCD9E8D57u;
        u32 c1 = c[1], c3 = c[3];
        c[0] = (u32)(second >> 32) ^ c1 ^ k0;
        c[1] = (u32)second;
        c[2] = (u32)(first >> 32) ^ c3 ^ k1;
        c[3] = (u32)first;
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
}

constexpr int AHEAD = 4;  // loads of a thread on their way
DEV uint4 load_four(const float* row, int i, int end) {  // logits i .. i + 3, those before the end
    if (V % 4 == 0) return load_shared_l2(row + i);
    u32 v[4];
#pragma unroll
    for (int j = 0; j < 4; j++) v[j] = i + j < end ? __float_as_uint(load_f32_l2(row + i + j)) : 0;
    return make_uint4(v[0], v[1], v[2], v[3]);
}

// grid (PARTS, rows). Without `largest`: the largest logit. With it: the largest noisy one of rows
// of a temperature above 0, and the largest logit of the others.
extern "C" __global__ void __launch_bounds__(256)
best_of_parts(const float* logits, const Best* largest, const float* temperature, const i64* seed,
              const i64* position, Best* best) {
    __shared__ Best red[WARPS];
    __shared__ float top;
    constexpr int SHARE = ((V + PARTS - 1) / PARTS + 3) / 4 * 4;  // whole words of the generator
    int row = blockIdx.y;
    GRID_LAUNCH();
    GRID_WAIT();
    float t = largest ? __ldcg(temperature + row) : 0.f;
    u32 s0 = 0, s1 = 0, p0 = 0, p1 = 0;
    if (t > 0.f) {
        i64 s = __ldcg(seed + row), p = __ldcg(position + row);
        s0 = (u32)s; s1 = (u32)(s >> 32); p0 = (u32)p; p1 = (u32)(p >> 32);
        Best x = {NEGATIVE_INFINITY, V, 1, 0};
        if (threadIdx.x < PARTS) x = load_best(largest + row * PARTS + threadIdx.x);
        x = block_best(x, red);
        if (threadIdx.x == 0) top = x.value;
        __syncthreads();
    }
    Best x = {NEGATIVE_INFINITY, V, 1, 0};
    int end = (blockIdx.x + 1) * SHARE < V ? (blockIdx.x + 1) * SHARE : V;
    const float* from = logits + (i64)row * V;
    auto take = [&](int i, const uint4& four) {
        u32 c[4] = {(u32)(i / 4), p0, p1, 0};
        if (t > 0.f) philox(c, s0, s1);
#pragma unroll
        for (int j = 0; j < 4; j++) {
            if (V % 4 && i + j >= end) break;
            float logit = __uint_as_float(word(four, j)), v = logit;
            if (t > 0.f) {
                double u = ((double)c[j] + 0.5) * 2.3283064365386962890625e-10;
                v = (v - top) / t + (float)-log(-log1p(-u));
            }
            x = better(x, {v, i + j, fabsf(logit) < -NEGATIVE_INFINITY, 0});
        }
    };
    for (int i = blockIdx.x * SHARE + threadIdx.x * 4; i < end; i += 1024 * AHEAD) {
        uint4 four[AHEAD];
#pragma unroll
        for (int j = 0; j < AHEAD; j++)
            if (i + j * 1024 < end) four[j] = load_four(from, i + j * 1024, end);
#pragma unroll
        for (int j = 0; j < AHEAD; j++)
            if (i + j * 1024 < end) take(i + j * 1024, four[j]);
    }
    x = block_best(x, red);
    if (threadIdx.x == 0) best[row * PARTS + blockIdx.x] = x;
}

// grid (rows), 256 threads.
extern "C" __global__ void __launch_bounds__(256) best_of_all(const Best* largest,
                                                              const Best* parts, i64* ids,
                                                              u8* is_finite) {
    __shared__ Best red[WARPS];
    GRID_LAUNCH();
    GRID_WAIT();
    Best x = {NEGATIVE_INFINITY, V, 1, 0};
    if (threadIdx.x < PARTS) {
        x = load_best(parts + blockIdx.x * PARTS + threadIdx.x);
        x.is_finite = load_best(largest + blockIdx.x * PARTS + threadIdx.x).is_finite;
    }
    x = block_best(x, red);
    if (threadIdx.x == 0) {
        ids[blockIdx.x] = x.at < V ? x.at : 0;
        is_finite[blockIdx.x] = (u8)x.is_finite;
    }
}
