// Attention of one query of a sequence over one range of keys, for the heads of which up to eight share
// a kv head: what decoding is. A bfloat16 cache and heads of a multiple of 32, as attention_amx.inl.
//
// Two kv heads make up the sixteen columns of a softmax. Sixteen keys are the left side of the scores'
// product, as they lie in the cache where they follow one another there; the weights are turned and are
// the left side of the second product, whose right side is values two by two.

constexpr std::size_t kQueries = 8;  // of a kv head, at the most
constexpr std::size_t kPair = 2;     // kv heads

// Tiles 0: scores [16 keys][8]; 1 and 7: sums [8][16]; 2: queries [16 pairs][8]; 4: keys [16][32];
// 5: weights [8][32 keys]; 6: values [16 pairs of keys][16]
MOTET_TARGET inline void configure_one() {
  alignas(64) static constexpr struct {
    std::uint8_t palette = 1, start_row = 0, reserved[14] = {};
    std::uint16_t row_bytes[16] = {32, 64, 32, 32, 64, 64, 64, 64};
    std::uint8_t num_rows[16] = {16, 8, 16, 16, 16, 8, 16, 8};
  } kConfig;
  _tile_loadconfig(&kConfig);
}

// 2^x to 2e-7 relative, for x at most 0; 2^-126 below. NaNs stay NaNs.
MOTET_TARGET MOTET_INLINE __m512 power_of_two(__m512 x) {
  x = _mm512_max_ps(_mm512_set1_ps(-126.0f), x);  // the second where one is a NaN
  const __m512 f = _mm512_reduce_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
  __m512 p = _mm512_set1_ps(1.339887440e-3f);
  p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(9.618437358e-3f));
  p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(5.550332471e-2f));
  p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(2.402264791e-1f));
  p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(6.931472029e-1f));
  p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(1.0f));
  return _mm512_scalef_ps(p, _mm512_sub_ps(x, f));
}

MOTET_TARGET MOTET_INLINE void fetch_row(const Bf16* values, std::size_t count) {
  for (std::size_t i = 0; i < count; i += 32) __builtin_prefetch(values + i, 0, 2);
}

// The next block of keys and values, which is fetched while one is computed: a part with each pair of kv
// heads, a few lines at a time all along, since memory is what limits this.
struct Coming {
  const Bf16* keys;
  const Bf16* values;
  const std::size_t* places;
  std::size_t num_pairs, width, piece, end;

  MOTET_TARGET MOTET_INLINE void fetch() {
    if (piece >= end) return;
    const std::size_t place = places[piece / num_pairs] + piece % num_pairs * width;
    fetch_row(keys + place, width);
    fetch_row(values + place, width);
    ++piece;
  }
};

// Up to kKeys tokens that are gone through together: those at `places[first .. count)`, the others of
// whole sixteens are hidden.
struct Keys {
  const std::size_t* places;
  std::size_t first, count;
  bool is_even;  // sixteen lie at equal distances

  bool sees(std::size_t i) const { return first <= i && i < count; }
  std::size_t num_groups() const { return (count + 15) / 16; }
  std::size_t num_chunks() const { return (count + 31) / 32; }
};

// [size / 2 pairs][16 columns][2] of `count` rows; the other columns are zeros.
MOTET_TARGET void pack_queries(const Bf16* rows, std::size_t count, std::size_t size, char* out) {
  for (std::size_t d = 0; d < size; d += 32) {
    __m512 words[16];
    for (std::size_t c = 0; c < 16; ++c)
      words[c] = c < count ? _mm512_loadu_ps(rows + c * size + d) : _mm512_setzero_ps();
    transpose(words);
    for (std::size_t pair = 0; pair < 16; ++pair)
      _mm512_storeu_ps(out + (d / 2 + pair) * 64, words[pair]);
  }
  finish_stores();
}

// scores[key][column from `column` on] of a kv head; `spare` is for 16 keys.
MOTET_TARGET void score_keys(const Keys& keys, const Bf16* all, std::size_t token_size,
                             std::size_t size, const char* query, Bf16* spare, float* scores, Coming& coming) {
  for (std::size_t group = 0; group < keys.num_groups(); ++group) {
    coming.fetch();
    const std::size_t begin = std::max(keys.first, group * 16);
    const std::size_t end = std::min(keys.count, group * 16 + 16);
    const Bf16* rows = all + keys.places[begin];
    std::size_t stride = token_size;
    if (end - begin < 16 || !keys.is_even) {
      std::memset(static_cast<void*>(spare), 0, 16 * size * sizeof(Bf16));
      for (std::size_t i = begin; i < end; ++i)
        std::memcpy(static_cast<void*>(spare + (i - group * 16) * size), all + keys.places[i],
                    size * sizeof(Bf16));
      finish_stores();
      rows = spare;
      stride = size;
    }
    _tile_zero(0);
    for (std::size_t d = 0; d < size; d += 32) {
      _tile_loadd(2, query + d * 32, 64);
      _tile_loadd(4, rows + d, stride * sizeof(Bf16));
      _tile_dpbf16ps(0, 4, 2);
    }
    _tile_stored(0, scores + group * 16 * 16, 64);
  }
}

// Values as [chunk of 32 keys][size / 16][16 pairs of keys][16][2]: of 32 values, those of two keys of
// the lower halves of the quarters, then of the upper ones. Those of hidden keys are zeros.
template <bool all_seen>
MOTET_TARGET MOTET_INLINE void pair_chunk(const Keys& keys, std::size_t chunk, const Bf16* all,
                                          std::size_t size, Bf16* out, Coming& coming) {
  for (std::size_t i = 0; i < 32; i += 2) {
    if (i % 4 == 0) coming.fetch();
    const std::size_t key = chunk * 32 + i;
    const Bf16 *even = nullptr, *odd = nullptr;
    if (all_seen || keys.sees(key)) even = all + keys.places[key];
    if (all_seen || keys.sees(key + 1)) odd = all + keys.places[key + 1];
    for (std::size_t d = 0; d < size; d += 32) {
      const __m512i a = all_seen || even ? _mm512_loadu_si512(even + d) : _mm512_setzero_si512();
      const __m512i b = all_seen || odd ? _mm512_loadu_si512(odd + d) : _mm512_setzero_si512();
      _mm512_store_si512(out + (d + i / 2) * 32, _mm512_unpacklo_epi16(a, b));
      _mm512_store_si512(out + (d + 16 + i / 2) * 32, _mm512_unpackhi_epi16(a, b));
    }
  }
}

MOTET_TARGET void pair_values(const Keys& keys, const Bf16* all, std::size_t size, Bf16* out,
                              Coming& coming) {
  Coming kept = coming;  // in registers
  for (std::size_t chunk = 0; chunk < keys.num_chunks(); ++chunk, out += 32 * size) {
    if (keys.sees(chunk * 32) && keys.sees(chunk * 32 + 31))
      pair_chunk<true>(keys, chunk, all, size, out, kept);
    else
      pair_chunk<false>(keys, chunk, all, size, out, kept);
  }
  coming = kept;
}

// The softmax of two kv heads so far, of scores that are not scaled.
struct alignas(64) Running {
  float largest[16], total[16];
};

// Scores to weights, in units of the largest score, as [chunk][16 columns][32 keys]. The sums so far are
// brought to that unit. While it runs, what is next is fetched.
MOTET_TARGET void weigh(const Keys& keys, float* scores, float scale, std::size_t size,
                        Running& running, float* sums, __m512i* weights, Coming& coming) {
  const __m512 before = _mm512_load_ps(running.largest);
  __m512 largest = before, total = _mm512_load_ps(running.total);
  for (std::size_t i = keys.first; i < keys.count; ++i)
    largest = _mm512_max_ps(largest, _mm512_load_ps(scores + i * 16));
  const __m512 unit = _mm512_set1_ps(scale * 1.44269504f);
  const __m512 minus = _mm512_mul_ps(largest, _mm512_sub_ps(_mm512_setzero_ps(), unit));
  if (_mm512_cmp_ps_mask(largest, before, _CMP_NEQ_UQ)) {
    alignas(64) float shrink[16];
    const __m512 all = power_of_two(_mm512_fmadd_ps(before, unit, minus));
    _mm512_store_ps(shrink, all);
    _mm512_store_ps(running.largest, largest);
    total = _mm512_mul_ps(total, all);
    for (std::size_t c = 0; c < 16; ++c)
      for (std::size_t d = 0; d < size; d += 16)
        V::store(sums + c * size + d, V::mul(V::load(sums + c * size + d), V::set(shrink[c])));
  }
  // the weight of what is hidden is 2^-126, which adds nothing, and its values are zeros
  const auto hide = [&](std::size_t i) MOTET_TARGET {
    _mm512_store_ps(scores + i * 16, _mm512_set1_ps(kLowest));
  };
  for (std::size_t i = 0; i < keys.first; ++i) hide(i);
  for (std::size_t i = keys.count; i < keys.num_chunks() * 32; ++i) hide(i);
  const __m512i half = _mm512_set1_epi32(0x8000), upper = _mm512_set1_epi32(-65536);
  Coming kept = coming;  // in registers
  for (std::size_t chunk = 0; chunk < keys.num_chunks(); ++chunk) {
    __m512 words[16];
#pragma GCC unroll 4
    for (std::size_t pair = 0; pair < 16; ++pair) {
      if (pair % 2 == 0) kept.fetch();
      const float* both = scores + (chunk * 16 + pair) * 32;
      const __m512 a = power_of_two(_mm512_fmadd_ps(_mm512_load_ps(both), unit, minus));
      const __m512 b = power_of_two(_mm512_fmadd_ps(_mm512_load_ps(both + 16), unit, minus));
      total = _mm512_add_ps(total, _mm512_add_ps(a, b));
      const __m512i even = _mm512_add_epi32(_mm512_castps_si512(a), half);
      const __m512i odd = _mm512_add_epi32(_mm512_castps_si512(b), half);
      words[pair] = _mm512_castsi512_ps(
          _mm512_ternarylogic_epi32(upper, odd, _mm512_srli_epi32(even, 16), 0xca));
    }
    transpose(words);
    for (std::size_t c = 0; c < 16; ++c)
      _mm512_store_si512(weights + chunk * 16 + c, _mm512_castps_si512(words[c]));
  }
  coming = kept;
  _mm512_store_ps(running.total, total);
}

// sums [8][size] += weights times values, of one kv head.
MOTET_TARGET void add_values(const Keys& keys, const __m512i* weights, const Bf16* values,
                             std::size_t size, float* sums, Coming& coming) {
  finish_stores();
  for (std::size_t d = 0; d < size; d += 32) {
    _tile_loadd(1, sums + d, size * 4);
    _tile_loadd(7, sums + d + 16, size * 4);
    for (std::size_t chunk = 0; chunk < keys.num_chunks(); ++chunk) {
      coming.fetch();
      const Bf16* pairs = values + (chunk * size + d) * 32;
      _tile_loadd(5, weights + chunk * 16, 64);
      _tile_loadd(6, pairs, 64);
      _tile_dpbf16ps(1, 5, 6);
      _tile_loadd(4, pairs + 16 * 32, 64);
      _tile_dpbf16ps(7, 5, 4);
    }
    _tile_stored(1, sums + d, size * 4);
    _tile_stored(7, sums + d + 16, size * 4);
  }
}

// The state of a kv head as attention_kernels.inl has it.
MOTET_TARGET void put_state(const Running& running, float scale, std::size_t head,
                            const float* sums, std::size_t size, State state) {
  for (std::size_t c = 0; c < kColumns; ++c) {
    const std::size_t column = head * kQueries + c;
    state.largest[c] = c < kQueries ? running.largest[column] * scale : kLowest;
    state.total[c] = c < kQueries ? running.total[column] : 0.0f;
  }
  for (std::size_t i = 0; i < size; i += 16) {
    __m512 rows[16];
    for (std::size_t q = 0; q < 16; ++q)
      rows[q] = q < kQueries ? _mm512_loadu_ps(sums + q * size + i) : _mm512_setzero_ps();
    transpose(rows);
    const std::size_t begin = i / 32 * 32 + i % 32 / 4;
    for (std::size_t j = 0; j < 16; ++j)
      V::store(state.values + (begin + j / 4 * 8 + j % 4) * kColumns, rows[j]);
  }
}

// As run_item, for an item of one query and at most kQueries heads a kv head, with a scale above 0.
MOTET_TARGET void run_one(const AttentionPlan& plan, const AttentionArgs& args, const Item& item,
                          float* partial) {
  const std::size_t group = args.num_heads / args.num_kv_heads, size = args.head_dim;
  const std::size_t num_heads = item.head_end - item.head_begin;
  const std::size_t num_pairs = (num_heads + 1) / kPair;
  const std::size_t state_size = State::size(size), query_bytes = Core::query_bytes(size);
  const std::size_t token_size = args.num_kv_heads * size;
  auto* states = partial ? partial
                         : static_cast<float*>(workspace(Buffer::partial, num_heads * state_size * 4));
  auto* queries = static_cast<char*>(workspace(Buffer::queries, num_heads * query_bytes));
  auto* running = static_cast<Running*>(workspace(
      Buffer::scores, num_pairs * sizeof(Running) + (num_pairs * size + kKeys) * 16 * 4));
  auto* sums = reinterpret_cast<float*>(running + num_pairs);
  float* scores = sums + num_pairs * 16 * size;
  auto* values = static_cast<Bf16*>(
      workspace(Buffer::keys, (kKeys * size + 16 * size) * sizeof(Bf16) + kKeys / 32 * 16 * 64));
  Bf16* spare = values + kKeys * size;
  auto* weights = reinterpret_cast<__m512i*>(spare + 16 * size);

  const Bf16* query = static_cast<const Bf16*>(args.q) +
                      ((item.first_row + item.query_begin) * args.num_heads + item.head_begin * group) * size;
  for (std::size_t h = 0; h < num_heads; ++h)
    pack_queries(query + h * group * size, group, size, queries + h * query_bytes);
  std::memset(sums, 0, num_pairs * size * 16 * 4);
  for (std::size_t pair = 0; pair < num_pairs; ++pair) {
    std::fill(running[pair].largest, running[pair].largest + 16, kLowest);
    std::fill(running[pair].total, running[pair].total + 16, 0.0f);
  }

  configure_one();
  const auto *all_keys = static_cast<const Bf16*>(args.k) + item.head_begin * size;
  const auto *all_values = static_cast<const Bf16*>(args.v) + item.head_begin * size;
  // What this thread is likely to be given next is the rest of the keys that the query sees.
  const std::size_t seen = item.position + item.query_begin + 1;
  const bool is_even = !plan.blocks || plan.block_len % 16 == 0;
  std::size_t places[2][kKeys];  // of the tokens of this block and of the next
  const std::size_t first_start = item.key_begin / kKeys * kKeys;
  for (std::size_t start = first_start; start < item.key_end; start += kKeys) {
    const std::size_t begin = std::max(start, item.key_begin);
    const std::size_t end = std::min(start + kKeys, item.key_end);
    const std::size_t next_end = std::min(start + 2 * kKeys, seen);
    const std::size_t base = begin / 16 * 16;
    std::size_t* now = places[start / kKeys % 2];
    std::size_t* next = places[(start / kKeys + 1) % 2];
    if (start == first_start) {
      find_places(plan, item.sequence, begin, end, begin, token_size,
                  now + (begin - base));
      for (std::size_t i = begin - base; i < end - base; ++i) {
        fetch_row(all_keys + now[i], num_heads * size);
        fetch_row(all_values + now[i], num_heads * size);
      }
    }
    if (next_end > end)
      find_places(plan, item.sequence, start + kKeys, next_end, start + kKeys, token_size, next);
    const Keys keys{now, begin - base, end - base, is_even};
    const std::size_t num_next = next_end > end ? next_end - (start + kKeys) : 0;
    for (std::size_t pair = 0; pair < num_pairs; ++pair) {
      Coming coming{all_keys, all_values, next, num_pairs, kPair * size, pair * num_next, (pair + 1) * num_next};
      const std::size_t in_pair = std::min(kPair, num_heads - pair * kPair);
      for (std::size_t h = 0; h < kPair; ++h) {
        const std::size_t head = pair * kPair + std::min(h, in_pair - 1);
        score_keys(keys, all_keys + head * size, token_size, size, queries + head * query_bytes,
                   spare, scores + h * kQueries, coming);
      }
      float* pair_sums = sums + pair * size * 16;
      const std::size_t at = pair * kPair * size;
      weigh(keys, scores, args.scale, size, running[pair], pair_sums, weights, coming);
      for (std::size_t h = 0; h < in_pair; ++h) {
        pair_values(keys, all_values + at + h * size, size, values, coming);
        add_values(keys, weights + h * kQueries, values, size, pair_sums + h * kQueries * size, coming);
      }
    }
  }
  _tile_release();
  for (std::size_t h = 0; h < num_heads; ++h) {
    const State state(states + h * state_size);
    put_state(running[h / kPair], args.scale, h % kPair,
              sums + (h / kPair * 16 + h % kPair * kQueries) * size, size, state);
    if (!partial) put_tile<Bf16>(args, item, item.head_begin + h, 0, state);
  }
}
