// Dense matrices times rows of activations, and the small steps around them: the RMS norm, the rotary
// embedding, residuals. Raw pointers and sizes only.
//
// Weights are consumed in the type they are stored in; sums are float32. A row's result does not
// depend on how the work is spread over threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "isa.h"
#include "simd.h"

namespace motet {

enum class DType : std::uint8_t { f32, bf16, f16, q8_0 };

// Bytes of `num` values that follow one another; those of Q8_0 are whole blocks of 32.
std::size_t bytes_of(DType dtype, std::size_t num);

// Rows of weights, contiguous.
struct Matrix {
  const std::uint8_t* data;
  DType dtype;
  std::size_t num_rows, num_cols;

  std::size_t row_bytes() const { return bytes_of(dtype, num_cols); }
};

// How a call is computed.
struct Exec {
  Isa isa;
  int num_threads;
  bool int8 = false;  // activations are rounded for matrices of Q8_0, see Products in matmul.h
  // A token is computed as if it were alone: by the kernels of many tokens, however few there are.
  bool invariant = false;
};

// Rows of activations in memory, float32 or bfloat16.
struct Activations {
  const void* data;
  DType dtype;
  std::size_t num_rows, num_cols;
  const std::int64_t* chosen = nullptr;  // [num_rows] which rows of `data`; null: one after another
};

// y[t][r] = sum_k W[r][k] n[t][k], the rows of all matrices side by side; n is x, or with `norm`
// x / sqrt(mean(x^2) + eps) * norm, with `rounds` in the type of x, else with 16 bits of significand
// or more. y: [num_rows of x][stride] float32.
void multiply(const std::vector<Matrix>& weights, const Activations& x, const float* norm,
              float eps, bool rounds, float* y, std::size_t stride, const Exec& exec);

// The nearest blocks of Q8_0 of a matrix of float32, bfloat16 or float16 whose rows are whole blocks:
// the scale is the block's largest magnitude over 127, rounded to float16.
void quantize_q8_0(const Matrix& matrix, std::uint8_t* out, const Exec& exec);

// What attn_in does with the product of its projections: `y` [T][q rows + 2 * k rows] as `multiply`
// gives it for q, k and v, without their biases.
struct TurnArgs {
  std::size_t num_tokens, num_q, num_k, head_dim;  // rows of q and of k (and v)
  const float* y;
  const float* bias;  // of q, k and v, one after the other
  const float* cos;   // [T][head_dim / 2]
  const float* sin;
  void* q_out;  // [T][num_q] of q_dtype
  void* k_out;  // the rows of the cache, or k and v themselves: [slots][num_k] of kv_dtype
  void* v_out;
  DType q_dtype, kv_dtype;
  const std::int64_t* slots;  // [T]; null: that of token t is t
};

// Adds the biases, turns each pair (i, head_dim / 2 + i) of the heads of q and k by the token's
// angles, and writes q, and k and v to their slots.
void turn(const TurnArgs& args, const Exec& exec);

// out[t] = y[t], plus bias and plus residual[t] where they are given. [T][size]; residual and out of
// `dtype`, and they may be one.
void add_residual(const float* y, std::size_t num_tokens, std::size_t size, const float* bias,
                  const void* residual, void* out, DType dtype, const Exec& exec);

}  // namespace motet
