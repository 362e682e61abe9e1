// Attention of the new tokens of a step over a paged cache, with sinks and an optional window.
#pragma once

#include <cstddef>
#include <cstdint>

#include "dense.h"

namespace motet {

// Who sees what in the layers of one kind, for one step. Points into arrays of the caller.
struct AttentionPlan {
  std::size_t num_sequences;
  const std::int32_t* starts;  // [num_sequences + 1] first row of each sequence
  const std::int32_t* lens;    // [num_sequences] tokens of each, the new ones included
  const std::int32_t* blocks;  // [num_sequences][num_columns]; null: keys are the step's own rows
  std::size_t num_columns, block_len;
  std::size_t window;  // tokens that a token sees; 0: all before it

  // The first token that a new token of a sequence sees.
  std::size_t first_seen(std::size_t sequence) const;
};

// The first sequence with a token that is seen and whose block is freed, and that token; false if
// there is none.
bool find_freed(const AttentionPlan& plan, std::size_t* sequence, std::size_t* token);

// One more than the largest number of a block that is seen.
std::size_t num_blocks(const AttentionPlan& plan);

struct AttentionArgs {
  const void* q;  // [T][num_heads][head_dim] of `dtype`
  const void* k;  // [slots][num_kv_heads][head_dim] of `kv_dtype`
  const void* v;
  const float* sinks;  // [num_heads]
  void* out;           // [T][num_heads][head_dim] of `dtype`
  DType dtype, kv_dtype;
  std::size_t num_heads, num_kv_heads, head_dim;
  float scale;
};

void attention(const AttentionPlan& plan, const AttentionArgs& args, const Exec& exec);

}  // namespace motet
