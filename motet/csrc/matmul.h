// Products of weights, in the format they are stored in, with the activations of some tokens:
// y[t][r] = sum over k of W[r][k] x[t][k], the weights' values exact, sums in float32.
// Raw pointers and sizes only; nothing here knows of Python or of a tensor library.
//
//   const Kernel& kernel = select_kernel(Format::mxfp4, Isa::amx, Products::bf16, false);
//   kernel.pack(tokens, count, num_blocks, packed);  // what one pointer of x points to
//   kernel.multiply_panel(rows, num_blocks, x, num_tokens, out, kNothingAhead);
//
// The sum of a token and a row is made in one order, whatever else is computed with it; but the
// order is another for another kernel.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "isa.h"

namespace motet {

constexpr std::size_t kBlock = 32;       // values; a row is so many blocks
constexpr std::size_t kPanel = 32;       // rows that a kernel takes at once
constexpr std::size_t kTileTokens = 16;  // that share a tile

enum class Format {
  mxfp4,       // 16 bytes of codes a block, the scales apart
  mxfp4_gguf,  // 17 bytes a block, the scale first
  bf16,
  f32,
};

// What the activations of a product are taken as. bf16: they are of that type, or may be rounded to
// it; where products of bytes are the faster ones, by 2^-16 of the largest of their block of 32 at the
// most. int8: where the weights are integers of four or eight bits and few tokens go through, they are
// rounded to 1/127 of the largest of their block; else as bf16.
enum class Products { f32, bf16, int8 };

struct Row {
  const std::uint8_t* data;
  const std::uint8_t* scales;  // of mxfp4
};

// How far from a panel's rows those lie, in bytes, that will be read next: they are fetched into
// the second-level cache meanwhile. 0 if nobody knows.
struct Ahead {
  std::size_t data = 0;
  std::size_t scales = 0;
};
constexpr Ahead kNothingAhead{};

// The rows of one matrix.
struct Rows {
  Format format;
  std::size_t num_rows;
  std::size_t num_blocks;  // of a row
  const std::uint8_t* data;
  std::size_t row_bytes;  // from row to row
  const std::uint8_t* scales = nullptr;
  std::size_t row_scales = 0;  // from row to row

  Row row(std::size_t r) const { return {data + r * row_bytes, scales + r * row_scales}; }
};

// How the activations of a step lie, and the product of a panel of rows with them.
struct Kernel {
  const char* name;
  bool is_tiled;    // tokens share what a pointer of x points to; else each has its own
  bool takes_bf16;  // activations of float32 are rounded to it

  // Bytes of what a pointer of x points to, aligned to 64.
  std::size_t (*x_bytes)(std::size_t num_blocks);

  // Packs tokens (one, or up to 16) into it, from the bits of bfloat16 or from float32.
  void (*pack_bf16)(const Kernel& kernel, const std::uint16_t* const* tokens, std::size_t count,
                    std::size_t num_blocks, void* out);
  void (*pack_f32)(const Kernel& kernel, const float* const* tokens, std::size_t count,
                   std::size_t num_blocks, void* out);

  // out[token][i] = row i of `rows` times the token, for 32 rows.
  void (*multiply_panel)(const Row* rows, std::size_t num_blocks, const void* const* x,
                         std::size_t num_tokens, float* out, const Ahead& ahead);

  // Of a block of 32 values, packed position p holds value order[p].
  std::array<std::uint8_t, kBlock> order;

  std::size_t tile_tokens = kTileTokens;  // that share it

  std::size_t tokens_per_x() const { return is_tiled ? tile_tokens : 1; }
  std::size_t num_x(std::size_t num_tokens) const {
    return (num_tokens + tokens_per_x() - 1) / tokens_per_x();
  }
  void pack(const std::uint16_t* const* tokens, std::size_t count, std::size_t num_blocks,
            void* out) const {
    pack_bf16(*this, tokens, count, num_blocks, out);
  }
  void pack(const float* const* tokens, std::size_t count, std::size_t num_blocks,
            void* out) const {
    pack_f32(*this, tokens, count, num_blocks, out);
  }
};

// The kernel for weights of a format, on a machine of `isa` or better. `many`: whether it shall be
// the one that is faster for many tokens. Activations of bfloat16 are widened where
// an instruction set has no product of it; those of float32 are never rounded.
const Kernel& select_kernel(Format format, Isa isa, Products products, bool many);

// The kernel for rows of Q8_0, 34 bytes a block; null where `isa` has none, which is where
// activations are not rounded and there is no product of permuted bytes. Activations of float32 have
// 22 bits beside their block's largest, and 16 of significand where many tokens go through.
const Kernel* find_kernel_q8_0(Isa isa, Products products, bool many);

// The same for 3 to 8 tokens, with activations of float32 or bfloat16 as integers of two bytes; null
// where `isa` has none that is faster than that for few or many.
const Kernel* find_kernel_q8_0_some(Isa isa);

// Tokens that go through together, so that what they are packed into stays in a core's cache.
std::size_t chunk_len(const Kernel& kernel, std::size_t num_blocks);

}  // namespace motet
