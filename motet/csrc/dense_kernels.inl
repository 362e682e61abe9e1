// The inner loops of dense.cpp, for one instruction set: V and MOTET_TARGET are those of the
// namespace that includes this file.

// Weights of row `row` from column k on.
template <typename T>
struct Plain {
  MOTET_TARGET static V::F at(const std::uint8_t* row, std::size_t k) {
    return V::load(reinterpret_cast<const T*>(row) + k);
  }
  static float one(const std::uint8_t* row, std::size_t k) {
    return widen(reinterpret_cast<const T*>(row)[k]);
  }
};

struct Blocks {};  // of Q8_0

// Rows that are taken together: R of them, so many rows apart.
struct Together {
  const std::uint8_t* first;
  std::size_t row_bytes, apart;

  const std::uint8_t* row(int r) const {
    return first + static_cast<std::size_t>(r) * apart * row_bytes;
  }
  std::size_t at(int r) const { return static_cast<std::size_t>(r) * apart; }
};

// out[t * stride + at(r)] = W[r] . x[t] of R rows and T tokens. `ahead`: bytes from a weight to one that
// is needed soon.
template <typename W, int R, int T>
MOTET_TARGET void dots(const Together& w, std::size_t num_cols, std::size_t ahead, const float* x,
                       float* out, std::size_t stride) {
  V::F sums[R][T];
  for (int r = 0; r < R; ++r)
    for (int t = 0; t < T; ++t) sums[r][t] = V::zero();
  const std::size_t bytes_per_step = w.row_bytes * V::kWidth / num_cols;
  std::size_t k = 0;
  for (; k + V::kWidth <= num_cols; k += V::kWidth) {
    V::F weights[R];
    for (int r = 0; r < R; ++r) {
      const std::uint8_t* row = w.row(r);
      if constexpr (V::kWidth > 1)
        __builtin_prefetch(row + k / V::kWidth * bytes_per_step + ahead, 0, 2);
      weights[r] = W::at(row, k);
    }
    for (int t = 0; t < T; ++t) {
      const V::F values = V::load(x + static_cast<std::size_t>(t) * num_cols + k);
      for (int r = 0; r < R; ++r) sums[r][t] = V::fma(weights[r], values, sums[r][t]);
    }
  }
  for (int r = 0; r < R; ++r) {
    const std::uint8_t* row = w.row(r);
    for (int t = 0; t < T; ++t) {
      float sum = V::sum(sums[r][t]);
      for (std::size_t i = k; i < num_cols; ++i)
        sum += W::one(row, i) * x[static_cast<std::size_t>(t) * num_cols + i];
      out[static_cast<std::size_t>(t) * stride + w.at(r)] = sum;
    }
  }
}

// The same for Q8_0: the products of a block are added up before they are scaled.
template <int R, int T>
MOTET_TARGET void block_dots(const Together& w, std::size_t num_cols, std::size_t ahead,
                             const float* x, float* out, std::size_t stride) {
  V::F sums[R][T];
  for (int r = 0; r < R; ++r)
    for (int t = 0; t < T; ++t) sums[r][t] = V::zero();
  std::size_t block_at = 0, line = 0;  // a cache line is asked for with every two blocks, which are a bit longer
  const auto fetch = [&] {
    for (int r = 0; r < R; ++r)
      __builtin_prefetch(w.row(r) + line + ahead, 0, 2);
    line += 64;
  };
  if constexpr (V::kWidth > 1)
    while (line < num_cols / 16) fetch();
  for (std::size_t k = 0; k < num_cols; k += 32, block_at += 34) {
    if (V::kWidth > 1 && k % 64 == 0) fetch();
    for (int r = 0; r < R; ++r) {
      const std::uint8_t* block = w.row(r) + block_at;
      const auto* values = reinterpret_cast<const std::int8_t*>(block + 2);
      F16 scale;
      std::memcpy(&scale, block, sizeof scale);
      const V::F scales = V::set(scale);
      V::F products[T];
      for (int t = 0; t < T; ++t) products[t] = V::zero();
      for (std::size_t i = 0; i < 32; i += V::kWidth) {
        const V::F weights = V::load_i8(values + i);
        for (int t = 0; t < T; ++t) {
          const V::F some = V::load(x + static_cast<std::size_t>(t) * num_cols + k + i);
          products[t] = i ? V::fma(weights, some, products[t]) : V::mul(weights, some);
        }
      }
      for (int t = 0; t < T; ++t) sums[r][t] = V::fma(scales, products[t], sums[r][t]);
    }
  }
  for (int r = 0; r < R; ++r)
    for (int t = 0; t < T; ++t)
      out[static_cast<std::size_t>(t) * stride + w.at(r)] = V::sum(sums[r][t]);
}

template <typename W, int R, int T>
MOTET_TARGET void any_dots(const Together& w, std::size_t num_cols, std::size_t ahead,
                           const float* x, float* out, std::size_t stride) {
  if constexpr (std::is_same_v<W, Blocks>)
    block_dots<R, T>(w, num_cols, ahead, x, out, stride);
  else
    dots<W, R, T>(w, num_cols, ahead, x, out, stride);
}

// Tokens that share a weight in registers: R * T sums, beside the weights.
constexpr int kRows = 4;
constexpr int kTokens = V::kWidth == 16 ? 6 : V::kWidth == 4 ? 4 : 2;  // 32 registers, or 16

template <typename W, int T>
MOTET_TARGET void tokens(const Matrix& matrix, std::size_t first, std::size_t count, const float* x,
                         float* out, std::size_t stride) {
  const std::size_t row_bytes = matrix.row_bytes();
  const std::uint8_t* w = matrix.data + first * row_bytes;
  // the next ones of as many runs: memory is read faster where rows lie far apart
  const std::size_t run = count / kRows, whole = run * kRows;
  for (std::size_t r = 0; r < run; ++r) {
    const std::size_t next = r + 1 < run ? 1 : count - r;  // the next rows, or those of the next piece
    const bool is_last = first + whole - run + r + next >= matrix.num_rows;
    any_dots<W, kRows, T>({w + r * row_bytes, row_bytes, run}, matrix.num_cols,
                          is_last ? 0 : next * row_bytes, x, out + r, stride);
  }
  for (std::size_t r = whole; r < count; ++r)
    any_dots<W, 1, T>({w + r * row_bytes, row_bytes, 1}, matrix.num_cols, 0, x, out + r, stride);
}

template <typename W>
MOTET_TARGET void block(const Matrix& matrix, std::size_t first, std::size_t count, const float* x,
                        std::size_t num_tokens, float* out, std::size_t stride) {
  std::size_t t = 0;
  for (; t + kTokens <= num_tokens; t += kTokens)
    tokens<W, kTokens>(matrix, first, count, x + t * matrix.num_cols, out + t * stride, stride);
  x += t * matrix.num_cols;
  out += t * stride;
  switch (num_tokens - t) {
    case 1: return tokens<W, 1>(matrix, first, count, x, out, stride);
    case 2: return tokens<W, 2>(matrix, first, count, x, out, stride);
    case 3: return tokens<W, 3>(matrix, first, count, x, out, stride);
    case 4: return tokens<W, 4>(matrix, first, count, x, out, stride);
    case 5: return tokens<W, 5>(matrix, first, count, x, out, stride);
  }
}

MOTET_TARGET void multiply_block(const Matrix& matrix, std::size_t first, std::size_t count,
                                 const float* x, std::size_t num_tokens, float* out,
                                 std::size_t stride) {
  switch (matrix.dtype) {
    case DType::f32: return block<Plain<float>>(matrix, first, count, x, num_tokens, out, stride);
    case DType::bf16: return block<Plain<Bf16>>(matrix, first, count, x, num_tokens, out, stride);
    case DType::f16: return block<Plain<F16>>(matrix, first, count, x, num_tokens, out, stride);
    case DType::q8_0: return block<Blocks>(matrix, first, count, x, num_tokens, out, stride);
  }
}

// A row as float32; with `norm` that of the norm, with `rounds` as if it were stored as T.
template <typename T>
MOTET_TARGET void prepare_row(const T* x, const float* norm, float eps, bool rounds,
                              std::size_t size, float* out) {
  if (!norm) {
    std::size_t i = 0;
    for (; i + V::kWidth <= size; i += V::kWidth) V::store(out + i, V::load(x + i));
    for (; i < size; ++i) out[i] = widen(x[i]);
    return;
  }
  V::F squares = V::zero();
  std::size_t i = 0;
  for (; i + V::kWidth <= size; i += V::kWidth) {
    const V::F value = V::load(x + i);
    squares = V::fma(value, value, squares);
  }
  float sum = V::sum(squares);
  for (; i < size; ++i) sum += widen(x[i]) * widen(x[i]);
  const float scale = 1.0f / std::sqrt(sum / static_cast<float>(size) + eps);
  const V::F scales = V::set(scale);
  for (i = 0; i + V::kWidth <= size; i += V::kWidth) {
    V::F value = V::mul(V::mul(V::load(x + i), scales), V::load(norm + i));
    if (rounds) {
      T rounded[V::kWidth];
      V::store(rounded, value);
      value = V::load(rounded);
    }
    V::store(out + i, value);
  }
  for (; i < size; ++i) {
    out[i] = widen(x[i]) * scale * norm[i];
    T rounded;
    narrow(out[i], &rounded);
    if (rounds) out[i] = widen(rounded);
  }
}

// out = y + bias of heads of 2 * half values, of which the pair (i, half + i) is turned.
template <typename T>
MOTET_TARGET void rotate(const float* y, const float* bias, const float* cos, const float* sin,
                         std::size_t half, std::size_t num_heads, T* out) {
  for (std::size_t head = 0; head < num_heads; ++head) {
    const std::size_t at = head * 2 * half;
    std::size_t i = 0;
    for (; i + V::kWidth <= half; i += V::kWidth) {
      const std::size_t a = at + i, b = a + half;
      const V::F first = V::add(V::load(y + a), V::load(bias + a));
      const V::F second = V::add(V::load(y + b), V::load(bias + b));
      const V::F c = V::load(cos + i), s = V::load(sin + i);
      const V::F minus = V::mul(second, V::set(-1.0f));
      V::store(out + a, V::fma(first, c, V::mul(minus, s)));
      V::store(out + b, V::fma(second, c, V::mul(first, s)));
    }
    for (; i < half; ++i) {
      const std::size_t a = at + i, b = a + half;
      const float first = y[a] + bias[a], second = y[b] + bias[b];
      narrow(first * cos[i] - second * sin[i], out + a);
      narrow(second * cos[i] + first * sin[i], out + b);
    }
  }
}

// out = y, plus bias and plus residual where they are given.
template <typename T>
MOTET_TARGET void add_row(const float* y, const float* bias, const T* residual, std::size_t size,
                          T* out) {
  std::size_t i = 0;
  for (; i + V::kWidth <= size; i += V::kWidth) {
    V::F value = V::load(y + i);
    if (bias) value = V::add(value, V::load(bias + i));
    if (residual) value = V::add(value, V::load(residual + i));
    V::store(out + i, value);
  }
  for (; i < size; ++i) {
    const float value = y[i] + (bias ? bias[i] : 0.0f);
    narrow(value + (residual ? widen(residual[i]) : 0.0f), out + i);
  }
}

const DenseKernels kKernels = {
    &multiply_block,  &prepare_row<float>, &prepare_row<Bf16>, &rotate<float>,
    &rotate<Bf16>,    &add_row<float>,     &add_row<Bf16>,
};
