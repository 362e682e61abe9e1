// What surrounds the library's matrix products when many tokens come at once: the norm of rows, and
// the rotary embedding with the write to the cache. Legend: T tokens, D hidden, H head size.
// Activations are bf16; small weights are bf16, or float32 where the flag says so.

typedef unsigned short u16;
typedef unsigned int u32;
typedef long long i64;

__device__ __forceinline__ void await_previous() {
#if __CUDA_ARCH__ >= 900
  asm volatile("griddepcontrol.wait;" ::: "memory");
#endif
}
// The next kernel may start; what it reads of this one it waits for.
__device__ __forceinline__ void start_next() {
#if __CUDA_ARCH__ >= 900
  asm volatile("griddepcontrol.launch_dependents;" ::: "memory");
#endif
}
__device__ __forceinline__ float low(u32 pair) { return __uint_as_float(pair << 16); }
__device__ __forceinline__ float high(u32 pair) { return __uint_as_float(pair & 0xFFFF0000u); }
__device__ __forceinline__ u32 pack(float first, float second) {
  u32 y;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(y) : "f"(second), "f"(first));
  return y;
}

// n = x / sqrt(mean(x^2) + eps) * g; a block a token, D a multiple of 8 and at most 32 * 256.
extern "C" __global__ void __launch_bounds__(256)
norm_rows(const u16* x, const void* weight, int is_float32, u16* n, int D, float eps) {
  start_next();
  await_previous();
  __shared__ float sums[8];
  const uint4* row = (const uint4*)(x + (i64)blockIdx.x * D);
  const int count = D / 8;
  uint4 kept[4];
  float sum = 0.0f;
#pragma unroll
  for (int j = 0; j < 4; j++) {
    int i = threadIdx.x + 256 * j;
    if (i >= count) break;
    uint4 v = kept[j] = row[i];
    sum += low(v.x) * low(v.x) + high(v.x) * high(v.x) + low(v.y) * low(v.y) + high(v.y) * high(v.y);
    sum += low(v.z) * low(v.z) + high(v.z) * high(v.z) + low(v.w) * low(v.w) + high(v.w) * high(v.w);
  }
  for (int d = 16; d; d /= 2) sum += __shfl_xor_sync(~0u, sum, d);
  if (threadIdx.x % 32 == 0) sums[threadIdx.x / 32] = sum;
  __syncthreads();
  sum = 0.0f;
#pragma unroll
  for (int i = 0; i < 8; i++) sum += sums[i];
  const float scale = rsqrtf(sum / D + eps);
#pragma unroll
  for (int j = 0; j < 4; j++) {
    int i = threadIdx.x + 256 * j;
    if (i >= count) break;
    u32 v[4] = {kept[j].x, kept[j].y, kept[j].z, kept[j].w};
#pragma unroll
    for (int m = 0; m < 4; m++) {
      float g0, g1;
      if (is_float32) {
        float2 g = ((const float2*)weight)[4 * i + m];
        g0 = g.x, g1 = g.y;
      } else {
        u32 g = ((const u32*)weight)[4 * i + m];
        g0 = low(g), g1 = high(g);
      }
      v[m] = pack(low(v[m]) * scale * g0, high(v[m]) * scale * g1);
    }
    ((uint4*)(n + (i64)blockIdx.x * D))[i] = make_uint4(v[0], v[1], v[2], v[3]);
  }
}

// out = y + residual, eight values at a time; out may be either.
extern "C" __global__ void __launch_bounds__(256)
add_rows(const u16* y, const u16* residual, u16* out, i64 count) {
  start_next();
  await_previous();
  const i64 at = blockIdx.x * 256ll + threadIdx.x;
  if (at >= count) return;
  uint4 a = ((const uint4*)y)[at], b = ((const uint4*)residual)[at];
  ((uint4*)out)[at] = make_uint4(pack(low(a.x) + low(b.x), high(a.x) + high(b.x)),
                                 pack(low(a.y) + low(b.y), high(a.y) + high(b.y)),
                                 pack(low(a.z) + low(b.z), high(a.z) + high(b.z)),
                                 pack(low(a.w) + low(b.w), high(a.w) + high(b.w)));
}

#ifdef FP8  // the cache is in e4m3: to nearest even, what is too large becomes 448, NaN stays one
typedef unsigned char kept_t;
__device__ __forceinline__ u32 to_e4m3(float x) {
  u32 bits = __float_as_uint(x) & 0x7fffffffu, sign = __float_as_uint(x) >> 24 & 0x80u;
  if (bits > 0x7f800000u) return 0x7f;
  if (bits > 0x43e00000u) bits = 0x43e00000u;
  // below 2^-6 the code is the number of 2^-9, from there on the upper bits of a float32
  return sign | (bits < 0x3c800000u ? (u32)__float2int_rn(__uint_as_float(bits) * 512.0f)
                                    : ((bits + 0x7ffffu + (bits >> 20 & 1)) >> 20) - 960u);
}
__device__ __forceinline__ u16 to_codes(float first, float second) {
  return (u16)(to_e4m3(first) | to_e4m3(second) << 8);
}
#else
typedef u16 kept_t;
#endif

// q is turned on its way to `turned` (which may be q), k to its slot, and v is copied there. Where
// there are no slots a token's own row is its slot. Rows of q are `q_stride` values apart, those of k
// and v `kv_stride`. A block a token; H a multiple of 4, strides of 2.
extern "C" __global__ void __launch_bounds__(256)
rope_write(const u16* q, int q_stride, const u16* k, const u16* v, int kv_stride, const float* cos,
           const float* sin, const i64* slots, u16* turned, kept_t* k_cache, kept_t* v_cache,
           int num_heads, int num_kv_heads, int H) {
  start_next();
  await_previous();
  const i64 token = blockIdx.x, slot = slots ? slots[token] : token;
  const int pairs = H / 4;  // of two neighbours and their two partners
  cos += token * (H / 2);
  sin += token * (H / 2);
  for (int i = threadIdx.x; i < (num_heads + num_kv_heads) * pairs; i += 256) {
    int head = i / pairs, at = i % pairs;
    bool is_q = head < num_heads;
    const u32* source = (const u32*)(is_q ? q + token * q_stride + head * H
                                          : k + token * kv_stride + (head - num_heads) * H);
#ifndef FP8
    u32* target = (u32*)(is_q ? turned + (token * num_heads + head) * H
                              : k_cache + (slot * num_kv_heads + head - num_heads) * H);
#endif
    u32 a = source[at], b = source[at + pairs];
    float2 c = ((const float2*)cos)[at], s = ((const float2*)sin)[at];
#ifdef FP8
    if (!is_q) {
      u16* codes = (u16*)(k_cache + (slot * num_kv_heads + head - num_heads) * H);
      codes[at] = to_codes(low(a) * c.x - low(b) * s.x, high(a) * c.y - high(b) * s.y);
      codes[at + pairs] = to_codes(low(b) * c.x + low(a) * s.x, high(b) * c.y + high(a) * s.y);
      continue;
    }
    u32* target = (u32*)(turned + (token * num_heads + head) * H);
#endif
    target[at] = pack(low(a) * c.x - low(b) * s.x, high(a) * c.y - high(b) * s.y);
    target[at + pairs] = pack(low(b) * c.x + low(a) * s.x, high(b) * c.y + high(a) * s.y);
  }
  const int words = num_kv_heads * H / 2;
  for (int i = threadIdx.x; i < words; i += 256)
#ifdef FP8
  {
    u32 pair = ((const u32*)(v + token * kv_stride))[i];
    ((u16*)v_cache)[slot * words + i] = to_codes(low(pair), high(pair));
  }
#else
    ((u32*)v_cache)[slot * words + i] = ((const u32*)(v + token * kv_stride))[i];
#endif
}
