// Attention of many new tokens on Hopper: paged keys and values, ragged sequences, sinks, window.
//
// Legend: T packed tokens, S sequences, N query heads, K kv heads, G = N / K, H = 64 head size.
// The G query heads of a kv head are rows of one tile, so keys and values are read once for them.
//
// One warpgroup fetches tiles of 128 keys, then of their values, through the block table into a ring;
// the others multiply, 64 rows each: Q and P come from registers. While one is busy with its softmax
// the others keep the tensor cores at work. No header is included.

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef long long i64;

constexpr int GROUPS = 3;          // that multiply
constexpr int KEYS = 96;          // of a tile
constexpr int TILE_BYTES = KEYS * 128;
constexpr int SLOTS = 10;          // of the ring: keys and values in turn
constexpr int LAG = 4;             // tiles on their way
constexpr int ROWS = 64 * GROUPS;  // of a block
constexpr float LOG2E = 1.4426950408889634f;

// begin of what only a GPU can do; tests put the same in plain C++ in its place
__device__ __forceinline__ float from_bf16(u16 x) { return __uint_as_float((u32)x << 16); }
__device__ __forceinline__ u32 pack2(float low, float high) {
  u32 y;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(y) : "f"(high), "f"(low));
  return y;
}
#ifdef FP8  // the cache is in e4m3; products are in float16, which has all codes
#define TYPE "f16"
__device__ __forceinline__ u32 pack_half(float low, float high) {
  u32 y;
  asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(y) : "f"(high), "f"(low));
  return y;
}
#else
#define TYPE "bf16"
#endif
__device__ __forceinline__ float exp2_fast(float x) {
  float y;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}
__device__ __forceinline__ void await_previous() {
  asm volatile("griddepcontrol.wait;" ::: "memory");
}
__device__ __forceinline__ void barriers_ready() {
  asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
}
template <int COUNT> __device__ __forceinline__ void fewer_registers() {
  asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(COUNT));
}
template <int COUNT> __device__ __forceinline__ void more_registers() {
  asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(COUNT));
}
__device__ __forceinline__ void copies_commit() {
  asm volatile("cp.async.commit_group;" ::: "memory");
}
__device__ __forceinline__ void fence_for_tensor_cores() {
  asm volatile("fence.proxy.async.shared::cta;" ::: "memory");
}
__device__ __forceinline__ void keep(float& x) { asm volatile("" : "+f"(x)::"memory"); }
__device__ __forceinline__ void barrier_init(u32 barrier, u32 count) {
  asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(barrier), "r"(count));
}
__device__ __forceinline__ void barrier_wait(u32 barrier, u32 parity) {
  asm volatile(
      "{\n.reg .pred p;\nWAIT:\n"
      "mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra WAIT;\nDONE:\n}"
      ::"r"(barrier), "r"(parity) : "memory");
}
__device__ __forceinline__ void barrier_arrive(u32 barrier) {
  asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(barrier) : "memory");
}
__device__ __forceinline__ void copy16(u32 target, const void* source, int bytes) {
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(target), "l"(source),
               "r"(bytes) : "memory");
}
#ifdef FP8
typedef u8 kept_t;
__device__ __forceinline__ u32 halves_of(u32 codes) {
  u32 y;
  asm("cvt.rn.f16x2.e4m3x2 %0, %1;" : "=r"(y) : "h"((u16)codes));
  return y;
}
__device__ __forceinline__ uint4 load_codes(u32 source) {
  uint4 y;
  asm volatile("ld.shared.v4.u32 {%0, %1, %2, %3}, [%4];"
               : "=r"(y.x), "=r"(y.y), "=r"(y.z), "=r"(y.w) : "r"(source) : "memory");
  return y;
}
__device__ __forceinline__ void store_eight(u32 target, u32 first, u32 second) {
  asm volatile("st.shared.v4.u32 [%0], {%1, %2, %3, %4};" ::"r"(target), "r"(halves_of(first)),
               "r"(halves_of(first >> 16)), "r"(halves_of(second)), "r"(halves_of(second >> 16))
               : "memory");
}
#else
typedef u16 kept_t;
#endif
template <int PENDING>
__device__ __forceinline__ void copies_wait() {
  asm volatile("cp.async.wait_group %0;" ::"n"(PENDING) : "memory");
}
__device__ __forceinline__ void wgmma_fence() {
  asm volatile("wgmma.fence.sync.aligned;" ::: "memory");
}
__device__ __forceinline__ void wgmma_commit() {
  asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory");
}
template <int PENDING>
__device__ __forceinline__ void wgmma_wait() {
  asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(PENDING) : "memory");
}
// Rows of 128 bytes in the 128-byte swizzle, groups of 8 rows 1024 bytes apart: K along the rows for
// keys, N along them for values.
__device__ __forceinline__ u64 descriptor(u32 address) {
  return (u64)((address & 0x3FFFF) >> 4) | (1ull << 16) | (64ull << 32) | (1ull << 62);
}

__device__ __forceinline__ void wgmma_scores(float (&d)[48], const u32 (&a)[4], u64 b, int adds) {
  asm volatile(
      "{\n.reg .pred p;\nsetp.ne.b32 p, %53, 0;\n"
      "wgmma.mma_async.sync.aligned.m64n96k16.f32." TYPE "." TYPE " {"
      "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
      "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, "
      "%32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47 "
      "}, {%48, %49, %50, %51}, %52, p, 1, 1, 0;\n}"
      :
      "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]),
      "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]),
      "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]), "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]),
      "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]), "+f"(d[30]), "+f"(d[31]),
      "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]), "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]),
      "+f"(d[40]), "+f"(d[41]), "+f"(d[42]), "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "l"(b), "r"(adds));
}

__device__ __forceinline__ void wgmma_values(float (&d)[32], const u32 (&a)[4], u64 b, int adds) {
  asm volatile(
      "{\n.reg .pred p;\nsetp.ne.b32 p, %37, 0;\n"
      "wgmma.mma_async.sync.aligned.m64n64k16.f32." TYPE "." TYPE " {"
      "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
      "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31 "
      "}, {%32, %33, %34, %35}, %36, p, 1, 1, 1;\n}"
      :
      "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]),
      "+f"(d[7]), "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]),
      "+f"(d[14]), "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]), "+f"(d[20]),
      "+f"(d[21]), "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]),
      "+f"(d[28]), "+f"(d[29]), "+f"(d[30]), "+f"(d[31])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "l"(b), "r"(adds));
}
// end of what only a GPU can do

#ifdef FP8
constexpr int STAGES = LAG + 1;  // tiles of codes on their way, behind the ring
constexpr int LANES = 4;  // threads that fetch a row, 16 bytes each
#define PACK pack_half
// Powers are lifted so that small ones have a place in float16, and kept from where it ends.
constexpr float LIFT = 10.0f, LARGE = 32768.0f;
__device__ __forceinline__ u32 query(u32 pair) {
  float low = __uint_as_float(pair << 16), high = __uint_as_float(pair & 0xFFFF0000u);
  return pack_half(fminf(fmaxf(low, -65504.0f), 65504.0f), fminf(fmaxf(high, -65504.0f), 65504.0f));
}
#else
constexpr int LANES = 8;
#define PACK pack2
constexpr float LIFT = 0.0f, LARGE = 65536.0f;  // of a thread's share of a tile's powers
__device__ __forceinline__ u32 query(u32 pair) { return pair; }
#endif

extern "C" __global__ void __launch_bounds__(128 * GROUPS + 128, 1) attention_prefill(
    const u16* q, const kept_t* k, const kept_t* v, const void* sinks, int sinks_are_float32, u16* out,
    const int* tables, const int* starts, const int* seq_lens, int num_seqs, int table_stride,
    int log_block, int num_kv_heads, int group_size, int window, int skips_single, float scale) {
  extern __shared__ __align__(1024) u8 shared[];
  __shared__ __align__(8) u64 barriers[2 * SLOTS];
  await_previous();
  const int kv_head = blockIdx.y, tokens = ROWS / group_size;
  const int index = gridDim.x - 1 - blockIdx.x;  // the longest first
  int low = 0, high = num_seqs;
  while (high - low > 1) {
    int middle = (low + high) / 2;
    if (starts[middle] / tokens + middle <= index) low = middle; else high = middle;
  }
  const int first_row = starts[low], q_len = starts[low + 1] - first_row;
  const int first_token = (index - first_row / tokens - low) * tokens;
  if (first_token >= q_len || (skips_single && q_len == 1)) return;
  const int seq_len = seq_lens[low], first_position = seq_len - q_len + first_token;
  const int end_key = first_position + tokens < seq_len ? first_position + tokens : seq_len;
  const int first_key = window && first_position >= window ? first_position - window + 1 : 0;
  const int num_tiles = (end_key - first_key + KEYS - 1) / KEYS;

  u32 base = (u32)__cvta_generic_to_shared(shared);
  base = (base + 1023) & ~1023u;
  const u32 full = (u32)__cvta_generic_to_shared(barriers), empty = full + 8 * SLOTS;
  if (threadIdx.x == 0) {
    for (int i = 0; i < SLOTS; i++) {
      barrier_init(full + 8 * i, 128);
      barrier_init(empty + 8 * i, 4 * GROUPS);
    }
    barriers_ready();
  }
  __syncthreads();
  const int lane = threadIdx.x % 32;

  if (threadIdx.x >= 128 * GROUPS) {
    fewer_registers<40>();
    const int thread = threadIdx.x - 128 * GROUPS, chunk = thread % LANES;
    const int* table = tables + (i64)low * table_stride;
    const int mask = (1 << log_block) - 1;
    constexpr int ROWS_AT_ONCE = 128 / LANES, PIECES = KEYS / ROWS_AT_ONCE;
    u32 slot = 0, phase = 0, landed = 0;
#ifdef FP8
    const u32 staged = base + SLOTS * TILE_BYTES + thread * 16;
    u32 issued = 0, widened = 0;  // stages
    auto widen_landed = [&](u32 at) {  // each thread what it fetched itself
      uint4 codes[PIECES];
#pragma unroll
      for (int r = 0; r < PIECES; r++)
        codes[r] = load_codes(staged + widened * (TILE_BYTES / 2) + r * 2048);
      widened = widened + 1 == STAGES ? 0 : widened + 1;
      u32 target = base + at * TILE_BYTES + thread / LANES * 128;
      u32 first = (2 * chunk ^ (thread / LANES & 7)) << 4, second = first ^ 16;
#pragma unroll
      for (int r = 0; r < PIECES; r++) {
        store_eight(target + first + r * 4096, codes[r].x, codes[r].y);
        store_eight(target + second + r * 4096, codes[r].z, codes[r].w);
      }
    };
#endif
    for (int i = 0; i < num_tiles; i++) {
      i64 offset[PIECES];
#pragma unroll
      for (int r = 0; r < PIECES; r++) {
        int key = first_key + i * KEYS + r * ROWS_AT_ONCE + thread / LANES;
        offset[r] = -1;
        if (key < end_key) {
          i64 row = ((i64)table[key >> log_block] << log_block) + (key & mask);
          offset[r] = (row * num_kv_heads + kv_head) * 64 + chunk * (64 / LANES);
        }
      }
#pragma unroll
      for (int which = 0; which < 2; which++) {
        barrier_wait(empty + 8 * slot, phase ^ 1);
        const kept_t* source = which ? v : k;
#ifdef FP8
        u32 target = staged + issued * (TILE_BYTES / 2);
        issued = issued + 1 == STAGES ? 0 : issued + 1;
#else
        u32 target = base + slot * TILE_BYTES + thread / 8 * 128 + ((chunk ^ (thread / 8 & 7)) << 4);
#endif
#pragma unroll
        for (int r = 0; r < PIECES; r++)
          copy16(target + r * 2048, source + (offset[r] < 0 ? 0 : offset[r]),
                 offset[r] < 0 ? 0 : 16);
        copies_commit();
        if (2 * i + which >= LAG) {
          copies_wait<LAG>();
#ifdef FP8
          widen_landed(landed);
#endif
          fence_for_tensor_cores();
          barrier_arrive(full + 8 * landed);
          landed = (landed + 1) % SLOTS;
        }
        if (++slot == SLOTS) { slot = 0; phase ^= 1; }
      }
    }
    copies_wait<0>();
#ifdef FP8
    for (u32 at = landed; at != slot; at = (at + 1) % SLOTS) widen_landed(at);
#endif
    fence_for_tensor_cores();
    while (landed != slot) {
      barrier_arrive(full + 8 * landed);
      landed = (landed + 1) % SLOTS;
    }
    return;
  } else {
    more_registers<152>();
    const int warp = threadIdx.x / 32, l = lane / 4, c = lane % 4;
    const int num_heads = num_kv_heads * group_size;
    i64 place[2];     // of a row in q and out
    int position[2];  // of its token
    bool is_there[2];
    float peak[2], sum[2] = {0.0f, 0.0f}, sink[2];
#pragma unroll
    for (int u = 0; u < 2; u++) {
      int row = 16 * warp + 8 * u + l;
      int token = first_token + row / group_size, head = kv_head * group_size + row % group_size;
      is_there[u] = token < q_len;
      position[u] = seq_len - q_len + token;
      int at = token < q_len ? token : q_len - 1;
      place[u] = ((i64)(first_row + at) * num_heads + head) * 64 + 2 * c;
      sink[u] = LOG2E * (sinks_are_float32 ? ((const float*)sinks)[head]
                                           : from_bf16(((const u16*)sinks)[head]));
      peak[u] = fmaxf(sink[u], -1.0e30f) - LIFT;  // a finite number: what is hidden is -inf
    }
    u32 q_parts[4][4];
#pragma unroll
    for (int i = 0; i < 4; i++)
#pragma unroll
      for (int j = 0; j < 4; j++)
        q_parts[i][j] = query(*(const u32*)(q + place[j % 2] + 16 * i + 8 * (j / 2)));
    float o[32], s[KEYS / 2];
#pragma unroll
    for (int i = 0; i < 32; i++) o[i] = 0.0f;
    const int first_position_here = position[0] < position[1] ? position[0] : position[1];
    const int least = __reduce_min_sync(~0u, first_position_here);

    u32 slot = 0, phase = 0;
    for (int i = 0; i < num_tiles; i++) {
      barrier_wait(full + 8 * slot, phase);
      wgmma_fence();
#pragma unroll
      for (int j = 0; j < 4; j++)
        wgmma_scores(s, q_parts[j], descriptor(base + slot * TILE_BYTES + j * 32), j > 0);
      wgmma_commit();
      wgmma_wait<0>();
#pragma unroll
      for (int j = 0; j < KEYS / 2; j++) keep(s[j]);
      if (lane == 0) barrier_arrive(empty + 8 * slot);
      if (++slot == SLOTS) { slot = 0; phase ^= 1; }

      const int start = first_key + i * KEYS;
      if (start + KEYS - 1 > least || start + KEYS > end_key || window) {
#pragma unroll
        for (int j = 0; j < KEYS / 2; j++) {
          int key = start + j / 4 * 8 + 2 * c + j % 2, u = j / 2 % 2;
          bool seen = key <= position[u] && (!window || key > position[u] - window);
          if (!seen) s[j] = -__int_as_float(0x7F800000);
        }
      }
      // Powers are taken from where the last peak was, and the peak moves on only where they get too
      // large: so most tiles need no maximum, and nothing is scaled anew.
      u32 p[KEYS / 16][4];
      float part[2];
      auto take_powers = [&] {
        part[0] = part[1] = 0.0f;
#pragma unroll
        for (int j = 0; j < KEYS / 4; j++) {
          int u = j % 2;
          float a = exp2_fast(fmaf(s[2 * j], scale, -peak[u]));
          float b = exp2_fast(fmaf(s[2 * j + 1], scale, -peak[u]));
          part[u] += a + b;
          p[j / 4][j % 4] = PACK(a, b);
        }
      };
      take_powers();
      if (__any_sync(~0u, part[0] > LARGE || part[1] > LARGE)) {
#pragma unroll
        for (int u = 0; u < 2; u++) {
          float top = s[2 * u], largest = part[u];
#pragma unroll
          for (int j = 0; j < KEYS / 2; j++)
            if (j / 2 % 2 == u) top = fmaxf(top, s[j]);
          for (int d = 1; d < 4; d *= 2) {
            top = fmaxf(top, __shfl_xor_sync(~0u, top, d));
            largest = fmaxf(largest, __shfl_xor_sync(~0u, largest, d));
          }
          if (largest > LARGE) {  // of this row, whatever the others of the warp do
            float next = fmaxf(peak[u], top * scale - LIFT);
            float shrink = exp2_fast(peak[u] - next);
            peak[u] = next;
            sum[u] *= shrink;
#pragma unroll
            for (int j = 0; j < 32; j++)
              if (j / 2 % 2 == u) o[j] *= shrink;
          }
        }
        take_powers();
      }
      sum[0] += part[0];
      sum[1] += part[1];

      barrier_wait(full + 8 * slot, phase);
      wgmma_fence();
#pragma unroll
      for (int j = 0; j < KEYS / 16; j++)
        wgmma_values(o, p[j], descriptor(base + slot * TILE_BYTES + j * 2048), 1);
      wgmma_commit();
      wgmma_wait<0>();
#pragma unroll
      for (int j = 0; j < 32; j++) keep(o[j]);
      if (lane == 0) barrier_arrive(empty + 8 * slot);
      if (++slot == SLOTS) { slot = 0; phase ^= 1; }
    }
    wgmma_wait<0>();
#pragma unroll
    for (int j = 0; j < 32; j++) keep(o[j]);
#pragma unroll
    for (int u = 0; u < 2; u++) {
      sum[u] += __shfl_xor_sync(~0u, sum[u], 1);
      sum[u] += __shfl_xor_sync(~0u, sum[u], 2);
      float share = 1.0f / (sum[u] + exp2_fast(sink[u] - peak[u]));
      if (is_there[u])
#pragma unroll
        for (int j = 0; j < 8; j++)
          *(u32*)(out + place[u] + 8 * j) =
              pack2(o[4 * j + 2 * u] * share, o[4 * j + 2 * u + 1] * share);
    }
  }
}
