// What attn_in_sm90.cu and attn_out_sm90.cu ask of a GPU beyond primitives_sm90.h. Blocks of a grid run together.
#include "primitives_sm90.h"
#define __cluster_dims__(...)
#define CLUSTER(n)
#define TENSOR_MAP const TensorMap
struct alignas(64) TensorMap { u64 words[16]; };  // address, columns, rows, bytes of a row, rows of a tile
static inline u64 read_once() { return 0; }
static inline u64 read_often() { return 0; }
static inline void fetch_tile(Place to, const TensorMap& map, int column, int row, u32 bytes, Place barrier, u64) {
    const u64* w = map.words;
    if ((uintptr_t)to % 1024 || bytes != w[4] * 128) abort();
    for (u64 r = 0; r < w[4]; r++)
        for (int c = 0; c < 64; c++) {
            char* at = to + r * 128 + ((c / 8 ^ r % 8) << 4) + c % 8 * 2;
            *(u16*)at = row + r < w[2] && column + c < (int)w[1]
                            ? ((const u16*)(w[0] + (row + r) * w[3]))[column + c] : 0;
        }
    barrier_arrive(barrier);
}
static inline uint4 load_peer(Place p, int rank) {
    int here = blockIdx.x % PARTS;
    return *(const uint4*)(p + (i64)(rank - here) * (256 << 10));
}
static inline void sync_cluster() { __syncthreads(); }
static inline u64 matrix_at(Place p) { return (u64)p; }
// Both from shared memory, as late as the other product.
template <int N> struct SharedProduct {
    static void run(float (&d)[N / 2], u64 a, u64 b) {
        float* to = d;
        int row = threadIdx.x % 128 / 32 * 16 + threadIdx.x % 32 / 4, first = threadIdx.x % 4 * 2;
        late::mine().products.back().push_back([=] {
            auto value = [](u64 matrix, int row, int k) {
                u64 at = matrix + row * 128 + k * 2;  // the base lies at a multiple of 1024
                return widen(*(const u16*)(at ^ (at >> 7 & 7) << 4));
            };
            for (int j = 0; j < N / 2; j++) {
                double sum = 0;
                for (int k = 0; k < 16; k++)
                    sum += (double)value(a, row + j % 4 / 2 * 8, k) * value(b, j / 4 * 8 + first + j % 2, k);
                to[j] += (float)sum;
            }
        });
    }
};
template <int COUNT> static inline void sync_group() {  // the first COUNT threads of each block
    static std::vector<long> arrived;
    if (arrived.size() < gridDim.x) arrived.resize(gridDim.x);
    unsigned block = blockIdx.x;
    long generation = arrived[block]++ / COUNT;
    while (arrived[block] / COUNT == generation) emulate::yield();
}
