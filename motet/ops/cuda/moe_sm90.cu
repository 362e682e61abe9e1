// The mixture of experts for many tokens on Hopper: MXFP4 goes to bf16 in registers and from there
// into wgmma, with the weights as the M side (A from registers) and tokens as the N side.
//
// Legend: T tokens, D hidden, F expert width, E experts, R rows (chosen pairs of token and expert,
// sorted by expert, each expert's first row a multiple of 8), K the inner dimension of a product.
//
// Rows lie in panels of 64 columns, [K / 64][R][64] bf16, 128 bytes a row, in the 128-byte swizzle
// that wgmma reads (16-byte chunk i of row r is at i ^ r % 8). So a tile of a panel is one run of
// bytes, fetched by one bulk copy without a tensor map. Within 64 columns the order is that in which
// a thread meets the codes of its 8 bytes of packed weights: column 16 q + 8 w + n (q, w, n < 4, 2, 8)
// lies at 8 (4 w + n % 4) + 2 q + n / 4.
//
// No header is included: it compiles with NVRTC alone.

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

constexpr int STAGES = 4;
constexpr int TILE_N = 256;          // rows of a tile: a weight is unpacked once for all of them
constexpr int TILE_M = 128;          // rows of weights, 64 a warpgroup
constexpr int CODES = TILE_N * 128;  // of a stage: first the panel, then the codes
constexpr int STAGE_BYTES = CODES + TILE_M * 32;
constexpr int STRIDE = 144;  // bytes of a staged row of results: 64 values, and a pad

// begin of what only a GPU can do; tests put the same in plain C++ in its place
__device__ __forceinline__ float from_bf16(u16 x) { return __uint_as_float((u32)x << 16); }
__device__ __forceinline__ u32 pack2(float low, float high) {
  u32 y;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(y) : "f"(high), "f"(low));
  return y;
}
__device__ __forceinline__ u32 mul2(u32 a, u32 b) {
  u32 y;
  asm("mul.rn.bf16x2 %0, %1, %2;" : "=r"(y) : "r"(a), "r"(b));
  return y;
}

// The results of the kernel before are there from here on, also where this one started early.
__device__ __forceinline__ void await_previous() {
  asm volatile("griddepcontrol.wait;" ::: "memory");
}

// ---- barriers and copies -------------------------------------------------------------------

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
__device__ __forceinline__ void fetch(u32 target, const void* source, u32 bytes, u32 barrier) {
  asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(barrier), "r"(bytes)
               : "memory");
  asm volatile(
      "cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];"
      ::"r"(target), "l"(source), "r"(bytes), "r"(barrier) : "memory");
}
__device__ __forceinline__ void group_sync(int group) {
  asm volatile("bar.sync %0, 128;" ::"r"(1 + group) : "memory");
}

__device__ __forceinline__ void barriers_ready() {
  asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
}
__device__ __forceinline__ void copy16(u32 target, const void* source) {
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(target), "l"(source) : "memory");
}
__device__ __forceinline__ void arrive_when_copied(u32 barrier) {
  asm volatile("cp.async.mbarrier.arrive.noinc.shared::cta.b64 [%0];" ::"r"(barrier) : "memory");
}
__device__ __forceinline__ uint2 codes_at(u32 address) {
  uint2 v;
  asm volatile("ld.shared.v2.u32 {%0, %1}, [%2];" : "=r"(v.x), "=r"(v.y) : "r"(address) : "memory");
  return v;
}
template <int COUNT> __device__ __forceinline__ void fewer_registers() {
  asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(COUNT));
}
template <int COUNT> __device__ __forceinline__ void more_registers() {
  asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(COUNT));
}
__device__ __forceinline__ void keep(float& x) { asm volatile("" : "+f"(x)::"memory"); }
__device__ __forceinline__ float quotient(float a, float b) { return __fdividef(a, b); }

// ---- wgmma ---------------------------------------------------------------------------------

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
// K-major rows of 128 bytes, swizzled; groups of 8 rows follow one another at 1024 bytes. What of a matrix differs
// goes on from one to the next, so that no product waits for its address.
__device__ __forceinline__ u32 matrix_at(u32 address) {
  u32 matrix = (address & 0x3FFFF) >> 4 | 1u << 16;
  asm volatile("" : "+r"(matrix));
  return matrix;
}
__device__ __forceinline__ u32 matrix_further(u32 matrix, int bytes) { return matrix + bytes / 16; }
__device__ __forceinline__ u64 descriptor(u32 matrix) { return (u64)0x40000040u << 32 | matrix; }
#include "wgmma.cuh"
// end of what only a GPU can do

__device__ __forceinline__ u16 to_bf16(float x) { return (u16)pack2(x, 0.0f); }
__device__ __forceinline__ float value_of(const void* p, long long i, int is_float32) {
  return is_float32 ? ((const float*)p)[i] : from_bf16(((const u16*)p)[i]);
}
__device__ __forceinline__ u32 shared_address(const void* p) {
  return (u32)__cvta_generic_to_shared(p);
}

// ---- MXFP4 ---------------------------------------------------------------------------------

// Eight codes of a word become four pairs (i, i + 4). A multiplication puts a code's bits s eem, all others
// being zeros, once to the sign of a bf16 and once to the lowest bits of its exponent, which is its value
// times 2^-126 (the last code's sign is in its place); the scale is lifted as much, so that one product,
// which is exact, is all.
__device__ __forceinline__ void unpack(u32 word, u32 scale, u32& v0, u32& v1, u32& v2, u32& v3) {
  const u32 MASK = 0x81C081C0, lower = word >> 6;
  v0 = mul2(((word & 0x000F000F) * 0x1040) & MASK, scale);
  v1 = mul2(((word & 0x00F000F0) * 0x104) & MASK, scale);
  v2 = mul2(((lower & 0x003C003C) * 0x410) & MASK, scale);
  v3 = mul2((word & 0x80008000) | (lower & 0x01C001C0), scale);
}
// Two scales (E8M0, at most 2: `check_scales`) times 2^126 as bf16.
__device__ __forceinline__ u32 lifted(u32 two) {
  return ((two & 255) | (two & 0xFF00) << 8) * 128 + (126u << 7 | 126u << 23);
}
// A row's scales of four steps at a time: lane quarter c holds the two of the c-th of them, lifted, and
// the bytes of the next four.
struct Scales {
  u32 now[2], next[2];
};

// One warpgroup: 64 rows of weights times N rows of the panel, over all of K. A thread has two rows
// of weights, the lower and the upper one. `codes` is where the lower row's codes lie in a stage (the
// upper row's 256 bytes further on), `scales` its scales (the upper row's at `upper_row`).
template <int N>
__device__ __forceinline__ void accumulate(float (&acc)[N / 2], u32 codes, const u8* scales,
                                           int upper_row, int num_steps, u32 stages, u32 full,
                                           u32 empty, u32& stage, u32& phase) {
  const int lane = threadIdx.x % 32, c = lane % 4;
#pragma unroll
  for (int i = 0; i < N / 2; i++) acc[i] = 0.0f;
  Scales s;
  uint2 words[2];
  u32 pairs[2];    // the scale of this step, as two bf16
  u32 a[2][2][4];  // half of a step, 16 columns of the half, registers

  auto load_scales = [&](int first_step) {
    int at = first_step + c < num_steps ? first_step + c : num_steps - 1;
#pragma unroll
    for (int upper = 0; upper < 2; upper++)
      s.next[upper] = __ldg((const u16*)(scales + upper * upper_row + at * 2));
  };
  auto load_codes = [&](int step) {  // those of the step, and its scales
    if (step % 4 == 0) {
      s.now[0] = lifted(s.next[0]);
      s.now[1] = lifted(s.next[1]);
      load_scales(step + 4);
    }
    u32 address = stages + stage * STAGE_BYTES + CODES + codes;
#pragma unroll
    for (int upper = 0; upper < 2; upper++) {
      words[upper] = codes_at(address + upper * 256);
      pairs[upper] =
          __byte_perm(__shfl_sync(~0u, s.now[upper], step % 4, 4), 0, c / 2 ? 0x3232 : 0x1010);
    }
  };
  auto widen = [&](int half) {
#pragma unroll
    for (int upper = 0; upper < 2; upper++)
      unpack(half ? words[upper].y : words[upper].x, pairs[upper], a[half][0][upper],
             a[half][0][2 + upper], a[half][1][upper], a[half][1][2 + upper]);
  };
  const u32 first_matrix = matrix_at(stages);
  auto multiply = [&](u32 matrix, int half) {
    wgmma_fence();
#pragma unroll
    for (int k = 0; k < 2; k++)
      Product<N>::run(acc, a[half][k][0], a[half][k][1], a[half][k][2], a[half][k][3],
                      descriptor(matrix_further(matrix, half * 64 + k * 32)));
    wgmma_commit();
  };

  load_scales(0);
  barrier_wait(full + 8 * stage, phase);
  load_codes(0);
  widen(0);
  for (int step = 0; step < num_steps; step++) {
    const u32 matrix = matrix_further(first_matrix, stage * STAGE_BYTES);
    multiply(matrix, 0);
    wgmma_wait<1>();  // the last step's products are done
    if (step > 0 && lane == 0) barrier_arrive(empty + 8 * ((stage + STAGES - 1) % STAGES));
    widen(1);
    multiply(matrix, 1);
    if (++stage == STAGES) { stage = 0; phase ^= 1; }
    if (step + 1 < num_steps) {
      barrier_wait(full + 8 * stage, phase);
      load_codes(step + 1);
    }
    wgmma_wait<1>();
    if (step + 1 < num_steps) widen(0);
  }
  wgmma_wait<0>();
#pragma unroll
  for (int i = 0; i < N / 2; i++) keep(acc[i]);
  if (lane == 0) barrier_arrive(empty + 8 * ((stage + STAGES - 1) % STAGES));
}

struct Work {
  int expert, first, num_rows;  // rows first .. first + num_rows - 1
  int block;                    // of TILE_M rows of weights
};

// An expert's rows beyond whole tiles; where they are few, with its last whole tile, in two equal parts:
// unpacking weights for a few rows takes half as long as for 256.
__device__ __forceinline__ int tail_of(int count) {
  int rest = count % TILE_N;
  return rest && rest < TILE_N / 2 && count > TILE_N ? TILE_N + rest : rest;
}
__device__ __forceinline__ int first_part_of(int tail) {
  return tail > TILE_N ? (tail + 15) / 16 * 8 : tail;
}

// Tiles of TILE_N rows come first, expert by expert, then the tails of the experts, the longest first:
// so that blocks, which take the next tile when they are done, end at the same time.
struct Experts {  // in shared memory
  int start[257];
  int count[257];
  int whole[257];  // whole tiles of the experts before
  int tails[514];  // twice the expert, and one for the second part of its tail
  int num_tiles;
};

__device__ __forceinline__ void order_tiles(Experts& e, int num_experts) {  // by all threads
  for (int i = threadIdx.x; i <= num_experts; i += blockDim.x) {
    int tail = i < num_experts ? tail_of(e.count[i]) : 0, mine = first_part_of(tail);
    int whole = 0, before = 0;
    for (int j = 0; j < num_experts; j++) {
      int other_tail = tail_of(e.count[j]), other = first_part_of(other_tail);
      if (j < i) whole += (e.count[j] - other_tail) / TILE_N;
      if (other > mine || (i < num_experts && other == mine && j < i))
        before += (other_tail > 0) + (other_tail > TILE_N);
    }
    e.whole[i] = whole;
    if (tail) e.tails[before] = 2 * i;
    if (tail > TILE_N) e.tails[before + 1] = 2 * i + 1;
    if (i == num_experts) e.num_tiles = whole + before;  // here, those of all tails
  }
}

__device__ __forceinline__ Work work_of(const Experts& e, int num_experts, int index, int blocks) {
  int tile = index / blocks, first_tail = e.whole[num_experts];
  if (tile >= first_tail) {
    int code = e.tails[tile - first_tail], expert = code / 2;
    int tail = tail_of(e.count[expert]), part = first_part_of(tail);
    int first = e.start[expert] + e.count[expert] - tail;
    if (code % 2) return {expert, first + part, tail - part, index % blocks};
    return {expert, first, part, index % blocks};
  }
  int low = 0, high = num_experts;  // the last expert whose first tile is at or before this one
  while (high - low > 1) {
    int middle = (low + high) / 2;
    if (e.whole[middle] <= tile) low = middle; else high = middle;
  }
  return {low, e.start[low] + (tile - e.whole[low]) * TILE_N, TILE_N, index % blocks};
}

// Hands out the tiles: the first thread of those that fetch takes the next number, all others of the
// block learn it.
struct Queue {
  int index[2];
  u64 barriers[4];  // two that are there, two that everybody knows
};

__device__ __forceinline__ int next_tile(Queue& queue, int turn, int* counter) {
  const int slot = turn % 2, phase = turn / 2 % 2;
  const u32 there = shared_address(queue.barriers + slot), known = there + 16;
  if (counter) {
    barrier_wait(known, phase ^ 1);
    queue.index[slot] = atomicAdd(counter, 1);
    barrier_arrive(there);
  }
  __syncwarp();
  barrier_wait(there, phase);
  int index = *(volatile int*)&queue.index[slot];
  __syncwarp();
  if (threadIdx.x % 32 == 0) barrier_arrive(known);
  return index;
}

__device__ __forceinline__ int width_of(int rows) {
  return rows > 192 ? 256 : rows > 160 ? 192 : rows > 144 ? 160 : rows > 128 ? 144 : rows > 64 ? 128 : 64;
}

template <bool IS_GATE_UP, int N>
__device__ __forceinline__ void tile(
    const Work& work, const u8* scales, const void* bias, int is_float32, u8* out,
    long long R, int num_steps, int num_out, float alpha, float limit, u8* staging, u32 stages,
    u32 full, u32 empty, u32& stage, u32& phase) {
  const int group = threadIdx.x / 128, warp = threadIdx.x / 32 % 4, lane = threadIdx.x % 32;
  const int l = lane / 4, c = lane % 4;
  const int first = work.block * TILE_M + group * 64;  // of this group's rows of weights
  const bool is_in = first < num_out;
  // Gate and up of one value meet in one thread, as its lower and its upper row. Of each 16 values
  // of h a group has 8, so that it writes whole 16-byte chunks.
  const int first_row =
      IS_GATE_UP ? work.block * 128 + 16 * group + 32 * warp + 2 * l : first + 16 * warp + l;
  const int next_upper = IS_GATE_UP ? 1 : 8;
  const long long row = (long long)work.expert * num_out + (is_in ? first_row : 2 * l);  // in range
  const int scale_bytes = num_steps * 2;
  const u32 codes = ((IS_GATE_UP ? group * 16 + 32 * warp : group * 64 + 16 * warp) + l) * 32 + c * 8;
  float acc[N / 2];
  accumulate<N>(acc, codes, scales + row * scale_bytes, next_upper * scale_bytes, num_steps, stages,
                full, empty, stage, phase);

  group_sync(group);  // the staging was read
  if (IS_GATE_UP) {
    float gate_bias = value_of(bias, row, is_float32);
    float up_bias = value_of(bias, row + 1, is_float32);
    const int chunk = 4 * group + l % 4, within = 4 * warp + l / 4 * 2;
#pragma unroll
    for (int i = 0; i < N / 8; i++)
#pragma unroll
      for (int e = 0; e < 2; e++) {
        float gate = acc[4 * i + e] + gate_bias, up = acc[4 * i + 2 + e] + up_bias;
        gate = gate > limit ? limit : gate;  // NaN stays NaN
        up = up > limit ? limit : up < -limit ? -limit : up;
        float h = quotient(gate, 1.0f + __expf(-alpha * gate)) * (up + 1.0f);
        int n = 8 * i + 2 * c + e, at = (chunk ^ (n & 7)) & 3;  // the other four are the other group's
        *(u16*)(staging + n * 64 + (at << 4) + within) = to_bf16(h);
      }
    group_sync(group);
    if (is_in) {
      u8* target = out + (work.block * R + work.first) * 128;
      for (int i = threadIdx.x % 128; i < work.num_rows * 4; i += 128) {
        int n = i / 4, at = i % 4;
        at |= (4 * group) ^ (n & 4);
        *(uint4*)(target + n * 128 + at * 16) = *(const uint4*)(staging + i * 16);
      }
    }
  } else {
#pragma unroll
    for (int upper = 0; upper < 2; upper++) {
      float b = value_of(bias, row + upper * 8, is_float32);
      int d = 16 * warp + 8 * upper + l;
#pragma unroll
      for (int i = 0; i < N / 8; i++)
#pragma unroll
        for (int e = 0; e < 2; e++)
          *(u16*)(staging + (8 * i + 2 * c + e) * STRIDE + d * 2) =
              to_bf16(acc[4 * i + 2 * upper + e] + b);
    }
    group_sync(group);
    constexpr int WHOLE = 8;  // pieces of 16 bytes
    const int pieces = (num_out - first) / 8 < WHOLE ? (num_out - first) / 8 : WHOLE;
    if (is_in)
      for (int i = threadIdx.x % 128; i < work.num_rows * WHOLE; i += 128)
        if (i % WHOLE < pieces)
          *(uint4*)(out + ((work.first + i / WHOLE) * (long long)num_out + first) * 2 +
                    i % WHOLE * 16) =
              *(const uint4*)(staging + i / WHOLE * STRIDE + i % WHOLE * 16);
  }
}

// Two warpgroups multiply, a third one fetches panels and codes; a block takes one
// tile of rows and weights after the other.
template <bool IS_GATE_UP>
__device__ __forceinline__ void grouped(
    const u8* panels, const u8* blocks, const u8* scales, const void* bias, u8* out,
    int* plan, int num_experts, int R, int num_steps, int num_out, int is_float32,
    float alpha, float limit) {
  extern __shared__ __align__(1024) u8 shared[];
  __shared__ __align__(8) u64 barriers[2 * STAGES];
  __shared__ Experts experts;
  __shared__ __align__(8) Queue queue;
  u8* aligned = shared + (1024 - (shared_address(shared) & 1023)) % 1024;
  const u32 stages = shared_address(aligned);
  const u32 full = shared_address(barriers), empty = full + 8 * STAGES;
  for (int i = threadIdx.x; i <= num_experts; i += blockDim.x) {
    experts.count[i] = i < num_experts ? plan[i] : 0;
    experts.start[i] = plan[257 + i];
  }
  if (threadIdx.x == 0) {
    for (int i = 0; i < STAGES; i++) {
      barrier_init(full + 8 * i, 129);
      barrier_init(empty + 8 * i, 8);
    }
    for (int i = 0; i < 2; i++) {
      barrier_init(shared_address(queue.barriers + i), 1);
      barrier_init(shared_address(queue.barriers + 2 + i), blockDim.x / 32);
    }
    barriers_ready();
  }
  __syncthreads();
  order_tiles(experts, num_experts);
  __syncthreads();
  const int num_blocks = (num_out + TILE_M - 1) / TILE_M;
  const int num_tiles = experts.num_tiles * num_blocks;
  int* counter = plan + 772 + !IS_GATE_UP;
  u32 stage = 0, phase = 0;
  if (threadIdx.x >= 256) {
    fewer_registers<40>();
    // A thread copies 16 bytes of two rows; a stage has them in the order of the product's rows.
    const int thread = threadIdx.x - 256, slot = thread / 2;
    const int within = IS_GATE_UP ? slot / 16 * 16 + slot % 8 * 2 + slot / 8 % 2 : slot;
    const int row_bytes = num_steps * 32;
    for (int turn = 0;; turn++) {
      const int index = next_tile(queue, turn, thread == 0 ? counter : nullptr);
      if (index >= num_tiles) break;
      Work work = work_of(experts, num_experts, index, num_blocks);
      const u32 bytes = width_of(work.num_rows) * 128;
      const int rest = num_out - work.block * TILE_M;
      const u8* source = blocks + thread % 2 * 16 +
                         ((long long)work.expert * num_out + work.block * TILE_M + within) * row_bytes;
      const u8* panel = panels + (long long)work.first * 128;
      for (int step = 0; step < num_steps; step++) {
        barrier_wait(empty + 8 * stage, phase ^ 1);
        u32 target = stages + stage * STAGE_BYTES;
        if (thread == 0) fetch(target, panel, bytes, full + 8 * stage);
        target += CODES + slot * 32 + thread % 2 * 16;
#pragma unroll
        for (int j = 0; j < 2; j++)
          if (64 * j < rest) copy16(target + j * 2048, source + 64 * j * row_bytes);
        arrive_when_copied(full + 8 * stage);
        source += 32;
        panel += (long long)R * 128;
        if (++stage == STAGES) { stage = 0; phase ^= 1; }
      }
    }
  } else {
    more_registers<232>();
    const int group = threadIdx.x / 128;
    u8* staging = aligned + STAGES * STAGE_BYTES + group * (TILE_N * STRIDE);
    for (int turn = 0;; turn++) {
      const int index = next_tile(queue, turn, nullptr);
      if (index >= num_tiles) break;
      Work work = work_of(experts, num_experts, index, num_blocks);
      int width = width_of(work.num_rows);
#define TILE(N)                                                                               \
  tile<IS_GATE_UP, N>(work, scales, bias, is_float32, out, R, num_steps, num_out, alpha, limit, \
                      staging, stages, full, empty, stage, phase)
      if (width == 256) TILE(256);
      else if (width == 192) TILE(192);
      else if (width == 160) TILE(160);
      else if (width == 144) TILE(144);
      else if (width == 128) TILE(128);
      else TILE(64);
#undef TILE
    }
  }
}

extern "C" __global__ void __launch_bounds__(384, 1) moe_gate_up(
    const u8* panels, const u8* blocks, const u8* scales, const void* bias, u8* out,
    int* plan, int num_experts, int R, int num_steps, int num_out, int is_float32,
    float alpha, float limit) {
  await_previous();
  grouped<true>(panels, blocks, scales, bias, out, plan, num_experts, R, num_steps, num_out,
                is_float32, alpha, limit);
}

extern "C" __global__ void __launch_bounds__(384, 1) moe_down(
    const u8* panels, const u8* blocks, const u8* scales, const void* bias, u8* out,
    int* plan, int num_experts, int R, int num_steps, int num_out, int is_float32) {
  await_previous();
  grouped<false>(panels, blocks, scales, bias, out, plan, num_experts, R, num_steps, num_out,
                 is_float32, 0.0f, 0.0f);
}

// ---- before and after ----------------------------------------------------------------------

// The top_k largest of each token's logits, the lower expert of equals, and their softmax. A warp a
// token; up to 256 experts. `held` experts from `first` on are numbered from 0, others are -1.
extern "C" __global__ void moe_route(const float* logits, const void* bias, int is_float32, int T,
                                     int num_experts, int top_k, int first, int held, int* chosen,
                                     int* expert_of, float* probabilities) {
  await_previous();
  int token = blockIdx.x * (blockDim.x / 32) + threadIdx.x / 32, lane = threadIdx.x % 32;
  if (token >= T) return;
  float mine[8];
#pragma unroll
  for (int i = 0; i < 8; i++) {
    int e = lane + 32 * i;
    mine[i] = e < num_experts
                  ? logits[(long long)token * num_experts + e] + value_of(bias, e, is_float32)
                  : -__int_as_float(0x7F800000);
  }
  float largest = 0.0f, total = 0.0f, kept = 0.0f;
  for (int k = 0; k < top_k; k++) {
    float best = -__int_as_float(0x7F800000);
    int at = num_experts;
#pragma unroll
    for (int i = 0; i < 8; i++)
      if (mine[i] > best) { best = mine[i]; at = lane + 32 * i; }
    for (int d = 16; d; d /= 2) {
      float other = __shfl_xor_sync(~0u, best, d);
      int other_at = __shfl_xor_sync(~0u, at, d);
      if (other > best || (other == best && other_at < at)) { best = other; at = other_at; }
    }
    if (at >= num_experts) at = k;  // logits that are not numbers: any expert, and NaN comes of it
    if (k == 0) largest = best;
    float p = __expf(best - largest);
    total += p;
    if (lane == k) kept = p;
#pragma unroll
    for (int i = 0; i < 8; i++)
      if (at == lane + 32 * i) mine[i] = -__int_as_float(0x7F800000);
    if (lane == 0) {
      int e = at - first;
      chosen[token * top_k + k] = at;
      expert_of[token * top_k + k] = e >= 0 && e < held ? e : -1;
    }
  }
  if (lane < top_k) probabilities[token * top_k + lane] = kept / total;
}

// Block e numbers the choices of expert e in their order; the block that ends last lays out the
// rows: plan = counts [257], first rows [257], and from 771 on three counters: of the blocks that are
// done, which returns to 0, and of the tiles that were handed out, which start at 0.
extern "C" __global__ void __launch_bounds__(1024) moe_rank(const int* expert_of, int num_choices,
                                                            int* rank, int* plan) {
  await_previous();
  __shared__ int sums[32];
  __shared__ int is_last;
  const int lane = threadIdx.x % 32, warp = threadIdx.x / 32, expert = blockIdx.x;
  int before = 0;
  for (int base = 0; base < num_choices; base += 8192) {
    int first = base + threadIdx.x * 8, hits = 0;
#pragma unroll
    for (int i = 0; i < 8; i++)
      if (first + i < num_choices && expert_of[first + i] == expert) hits |= 1 << i;
    int count = __popc(hits), upto = count;
    for (int d = 1; d < 32; d *= 2) {
      int other = __shfl_up_sync(~0u, upto, d);
      if (lane >= d) upto += other;
    }
    __syncthreads();
    if (lane == 31) sums[warp] = upto;
    __syncthreads();
    int mine = before + upto - count, total = 0;
    for (int i = 0; i < 32; i++) {
      if (i < warp) mine += sums[i];
      total += sums[i];
    }
#pragma unroll
    for (int i = 0; i < 8; i++)
      if (hits >> i & 1) rank[first + i] = mine++;
    before += total;
  }
  if (threadIdx.x == 0) {
    plan[expert] = before;
    __threadfence();
    is_last = atomicAdd(&plan[771], 1) == gridDim.x - 1;
  }
  __syncthreads();
  if (is_last && warp == 0) {
    __threadfence();
    int row = 0;
    for (int e = lane; e - lane < gridDim.x; e += 32) {
      int rows = e < gridDim.x ? (*(volatile int*)&plan[e] + 7) / 8 * 8 : 0, upto = rows;
      for (int d = 1; d < 32; d *= 2) {
        int other = __shfl_up_sync(~0u, upto, d);
        if (lane >= d) upto += other;
      }
      if (e < gridDim.x) plan[257 + e] = row + upto - rows;
      row += __shfl_sync(~0u, upto, 31);
    }
    if (lane == 0) {
      plan[257 + gridDim.x] = row;
      plan[771] = plan[772] = plan[773] = 0;
    }
  }
}

// Each token's normed row goes to the panels of its chosen experts; `row_of` says where.
extern "C" __global__ void moe_gather(const u16* n, const int* expert_of, const int* rank,
                                      const int* plan, int top_k, int D, int R, u8* panels,
                                      int* row_of) {
  await_previous();
  extern __shared__ __align__(1024) u8 shared[];
  u16* row = (u16*)shared;
  const int token = blockIdx.x;
  const uint4* source = (const uint4*)(n + (long long)token * D);
  for (int i = threadIdx.x; i < D / 8; i += blockDim.x) ((uint4*)row)[i] = source[i];
  __syncthreads();
  int rows[8];
  for (int k = 0; k < top_k; k++) {
    int e = expert_of[token * top_k + k];
    rows[k] = e < 0 ? -1 : plan[257 + e] + rank[token * top_k + k];
    if (threadIdx.x == 0) row_of[token * top_k + k] = rows[k];
  }
  for (int i = threadIdx.x; i < D / 8; i += blockDim.x) {
    int chunk = i % 8;
    const u16* from = row + i / 8 * 64 + chunk / 4 * 8 + chunk % 4;
    uint4 v;
    v.x = from[0] | (u32)from[4] << 16;
    v.y = from[16] | (u32)from[20] << 16;
    v.z = from[32] | (u32)from[36] << 16;
    v.w = from[48] | (u32)from[52] << 16;
    for (int k = 0; k < top_k; k++)
      if (rows[k] >= 0)
        *(uint4*)(panels + ((long long)(i / 8) * R + rows[k]) * 128 + ((chunk ^ (rows[k] & 7)) << 4)) = v;
  }
}

// out = x + sum over the choices, in their order, of p * y.
extern "C" __global__ void moe_finalize(const u16* y, const int* row_of, const float* probabilities,
                                        const u16* x, int adds_residual, int top_k, int D,
                                        u16* out) {
  await_previous();
  const int token = blockIdx.x;
  for (int i = threadIdx.x; i < D / 8; i += blockDim.x) {
    float sum[8] = {};
    for (int k = 0; k < top_k; k++) {
      int r = row_of[token * top_k + k];
      if (r < 0) continue;
      float p = probabilities[token * top_k + k];
      uint4 v = ((const uint4*)(y + (long long)r * D))[i];
      const u32 w[4] = {v.x, v.y, v.z, v.w};
#pragma unroll
      for (int j = 0; j < 4; j++) {
        sum[2 * j] += p * from_bf16((u16)w[j]);
        sum[2 * j + 1] += p * from_bf16(w[j] >> 16);
      }
    }
    uint4 residual = {};
    if (adds_residual) residual = ((const uint4*)(x + (long long)token * D))[i];
    const u32 w[4] = {residual.x, residual.y, residual.z, residual.w};
    u32 result[4];
#pragma unroll
    for (int j = 0; j < 4; j++)
      result[j] = pack2(sum[2 * j] + from_bf16((u16)w[j]), sum[2 * j + 1] + from_bf16(w[j] >> 16));
    ((uint4*)(out + (long long)token * D))[i] = {result[0], result[1], result[2], result[3]};
  }
}
