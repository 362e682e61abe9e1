// Rows times tokens in plain C++, for any machine, and what the others are compared with.
#include <cstring>

#include "matmul_kernels.h"
#include "mxfp4.h"

namespace motet {
namespace {

float widen_bf16(std::uint16_t bits) {
  const std::uint32_t wide = static_cast<std::uint32_t>(bits) << 16;
  float value;
  std::memcpy(&value, &wide, sizeof value);
  return value;
}

// The 32 values of block b.
template <Format format>
void load(const Row& row, std::size_t b, float* values) {
  if constexpr (format == Format::f32) {
    std::memcpy(values, row.data + b * kBlock * 4, kBlock * 4);
  } else if constexpr (format == Format::bf16) {
    std::uint16_t bits[kBlock];
    std::memcpy(bits, row.data + b * kBlock * 2, sizeof bits);
    for (std::size_t i = 0; i < kBlock; ++i) values[i] = widen_bf16(bits[i]);
  } else {
    constexpr bool halves = format == Format::mxfp4_gguf;
    const std::uint8_t* codes = halves ? row.data + 17 * b + 1 : row.data + 16 * b;
    const std::uint16_t* table = kMxfp4Table.row[halves ? codes[-1] : row.scales[b]];
    for (std::size_t j = 0; j < kBlock / 2; ++j) {
      values[halves ? j : 2 * j] = widen_bf16(table[codes[j] & 15]);
      values[halves ? j + 16 : 2 * j + 1] = widen_bf16(table[codes[j] >> 4]);
    }
  }
}

// Eight sums of every eighth value, so that a compiler may use what vectors there are.
template <Format format>
void panel(const Row* rows, std::size_t num_blocks, const void* const* x, std::size_t num_tokens,
           float* out, const Ahead&) {
  constexpr std::size_t kSums = 8;
  for (std::size_t r = 0; r < kPanel; ++r) {
    for (std::size_t t = 0; t < num_tokens; ++t) {
      float sums[kSums] = {};
      for (std::size_t b = 0; b < num_blocks; ++b) {
        const float* values = static_cast<const float*>(x[t]) + b * kBlock;
        float w[kBlock];
        load<format>(rows[r], b, w);
        for (std::size_t i = 0; i < kBlock; ++i) sums[i % kSums] += w[i] * values[i];
      }
      float sum = 0;
      for (const float part : sums) sum += part;
      out[t * kPanel + r] = sum;
    }
  }
}

}  // namespace

const Kernel* find_kernel_scalar(Format format) {
  static const Kernel kMxfp4 = row_kernel("scalar", false, kInOrder, &panel<Format::mxfp4>);
  static const Kernel kGguf = row_kernel("scalar", false, kInOrder, &panel<Format::mxfp4_gguf>);
  static const Kernel kBf16 = row_kernel("scalar", false, kInOrder, &panel<Format::bf16>);
  static const Kernel kF32 = row_kernel("scalar", false, kInOrder, &panel<Format::f32>);
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    case Format::bf16: return &kBf16;
    case Format::f32: return &kF32;
  }
  return nullptr;
}

}  // namespace motet
