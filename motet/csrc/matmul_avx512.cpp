// Rows times tokens with AVX-512: in float32, and with the bfloat16 product where there is one.
#include "matmul_kernels.h"

#ifdef MOTET_X86
#include <immintrin.h>

#include "blocks_avx512.h"

namespace motet {
namespace {

// float32: a block of weights in two vectors. What has bfloat16 values is widened: the even
// positions of its vector, then the odd ones.
template <typename Block>
struct Widened {
  static MOTET_AVX512 MOTET_INLINE void load(const Row& row, std::size_t b, __m512& w0,
                                             __m512& w1) {
    const __m512i bits = Block::load(row, b);
    w0 = _mm512_castsi512_ps(_mm512_slli_epi32(bits, 16));
    w1 = _mm512_castsi512_ps(
        _mm512_and_si512(bits, _mm512_set1_epi32(static_cast<int>(0xffff0000))));
  }
};

struct PlainF32 {
  static MOTET_AVX512 MOTET_INLINE void load(const Row& row, std::size_t b, __m512& w0,
                                             __m512& w1) {
    w0 = _mm512_loadu_ps(row.data + b * kBlock * 4);
    w1 = _mm512_loadu_ps(row.data + b * kBlock * 4 + 64);
  }
};

template <typename Block, int kRows, int kTokens>
MOTET_AVX512 void dot_f32(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                          const Fetch& fetch) {
  __m512 sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = _mm512_setzero_ps();
  for (std::size_t b = 0; b < num_blocks; ++b) {
    if (b % 4 == 0) fetch_line<kRows>(rows, 16 * b, fetch);
    __m512 w[kRows][2];
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) Block::load(rows[r], b, w[r][0], w[r][1]);
#pragma GCC unroll 8
    for (int t = 0; t < kTokens; ++t) {
      const float* values = static_cast<const float*>(x[t]) + b * kBlock;
      const __m512 x0 = _mm512_load_ps(values), x1 = _mm512_load_ps(values + 16);
#pragma GCC unroll 8
      for (int r = 0; r < kRows; ++r) {
        sums[r][t] = _mm512_fmadd_ps(w[r][0], x0, sums[r][t]);
        sums[r][t] = _mm512_fmadd_ps(w[r][1], x1, sums[r][t]);
      }
    }
  }
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) out[t * kPanel + r] = _mm512_reduce_add_ps(sums[r][t]);
}

template <typename Block, int kRows, int kTokens>
MOTET_AVX512_BF16 void dot_bf16(const Row* rows, std::size_t num_blocks, const void* const* x,
                                float* out, const Fetch& fetch) {
  __m512 sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = _mm512_setzero_ps();
  for (std::size_t b = 0; b < num_blocks; ++b) {
    if (b % 4 == 0) fetch_line<kRows>(rows, 16 * b, fetch);
    __m512bh w[kRows];
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) w[r] = (__m512bh)Block::load(rows[r], b);
#pragma GCC unroll 8
    for (int t = 0; t < kTokens; ++t) {
      const __m512bh values =
          (__m512bh)_mm512_load_si512(static_cast<const std::uint16_t*>(x[t]) + b * kBlock);
#pragma GCC unroll 8
      for (int r = 0; r < kRows; ++r) sums[r][t] = _mm512_dpbf16_ps(sums[r][t], w[r], values);
    }
  }
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) out[t * kPanel + r] = _mm512_reduce_add_ps(sums[r][t]);
}

constexpr int kRows = 4;

template <typename Block>
void panel_f32(const Row* rows, std::size_t num_blocks, const void* const* x,
               std::size_t num_tokens, float* out, const Ahead& ahead) {
  static constexpr Dot kDots[] = {&dot_f32<Block, kRows, 1>, &dot_f32<Block, kRows, 2>,
                                  &dot_f32<Block, kRows, 3>, &dot_f32<Block, kRows, 4>,
                                  &dot_f32<Block, kRows, 5>};
  multiply_panel_by<kRows>(kDots, 5, rows, num_blocks, x, num_tokens, out, ahead);
}

template <typename Block>
void panel_bf16(const Row* rows, std::size_t num_blocks, const void* const* x,
                std::size_t num_tokens, float* out, const Ahead& ahead) {
  static constexpr Dot kDots[] = {&dot_bf16<Block, kRows, 1>, &dot_bf16<Block, kRows, 2>,
                                  &dot_bf16<Block, kRows, 3>, &dot_bf16<Block, kRows, 4>,
                                  &dot_bf16<Block, kRows, 5>, &dot_bf16<Block, kRows, 6>};
  multiply_panel_by<kRows>(kDots, 6, rows, num_blocks, x, num_tokens, out, ahead);
}

}  // namespace

const Kernel* find_kernel_avx512(Format format) {
  static const Kernel kMxfp4 =
      row_kernel("avx512", false, widened(kMxfp4Words), &panel_f32<Widened<Mxfp4Block>>);
  static const Kernel kGguf =
      row_kernel("avx512", false, widened(kGgufWords), &panel_f32<Widened<GgufBlock>>);
  static const Kernel kBf16 =
      row_kernel("avx512", false, widened(kInOrder), &panel_f32<Widened<Bf16Block>>);
  static const Kernel kF32 = row_kernel("avx512", false, kInOrder, &panel_f32<PlainF32>);
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    case Format::bf16: return &kBf16;
    case Format::f32: return &kF32;
  }
  return nullptr;
}

const Kernel* find_kernel_avx512_bf16(Format format) {
  static const Kernel kMxfp4 =
      row_kernel("avx512_bf16", true, kMxfp4Words, &panel_bf16<Mxfp4Block>);
  static const Kernel kGguf = row_kernel("avx512_bf16", true, kGgufWords, &panel_bf16<GgufBlock>);
  static const Kernel kBf16 = row_kernel("avx512_bf16", true, kInOrder, &panel_bf16<Bf16Block>);
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    case Format::bf16: return &kBf16;
    case Format::f32: return nullptr;  // its values have more bits
  }
  return nullptr;
}

}  // namespace motet

#endif  // MOTET_X86
