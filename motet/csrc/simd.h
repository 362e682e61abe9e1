// One vocabulary over the vector units: each instruction set is a namespace with a struct V of the
// same operations on kWidth floats, so that a kernel is written once (*.inl) and compiled for each.
// A kernel file defines MOTET_TARGET as the set's attribute, and every function of it carries that.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

#include "isa.h"

#ifdef MOTET_X86
#include <immintrin.h>
#endif
#ifdef MOTET_NEON
#include <arm_neon.h>
#endif

#define MOTET_SCALAR

namespace motet {

struct Bf16 {
  std::uint16_t bits;
};
struct F16 {
  std::uint16_t bits;
};

inline float widen(float x) { return x; }

inline float widen(Bf16 x) {
  const std::uint32_t bits = static_cast<std::uint32_t>(x.bits) << 16;
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

inline float widen(F16 x) {
  const std::uint32_t sign = static_cast<std::uint32_t>(x.bits & 0x8000) << 16;
  const std::uint32_t exponent = x.bits >> 10 & 31, fraction = x.bits & 0x3ff;
  if (exponent == 0) {  // subnormal, or zero
    const float magnitude = static_cast<float>(fraction) * 0x1p-24f;
    return sign ? -magnitude : magnitude;
  }
  const std::uint32_t wide = exponent == 31 ? 255 : exponent + 112;  // biases 127 and 15
  const std::uint32_t bits = sign | wide << 23 | fraction << 13;
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

inline void narrow(float x, float* out) { *out = x; }

// To the nearest, ties to even; NaNs stay NaNs.
inline void narrow(float x, Bf16* out) {
  std::uint32_t bits;
  std::memcpy(&bits, &x, sizeof bits);
  if ((bits & 0x7fffffff) > 0x7f800000) {
    out->bits = static_cast<std::uint16_t>(bits >> 16 | 0x40);
  } else {
    out->bits = static_cast<std::uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
  }
}

// A magnitude as float16, to the nearest; too large ones are the largest.
inline F16 narrow_half(float x) {
  if (!(x < 65504.0f)) return {0x7bff};
  if (x < 0x1p-14f) return {static_cast<std::uint16_t>(std::nearbyint(x * 0x1p24f))};  // subnormal
  std::uint32_t bits;
  std::memcpy(&bits, &x, sizeof bits);
  bits += 0xfff + (bits >> 13 & 1);
  return {static_cast<std::uint16_t>((bits >> 13) - (112u << 10))};  // biases 127 and 15
}

namespace scalar {

struct V {
  using F = float;
  static constexpr std::size_t kWidth = 1;
  static F zero() { return 0.0f; }
  static F set(float x) { return x; }
  template <typename T>
  static F load(const T* p) {
    return widen(*p);
  }
  static F load_i8(const std::int8_t* p) { return static_cast<float>(*p); }
  template <typename T>
  static void store(T* p, F x) {
    narrow(x, p);
  }
  static F add(F a, F b) { return a + b; }
  static F mul(F a, F b) { return a * b; }
  static F fma(F a, F b, F c) { return a * b + c; }
  static F max(F a, F b) { return a > b ? a : b; }
  static float sum(F a) { return a; }
  static F set(F16 x) { return widen(x); }
  static F exp(F x) { return std::exp(x); }
  // x where low <= at < high, else minus infinity
  static F keep(F x, float at, F low, F high) {
    return low <= at && at < high ? x : -std::numeric_limits<float>::infinity();
  }
};

}  // namespace scalar

// e^x = 2^n e^r with |r| <= ln 2 / 2, and a polynomial of e^r (Taylor to degree 6: 1e-7 relative).
inline constexpr float kLog2E = 1.44269504f, kLn2High = 0.693359375f, kLn2Low = -2.12194440e-4f;
inline constexpr float kExp[] = {1.0f / 720, 1.0f / 120, 1.0f / 24, 1.0f / 6, 0.5f, 1.0f, 1.0f};

#ifdef MOTET_NEON

namespace neon {

struct V {
  using F = float32x4_t;
  static constexpr std::size_t kWidth = 4;
  static F zero() { return vdupq_n_f32(0); }
  static F set(float x) { return vdupq_n_f32(x); }
  static F set(F16 x) { return vcvt_f32_f16(vreinterpret_f16_u16(vdup_n_u16(x.bits))); }
  static F load(const float* p) { return vld1q_f32(p); }
  static F load(const Bf16* p) {
    return vreinterpretq_f32_u32(vshll_n_u16(vld1_u16(&p->bits), 16));
  }
  static F load(const F16* p) { return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(&p->bits))); }
  static F load_i8(const std::int8_t* p) {
    std::uint32_t four;
    std::memcpy(&four, p, sizeof four);
    const int16x8_t wide = vmovl_s8(vreinterpret_s8_u32(vdup_n_u32(four)));
    return vcvtq_f32_s32(vmovl_s16(vget_low_s16(wide)));
  }
  static void store(float* p, F x) { vst1q_f32(p, x); }
  static void store(Bf16* p, F x) {
    const uint32x4_t bits = vreinterpretq_u32_f32(x);
    const uint32x4_t odd = vandq_u32(vshrq_n_u32(bits, 16), vdupq_n_u32(1));
    const uint32x4_t rounded = vaddq_u32(bits, vaddq_u32(odd, vdupq_n_u32(0x7fff)));
    const uint32x4_t quiet = vorrq_u32(bits, vdupq_n_u32(0x400000));
    vst1_u16(&p->bits, vshrn_n_u32(vbslq_u32(vceqq_f32(x, x), rounded, quiet), 16));
  }
  static F add(F a, F b) { return vaddq_f32(a, b); }
  static F mul(F a, F b) { return vmulq_f32(a, b); }
  static F fma(F a, F b, F c) { return vfmaq_f32(c, a, b); }
  static F max(F a, F b) { return vmaxq_f32(a, b); }
  static float sum(F a) { return vaddvq_f32(a); }
  static F exp(F x) {
    const uint32x4_t is_tiny = vcltq_f32(x, set(-87.0f));
    x = vminq_f32(vmaxq_f32(x, set(-87.0f)), set(88.0f));  // a NaN in x stays
    const F n = vrndnq_f32(vmulq_f32(x, set(kLog2E)));
    F r = vfmsq_f32(x, n, set(kLn2High));
    r = vfmsq_f32(r, n, set(kLn2Low));
    F y = set(kExp[0]);
    for (int i = 1; i < 7; ++i) y = fma(y, r, set(kExp[i]));
    const int32x4_t power = vshlq_n_s32(vaddq_s32(vcvtq_s32_f32(n), vdupq_n_s32(127)), 23);
    y = vmulq_f32(y, vreinterpretq_f32_s32(power));
    return vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(y), is_tiny));
  }
  static F keep(F x, float at, F low, F high) {
    const F j = set(at);
    const uint32x4_t kept = vandq_u32(vcleq_f32(low, j), vcltq_f32(j, high));
    return vbslq_f32(kept, x, set(-std::numeric_limits<float>::infinity()));
  }
};

}  // namespace neon

#endif  // MOTET_NEON

#ifdef MOTET_X86

namespace avx2 {

struct V {
  using F = __m256;
  static constexpr std::size_t kWidth = 8;
  MOTET_AVX2 static F zero() { return _mm256_setzero_ps(); }
  MOTET_AVX2 static F set(float x) { return _mm256_set1_ps(x); }
  MOTET_AVX2 static F set(F16 x) {
    return _mm256_cvtph_ps(_mm_set1_epi16(static_cast<short>(x.bits)));
  }
  MOTET_AVX2 static F load(const float* p) { return _mm256_loadu_ps(p); }
  MOTET_AVX2 static F load(const Bf16* p) {
    const __m128i bits = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(bits), 16));
  }
  MOTET_AVX2 static F load(const F16* p) {
    return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
  }
  MOTET_AVX2 static F load_i8(const std::int8_t* p) {
    const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p));
    return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes));
  }
  MOTET_AVX2 static void store(float* p, F x) { _mm256_storeu_ps(p, x); }
  MOTET_AVX2 static void store(Bf16* p, F x) {
    const __m256i bits = _mm256_castps_si256(x);
    const __m256i odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
    __m256i rounded = _mm256_add_epi32(bits, _mm256_add_epi32(odd, _mm256_set1_epi32(0x7fff)));
    const __m256i quiet = _mm256_or_si256(bits, _mm256_set1_epi32(0x400000));
    const __m256i is_nan = _mm256_castps_si256(_mm256_cmp_ps(x, x, _CMP_UNORD_Q));
    rounded = _mm256_srli_epi32(_mm256_blendv_epi8(rounded, quiet, is_nan), 16);
    const __m256i packed = _mm256_permute4x64_epi64(_mm256_packus_epi32(rounded, rounded), 0x08);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(p), _mm256_castsi256_si128(packed));
  }
  MOTET_AVX2 static F add(F a, F b) { return _mm256_add_ps(a, b); }
  MOTET_AVX2 static F mul(F a, F b) { return _mm256_mul_ps(a, b); }
  MOTET_AVX2 static F fma(F a, F b, F c) { return _mm256_fmadd_ps(a, b, c); }
  MOTET_AVX2 static F max(F a, F b) { return _mm256_max_ps(a, b); }
  MOTET_AVX2 static float sum(F a) {
    __m128 x = _mm_add_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps(a, 1));
    x = _mm_add_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_add_ss(x, _mm_movehdup_ps(x)));
  }
  MOTET_AVX2 static F exp(F x) {
    const F low = _mm256_set1_ps(-87.0f);
    const F is_tiny = _mm256_cmp_ps(x, low, _CMP_LT_OQ);
    x = _mm256_min_ps(_mm256_max_ps(low, x), _mm256_set1_ps(88.0f));  // a NaN in x stays
    const F n = _mm256_round_ps(_mm256_mul_ps(x, set(kLog2E)), 0);
    F r = _mm256_fnmadd_ps(n, set(kLn2High), x);
    r = _mm256_fnmadd_ps(n, set(kLn2Low), r);
    F y = set(kExp[0]);
    for (int i = 1; i < 7; ++i) y = fma(y, r, set(kExp[i]));
    const __m256i power = _mm256_slli_epi32(
        _mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127)), 23);
    return _mm256_andnot_ps(is_tiny, _mm256_mul_ps(y, _mm256_castsi256_ps(power)));
  }
  MOTET_AVX2 static F keep(F x, float at, F low, F high) {
    const F j = set(at);
    const F kept = _mm256_and_ps(_mm256_cmp_ps(low, j, _CMP_LE_OQ), _mm256_cmp_ps(j, high, _CMP_LT_OQ));
    return _mm256_blendv_ps(set(-std::numeric_limits<float>::infinity()), x, kept);
  }
};

}  // namespace avx2

namespace avx512 {

struct V {
  using F = __m512;
  static constexpr std::size_t kWidth = 16;
  MOTET_AVX512 static F zero() { return _mm512_setzero_ps(); }
  MOTET_AVX512 static F set(float x) { return _mm512_set1_ps(x); }
  MOTET_AVX512 static F set(F16 x) {
    return _mm512_cvtph_ps(_mm256_set1_epi16(static_cast<short>(x.bits)));
  }
  MOTET_AVX512 static F load(const float* p) { return _mm512_loadu_ps(p); }
  MOTET_AVX512 static F load(const Bf16* p) {
    const __m256i bits = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16));
  }
  MOTET_AVX512 static F load(const F16* p) {
    return _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
  }
  MOTET_AVX512 static F load_i8(const std::int8_t* p) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(bytes));
  }
  MOTET_AVX512 static void store(float* p, F x) { _mm512_storeu_ps(p, x); }
  // the bits of the sixteen bfloat16 in the low halves of the lanes
  MOTET_AVX512 static __m512i bf16_lanes(F x) {
    const __m512i bits = _mm512_castps_si512(x);
    const __m512i odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
    __m512i rounded = _mm512_add_epi32(bits, _mm512_add_epi32(odd, _mm512_set1_epi32(0x7fff)));
    const __mmask16 is_nan = _mm512_cmp_ps_mask(x, x, _CMP_UNORD_Q);
    rounded = _mm512_mask_or_epi32(rounded, is_nan, bits, _mm512_set1_epi32(0x400000));
    return _mm512_srli_epi32(rounded, 16);
  }
  MOTET_AVX512 static void store(Bf16* p, F x) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), _mm512_cvtepi32_epi16(bf16_lanes(x)));
  }
  MOTET_AVX512 static F add(F a, F b) { return _mm512_add_ps(a, b); }
  MOTET_AVX512 static F mul(F a, F b) { return _mm512_mul_ps(a, b); }
  MOTET_AVX512 static F fma(F a, F b, F c) { return _mm512_fmadd_ps(a, b, c); }
  MOTET_AVX512 static F max(F a, F b) { return _mm512_max_ps(a, b); }
  MOTET_AVX512 static float sum(F a) { return _mm512_reduce_add_ps(a); }
  MOTET_AVX512 static F exp(F x) {
    // Tiny results are zero: a subnormal one costs the processor a hundred cycles.
    const __mmask16 counts = _mm512_cmp_ps_mask(x, set(-87.0f), _CMP_NLT_UQ);
    x = _mm512_max_ps(set(-87.0f), x);  // a NaN in x stays
    const F n = _mm512_roundscale_ps(_mm512_mul_ps(x, set(kLog2E)), 0);
    F r = _mm512_fnmadd_ps(n, set(kLn2High), x);
    r = _mm512_fnmadd_ps(n, set(kLn2Low), r);
    F y = set(kExp[0]);
    for (int i = 1; i < 7; ++i) y = fma(y, r, set(kExp[i]));
    return _mm512_maskz_scalef_ps(counts, y, n);
  }
  MOTET_AVX512 static F keep(F x, float at, F low, F high) {
    const F j = set(at);
    const __mmask16 kept = _mm512_cmp_ps_mask(low, j, _CMP_LE_OQ) & _mm512_cmp_ps_mask(j, high, _CMP_LT_OQ);
    return _mm512_mask_blend_ps(kept, set(-std::numeric_limits<float>::infinity()), x);
  }
};

}  // namespace avx512

#endif  // MOTET_X86

}  // namespace motet
