// Rows of Q8_0, signed bytes in blocks of 32 beside a float16 scale, times a few tokens by products of
// bytes (AVX-512 VNNI). The activations of a block are integers beside one scale, as in matmul_vnni.cpp;
// exact ones have 22 bits here.
#include "matmul_kernels.h"

#ifdef MOTET_X86
#include <immintrin.h>

#include <cstring>

#include "integers_avx512.h"

namespace motet {
namespace {

constexpr std::size_t kBytes = 34;    // of a block
constexpr std::size_t kGroup = 2;     // blocks whose values are one vector
constexpr int kOffset = 128;          // is added to the weights, for bytes without a sign
constexpr int kTopBit = 20;           // of an exact integer: four products with weights fit 32 bits

// The activations of two blocks.
template <std::size_t kPlanes>
struct alignas(64) Group {
  std::int8_t bytes[kPlanes][64];  // most significant first
  std::int32_t offsets[16];        // what kOffset adds to each lane, negated
  float scales[16];                // of an integer; NaN where one is not finite
};

template <std::size_t kPlanes>
std::size_t x_bytes(std::size_t num_blocks) {
  return (num_blocks + 1) / kGroup * sizeof(Group<kPlanes>);
}

template <std::size_t kPlanes, typename In>
MOTET_VNNI void pack_token(const Kernel&, const In* const* tokens, std::size_t,
                           std::size_t num_blocks, void* out) {
  auto* groups = static_cast<Group<kPlanes>*>(out);
  if (num_blocks % kGroup != 0)
    std::memset(static_cast<void*>(groups + num_blocks / kGroup), 0, sizeof(Group<kPlanes>));
  for (std::size_t b = 0; b < num_blocks; ++b) {
    Group<kPlanes>& group = groups[b / kGroup];
    const std::size_t half = b % kGroup;
    Integers integers = to_integers<kPlanes, kTopBit>(tokens[0] + b * kBlock);
    __m256i offsets = _mm256_setzero_si256();
    for (std::size_t plane = kPlanes; plane-- > 0;) {
      const __m256i bytes = take_bytes(integers);
      const __m256i sums = _mm256_dpbusd_epi32(_mm256_setzero_si256(), _mm256_set1_epi8(1), bytes);
      const int shift = static_cast<int>(8 * (kPlanes - 1 - plane));
      offsets = _mm256_sub_epi32(offsets, _mm256_sll_epi32(sums, _mm_cvtsi32_si128(shift)));
      _mm256_store_si256(reinterpret_cast<__m256i*>(group.bytes[plane] + 32 * half), bytes);
    }
    offsets = _mm256_mullo_epi32(offsets, _mm256_set1_epi32(kOffset));
    _mm256_store_si256(reinterpret_cast<__m256i*>(group.offsets + 8 * half), offsets);
    _mm256_store_ps(group.scales + 8 * half, _mm256_set1_ps(integers.unit));
  }
}

MOTET_VNNI MOTET_INLINE __m256i block_at(const std::uint8_t* block) {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 2));
}

MOTET_VNNI MOTET_INLINE __m256i scale_at(const std::uint8_t* block) {
  short bits;
  std::memcpy(&bits, block, sizeof bits);
  return _mm256_set1_epi16(bits);
}

template <std::size_t kPlanes, int kRows, int kTokens>
MOTET_VNNI MOTET_INLINE void add_blocks(const __m512i* weights, const __m512* scales,
                                        std::size_t group_index, const void* const* x,
                                        __m512 (*sums)[kTokens]) {
#pragma GCC unroll 8
  for (int r = 0; r < kRows; ++r) {
    const __m512i bytes = _mm512_xor_si512(weights[r], _mm512_set1_epi8(static_cast<char>(-128)));
#pragma GCC unroll 8
    for (int t = 0; t < kTokens; ++t) {
      const auto& group = static_cast<const Group<kPlanes>*>(x[t])[group_index];
      __m512i lanes = kPlanes == 1 ? _mm512_load_si512(group.offsets) : _mm512_setzero_si512();
#pragma GCC unroll 3
      for (std::size_t plane = 0; plane < kPlanes; ++plane) {
        if (plane > 0) lanes = _mm512_slli_epi32(lanes, 8);
        lanes = _mm512_dpbusd_epi32(lanes, bytes, _mm512_load_si512(group.bytes[plane]));
      }
      if (kPlanes > 1) lanes = _mm512_add_epi32(lanes, _mm512_load_si512(group.offsets));
      const __m512 factor = _mm512_mul_ps(scales[r], _mm512_load_ps(group.scales));
      sums[r][t] = _mm512_fmadd_ps(_mm512_cvtepi32_ps(lanes), factor, sums[r][t]);
    }
  }
}

template <std::size_t kPlanes, int kRows, int kTokens>
MOTET_VNNI void dot(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                    const Fetch& fetch) {
  __m512 sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = _mm512_setzero_ps();
  for (std::size_t byte = num_blocks / 2 * 64; byte < num_blocks * kBytes; byte += 64)
    fetch_line<kRows>(rows, byte, fetch);
  __m512i weights[kRows];
  __m512 scales[kRows];
  std::size_t b = 0;
  for (; b + kGroup <= num_blocks; b += kGroup) {
    fetch_line<kRows>(rows, b * 32, fetch);
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
      const std::uint8_t* block = rows[r].data + b * kBytes;
      weights[r] = _mm512_inserti64x4(_mm512_castsi256_si512(block_at(block)),
                                      block_at(block + kBytes), 1);
      short bits;
      std::memcpy(&bits, block + kBytes, sizeof bits);
      scales[r] = _mm512_cvtph_ps(_mm256_mask_set1_epi16(scale_at(block), 0xff00, bits));
    }
    add_blocks<kPlanes, kRows, kTokens>(weights, scales, b / kGroup, x, sums);
  }
  if (b < num_blocks) {
    for (int r = 0; r < kRows; ++r) {
      const std::uint8_t* block = rows[r].data + b * kBytes;
      weights[r] = _mm512_zextsi256_si512(block_at(block));
      // the other half's activations are zeros, but infinity times zero is not
      scales[r] = _mm512_maskz_cvtph_ps(0x00ff, scale_at(block));
    }
    add_blocks<kPlanes, kRows, kTokens>(weights, scales, b / kGroup, x, sums);
  }
  static_assert(kRows == 4);
#pragma GCC unroll 4
  for (int t = 0; t < kTokens; ++t)
    _mm_storeu_ps(out + t * kPanel, sums_of(sums[0][t], sums[1][t], sums[2][t], sums[3][t]));
}

constexpr int kRows = 4;

template <std::size_t kPlanes>
void panel(const Row* rows, std::size_t num_blocks, const void* const* x, std::size_t num_tokens,
           float* out, const Ahead& ahead) {
  static constexpr Dot kDots[] = {&dot<kPlanes, kRows, 1>, &dot<kPlanes, kRows, 2>,
                                  &dot<kPlanes, kRows, 3>, &dot<kPlanes, kRows, 4>};
  multiply_panel_by<kRows>(kDots, 4, rows, num_blocks, x, num_tokens, out, ahead);
}

template <std::size_t kPlanes>
Kernel make_kernel(const char* name) {
  return {name,
          false,
          false,
          &x_bytes<kPlanes>,
          &pack_token<kPlanes, std::uint16_t>,
          &pack_token<kPlanes, float>,
          &panel<kPlanes>,
          kInOrder};
}

}  // namespace

const Kernel* find_kernel_q8_0_vnni(Products products) {
  static const Kernel kExact = make_kernel<kExactBytes>("avx512_vnni");
  static const Kernel kFine = make_kernel<kFineBytes>("avx512_fine");
  static const Kernel kRounded = make_kernel<kRoundedBytes>("avx512_int8");
  switch (products) {
    case Products::bf16: return &kFine;
    case Products::int8: return &kRounded;
    default: return &kExact;
  }
}

}  // namespace motet

#endif  // MOTET_X86
