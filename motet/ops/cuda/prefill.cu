// What surrounds the library's matrix products when many tokens come at once: the norm of rows, and
// the rotary embedding with the write to the cache. Legend: T tokens, D hidden, H head size.
// Activations are bf16; small weights are bf16, or float32 where the flag says so.

typedef unsigned short u16;
typedef unsigned int u32;
typedef long long i64;

// begin of what only a GPU can do; tests put the same in plain C++ in its place
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
__device__ __forceinline__ u32 pack(float first, float second) {
  u32 y;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(y) : "f"(second), "f"(first));
  return y;
}
// end of what only a GPU can do
__device__ __forceinline__ float low(u32 pair) { return __uint_as_float(pair << 16); }
__device__ __forceinline__ float high(u32 pair) { return __uint_as_float(pair & 0xFFFF0000u); }

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
__device__ __forceinline__ u32 to_codes(float a, float b, float c, float d) {
  return to_e4m3(a) | to_e4m3(b) << 8 | to_e4m3(c) << 16 | to_e4m3(d) << 24;
}
#else
typedef u16 kept_t;
#endif
// Eight values to where keys and values are kept.
__device__ __forceinline__ void keep(kept_t* to, const float (&v)[8]) {
#ifdef FP8
  *(uint2*)to = make_uint2(to_codes(v[0], v[1], v[2], v[3]), to_codes(v[4], v[5], v[6], v[7]));
#else
  *(uint4*)to = make_uint4(pack(v[0], v[1]), pack(v[2], v[3]), pack(v[4], v[5]), pack(v[6], v[7]));
#endif
}
__device__ __forceinline__ void widen(uint4 x, float (&v)[8]) {
  v[0] = low(x.x), v[1] = high(x.x), v[2] = low(x.y), v[3] = high(x.y);
  v[4] = low(x.z), v[5] = high(x.z), v[6] = low(x.w), v[7] = high(x.w);
}

// q is turned on its way to `turned` (which may be q), k to its slot, and v is copied there. Where
// there are no slots a token's own row is its slot. Rows of q are `q_stride` values apart, those of k
// and v `kv_stride`. A block a token, in which a thread has eight values and their partners, or eight
// of v; H a multiple of 16, strides of 8.
extern "C" __global__ void __launch_bounds__(512)
rope_write(const u16* q, int q_stride, const u16* k, const u16* v, int kv_stride, const float* cos,
           const float* sin, const i64* slots, u16* turned, kept_t* k_cache, kept_t* v_cache,
           int num_heads, int num_kv_heads, int H) {
  start_next();
  await_previous();
  const i64 token = blockIdx.x, slot = slots ? slots[token] : token;
  const int parts = H / 16, num_turned = (num_heads + num_kv_heads) * parts;
  const int all = num_turned + num_kv_heads * H / 8;
  for (int i = threadIdx.x; i < all; i += blockDim.x) {
    float a[8], b[8];
    if (i >= num_turned) {
      const int at = (i - num_turned) * 8;
      const uint4 x = *(const uint4*)(v + token * kv_stride + at);
      widen(x, a);
      keep(v_cache + slot * num_kv_heads * H + at, a);
      continue;
    }
    const int head = i / parts, at = i % parts * 8;
    const bool is_q = head < num_heads;
    const u16* from = (is_q ? q + token * q_stride + head * H
                            : k + token * kv_stride + (head - num_heads) * H) + at;
    widen(*(const uint4*)from, a);
    widen(*(const uint4*)(from + H / 2), b);
    const float4* c4 = (const float4*)(cos + token * (H / 2) + at);
    const float4* s4 = (const float4*)(sin + token * (H / 2) + at);
    const float4 c0 = c4[0], c1 = c4[1], s0 = s4[0], s1 = s4[1];
    const float c[8] = {c0.x, c0.y, c0.z, c0.w, c1.x, c1.y, c1.z, c1.w};
    const float s[8] = {s0.x, s0.y, s0.z, s0.w, s1.x, s1.y, s1.z, s1.w};
#pragma unroll
    for (int j = 0; j < 8; j++) {
      const float first = a[j] * c[j] - b[j] * s[j], second = b[j] * c[j] + a[j] * s[j];
      a[j] = first, b[j] = second;
    }
    if (is_q) {
      u16* to = turned + (token * num_heads + head) * H + at;
      *(uint4*)to = make_uint4(pack(a[0], a[1]), pack(a[2], a[3]), pack(a[4], a[5]), pack(a[6], a[7]));
      *(uint4*)(to + H / 2) =
          make_uint4(pack(b[0], b[1]), pack(b[2], b[3]), pack(b[4], b[5]), pack(b[6], b[7]));
    } else {
      kept_t* to = k_cache + (slot * num_kv_heads + head - num_heads) * H + at;
      keep(to, a);
      keep(to + H / 2, b);
    }
  }
}
