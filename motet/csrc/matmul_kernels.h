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
const Kernel* find_kernel_avx512_int8(Format format);
const Kernel* find_kernel_amx(Format format);
const Kernel* find_kernel_int8(Format format, Isa isa);
const Kernel* find_kernel_q8_0_int8(Isa isa);
const Kernel* find_kernel_q8_0_vnni(Products products);
const Kernel* find_kernel_q8_0_amx(Products products);
const Kernel* find_kernel_q8_0_amx_int8();

using Panel = decltype(Kernel::multiply_panel);

// A kernel whose tokens are rows of [num_blocks][32], in float32 or in bfloat16.
Kernel row_kernel(const char* name, bool takes_bf16, const Order& order, Panel panel);

// What is fetched while rows are read: of each the same distance on, into the second-level cache
// those of the next panel, and into the first the next rows of this one. Hardware sees too many
// rows at once to do it, and stops at each page besides. Nothing is lost where nothing is to come:
// the bytes that are read themselves are then asked for.
struct Fetch {
  std::size_t far, near;
};

template <int kRows>
MOTET_INLINE void fetch_line(const Row* rows, std::size_t byte, const Fetch& fetch) {
  const std::size_t far = byte + fetch.far, near = byte + fetch.near;
#pragma GCC unroll 32
  for (int r = 0; r < kRows; ++r) {
    __builtin_prefetch(rows[r].data + far, 0, 2);
    __builtin_prefetch(rows[r].data + near, 0, 3);
  }
}

// A line is asked for with every four blocks. What is left at the end of a row: a last few blocks,
// and more where four blocks are longer than a line, as those of GGUF are.
template <int kRows>
MOTET_INLINE void fetch_rest(const Row* rows, std::size_t num_blocks, std::size_t block_bytes,
                             const Fetch& fetch) {
  for (std::size_t byte = num_blocks / 4 * 64; byte < num_blocks * block_bytes; byte += 64)
    fetch_line<kRows>(rows, byte, fetch);
}

// Some rows times some tokens, both known when it was compiled: out[token * kPanel + row].
using Dot = void (*)(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                     const Fetch& fetch);

// A panel by products of kRows rows with up to `max_tokens` tokens; dots[n - 1] is that with n.
template <int kRows>
MOTET_INLINE void multiply_panel_by(const Dot* dots, std::size_t max_tokens, const Row* rows,
                                    std::size_t num_blocks, const void* const* x,
                                    std::size_t num_tokens, float* out, const Ahead& ahead) {
  for (std::size_t r = 0; r < kPanel; r += kRows) {
    if (ahead.scales)
      for (std::size_t i = r; i < r + kRows; ++i)
        for (std::size_t b = 0; b < num_blocks; b += 64)
          __builtin_prefetch(rows[i].scales + ahead.scales + b, 0, 2);
    const bool is_last = r + kRows == kPanel;
    const Fetch fetch{ahead.data,
                      is_last ? 0 : static_cast<std::size_t>(rows[r + kRows].data - rows[r].data)};
    for (std::size_t t = 0; t < num_tokens; t += max_tokens) {
      const std::size_t count = std::min(max_tokens, num_tokens - t);
      dots[count - 1](rows + r, num_blocks, x + t, out + t * kPanel + r,
                      t == 0 ? fetch : Fetch{0, 0});
    }
  }
}

}  // namespace motet
