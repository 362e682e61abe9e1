#include "dense.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "dense_amx.h"
#include "matmul.h"
#include "pool.h"
#include "workspace.h"

namespace motet {
namespace {

// What an instruction set has; dense_kernels.inl says what each does.
struct DenseKernels {
  void (*multiply_block)(const Matrix&, std::size_t, std::size_t, const float*, std::size_t, float*,
                         std::size_t);
  void (*prepare_f32)(const float*, const float*, float, bool, std::size_t, float*);
  void (*prepare_bf16)(const Bf16*, const float*, float, bool, std::size_t, float*);
  void (*rotate_f32)(const float*, const float*, const float*, const float*, std::size_t,
                     std::size_t, float*);
  void (*rotate_bf16)(const float*, const float*, const float*, const float*, std::size_t,
                      std::size_t, Bf16*);
  void (*add_f32)(const float*, const float*, const float*, std::size_t, float*);
  void (*add_bf16)(const float*, const float*, const Bf16*, std::size_t, Bf16*);
};

}  // namespace

namespace scalar {
namespace {
#define MOTET_TARGET MOTET_SCALAR
#include "dense_kernels.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace scalar

#ifdef MOTET_NEON
namespace neon {
namespace {
#define MOTET_TARGET
#include "dense_kernels.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace neon
#endif

#ifdef MOTET_X86
namespace avx2 {
namespace {
#define MOTET_TARGET MOTET_AVX2
#include "dense_kernels.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace avx2

namespace avx512 {
namespace {
#define MOTET_TARGET MOTET_AVX512
#include "dense_kernels.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace avx512
#endif

namespace {

const DenseKernels& kernels(Isa isa) {
#ifdef MOTET_X86
  if (isa >= Isa::avx512) return avx512::kKernels;
  if (isa >= Isa::avx2) return avx2::kKernels;
#endif
#ifdef MOTET_NEON
  if (isa >= Isa::neon) return neon::kKernels;
#endif
  (void)isa;
  return scalar::kKernels;
}

constexpr std::size_t kTaskBytes = 192 << 10;  // of weights: about 10 us of a core's bandwidth
constexpr std::size_t kFewTokens = 4;          // below, the steps around a product are the caller's
// From so many tokens on, tiles are the faster ones for Q8_0.
constexpr std::size_t kManyQ8 = 3, kManyInt8 = 5;
constexpr std::size_t kSomeQ8 = 8;  // and up to so many those of bytes

void prepare_row(const DenseKernels& run, const Activations& x, std::size_t t, const float* norm,
                 float eps, bool rounds, float* out) {
  const std::size_t at = (x.chosen ? static_cast<std::size_t>(x.chosen[t]) : t) * x.num_cols;
  if (x.dtype == DType::bf16)
    run.prepare_bf16(static_cast<const Bf16*>(x.data) + at, norm, eps, rounds, x.num_cols, out);
  else
    run.prepare_f32(static_cast<const float*>(x.data) + at, norm, eps, rounds, x.num_cols, out);
}

// f(t) for every token, spread over threads where there are many.
template <typename F>
void for_tokens(std::size_t num_tokens, int num_threads, const F& f) {
  constexpr std::size_t kGroup = 4;
  if (num_tokens <= kFewTokens) {
    for (std::size_t t = 0; t < num_tokens; ++t) f(t);
    return;
  }
  parallel_for((num_tokens + kGroup - 1) / kGroup, num_threads, [&](std::size_t group, int) {
    const std::size_t end = std::min(num_tokens, (group + 1) * kGroup);
    for (std::size_t t = group * kGroup; t < end; ++t) f(t);
  });
}

// f(matrix, first row, number of rows, column of the result) for pieces of `height` rows.
template <typename F>
void for_pieces(const std::vector<Matrix>& weights, std::size_t height, int num_threads, const F& f) {
  std::size_t num_pieces = 0;
  for (const Matrix& matrix : weights) num_pieces += (matrix.num_rows + height - 1) / height;
  parallel_for(num_pieces, num_threads, [&](std::size_t piece, int) {
    std::size_t column = 0;
    for (const Matrix& matrix : weights) {
      const std::size_t pieces = (matrix.num_rows + height - 1) / height;
      if (piece < pieces) {
        const std::size_t first = piece * height;
        return f(matrix, first, std::min(height, matrix.num_rows - first), column + first);
      }
      piece -= pieces;
      column += matrix.num_rows;
    }
  });
}

// The panel kernel for these matrices, or null.
const Kernel* find_panel_kernel(const std::vector<Matrix>& weights, const Activations& x,
                                bool is_exact, const Exec& exec) {
  for (const Matrix& matrix : weights)
    if (matrix.dtype != DType::q8_0) return nullptr;
  if (x.dtype == DType::f32 && !exec.int8) return nullptr;  // its sums are of float32 products
  const bool many = exec.invariant || x.num_rows >= (exec.int8 ? kManyInt8 : kManyQ8);
  if (many && !exec.invariant && x.num_rows <= kSomeQ8)
    if (const Kernel* kernel = find_kernel_q8_0_some(exec.isa)) return kernel;
  return find_kernel_q8_0(exec.isa,
                          exec.int8  ? Products::int8
                          : is_exact ? Products::f32
                                     : Products::bf16,
                          many);
}

// multiply() by a kernel of panels of rows.
void multiply_panels(const Kernel& kernel, const std::vector<Matrix>& weights, const Activations& x,
                     const float* norm, float eps, bool rounds, float* y, std::size_t stride,
                     const Exec& exec) {
  const DenseKernels& run = kernels(exec.isa);
  const std::size_t num_tokens = x.num_rows, num_cols = x.num_cols, num_blocks = num_cols / kBlock;
  const std::size_t per_x = kernel.tokens_per_x(), num_x = kernel.num_x(num_tokens);
  const std::size_t x_bytes = kernel.x_bytes(num_blocks);
  auto* packed = static_cast<std::uint8_t*>(workspace(Buffer::tiles, num_x * x_bytes));
  const auto pack = [&](std::size_t i) {
    const std::size_t first = i * per_x, count = std::min(per_x, num_tokens - first);
    auto* values = static_cast<float*>(workspace(Buffer::values, count * num_cols * 4));
    const float* tokens[kTileTokens];
    for (std::size_t t = 0; t < count; ++t) {
      prepare_row(run, x, first + t, norm, eps, rounds, values + t * num_cols);
      tokens[t] = values + t * num_cols;
    }
    kernel.pack(tokens, count, num_blocks, packed + i * x_bytes);
  };
  if (num_tokens <= kFewTokens)
    for (std::size_t i = 0; i < num_x; ++i) pack(i);
  else
    parallel_for(num_x, exec.num_threads, [&](std::size_t i, int) { pack(i); });
  std::vector<const void*> pointers(num_x);
  for (std::size_t i = 0; i < num_x; ++i) pointers[i] = packed + i * x_bytes;

  const std::size_t chunk = chunk_len(kernel, num_blocks);
  const std::size_t height = num_tokens > 64 ? 4 * kPanel : kPanel;
  for_pieces(weights, height, exec.num_threads,
             [&](const Matrix& matrix, std::size_t first, std::size_t count, std::size_t column) {
               const std::size_t row_bytes = matrix.row_bytes();
               auto* sums = static_cast<float*>(
                   workspace(Buffer::panel, std::min(chunk, num_tokens) * kPanel * 4));
               for (std::size_t t = 0; t < num_tokens; t += chunk) {
                 const std::size_t num = std::min(chunk, num_tokens - t);
                 for (std::size_t r = 0; r < count; r += kPanel) {
                   const std::size_t num_rows = std::min(kPanel, count - r);
                   // a kernel of rows takes four of them at a time, the next ones of four runs
                   const bool by_runs = per_x == 1 && num_rows == kPanel;
                   Row rows[kPanel];
                   std::size_t place_of[kPanel];
                   for (std::size_t i = 0; i < kPanel; ++i) {
                     place_of[i] = by_runs ? i % 4 * (kPanel / 4) + i / 4 : std::min(i, num_rows - 1);
                     rows[i] = {matrix.data + (first + r + place_of[i]) * row_bytes, nullptr};
                   }
                   const bool has_next = first + r + 2 * kPanel <= matrix.num_rows;
                   kernel.multiply_panel(rows, num_blocks, pointers.data() + t / per_x, num, sums,
                                         {has_next ? kPanel * row_bytes : 0, 0});
                   for (std::size_t j = 0; j < num; ++j)
                     for (std::size_t i = 0; i < num_rows; ++i)
                       y[(t + j) * stride + column + r + place_of[i]] = sums[j * kPanel + i];
                 }
               }
             });
}

}  // namespace

std::size_t bytes_of(DType dtype, std::size_t num) {
  switch (dtype) {
    case DType::f32: return num * 4;
    case DType::q8_0: return num / 32 * 34;
    default: return num * 2;
  }
}

void multiply(const std::vector<Matrix>& weights, const Activations& x, const float* norm, float eps,
              bool rounds, float* y, std::size_t stride, const Exec& exec) {
  if (const Kernel* kernel = find_panel_kernel(weights, x, norm && !rounds, exec))
    return multiply_panels(*kernel, weights, x, norm, eps, rounds, y, stride, exec);
  const DenseKernels& run = kernels(exec.isa);
  const std::size_t num_tokens = x.num_rows, num_cols = x.num_cols;
  bool by_tiles = exec.isa >= Isa::amx && x.dtype == DType::bf16 &&
                  (exec.invariant || num_tokens > kFewTokens);
  for (const Matrix& matrix : weights) by_tiles = by_tiles && amx_takes(matrix);
  if (by_tiles) {
    const std::size_t num_groups = (num_tokens + 15) / 16;
    const bool is_split = norm && !rounds;  // into two bfloat16
    const std::size_t plane = num_groups * num_cols * 8;
    auto* high = static_cast<std::uint32_t*>(workspace(Buffer::tiles, plane * (is_split ? 8 : 4)));
    std::uint32_t* low = is_split ? high + plane : nullptr;
    parallel_for(num_groups, exec.num_threads, [&](std::size_t group, int) {
      const std::size_t first = group * 16, count = std::min<std::size_t>(16, num_tokens - first);
      auto* rows = static_cast<float*>(workspace(Buffer::values, 16 * num_cols * 4));
      for (std::size_t t = 0; t < count; ++t)
        prepare_row(run, x, first + t, norm, eps, rounds, rows + t * num_cols);
      const std::size_t at = group * num_cols * 8;
      amx_pack(rows, count, num_cols, high + at, low ? low + at : nullptr);
    });
    const std::size_t height = num_tokens > 64 ? 128 : 32;
    for_pieces(weights, height, exec.num_threads,
               [&](const Matrix& matrix, std::size_t first, std::size_t count, std::size_t column) {
                 amx_multiply(matrix, first, count, high, low, num_tokens, y + column, stride);
               });
    return;
  }
  auto* values = static_cast<float*>(workspace(Buffer::values, num_tokens * num_cols * 4));
  for_tokens(num_tokens, exec.num_threads, [&](std::size_t t) {
    prepare_row(run, x, t, norm, eps, rounds, values + t * num_cols);
  });
  const std::size_t row_bytes = weights[0].row_bytes();
  const std::size_t height = std::max<std::size_t>(4, kTaskBytes / row_bytes / 4 * 4);
  for_pieces(weights, height, exec.num_threads,
             [&](const Matrix& matrix, std::size_t first, std::size_t count, std::size_t column) {
               run.multiply_block(matrix, first, count, values, num_tokens, y + column, stride);
             });
}

void turn(const TurnArgs& args, const Exec& exec) {
  const DenseKernels& run = kernels(exec.isa);
  const std::size_t half = args.head_dim / 2, stride = args.num_q + 2 * args.num_k;
  for_tokens(args.num_tokens, exec.num_threads, [&](std::size_t t) {
    const auto rotate = [&](std::size_t first, std::size_t count, DType dtype, void* out, std::size_t at) {
      const float *y = args.y + t * stride + first, *bias = args.bias + first;
      const float *cos = args.cos + t * half, *sin = args.sin + t * half;
      const std::size_t num_heads = count / args.head_dim;
      if (dtype == DType::bf16)
        run.rotate_bf16(y, bias, cos, sin, half, num_heads, static_cast<Bf16*>(out) + at);
      else
        run.rotate_f32(y, bias, cos, sin, half, num_heads, static_cast<float*>(out) + at);
    };
    const std::size_t at = (args.slots ? static_cast<std::size_t>(args.slots[t]) : t) * args.num_k;
    rotate(0, args.num_q, args.q_dtype, args.q_out, t * args.num_q);
    rotate(args.num_q, args.num_k, args.kv_dtype, args.k_out, at);
    const std::size_t v = args.num_q + args.num_k;
    const float *y = args.y + t * stride + v, *bias = args.bias + v;
    if (args.kv_dtype == DType::bf16)
      run.add_bf16(y, bias, nullptr, args.num_k, static_cast<Bf16*>(args.v_out) + at);
    else
      run.add_f32(y, bias, nullptr, args.num_k, static_cast<float*>(args.v_out) + at);
  });
}

void add_residual(const float* y, std::size_t num_tokens, std::size_t size, const float* bias,
                  const void* residual, void* out, DType dtype, const Exec& exec) {
  const DenseKernels& run = kernels(exec.isa);
  for_tokens(num_tokens, exec.num_threads, [&](std::size_t t) {
    const std::size_t at = t * size;
    if (dtype == DType::bf16)
      run.add_bf16(y + at, bias, residual ? static_cast<const Bf16*>(residual) + at : nullptr, size,
                   static_cast<Bf16*>(out) + at);
    else
      run.add_f32(y + at, bias, residual ? static_cast<const float*>(residual) + at : nullptr, size,
                  static_cast<float*>(out) + at);
  });
}

}  // namespace motet
