// What the files of matmul_*.cpp share: one an instruction set, which matmul.cpp chooses from.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "matmul.h"

namespace motet {

using Order = std::array<std::uint8_t, kBlock>;

// Position 8 q + i of a block of codes is nibble q of their word i (unpack_codes).
constexpr Order words_order(bool halves) {
  Order order{};
  for (unsigned q = 0; q < 4; ++q)
    for (unsigned i = 0; i < 8; ++i) {
      const unsigned byte = 2 * i + q / 2, high = q % 2;
      order[8 * q + i] = static_cast<std::uint8_t>(halves ? byte + 16 * high : 2 * byte + high);
    }
  return order;
}

constexpr Order in_order() {
  Order order{};
  for (unsigned p = 0; p < kBlock; ++p) order[p] = static_cast<std::uint8_t>(p);
  return order;
}

// The order after a vector of bfloat16 was widened to its even and its odd positions.
constexpr Order widened(const Order& order) {
  Order wide{};
  for (unsigned p = 0; p < kBlock; ++p) wide[p] = order[2 * (p % 16) + p / 16];
  return wide;
}

constexpr Order kMxfp4Words = words_order(false), kGgufWords = words_order(true);
constexpr Order kInOrder = in_order();

// The kernels of an instruction set that this program was built with; null where a format has none.
const Kernel* find_kernel_scalar(Format format);
const Kernel* find_kernel_neon(Format format);
const Kernel* find_kernel_avx2(Format format);
const Kernel* find_kernel_avx512(Format format);
const Kernel* find_kernel_avx512_bf16(Format format);
const Kernel* find_kernel_avx512_vnni(Format format);
const Kernel* find_kernel_amx(Format format);

using Panel = decltype(Kernel::multiply_panel);

// A kernel whose tokens are rows of [num_blocks][32], in float32 or in bfloat16.
Kernel row_kernel(const char* name, bool takes_bf16, const Order& order, Panel panel);

// Some rows times some tokens, both known when it was compiled: out[token * kPanel + row].
using Dot = void (*)(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                     const Ahead& ahead);

template <int kRows>
MOTET_INLINE void fetch_ahead(const Row* rows, std::size_t b, const Ahead& ahead) {
  for (int r = 0; r < kRows; ++r) ahead.fetch(rows[r], b);
}

// A panel by products of kRows rows with up to `max_tokens` tokens; dots[n - 1] is that with n.
template <int kRows>
MOTET_INLINE void multiply_panel_by(const Dot* dots, std::size_t max_tokens, const Row* rows,
                                    std::size_t num_blocks, const void* const* x,
                                    std::size_t num_tokens, float* out, const Ahead& ahead) {
  for (std::size_t r = 0; r < kPanel; r += kRows) {
    for (std::size_t t = 0; t < num_tokens; t += max_tokens) {
      const std::size_t count = std::min(max_tokens, num_tokens - t);
      const Ahead& once = t == 0 ? ahead : kNothingAhead;
      dots[count - 1](rows + r, num_blocks, x + t, out + t * kPanel + r, once);
    }
  }
}

}  // namespace motet
