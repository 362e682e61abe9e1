// The mixture of experts of one layer: norm, router, the chosen experts, weighted sum, residual.
// Raw pointers and sizes only; nothing here knows of Python or of a tensor library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "isa.h"
#include "matmul.h"

namespace motet {

// One matrix of every expert, in one format.
struct ExpertRows {
  Format format;
  const std::uint8_t* data;
  std::size_t expert_bytes, row_bytes;  // from expert to expert, from row to row
  const std::uint8_t* scales;           // of mxfp4
  std::size_t expert_scales, row_scales;

  Row row(std::size_t expert, std::size_t r) const {
    return {data + expert * expert_bytes + r * row_bytes,
            scales + expert * expert_scales + r * row_scales};
  }
};

// Sizes are multiples of 32.
struct MoeLayer {
  std::size_t size;          // D, of the stream
  std::size_t width;         // F, of an expert
  std::size_t num_routed;    // experts of the router
  std::size_t num_held;      // experts whose matrices are here
  const float* norm;         // [D]
  Rows router;               // [num_routed, D], bf16 or f32
  const float* router_bias;  // [num_routed]
  ExpertRows gate, up;       // [num_held, F, D]
  ExpertRows down;           // [num_held, D, F]
  const float* gate_bias;    // [num_held, F]
  const float* up_bias;      // [num_held, F]
  const float* down_bias;    // [num_held, D]
  bool int8;                 // activations are rounded for the experts, see Products
};

// For adapters, which add to the products of some slots. A slot is a token and one of its experts;
// they are sorted by expert.
struct Adapting {
  std::int64_t* tokens;  // [slots]
  std::int64_t* counts;  // [num_held] slots of each expert
  void* normed;          // [T, D] what gate and up are applied to, in the type of x
  float* gate_up;        // [slots, 2 F] their product, gates and ups in turn, with the bias
  float* hidden;         // [slots, F] what down is applied to
  float* results;        // [slots, D] its product, without the bias
  // Called twice, when gate_up is there and when results are, to add to them.
  std::function<void(bool is_down)> adapt;
};

struct MoeCall {
  std::size_t num_tokens;
  const void* x;  // [T, D], float32 or the bits of bfloat16
  void* out;      // the same; may be x
  bool bf16;
  std::size_t top_k;
  float norm_eps, alpha, limit;
  std::size_t first_expert;  // of those held, among the router's
  bool add_residual;
  // Every token is computed as if it were alone: the same kernels for one and for many.
  bool invariant;
  // What the router decided, unless null.
  std::int64_t* chosen;      // [T, top_k]
  float* probabilities;      // [T, top_k]
  float* logits;             // [T, num_routed]
  const Adapting* adapting;  // null without adapters; else T is kMaxTokens at most
};

constexpr std::size_t kMaxTokens =
    1024;  // go through at once, which bounds the memory between the products

// Throws std::bad_alloc.
void moe_forward(const MoeLayer& layer, const MoeCall& call, Isa isa, int num_threads);

}  // namespace motet
