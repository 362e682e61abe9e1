// Rows times tokens with NEON, in float32.
#include "matmul_kernels.h"

#ifdef MOTET_NEON
#include <arm_neon.h>

#include "mxfp4.h"

namespace motet {
namespace {

// A block of weights in eight vectors of four.
constexpr int kVectors = 8;

// Eight bfloat16, widened.
MOTET_INLINE void widen(uint16x8_t bits, float32x4_t* w) {
  w[0] = vreinterpretq_f32_u32(vshll_n_u16(vget_low_u16(bits), 16));
  w[1] = vreinterpretq_f32_u32(vshll_n_u16(vget_high_u16(bits), 16));
}

// The low and the high bytes of the sixteen values of a scale are two tables.
MOTET_INLINE void look_up(uint8x16x2_t values, uint8x16_t nibbles, float32x4_t* w) {
  const uint8x16_t low = vqtbl1q_u8(values.val[0], nibbles);
  const uint8x16_t high = vqtbl1q_u8(values.val[1], nibbles);
  widen(vreinterpretq_u16_u8(vzip1q_u8(low, high)), w);
  widen(vreinterpretq_u16_u8(vzip2q_u8(low, high)), w + 2);
}

MOTET_INLINE void unpack_codes(const std::uint8_t* codes, std::uint8_t scale, float32x4_t* w) {
  const uint8x16x2_t values =
      vld2q_u8(reinterpret_cast<const std::uint8_t*>(kMxfp4Table.row[scale]));
  const uint8x16_t bytes = vld1q_u8(codes);
  look_up(values, vandq_u8(bytes, vdupq_n_u8(15)), w);
  look_up(values, vshrq_n_u8(bytes, 4), w + 4);
}

// The lower nibbles of all bytes, then the upper ones.
constexpr Order codes_order(bool halves) {
  Order order{};
  for (unsigned p = 0; p < kBlock; ++p) {
    const unsigned byte = p % 16, upper = p / 16;
    order[p] = static_cast<std::uint8_t>(halves ? byte + 16 * upper : 2 * byte + upper);
  }
  return order;
}

struct Mxfp4Block {
  static MOTET_INLINE void load(const Row& row, std::size_t b, float32x4_t* w) {
    unpack_codes(row.data + 16 * b, row.scales[b], w);
  }
};

struct GgufBlock {
  static MOTET_INLINE void load(const Row& row, std::size_t b, float32x4_t* w) {
    unpack_codes(row.data + 17 * b + 1, row.data[17 * b], w);
  }
};

struct Bf16Block {
  static MOTET_INLINE void load(const Row& row, std::size_t b, float32x4_t* w) {
    for (int v = 0; v < kVectors; v += 2)
      widen(vreinterpretq_u16_u8(vld1q_u8(row.data + 64 * b + 8 * v)), w + v);
  }
};

struct F32Block {
  static MOTET_INLINE void load(const Row& row, std::size_t b, float32x4_t* w) {
    for (int v = 0; v < kVectors; ++v)
      w[v] = vreinterpretq_f32_u8(vld1q_u8(row.data + 128 * b + 16 * v));
  }
};

template <typename Block, int kRows, int kTokens>
void dot(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
         const Fetch& fetch) {
  float32x4_t sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = vdupq_n_f32(0);
  for (std::size_t b = 0; b < num_blocks; ++b) {
    if (b % 4 == 0) fetch_line<kRows>(rows, 16 * b, fetch);
#pragma GCC unroll 4
    for (int r = 0; r < kRows; ++r) {
      float32x4_t w[kVectors];
      Block::load(rows[r], b, w);
#pragma GCC unroll 4
      for (int t = 0; t < kTokens; ++t) {
        const float* values = static_cast<const float*>(x[t]) + b * kBlock;
#pragma GCC unroll 8
        for (int v = 0; v < kVectors; ++v)
          sums[r][t] = vfmaq_f32(sums[r][t], w[v], vld1q_f32(values + 4 * v));
      }
    }
  }
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) out[t * kPanel + r] = vaddvq_f32(sums[r][t]);
}

constexpr int kRows = 4;

template <typename Block>
void panel(const Row* rows, std::size_t num_blocks, const void* const* x, std::size_t num_tokens,
           float* out, const Ahead& ahead) {
  static constexpr Dot kDots[] = {&dot<Block, kRows, 1>, &dot<Block, kRows, 2>,
                                  &dot<Block, kRows, 3>, &dot<Block, kRows, 4>};
  multiply_panel_by<kRows>(kDots, 4, rows, num_blocks, x, num_tokens, out, ahead);
}

}  // namespace

const Kernel* find_kernel_neon(Format format) {
  static const Kernel kMxfp4 = row_kernel("neon", false, codes_order(false), &panel<Mxfp4Block>);
  static const Kernel kGguf = row_kernel("neon", false, codes_order(true), &panel<GgufBlock>);
  static const Kernel kBf16 = row_kernel("neon", false, kInOrder, &panel<Bf16Block>);
  static const Kernel kF32 = row_kernel("neon", false, kInOrder, &panel<F32Block>);
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    case Format::bf16: return &kBf16;
    case Format::f32: return &kF32;
  }
  return nullptr;
}

}  // namespace motet

#endif  // MOTET_NEON
