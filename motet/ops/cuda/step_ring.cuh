// The ring of step.cu, and who fills it.
struct Ring {
    u32 n;  // pieces before the next one
    __device__ __forceinline__ char* stage(u32 i) { return SHARED_BASE + (n + i) % NS * STAGE; }
    __device__ __forceinline__ char* full(u32 i) { return SHARED_BASE + AT_BARRIERS + (n + i) % NS * 8; }
    __device__ __forceinline__ char* empty(u32 i) { return full(i) + NS * 8; }
    __device__ __forceinline__ void wait_full(u32 i) { barrier_wait(full(i), (n + i) / NS & 1); }
    __device__ __forceinline__ void wait_full(u32 from, u32 to) {  // a lane a piece
        u32 i = from + threadIdx.x % 32;
        if (i < to) wait_full(i);
        __syncwarp();
    }
    __device__ __forceinline__ void free(u32 from, u32 to) {  // one of NC warps is done with pieces
        __syncwarp();
        u32 i = from + threadIdx.x % 32;
        if (i < to) barrier_arrive(empty(i), 1);
    }
    // Room for the next piece, and no more than FLIGHT pieces on their way: what waits in the memory's queues
    // makes all that the blocks say to one another wait too.
    __device__ __forceinline__ void wait_empty() {
        barrier_wait(empty(0), (n / NS & 1) ^ 1);
        if (FLIGHT < NS && n >= FLIGHT) barrier_wait(SHARED_BASE + AT_BARRIERS + (n - FLIGHT) % NS * 8, (n - FLIGHT) / NS & 1);
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
    char* routed = SHARED_BASE + AT_BARRIERS + 2 * NS * 8;
    i64 next = 0;
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
#if PACE  // there is time for these, and what the blocks say to one another must not wait behind them
            while (now() < next) {}
            next = now() + PACE;
#endif
            if (lane == 0) {
                barrier_expect(ring.full(0), rows * WIDE * 2);
                fetch(ring.stage(0), w.wo + (i64)r * WIDE, rows * WIDE * 2, ring.full(0));
            }
            __syncwarp();
        }
        // small things that this layer or the next one needs
        if (l + 1 < num_layers) {
            const Layer& next = layers[l + 1];
            if (b * 64 < D && lane < 2) prefetch_line((lane ? next.norm2 : next.norm1) + b * 64);
            if (lane == 2) prefetch_line(next.bo + r0);
            if (lane == 3) prefetch_line(next.bq + (p0 / 32 * 64 < WIDE ? p0 / 32 * 64 : 0));
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
        for (int two = 0; two < TOPK; two += 2)
            for (int r = r0; r < r1; r += 8, ring.n++) {
                int rows = r1 - r < 8 ? r1 - r : 8;
                i64 at = (i64)ids[two + lane % 2] * D + r, from = at * GF / 16 * 16, to = UP16((at + rows) * GF);
                u32 scales = (u32)(to - from), bytes = rows * GF * 16 + scales;
                bytes += __shfl_xor_sync(~0u, bytes, 1);
                ring.wait_empty();
                if (lane == 0) barrier_expect(ring.full(0), bytes);
                __syncwarp();
                if (lane < 2) {
                    fetch(ring.stage(0) + lane * 8 * GF * 16, w.down + at * GF * 16, rows * GF * 16, ring.full(0));
                    fetch(ring.stage(0) + 16 * GF * 16 + lane * DOWN_SCALES, w.down_scales + from, scales, ring.full(0));
                }
            }
    }
}
