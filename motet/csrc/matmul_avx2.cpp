// Rows times tokens with AVX2 and FMA, in float32.
#include "matmul_kernels.h"

#ifdef MOTET_X86
#include <immintrin.h>

#include "mxfp4.h"

namespace motet {
namespace {

// A block of weights in four vectors.

// Sixteen bfloat16, widened: the even positions, then the odd ones.
MOTET_AVX2 MOTET_INLINE void widen_pair(__m256i bits, __m256& even, __m256& odd) {
  even = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 16));
  odd =
      _mm256_castsi256_ps(_mm256_and_si256(bits, _mm256_set1_epi32(static_cast<int>(0xffff0000))));
}

// The low and the high bytes of the sixteen values of a scale are two tables; the lower nibbles of
// the bytes are looked up in the vector's first half, the upper ones in its second.
MOTET_AVX2 MOTET_INLINE void unpack_codes(const std::uint8_t* codes, std::uint8_t scale,
                                          __m256* w) {
  const __m128i split = _mm_setr_epi8(0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15);
  const __m256i row = _mm256_shuffle_epi8(
      _mm256_load_si256(reinterpret_cast<const __m256i*>(kMxfp4Table.row[scale])),
      _mm256_broadcastsi128_si256(split));
  const __m256i row_low = _mm256_permute4x64_epi64(row, 0x88);   // 64-bit lanes 0 2 0 2
  const __m256i row_high = _mm256_permute4x64_epi64(row, 0xdd);  // 64-bit lanes 1 3 1 3
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes));
  const __m256i nibbles =
      _mm256_and_si256(_mm256_set_m128i(_mm_srli_epi16(bytes, 4), bytes), _mm256_set1_epi8(15));
  const __m256i low = _mm256_shuffle_epi8(row_low, nibbles);
  const __m256i high = _mm256_shuffle_epi8(row_high, nibbles);
  widen_pair(_mm256_unpacklo_epi8(low, high), w[0], w[1]);  // bytes 0 to 7
  widen_pair(_mm256_unpackhi_epi8(low, high), w[2], w[3]);  // bytes 8 to 15
}

constexpr Order codes_order(bool halves) {
  Order order{};
  for (unsigned v = 0; v < 4; ++v)
    for (unsigned lane = 0; lane < 8; ++lane) {
      const unsigned byte = 8 * (v / 2) + 2 * (lane % 4) + v % 2, upper = lane / 4;
      order[8 * v + lane] =
          static_cast<std::uint8_t>(halves ? byte + 16 * upper : 2 * byte + upper);
    }
  return order;
}

constexpr Order bf16_order() {
  Order order{};
  for (unsigned v = 0; v < 4; ++v)
    for (unsigned lane = 0; lane < 8; ++lane)
      order[8 * v + lane] = static_cast<std::uint8_t>(16 * (v / 2) + 2 * lane + v % 2);
  return order;
}

struct Mxfp4Block {
  static MOTET_AVX2 MOTET_INLINE void load(const Row& row, std::size_t b, __m256* w) {
    unpack_codes(row.data + 16 * b, row.scales[b], w);
  }
};

struct GgufBlock {
  static MOTET_AVX2 MOTET_INLINE void load(const Row& row, std::size_t b, __m256* w) {
    unpack_codes(row.data + 17 * b + 1, row.data[17 * b], w);
  }
};

struct Bf16Block {
  static MOTET_AVX2 MOTET_INLINE void load(const Row& row, std::size_t b, __m256* w) {
    const __m256i* bits = reinterpret_cast<const __m256i*>(row.data + 64 * b);
    widen_pair(_mm256_loadu_si256(bits), w[0], w[1]);
    widen_pair(_mm256_loadu_si256(bits + 1), w[2], w[3]);
  }
};

struct F32Block {
  static MOTET_AVX2 MOTET_INLINE void load(const Row& row, std::size_t b, __m256* w) {
    const float* values = reinterpret_cast<const float*>(row.data + 128 * b);
    for (int v = 0; v < 4; ++v) w[v] = _mm256_loadu_ps(values + 8 * v);
  }
};

MOTET_AVX2 MOTET_INLINE float sum_of(__m256 lanes) {
  __m128 sum = _mm_add_ps(_mm256_castps256_ps128(lanes), _mm256_extractf128_ps(lanes, 1));
  sum = _mm_add_ps(sum, _mm_movehl_ps(sum, sum));
  return _mm_cvtss_f32(_mm_add_ss(sum, _mm_movehdup_ps(sum)));
}

template <typename Block, int kRows, int kTokens>
MOTET_AVX2 void dot(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                    const Fetch& fetch) {
  __m256 sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = _mm256_setzero_ps();
  for (std::size_t b = 0; b < num_blocks; ++b) {
    if (b % 4 == 0) fetch_line<kRows>(rows, 16 * b, fetch);
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
      __m256 w[4];
      Block::load(rows[r], b, w);
#pragma GCC unroll 8
      for (int t = 0; t < kTokens; ++t) {
        const float* values = static_cast<const float*>(x[t]) + b * kBlock;
#pragma GCC unroll 4
        for (int v = 0; v < 4; ++v)
          sums[r][t] = _mm256_fmadd_ps(w[v], _mm256_load_ps(values + 8 * v), sums[r][t]);
      }
    }
  }
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) out[t * kPanel + r] = sum_of(sums[r][t]);
}

constexpr int kRows = 2;

template <typename Block>
void panel(const Row* rows, std::size_t num_blocks, const void* const* x, std::size_t num_tokens,
           float* out, const Ahead& ahead) {
  static constexpr Dot kOne[] = {&dot<Block, 4, 1>};
  static constexpr Dot kSeveral[] = {&dot<Block, kRows, 1>, &dot<Block, kRows, 2>,
                                     &dot<Block, kRows, 3>, &dot<Block, kRows, 4>};
  if (num_tokens == 1) return multiply_panel_by<4>(kOne, 1, rows, num_blocks, x, 1, out, ahead);
  multiply_panel_by<kRows>(kSeveral, 4, rows, num_blocks, x, num_tokens, out, ahead);
}

}  // namespace

const Kernel* find_kernel_avx2(Format format) {
  static const Kernel kMxfp4 = row_kernel("avx2", false, codes_order(false), &panel<Mxfp4Block>);
  static const Kernel kGguf = row_kernel("avx2", false, codes_order(true), &panel<GgufBlock>);
  static const Kernel kBf16 = row_kernel("avx2", false, bf16_order(), &panel<Bf16Block>);
  static const Kernel kF32 = row_kernel("avx2", false, kInOrder, &panel<F32Block>);
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    case Format::bf16: return &kBf16;
    case Format::f32: return &kF32;
  }
  return nullptr;
}

}  // namespace motet

#endif  // MOTET_X86
