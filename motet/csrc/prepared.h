// What Python prepares once and calls every step: addresses of weights, and how they are multiplied.
// The Python side (motet/ops/dense.py and motet/ops/*/cpu.py) checks the tensors and keeps them alive.
#pragma once

#include <cmath>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "attention.h"
#include "bindings.h"
#include "dense.h"
#include "moe.h"
#include "workspace.h"

namespace motet {

using Address = std::uintptr_t;

template <typename T>
T* at(Address address) {
  return reinterpret_cast<T*>(address);
}

inline Activations rows_at(Address data, int dtype, std::size_t num_rows, std::size_t num_cols) {
  return {at<const void>(data), static_cast<DType>(dtype), num_rows, num_cols};
}

// The last line of defence for memory, not the user's error message.
inline void check_indices(Address indices, std::size_t count, std::size_t bound) {
  if (!indices) return;
  const auto* index = at<const std::int64_t>(indices);
  for (std::size_t i = 0; i < count; ++i)
    if (index[i] < 0 || static_cast<std::size_t>(index[i]) >= bound)
      throw nb::index_error("an index is out of range");
}

// The matrices of an op that are applied to the same activations.
struct Projections {
  std::vector<Matrix> matrices;
  const float* norm;
  const float* bias;
  std::size_t num_rows = 0;
  Isa isa;
  bool int8;

  Projections(const std::vector<std::tuple<Address, int, std::size_t, std::size_t>>& parts,
              Address norm_at, Address bias_at, const std::string& isa_name, bool rounds_to_int8)
      : norm(at<const float>(norm_at)),
        bias(at<const float>(bias_at)),
        isa(parse_isa(isa_name)),
        int8(rounds_to_int8) {
    for (const auto& [data, dtype, rows, cols] : parts) {
      matrices.push_back({at<const std::uint8_t>(data), static_cast<DType>(dtype), rows, cols});
      num_rows += rows;
    }
  }

  std::size_t num_cols() const { return matrices[0].num_cols; }

  // `chosen`: which of the num_rows_of_x rows; 0 for the first num_tokens.
  void multiply(Address x, int dtype, std::size_t num_tokens, Address chosen,
                std::size_t num_rows_of_x, float eps, bool rounds, Address y, int num_threads,
                bool invariant) const {
    check_indices(chosen, num_tokens, num_rows_of_x);
    const nb::gil_scoped_release release;
    Activations rows = rows_at(x, dtype, num_tokens, num_cols());
    rows.chosen = at<const std::int64_t>(chosen);
    motet::multiply(matrices, rows, norm, eps, rounds, at<float>(y), num_rows,
                    {isa, num_threads, int8, invariant});
  }

  void turn(Address y, std::size_t num_tokens, std::size_t head_dim, Address cos, Address sin,
            Address q, int q_dtype, Address k, Address v, int kv_dtype, Address slots,
            std::size_t num_slots, int num_threads) const {
    check_indices(slots, num_tokens, num_slots);
    const nb::gil_scoped_release release;
    turn_unlocked(y, num_tokens, head_dim, cos, sin, q, q_dtype, k, v, kv_dtype, slots, num_threads);
  }

  // Both, with the product between them in a buffer of ours.
  void attn_in(Address x, int dtype, std::size_t num_tokens, float eps, std::size_t head_dim,
               Address cos, Address sin, Address q, Address k, Address v, int kv_dtype, Address slots,
               std::size_t num_slots, int num_threads, bool invariant) const {
    check_indices(slots, num_tokens, num_slots);
    const nb::gil_scoped_release release;
    attn_in_unlocked(x, dtype, num_tokens, eps, head_dim, cos, sin, q, k, v, kv_dtype, slots,
                     num_threads, invariant);
  }

  void attn_in_unlocked(Address x, int dtype, std::size_t num_tokens, float eps,
                        std::size_t head_dim, Address cos, Address sin, Address q, Address k,
                        Address v, int kv_dtype, Address slots, int num_threads,
                        bool invariant) const {
    auto* y = static_cast<float*>(workspace(Buffer::product, num_tokens * num_rows * 4));
    motet::multiply(matrices, rows_at(x, dtype, num_tokens, num_cols()), norm, eps, true, y, num_rows,
                    {isa, num_threads, int8, invariant});
    turn_unlocked(reinterpret_cast<Address>(y), num_tokens, head_dim, cos, sin, q, dtype, k, v,
                  kv_dtype, slots, num_threads);
  }

  void attn_out(Address x, int dtype, std::size_t num_tokens, Address residual, Address out,
                int num_threads, bool invariant) const {
    const nb::gil_scoped_release release;
    attn_out_unlocked(x, dtype, num_tokens, residual, out, num_threads, invariant);
  }

  void attn_out_unlocked(Address x, int dtype, std::size_t num_tokens, Address residual,
                         Address out, int num_threads, bool invariant) const {
    auto* y = static_cast<float*>(workspace(Buffer::product, num_tokens * num_rows * 4));
    motet::multiply(matrices, rows_at(x, dtype, num_tokens, num_cols()), nullptr, 0.0f, true, y, num_rows,
                    {isa, num_threads, int8, invariant});
    add_residual(y, num_tokens, num_rows, residual ? bias : nullptr, at<const void>(residual),
                 at<void>(out), static_cast<DType>(dtype), {isa, num_threads});
  }

 private:
  void turn_unlocked(Address y, std::size_t num_tokens, std::size_t head_dim, Address cos,
                     Address sin, Address q, int q_dtype, Address k, Address v, int kv_dtype,
                     Address slots, int num_threads) const {
    motet::turn({num_tokens, matrices[0].num_rows, matrices[1].num_rows, head_dim,
                 at<const float>(y), bias, at<const float>(cos), at<const float>(sin), at<void>(q),
                 at<void>(k), at<void>(v), static_cast<DType>(q_dtype), static_cast<DType>(kv_dtype),
                 at<const std::int64_t>(slots)},
                {isa, num_threads});
  }
};

struct Plan {
  AttentionPlan plan;
  Isa isa;

  Plan(std::size_t num_sequences, Address starts, Address lens, Address blocks,
       std::size_t num_columns, std::size_t block_len, std::size_t window, const std::string& isa_name)
      : plan{num_sequences, at<const std::int32_t>(starts), at<const std::int32_t>(lens),
             at<const std::int32_t>(blocks), num_columns, block_len, window},
        isa(parse_isa(isa_name)) {}

  // One more than the largest block of those that are seen.
  std::size_t num_blocks() const { return motet::num_blocks(plan); }

  std::optional<std::pair<std::size_t, std::size_t>> freed() const {
    std::pair<std::size_t, std::size_t> found;
    if (!find_freed(plan, &found.first, &found.second)) return std::nullopt;
    return found;
  }

  void attention(Address q, Address k, Address v, Address sinks, Address out, int dtype, int kv_dtype,
                 std::size_t num_heads, std::size_t num_kv_heads, std::size_t head_dim, float scale,
                 int num_threads, bool invariant) const {
    const nb::gil_scoped_release release;
    attention_unlocked(q, k, v, sinks, out, dtype, kv_dtype, num_heads, num_kv_heads, head_dim,
                       scale, num_threads, invariant);
  }

  void attention_unlocked(Address q, Address k, Address v, Address sinks, Address out, int dtype,
                          int kv_dtype, std::size_t num_heads, std::size_t num_kv_heads,
                          std::size_t head_dim, float scale, int num_threads,
                          bool invariant) const {
    motet::attention(plan,
                     {at<const void>(q), at<const void>(k), at<const void>(v), at<const float>(sinks),
                      at<void>(out), static_cast<DType>(dtype), static_cast<DType>(kv_dtype),
                      num_heads, num_kv_heads, head_dim, scale},
                     {isa, num_threads, false, invariant});
  }
};

struct PreparedMoe {
  MoeLayer layer;
  Isa isa;
};

}  // namespace motet
