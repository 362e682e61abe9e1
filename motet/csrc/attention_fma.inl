// How attention_kernels.inl computes with ordinary vectors: keys and values are widened to float32
// once for all tiles, and each of their numbers is multiplied with a vector of columns.

struct Core {
  static std::size_t query_bytes(std::size_t size) { return size * V::kWidth * 4; }
  static std::size_t scratch_bytes(std::size_t size) { return kKeys * (2 * size + V::kWidth) * 4; }
  static void begin() {}
  static void end() {}

  static void pack_query(const float* rows, std::size_t size, void* out) {
    std::memcpy(out, rows, size * V::kWidth * 4);
  }

  template <typename KV>
  MOTET_TARGET static void load_rows(const KV* const* rows, std::size_t count, std::size_t size,
                                     float* out) {
    for (std::size_t i = 0; i < count; ++i, out += size) {
      std::size_t d = 0;
      for (; d + V::kWidth <= size; d += V::kWidth) V::store(out + d, V::load(rows[i] + d));
      for (; d < size; ++d) out[d] = widen(rows[i][d]);
    }
  }
  template <typename KV>
  MOTET_TARGET static void load_keys(const KV* const* rows, std::size_t count, std::size_t size,
                                     void* scratch) {
    load_rows(rows, count, size, static_cast<float*>(scratch));
  }
  template <typename KV>
  MOTET_TARGET static void load_values(const KV* const* rows, std::size_t count, std::size_t size,
                                       void* scratch, const Next& next) {
    for (std::size_t i = 0; i < count; ++i) {
      next.fetch_key(i);
      load_rows(rows + i, 1, size, static_cast<float*>(scratch) + (kKeys + i) * size);
    }
  }

  // scores of N keys [N][size]
  template <int N>
  MOTET_TARGET static void score(const float* query, const float* keys, std::size_t size, float* out) {
    V::F sums[N];
    for (int i = 0; i < N; ++i) sums[i] = V::zero();
    for (std::size_t d = 0; d < size; ++d) {
      const V::F q = V::load(query + d * V::kWidth);
      for (int i = 0; i < N; ++i)
        sums[i] = V::fma(V::set(keys[static_cast<std::size_t>(i) * size + d]), q, sums[i]);
    }
    for (int i = 0; i < N; ++i) V::store(out + static_cast<std::size_t>(i) * V::kWidth, sums[i]);
  }

  // adds the weighted values of N of a head's numbers, from the first on
  template <int N>
  MOTET_TARGET static void weigh(const float* weights, const float* values, std::size_t count,
                                 std::size_t size, V::F shrink, float* out) {
    V::F sums[N];
    for (int i = 0; i < N; ++i)
      sums[i] = V::mul(V::load(out + static_cast<std::size_t>(i) * V::kWidth), shrink);
    for (std::size_t j = 0; j < count; ++j) {
      const V::F weight = V::load(weights + j * V::kWidth);
      for (int i = 0; i < N; ++i) sums[i] = V::fma(V::set(values[j * size + i]), weight, sums[i]);
    }
    for (int i = 0; i < N; ++i) V::store(out + static_cast<std::size_t>(i) * V::kWidth, sums[i]);
  }

  MOTET_TARGET static void attend(const void* packed, std::size_t size, std::size_t first,
                                  std::size_t last, std::size_t begin, float scale,
                                  const float* low, const float* high, bool is_inside,
                                  const Next& next, State state, void* scratch) {
    const float* keys = static_cast<const float*>(scratch);
    const float* values = keys + kKeys * size;
    float* scores = static_cast<float*>(scratch) + 2 * kKeys * size;
    const float* query = static_cast<const float*>(packed);
    std::size_t i = first;
    for (; i + 8 <= last; i += 8) score<8>(query, keys + i * size, size, scores + i * V::kWidth);
    for (; i < last; ++i) score<1>(query, keys + i * size, size, scores + i * V::kWidth);
    const V::F before = V::load(state.largest);
    const V::F largest =
        finish_scores(scores, first, last, begin, scale, low, high, is_inside, before);
    const V::F minus = V::mul(largest, V::set(-1.0f));
    const V::F shrink = V::exp(V::add(before, minus));
    V::F total = V::mul(V::load(state.total), shrink);
    for (i = first; i < last; ++i) {
      const V::F weight = V::exp(V::add(V::load(scores + i * V::kWidth), minus));
      V::store(scores + i * V::kWidth, weight);
      next.fetch_value(i);
      total = V::add(total, weight);
    }
    V::store(state.largest, largest);
    V::store(state.total, total);
    const float* weights = scores + first * V::kWidth;
    std::size_t d = 0;
    for (; d + 8 <= size; d += 8)
      weigh<8>(weights, values + first * size + d, last - first, size, shrink,
               state.values + d * V::kWidth);
    for (; d < size; ++d)
      weigh<1>(weights, values + first * size + d, last - first, size, shrink,
               state.values + d * V::kWidth);
  }
};
