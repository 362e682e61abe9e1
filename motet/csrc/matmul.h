// Products of weights, in the format they are stored in, with the activations of some tokens:
// y[t][r] = sum over k of W[r][k] x[t][k], summed in float32, the weights' values exact.
// Raw pointers and sizes only; nothing here knows of Python or of a tensor library.
//
//   const Kernel& kernel = select_kernel(Format::bf16, Isa::amx, true, num_tokens);
//   pack(kernel, x, stride, num_tokens, num_blocks, packed, num_threads);  // once a step and format
//   multiply_rows(kernel, matrix, packed, num_tokens, y, ldy, num_threads);
//
// The sum of a token and a row is made in one order, whatever else is computed with it; but the
// order is another for another kernel.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "isa.h"

namespace motet {

constexpr std::size_t kBlock = 32;      // values; a row is so many blocks
constexpr std::size_t kPanel = 32;      // rows that a kernel takes at once
constexpr std::size_t kTileTokens = 16; // that share a tile

enum class Format {
  mxfp4,       // 16 bytes of codes a block, the scales apart
  mxfp4_gguf,  // 17 bytes a block, the scale first
  bf16,
  f32,
};

struct Row {
  const std::uint8_t* data;
  const std::uint8_t* scales;  // of mxfp4
};

// How far from a panel's rows those lie that will be read next; 0 if nobody knows.
struct Ahead {
  std::size_t data = 0;    // bytes
  std::size_t scales = 0;  // bytes

  // Called for every fourth block of a row, asks for what lies as far on.
  inline __attribute__((always_inline)) void fetch(const Row& row, std::size_t b) const {
    if (data) __builtin_prefetch(row.data + data + 16 * b, 0, 2);
    if (scales && b % 64 == 0) __builtin_prefetch(row.scales + scales + b, 0, 2);
  }
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
//
// A block of 32 values is permuted: packed position p holds value order[p]. With `is_tiled`, tiles
// of 16 tokens hold for each block 16 pairs of positions, for each pair its two values of each token:
// [num_blocks][16 pairs][16 tokens][2]. Otherwise each token has a row of [num_blocks][32].
struct Kernel {
  const char* name;
  bool takes_bf16;  // else float32
  bool is_tiled;
  std::array<std::uint8_t, kBlock> order;

  // out[token][i] = row i of `rows` times the token, for 32 rows. x holds a pointer to each token, or
  // to each tile.
  void (*multiply_panel)(const Row* rows, std::size_t num_blocks, const void* const* x,
                         std::size_t num_tokens, float* out, const Ahead& ahead);

  std::size_t value_bytes() const { return takes_bf16 ? 2 : 4; }
  std::size_t tokens_per_x() const { return is_tiled ? kTileTokens : 1; }
  std::size_t num_x(std::size_t num_tokens) const {
    return (num_tokens + tokens_per_x() - 1) / tokens_per_x();
  }
  // Bytes of what one pointer of x points to.
  std::size_t x_bytes(std::size_t num_blocks) const {
    return num_blocks * kBlock * value_bytes() * tokens_per_x();
  }
};

// The kernel for weights of a format, on a machine of `isa` or better. Of `amx` there are two:
// `tiled` says whether the tokens are many enough (4 or more) for tiles. bf16 activations are widened
// where an instruction set has no product of bf16; float32 ones are never rounded.
const Kernel& select_kernel(Format format, Isa isa, bool bf16_activations, bool tiled);

// Packs one token's values into what a pointer of x points to, aligned to 64; `lane` is its number in
// the tile. float32 values are rounded where the kernel takes bfloat16.
void pack_token(const Kernel& kernel, const std::uint16_t* values, std::size_t num_blocks,
                void* out, std::size_t lane);
void pack_token(const Kernel& kernel, const float* values, std::size_t num_blocks, void* out,
                std::size_t lane);

// Where some neighbouring values of a token go, whose packed form a kernel wants: `count` values from
// number `first` on, all of one block.
class PackedPlaces {
 public:
  PackedPlaces(const Kernel& kernel, std::size_t first, std::size_t count);
  void put(const float* values, void* out, std::size_t lane) const;

 private:
  const bool takes_bf16_, is_tiled_;
  const std::size_t count_;
  std::size_t places_[kBlock];
};

// Packs tokens x [num_tokens][stride], in bfloat16 (bits) or float32, on all threads. `out` has
// num_x(num_tokens) * x_bytes(num_blocks) bytes, aligned to 64.
void pack(const Kernel& kernel, const std::uint16_t* x, std::size_t stride, std::size_t num_tokens,
          std::size_t num_blocks, void* out, int num_threads);
void pack(const Kernel& kernel, const float* x, std::size_t stride, std::size_t num_tokens,
          std::size_t num_blocks, void* out, int num_threads);

// Tokens that go through together, so that what they are packed into stays in a core's cache.
std::size_t chunk_len(const Kernel& kernel, std::size_t num_blocks);

// y[t * ldy + r] for all rows of the matrix; threads share its panels.
void multiply_rows(const Kernel& kernel, const Rows& matrix, const void* packed,
              std::size_t num_tokens, float* y, std::size_t ldy, int num_threads);

}  // namespace motet
