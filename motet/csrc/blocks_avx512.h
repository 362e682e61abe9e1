// A block of 32 weights as bfloat16 in one AVX-512 vector, exact, in the order of its format.
#pragma once

#include <immintrin.h>

#include "isa.h"
#include "matmul_kernels.h"
#include "mxfp4.h"

namespace motet {

// 16 bytes of codes: word i of the vector's quarter q is word i of the bytes, shifted by 4 q, and
// its low four bits choose one of 16 values. The permutation takes five bits; both halves are the
// same. The shift is a product: a shift would wait for the port of permutations.
MOTET_AVX512 MOTET_INLINE __m512i unpack_codes(const std::uint8_t* codes, std::uint8_t scale) {
  const __m512i factors = _mm512_inserti64x4(
      _mm512_castsi256_si512(_mm256_set_m128i(_mm_set1_epi16(1 << 12), _mm_setzero_si128())),
      _mm256_set_m128i(_mm_set1_epi16(1 << 4), _mm_set1_epi16(1 << 8)), 1);
  const __m512i words =
      _mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(codes)));
  const __m512i values = _mm512_broadcast_i64x4(
      _mm256_load_si256(reinterpret_cast<const __m256i*>(kMxfp4Table.row[scale])));
  return _mm512_permutexvar_epi16(_mm512_mask_mulhi_epu16(words, 0xffffff00, words, factors), values);
}

struct Mxfp4Block {
  static constexpr std::size_t kBytes = 16;  // of a row's data
  static MOTET_AVX512 MOTET_INLINE __m512i load(const Row& row, std::size_t b) {
    return load(row.data + 16 * b, row.scales + b);
  }
  static MOTET_AVX512 MOTET_INLINE __m512i load(const std::uint8_t* block,
                                                const std::uint8_t* scale) {
    return unpack_codes(block, *scale);
  }
};

struct GgufBlock {
  static constexpr std::size_t kBytes = 17;
  static MOTET_AVX512 MOTET_INLINE __m512i load(const Row& row, std::size_t b) {
    return load(row.data + 17 * b, nullptr);
  }
  static MOTET_AVX512 MOTET_INLINE __m512i load(const std::uint8_t* block, const std::uint8_t*) {
    return unpack_codes(block + 1, *block);
  }
};

struct Bf16Block {
  static MOTET_AVX512 MOTET_INLINE __m512i load(const Row& row, std::size_t b) {
    return _mm512_loadu_si512(row.data + 64 * b);
  }
};

}  // namespace motet
