// How attention_kernels.inl computes with AMX tiles, for a bfloat16 cache and heads of a multiple of
// 32. Keys are the left side of the scores' product, as they lie; values are turned once for all
// tiles and are the left side of the second product. Weights are rounded to bfloat16 in between.

struct Core {
  static std::size_t query_bytes(std::size_t size) { return size * 32; }
  static std::size_t scratch_bytes(std::size_t size) { return kKeys * (2 * size * 2 + 2 * 16 * 4); }
  MOTET_TARGET static void begin() { configure_tiles(); }
  MOTET_TARGET static void end() { _tile_release(); }

  // [size / 2][16] pairs
  MOTET_TARGET static void pack_query(const float* rows, std::size_t size, void* out) {
    for (std::size_t d = 0; d < size; d += 2) {
      const __m512i even = V::bf16_lanes(V::load(rows + d * 16));
      const __m512i odd = V::bf16_lanes(V::load(rows + (d + 1) * 16));
      _mm512_storeu_si512(static_cast<char*>(out) + d * 32,
                          _mm512_or_si512(even, _mm512_slli_epi32(odd, 16)));
    }
  }

  // [count padded with zeros to 32][size]
  MOTET_TARGET static void load_keys(const Bf16* const* rows, std::size_t count, std::size_t size,
                                     void* scratch) {
    auto* out = static_cast<Bf16*>(scratch);
    for (std::size_t i = 0; i < count; ++i)
      for (std::size_t d = 0; d < size; d += 32)
        _mm512_storeu_si512(out + i * size + d, _mm512_loadu_si512(rows[i] + d));
    std::memset(out + count * size, 0, ((count + 31) / 32 * 32 - count) * size * 2);
  }

  // [size][kKeys], zeros from `count` to a multiple of 32
  MOTET_TARGET static void load_values(const Bf16* const* rows, std::size_t count, std::size_t size,
                                       void* scratch, const Next& next) {
    auto* out = static_cast<Bf16*>(scratch) + kKeys * size;
    for (std::size_t i = 0; i < count; i += 32) {
      for (std::size_t d = 0; d < size; d += 16) {
        for (std::size_t j = d / 16; j < 32; j += size / 16) next.fetch_key(i + j);
        __m512 words[16];
        for (std::size_t j = 0; j < 16; ++j) {
          const std::size_t key = i + 2 * j;
          __m512i word = _mm512_setzero_si512();
          if (key < count)
            word = _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(rows[key] + d)));
          if (key + 1 < count) {
            const __m512i next = _mm512_cvtepu16_epi32(
                _mm256_loadu_si256(reinterpret_cast<const __m256i*>(rows[key + 1] + d)));
            word = _mm512_or_si512(word, _mm512_slli_epi32(next, 16));
          }
          words[j] = _mm512_castsi512_ps(word);
        }
        transpose(words);
        for (std::size_t j = 0; j < 16; ++j)
          _mm512_storeu_ps(reinterpret_cast<float*>(out + (d + j) * kKeys + i), words[j]);
      }
    }
  }

  MOTET_TARGET static void attend(const void* packed, std::size_t size, std::size_t first,
                                  std::size_t last, std::size_t begin, float scale,
                                  const float* low, const float* high, bool is_inside,
                                  const Next& next, State state, void* scratch) {
    const auto* keys = static_cast<const Bf16*>(scratch);
    const auto* values = keys + kKeys * size;
    auto* scores = reinterpret_cast<float*>(static_cast<Bf16*>(scratch) + 2 * kKeys * size);
    auto* weights = reinterpret_cast<__m512i*>(scores + kKeys * 16);  // [kKeys / 2] pairs
    const auto* query = static_cast<const std::uint32_t*>(packed);
    const std::size_t from = first / 32 * 32, to = (last + 31) / 32 * 32;
    finish_stores();
    for (std::size_t i = from; i < to; i += 32) {
      _tile_zero(0);
      _tile_zero(1);
      for (std::size_t d = 0; d < size; d += 32) {
        _tile_loadd(6, query + d * 8, 64);
        _tile_loadd(4, keys + i * size + d, size * 2);
        _tile_loadd(5, keys + (i + 16) * size + d, size * 2);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 5, 6);
      }
      _tile_stored(0, scores + i * 16, 64);
      _tile_stored(1, scores + (i + 16) * 16, 64);
    }
    const V::F before = V::load(state.largest);
    const V::F largest =
        finish_scores(scores, first, last, begin, scale, low, high, is_inside, before);
    const V::F minus = V::mul(largest, V::set(-1.0f));
    const V::F shrink = V::exp(V::add(before, minus));
    V::F total = V::mul(V::load(state.total), shrink);
    const __m512i half = _mm512_set1_epi32(0x8000), upper = _mm512_set1_epi32(-65536);
    for (std::size_t i = from; i < to; i += 2) {
      V::F pair[2];
      for (std::size_t j = 0; j < 2; ++j) {
        next.fetch_value(i + j);
        pair[j] = V::zero();
        if (first <= i + j && i + j < last) {
          pair[j] = V::exp(V::add(V::load(scores + (i + j) * 16), minus));
          total = V::add(total, pair[j]);
        }
      }
      const __m512i even = _mm512_add_epi32(_mm512_castps_si512(pair[0]), half);
      const __m512i odd = _mm512_add_epi32(_mm512_castps_si512(pair[1]), half);
      weights[i / 2] = _mm512_or_si512(_mm512_srli_epi32(even, 16), _mm512_and_si512(odd, upper));
    }
    V::store(state.largest, largest);
    V::store(state.total, total);
    for (std::size_t d = 0; d < size; ++d)
      V::store(state.values + d * 16, V::mul(V::load(state.values + d * 16), shrink));
    finish_stores();
    for (std::size_t d = 0; d < size; d += 32) {
      _tile_loadd(0, state.values + d * 16, 64);
      _tile_loadd(1, state.values + (d + 16) * 16, 64);
      for (std::size_t i = from; i < to; i += 32) {
        _tile_loadd(6, weights + i / 2, 64);
        _tile_loadd(4, values + d * kKeys + i, kKeys * 2);
        _tile_loadd(5, values + (d + 16) * kKeys + i, kKeys * 2);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 5, 6);
      }
      _tile_stored(0, state.values + d * 16, 64);
      _tile_stored(1, state.values + (d + 16) * 16, 64);
    }
  }
};
