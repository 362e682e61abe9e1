// What attn_in_sm90.cu asks of a GPU beyond primitives_sm90.h. Blocks of a grid run together.
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
template <int COUNT> static inline void sync_group() {  // the first COUNT threads of each block
    static std::vector<long> arrived;
    if (arrived.size() < gridDim.x) arrived.resize(gridDim.x);
    unsigned block = blockIdx.x;
    long generation = arrived[block]++ / COUNT;
    while (arrived[block] / COUNT == generation) emulate::yield();
}
