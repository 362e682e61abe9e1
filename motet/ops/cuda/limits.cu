// What the card can do at most: reading memory once.

extern "C" __global__ void __launch_bounds__(512) read_once(const uint4* p, i64 count, u32* out) {
    u32 sum = 0;
    GRID_LAUNCH();
    for (i64 at = blockIdx.x * 4096LL; at < count; at += gridDim.x * 4096LL) {
        uint4 v[8];
#pragma unroll
        for (int j = 0; j < 8; j++) {
            i64 i = at + j * 512 + threadIdx.x;
            v[j] = i < count ? load_weights(p + i) : zero4();
        }
#pragma unroll
        for (int j = 0; j < 8; j++) sum += v[j].x ^ v[j].y ^ v[j].z ^ v[j].w;
    }
    GRID_WAIT();
    if (sum == 0x12345678u) *out = sum;
}
