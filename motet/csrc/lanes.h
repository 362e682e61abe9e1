// Sixteen floats as one value, in the vector extensions of GCC and Clang: written once and compiled
// for the instruction set of the function that it is inlined into, which may have shorter vectors.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "isa.h"

namespace motet {

constexpr std::size_t kLanes = 16;
typedef float Lanes __attribute__((vector_size(64)));
typedef std::int32_t IntLanes __attribute__((vector_size(64)));
typedef std::uint32_t BitLanes __attribute__((vector_size(64)));
typedef std::uint16_t HalfLanes __attribute__((vector_size(32)));

MOTET_INLINE void load(const float* p, Lanes& lanes) { std::memcpy(&lanes, p, sizeof lanes); }

MOTET_INLINE void load(const std::uint16_t* p, Lanes& lanes) {  // bfloat16
  HalfLanes halves;
  std::memcpy(&halves, p, sizeof halves);
  lanes = (Lanes)(__builtin_convertvector(halves, BitLanes) << 16);
}

MOTET_INLINE void store(const Lanes& lanes, float* p) { std::memcpy(p, &lanes, sizeof lanes); }

// To the nearest, ties to even; NaNs stay NaNs. In the low halves of the lanes.
MOTET_INLINE void round_bf16(const Lanes& lanes, BitLanes& halves) {
  const BitLanes bits = (BitLanes)lanes;
  const BitLanes rounded = bits + 0x7fff + (bits >> 16 & 1);
  const BitLanes quiet = bits | 0x400000;
  halves = ((bits & 0x7fffffff) > 0x7f800000 ? quiet : rounded) >> 16;
}

MOTET_INLINE void store(const Lanes& lanes, std::uint16_t* p) {
  BitLanes bits;
  round_bf16(lanes, bits);
  const HalfLanes halves = __builtin_convertvector(bits, HalfLanes);
  std::memcpy(p, &halves, sizeof halves);
}

MOTET_INLINE float sum_of(const Lanes& lanes) {
  float parts[kLanes];
  std::memcpy(parts, &lanes, sizeof parts);
  for (std::size_t n = kLanes / 2; n > 0; n /= 2)
    for (std::size_t i = 0; i < n; ++i) parts[i] += parts[i + n];
  return parts[0];
}

// e^x to 2e-7 relative, for x at most 88; 0 below -87. NaNs stay NaNs.
MOTET_INLINE void exp_of(const Lanes& x, Lanes& y) {
  const Lanes kept = x < -87.0f ? Lanes{} - 87.0f : (x > 88.0f ? Lanes{} + 88.0f : x);
  const Lanes shifted = kept * 1.44269504f + 12582912.0f;  // 1.5 * 2^23: the sum has no fraction
  const Lanes n = shifted - 12582912.0f;
  const Lanes r = (kept - n * 0.693359375f) + n * 2.12194440e-4f;
  Lanes p = r * (1.0f / 5040) + 1.0f / 720;
  p = p * r + 1.0f / 120;
  p = p * r + 1.0f / 24;
  p = p * r + 1.0f / 6;
  p = p * r + 0.5f;
  p = p * r + 1.0f;
  p = p * r + 1.0f;
  const IntLanes power = ((IntLanes)shifted - 0x4b400000 + 127) << 23;
  const Lanes whole = p * (Lanes)power;
  y = x < -87.0f ? Lanes{} : whole;
}

}  // namespace motet
