// Dense products and what stands around them on every instruction set of this machine against sums
// in float64, in memory of exactly the right size, for a build with the address sanitizer.
#include "dense.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

#include "mxfp4.h"
#include "q8_0.h"

using namespace motet;

namespace {

std::mt19937 generator(1);

float normal() { return std::normal_distribution<float>()(generator); }

std::vector<float> normal(std::size_t count) {
  std::vector<float> values(count);
  for (float& value : values) value = normal();
  return values;
}

void expect(bool holds, const char* what, Isa isa, std::size_t a, std::size_t b) {
  if (holds) return;
  std::fprintf(stderr, "dense %s: %s (%zu, %zu)\n", name_of(isa), what, a, b);
  std::exit(1);
}

// Values as they are stored, and what they are.
struct Stored {
  std::vector<std::uint8_t> data;
  std::vector<double> values;
};

Stored store(DType dtype, std::size_t count) {
  Stored s{std::vector<std::uint8_t>(bytes_of(dtype, count)), std::vector<double>(count)};
  for (std::size_t i = 0; i < count; ++i) {
    const float value = normal();
    if (dtype == DType::f32) {
      std::memcpy(s.data.data() + 4 * i, &value, 4);
      s.values[i] = value;
    } else if (dtype == DType::bf16) {
      Bf16 narrowed;
      narrow(value, &narrowed);
      std::memcpy(s.data.data() + 2 * i, &narrowed, 2);
      s.values[i] = widen(narrowed);
    } else {
      const F16 half = narrow_half(std::fabs(value));
      std::uint8_t* block = s.data.data() + (dtype == DType::f16 ? 2 * i : i / 32 * 34);
      if (dtype == DType::f16 || i % 32 == 0) std::memcpy(block, &half, 2);
      s.values[i] = widen(half);
      if (dtype == DType::f16) continue;
      F16 scale;
      std::memcpy(&scale, block, 2);
      block[2 + i % 32] = static_cast<std::uint8_t>(generator());
      s.values[i] = widen(scale) * static_cast<double>(static_cast<std::int8_t>(block[2 + i % 32]));
    }
  }
  return s;
}

void check_product(Isa isa, DType dtype, DType x_dtype, bool int8, bool has_norm,
                   std::size_t num_tokens, std::size_t num_cols) {
  const std::size_t heights[] = {37, 6}, num_rows = 43;
  const Stored first = store(dtype, heights[0] * num_cols), second = store(dtype, heights[1] * num_cols);
  const Stored x = store(x_dtype, num_tokens * num_cols);
  const std::vector<float> norm = normal(num_cols);
  const std::vector<Matrix> weights = {{first.data.data(), dtype, heights[0], num_cols},
                                       {second.data.data(), dtype, heights[1], num_cols}};
  const Activations all{x.data.data(), x_dtype, num_tokens, num_cols};
  const float* weight = has_norm ? norm.data() : nullptr;
  std::vector<float> y(num_tokens * num_rows, NAN);
  multiply(weights, all, weight, 1e-5f, false, y.data(), num_rows, {isa, 3, int8});
  for (std::size_t t = 0; t < num_tokens; ++t) {
    double squares = 0;
    std::vector<double> n(x.values.begin() + t * num_cols, x.values.begin() + (t + 1) * num_cols);
    for (const double value : n) squares += value * value;
    for (std::size_t k = 0; has_norm && k < num_cols; ++k)
      n[k] *= norm[k] / std::sqrt(squares / static_cast<double>(num_cols) + 1e-5);
    for (std::size_t r = 0; r < num_rows; ++r) {
      const Stored& w = r < heights[0] ? first : second;
      const std::size_t row = r < heights[0] ? r : r - heights[0];
      double sum = 0, total = 0;
      for (std::size_t k = 0; k < num_cols; ++k) {
        const double product = w.values[row * num_cols + k] * n[k];
        sum += product;
        total += std::fabs(product);
      }
      // tiles have 16 bits of significand; products of bytes 16 of the block's largest, rounded
      // activations seven
      const bool is_fine = dtype == DType::q8_0 && isa >= Isa::avx512_vbmi;
      const double tolerance = int8 ? 2e-2 : is_fine ? 5e-5 : isa == Isa::amx ? 2e-5 : 2e-6;
      expect(std::fabs(y[t * num_rows + r] - sum) <= tolerance * total + 1e-30, "a wrong sum", isa,
             num_tokens, num_cols);
    }
  }
  // Every token alone and all together: the same bits.
  const Exec invariant{isa, 2, int8, true};
  multiply(weights, all, weight, 1e-5f, false, y.data(), num_rows, invariant);
  for (std::size_t t = 0; t < num_tokens; ++t) {
    std::vector<float> alone(num_rows, NAN);
    const std::size_t row_bytes = bytes_of(x_dtype, num_cols);
    const Activations one{x.data.data() + t * row_bytes, x_dtype, 1, num_cols};
    multiply(weights, one, weight, 1e-5f, false, alone.data(), num_rows, invariant);
    expect(!std::memcmp(alone.data(), y.data() + t * num_rows, num_rows * 4),
           "other bits alone than together", isa, num_tokens, t);
  }
}

template <typename T>
std::vector<T> turned(Isa isa, DType dtype, std::size_t num_tokens, std::size_t head_dim) {
  generator.seed(7);
  const std::size_t num_q = 3 * head_dim, num_k = head_dim, half = head_dim / 2;
  const std::size_t size = num_q + 2 * num_k;
  const std::vector<float> y = normal(num_tokens * size), bias = normal(size),
                           cos = normal(num_tokens * half), sin = normal(num_tokens * half);
  std::vector<T> out(num_tokens * size);
  T* k = out.data() + num_tokens * num_q;
  turn({num_tokens, num_q, num_k, head_dim, y.data(), bias.data(), cos.data(), sin.data(),
        out.data(), k, k + num_tokens * num_k, dtype, dtype, nullptr},
       {isa, 2});
  const std::vector<T> residual = out;
  std::vector<T> sum(num_tokens * size);
  add_residual(y.data(), num_tokens, size, bias.data(), residual.data(), sum.data(), dtype, {isa, 2});
  out.insert(out.end(), sum.begin(), sum.end());
  return out;
}

template <typename T>
void check_turn(Isa isa, DType dtype, float tolerance) {
  for (const std::size_t head_dim : {10, 16, 64})
    for (const std::size_t num_tokens : {1, 9}) {
      const std::vector<T> got = turned<T>(isa, dtype, num_tokens, head_dim);
      const std::vector<T> want = turned<T>(Isa::scalar, dtype, num_tokens, head_dim);
      for (std::size_t i = 0; i < got.size(); ++i) {
        const float wanted = widen(want[i]);
        expect(std::fabs(widen(got[i]) - wanted) <= tolerance * (1 + std::fabs(wanted)),
               "a wrong angle or sum", isa, num_tokens, head_dim);
      }
    }
}

// Blocks, and from blocks: the same bytes as those of plain C++.
void check_blocks(Isa isa) {
  for (const DType dtype : {DType::f32, DType::bf16, DType::f16})
    for (const std::size_t num_blocks : {1, 15, 16, 18}) {
      Stored s = store(dtype, 5 * num_blocks * 32);
      if (dtype == DType::f32) {
        const float odd[] = {NAN, INFINITY, 1e-9f, -0.0f, 3e38f};
        for (std::size_t r = 0; r < 5; ++r)
          std::memcpy(s.data.data() + (r * num_blocks * 32 + 7 * r) * 4, odd + r, 4);
      }
      const Matrix matrix{s.data.data(), dtype, 5, num_blocks * 32};
      std::vector<std::uint8_t> got(5 * num_blocks * 34), want(got.size());
      quantize_q8_0(matrix, got.data(), {isa, 2});
      quantize_q8_0(matrix, want.data(), {Isa::scalar, 1});
      expect(got == want, "other bytes of Q8_0", isa, num_blocks, static_cast<std::size_t>(dtype));
    }
  const std::size_t num_blocks = 256 * 8;
  std::vector<std::uint8_t> blocks(num_blocks * 17), codes(num_blocks * 16), scales(num_blocks);
  std::vector<std::uint8_t> bytes(num_blocks * 34);
  for (auto* some : {&blocks, &codes, &bytes})
    for (std::uint8_t& byte : *some) byte = static_cast<std::uint8_t>(generator());
  for (std::size_t b = 0; b < num_blocks; ++b)
    scales[b] = blocks[17 * b] = static_cast<std::uint8_t>(b);
  std::vector<std::uint32_t> wide[2];
  std::vector<std::uint16_t> narrow_[2];
  for (int i = 0; i < 2; ++i) {
    const Isa one = i ? isa : Isa::scalar;
    wide[i].resize(3 * num_blocks * 32);
    narrow_[i].resize(2 * num_blocks * 32);
    auto* out = reinterpret_cast<float*>(wide[i].data());
    std::uint16_t* bf16 = narrow_[i].data();
    mxfp4_dequantize_f32(codes.data(), scales.data(), out, num_blocks, one, 1);
    mxfp4_dequantize_bf16(codes.data(), scales.data(), bf16, num_blocks, one, 1);
    out += num_blocks * 32;
    bf16 += num_blocks * 32;
    mxfp4_gguf_dequantize_f32(blocks.data(), out, num_blocks / 8, 8, 8 * 32, one, 1);
    mxfp4_gguf_dequantize_bf16(blocks.data(), bf16, num_blocks / 8, 8, 8 * 32, one, 1);
    out += num_blocks * 32;
    q8_0_dequantize_f32(bytes.data(), out, num_blocks / 8, 8, 8 * 32, one, 1);
  }
  expect(narrow_[0] == narrow_[1], "other bfloat16 of MXFP4", isa, 0, 0);
  for (std::size_t i = 0; i < wide[0].size(); ++i) {
    const bool are_nan = (wide[0][i] & 0x7fffffff) > 0x7f800000 && (wide[1][i] & 0x7fffffff) > 0x7f800000;
    expect(wide[0][i] == wide[1][i] || are_nan, "another value of a block", isa, i, 0);
  }
}

}  // namespace

void test_dense() {
  const struct {
    std::size_t num_tokens, num_cols;
  } shapes[] = {{1, 32}, {2, 96}, {3, 64}, {6, 40}, {7, 288}, {18, 64}, {70, 32}};
  for (const Isa isa : kIsas) {
    if (!is_supported(isa)) continue;
    for (const DType dtype : {DType::f32, DType::bf16, DType::f16, DType::q8_0})
      for (const DType x_dtype : {DType::f32, DType::bf16})
        for (const auto& [num_tokens, num_cols] : shapes)
          for (const bool has_norm : {false, true}) {
            if (dtype == DType::q8_0 && num_cols % 32) continue;
            check_product(isa, dtype, x_dtype, false, has_norm, num_tokens, num_cols);
            if (dtype == DType::q8_0)
              check_product(isa, dtype, x_dtype, true, has_norm, num_tokens, num_cols);
          }
    check_turn<float>(isa, DType::f32, 1e-6f);
    check_turn<Bf16>(isa, DType::bf16, 1e-2f);
    check_blocks(isa);
  }
}
