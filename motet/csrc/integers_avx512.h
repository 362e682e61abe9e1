// The activations of a block of 32 as integers beside one scale, for products of bytes.
#pragma once

#include <immintrin.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>

#include "isa.h"

namespace motet {

#define MOTET_VNNI                                                                           \
  __attribute__((target("avx512vbmi,avx512vnni,avx512f,avx512bw,avx512dq,avx512vl,avx2,fma," \
                        "f16c")))

struct Integers {
  __m512i first, second;  // sixteen each
  float unit;             // value = integer * unit; NaN, with zeros, where one is not finite
};

// What `Integers` are in bytes.
constexpr std::size_t kExactBytes = 3, kFineBytes = 2, kRoundedBytes = 1;

MOTET_VNNI MOTET_INLINE __m512 load_16(const std::uint16_t* values) {  // bfloat16
  const __m256i bits = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(values));
  return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16));
}

MOTET_VNNI MOTET_INLINE __m512 load_16(const float* values) { return _mm512_loadu_ps(values); }

MOTET_INLINE float power_of_two(int exponent) {
  const std::int32_t bits = (exponent + 127) << 23;
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

// 32 values. Rounded: at most 127, the unit is 1/127 of the largest; fine: at most 32,639, which two signed
// bytes have, and the unit 1/32,639 of the largest. Exact: at most 2^(top_bit + 1), beside a power of two.
template <std::size_t num_bytes, int top_bit = 0, typename In>
MOTET_VNNI MOTET_INLINE Integers to_integers(const In* values) {
  const __m512 x0 = load_16(values), x1 = load_16(values + 16);
  const __m512 bound = _mm512_set1_ps(std::numeric_limits<float>::max());
  const __mmask16 finite = _mm512_cmp_ps_mask(_mm512_abs_ps(x0), bound, _CMP_LE_OQ) &
                           _mm512_cmp_ps_mask(_mm512_abs_ps(x1), bound, _CMP_LE_OQ);
  if (finite != 0xffff)
    return {_mm512_setzero_si512(), _mm512_setzero_si512(),
            std::numeric_limits<float>::quiet_NaN()};
  const float largest =
      _mm512_reduce_max_ps(_mm512_max_ps(_mm512_abs_ps(x0), _mm512_abs_ps(x1)));
  float unit, factor;
  if constexpr (num_bytes < kExactBytes) {
    unit = std::max(largest, 1e-30f) / (num_bytes == kRoundedBytes ? 127.0f : 32639.0f);
    factor = 1.0f / unit;
  } else {
    std::int32_t bits;
    std::memcpy(&bits, &largest, sizeof bits);
    const int exponent = std::max(-100, (bits >> 23) - 127);
    unit = power_of_two(exponent - top_bit);
    factor = power_of_two(top_bit - exponent);
  }
  const __m512 factors = _mm512_set1_ps(factor);
  return {_mm512_cvtps_epi32(_mm512_mul_ps(x0, factors)),
          _mm512_cvtps_epi32(_mm512_mul_ps(x1, factors)), unit};
}

// The lowest byte, as a signed one, and what is above it.
MOTET_VNNI MOTET_INLINE __m128i take_byte(__m512i& integers) {
  const __m512i byte = _mm512_srai_epi32(_mm512_slli_epi32(integers, 24), 24);
  integers = _mm512_srai_epi32(_mm512_sub_epi32(integers, byte), 8);
  return _mm512_cvtepi32_epi8(byte);
}

MOTET_VNNI MOTET_INLINE __m256i take_bytes(Integers& integers) {
  const __m128i low = take_byte(integers.first);
  return _mm256_set_m128i(take_byte(integers.second), low);
}

// The sums of the lanes of four vectors, each in the same order.
MOTET_VNNI MOTET_INLINE __m128 sums_of(__m512 a, __m512 b, __m512 c, __m512 d) {
  const __m512 ab = _mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
  const __m512 cd = _mm512_add_ps(_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d));
  const __m512d low = _mm512_unpacklo_pd(_mm512_castps_pd(ab), _mm512_castps_pd(cd));
  const __m512d high = _mm512_unpackhi_pd(_mm512_castps_pd(ab), _mm512_castps_pd(cd));
  const __m512 all = _mm512_add_ps(_mm512_castpd_ps(low), _mm512_castpd_ps(high));
  const __m256 half = _mm256_add_ps(_mm512_castps512_ps256(all), _mm512_extractf32x8_ps(all, 1));
  return _mm_add_ps(_mm256_castps256_ps128(half), _mm256_extractf128_ps(half, 1));
}

}  // namespace motet
