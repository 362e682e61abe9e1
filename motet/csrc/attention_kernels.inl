// Attention over one range of keys, for one instruction set: V and MOTET_TARGET are those of the
// namespace that includes this file, and the file MOTET_CORE says how scores and sums are computed.
//
// Queries and heads that share keys are columns, V::kWidth of them a tile, and all vectors run over
// columns: a softmax goes down a column, so nothing is ever added up across a vector.

constexpr std::size_t kColumns = V::kWidth;

// The running softmax of a tile: the largest score, the sum of weights, and the weighted values
// [head_dim], of each column.
struct State {
  float* largest;
  float* total;
  float* values;
  State(float* data) : largest(data), total(data + kColumns), values(data + 2 * kColumns) {}
  static std::size_t size(std::size_t head_dim) { return (2 + head_dim) * kColumns; }
};

// The largest of the scores so far, and the scores themselves, multiplied and hidden as need be.
MOTET_TARGET V::F finish_scores(float* scores, std::size_t first, std::size_t last, std::size_t begin,
                                float scale, const float* low, const float* high, bool is_inside,
                                V::F largest) {
  const V::F scales = V::set(scale), lows = V::load(low), highs = V::load(high);
  for (std::size_t i = first; i < last; ++i) {
    V::F score = V::mul(V::load(scores + i * kColumns), scales);
    if (!is_inside) score = V::keep(score, static_cast<float>(begin + i), lows, highs);
    V::store(scores + i * kColumns, score);
    largest = V::max(largest, score);
  }
  return largest;
}

// Where the next block of keys and values is, which is fetched while this one is computed: a few lines
// at a time, for a processor that has asked for as many as it can waits with everything.
struct Next {
  const char* const* keys;
  const char* const* values;
  std::size_t count, row_bytes;

  MOTET_TARGET void fetch_key(std::size_t i) const {
    for (std::size_t byte = 0; i < count && byte < row_bytes; byte += 64)
      __builtin_prefetch(keys[i] + byte, 0, 2);
  }
  MOTET_TARGET void fetch_value(std::size_t i) const {
    for (std::size_t byte = 0; i < count && byte < row_bytes; byte += 64)
      __builtin_prefetch(values[i] + byte, 0, 2);
  }
};

#include MOTET_CORE

template <typename Q>
MOTET_TARGET void put_tile(const AttentionArgs& args, const Item& item, std::size_t head,
                           std::size_t tile, const State& state) {
  const std::size_t group = args.num_heads / args.num_kv_heads, size = args.head_dim;
  const std::size_t num_columns = (item.query_end - item.query_begin) * group;
  float factors[kColumns];
  for (std::size_t c = 0; c < kColumns; ++c) {
    const std::size_t column = tile * kColumns + c;
    if (column >= num_columns) {
      factors[c] = 0.0f;
      continue;
    }
    const float sink = args.sinks[head * group + column % group];
    const float largest = std::fmax(state.largest[c], sink);
    const float factor = std::exp(state.largest[c] - largest);
    factors[c] = factor / (state.total[c] * factor + std::exp(sink - largest));
  }
  const V::F all = V::load(factors);
  for (std::size_t d = 0; d < size; ++d) {
    float* row = state.values + d * kColumns;
    V::store(row, V::mul(V::load(row), all));
  }
  Q* out = static_cast<Q*>(args.out);
  for (std::size_t c = 0; c < kColumns && tile * kColumns + c < num_columns; ++c) {
    const std::size_t column = tile * kColumns + c;
    const std::size_t row = item.first_row + item.query_begin + column / group;
    Q* there = out + (row * args.num_heads + head * group + column % group) * size;
    for (std::size_t d = 0; d < size; ++d) narrow(state.values[d * kColumns + c], there + d);
  }
}

// Adds what `other` has to `state`.
MOTET_TARGET void merge(const State& state, const State& other, std::size_t head_dim) {
  const V::F mine = V::load(state.largest), its = V::load(other.largest);
  const V::F largest = V::max(mine, its), minus = V::mul(largest, V::set(-1.0f));
  const V::F a = V::exp(V::add(mine, minus)), b = V::exp(V::add(its, minus));
  V::store(state.largest, largest);
  V::store(state.total, V::fma(V::load(other.total), b, V::mul(V::load(state.total), a)));
  for (std::size_t d = 0; d < head_dim; ++d) {
    float* row = state.values + d * kColumns;
    V::store(row, V::fma(V::load(other.values + d * kColumns), b, V::mul(V::load(row), a)));
  }
}

// One item; its states go to `partial` where that is given, else the result to args.out.
template <typename Q, typename KV>
MOTET_TARGET void run_item(const AttentionPlan& plan, const AttentionArgs& args, const Item& item,
                           float* partial) {
  const std::size_t group = args.num_heads / args.num_kv_heads, size = args.head_dim;
  const std::size_t num_columns = (item.query_end - item.query_begin) * group;
  const std::size_t num_tiles = (num_columns + kColumns - 1) / kColumns;
  const std::size_t num_heads = item.head_end - item.head_begin;
  const std::size_t state_size = State::size(size), query_bytes = Core::query_bytes(size);

  auto* states = partial ? partial
                         : static_cast<float*>(workspace(Buffer::partial,
                                                         num_heads * num_tiles * state_size * 4));
  auto* queries = static_cast<char*>(workspace(Buffer::queries, num_heads * num_tiles * query_bytes));
  auto* scratch = static_cast<char*>(workspace(Buffer::keys, Core::scratch_bytes(size)));
  auto* lows = static_cast<float*>(workspace(Buffer::scores, 2 * num_tiles * kColumns * 4));
  float* highs = lows + num_tiles * kColumns;

  for (std::size_t c = 0; c < num_tiles * kColumns; ++c) {
    const std::size_t seen = item.position + item.query_begin + c / group + 1;
    const bool is_real = c < num_columns;
    const std::size_t low = plan.window && seen > plan.window ? seen - plan.window : 0;
    lows[c] = is_real ? static_cast<float>(low) : 0.0f;
    highs[c] = is_real ? static_cast<float>(seen) : 0.0f;
  }
  for (std::size_t h = 0; h < num_heads; ++h) {
    for (std::size_t tile = 0; tile < num_tiles; ++tile) {
      float* state = states + (h * num_tiles + tile) * state_size;
      for (std::size_t c = 0; c < kColumns; ++c) state[c] = kLowest;
      std::memset(state + kColumns, 0, (state_size - kColumns) * 4);
      // [head_dim][kColumns], where the keys will be
      auto* rows = reinterpret_cast<float*>(scratch);
      for (std::size_t c = 0; c < kColumns; ++c) {
        const std::size_t column = tile * kColumns + c;
        if (column >= num_columns) {
          for (std::size_t d = 0; d < size; ++d) rows[d * kColumns + c] = 0.0f;
          continue;
        }
        const std::size_t row = item.first_row + item.query_begin + column / group;
        const std::size_t head = (item.head_begin + h) * group + column % group;
        const Q* q = static_cast<const Q*>(args.q) + (row * args.num_heads + head) * size;
        for (std::size_t d = 0; d < size; ++d) rows[d * kColumns + c] = widen(q[d]);
      }
      Core::pack_query(rows, size, queries + (h * num_tiles + tile) * query_bytes);
    }
  }

  Core::begin();
  const std::size_t token_size = args.num_kv_heads * size;
  const auto *all_keys = static_cast<const KV*>(args.k), *all_values = static_cast<const KV*>(args.v);
  std::size_t places[2][kKeys];  // of the tokens of this block and of the next
  const std::size_t first_start = item.key_begin / kKeys * kKeys;
  for (std::size_t start = first_start; start < item.key_end; start += kKeys) {
    // A column's sums are made in one order, whatever else is computed with it, since its keys have
    // the same places among those of a block (32, of a tile) wherever the item begins.
    const std::size_t begin = std::max(start, item.key_begin / 32 * 32);
    const std::size_t end = std::min(start + kKeys, item.key_end);
    const std::size_t next_end = std::min(start + 2 * kKeys, item.key_end);
    const std::size_t num_next = next_end - end;
    std::size_t* now = places[start / kKeys % 2];
    std::size_t* next = places[(start / kKeys + 1) % 2];
    if (start == first_start)
      find_places(plan, item.sequence, begin, end, item.key_begin, token_size, now);
    find_places(plan, item.sequence, end, next_end, end, token_size, next);
    for (std::size_t h = 0; h < num_heads; ++h) {
      const std::size_t head_at = (item.head_begin + h) * size;
      const KV *keys[kKeys], *values[kKeys];
      for (std::size_t i = 0; i < end - begin; ++i) {
        keys[i] = all_keys + now[i] + head_at;
        values[i] = all_values + now[i] + head_at;
      }
      const char *next_keys[kKeys], *next_values[kKeys];
      for (std::size_t i = 0; i < num_next; ++i) {
        next_keys[i] = reinterpret_cast<const char*>(all_keys + next[i] + head_at);
        next_values[i] = reinterpret_cast<const char*>(all_values + next[i] + head_at);
      }
      const Next ahead{next_keys, next_values, num_next, size * sizeof(KV)};
      Core::load_keys(keys, end - begin, size, scratch);
      Core::load_values(values, end - begin, size, scratch, ahead);
      for (std::size_t tile = 0; tile < num_tiles; ++tile) {
        const float *low = lows + tile * kColumns, *high = highs + tile * kColumns;
        const std::size_t last_column = std::min(kColumns, num_columns - tile * kColumns) - 1;
        const std::size_t first = std::max(begin, static_cast<std::size_t>(low[0]));
        const std::size_t last = std::min(end, static_cast<std::size_t>(high[last_column]));
        if (first >= last) continue;
        const bool is_inside = last_column + 1 == kColumns &&
                               static_cast<float>(first) >= low[last_column] &&
                               static_cast<float>(last) <= high[0];
        Core::attend(queries + (h * num_tiles + tile) * query_bytes, size, first - begin,
                     last - begin, begin, args.scale, low, high, is_inside,
                     tile == 0 ? ahead : Next{}, State(states + (h * num_tiles + tile) * state_size), scratch);
      }
    }
  }
  Core::end();
  if (partial) return;
  for (std::size_t h = 0; h < num_heads; ++h)
    for (std::size_t tile = 0; tile < num_tiles; ++tile)
      put_tile<Q>(args, item, item.head_begin + h, tile,
                  State(states + (h * num_tiles + tile) * state_size));
}

// The states of `count` items over the same queries and heads, which lie `stride` apart, as one.
template <typename Q>
MOTET_TARGET void merge_items(const AttentionArgs& args, const Item& item, std::size_t count,
                              float* partial, std::size_t stride) {
  const std::size_t group = args.num_heads / args.num_kv_heads;
  const std::size_t num_columns = (item.query_end - item.query_begin) * group;
  const std::size_t num_tiles = (num_columns + kColumns - 1) / kColumns;
  const std::size_t state_size = State::size(args.head_dim);
  for (std::size_t h = 0; h < item.head_end - item.head_begin; ++h) {
    for (std::size_t tile = 0; tile < num_tiles; ++tile) {
      float* states = partial + (h * num_tiles + tile) * state_size;
      for (std::size_t i = 1; i < count; ++i)
        merge(State(states), State(states + i * stride), args.head_dim);
      put_tile<Q>(args, item, item.head_begin + h, tile, State(states));
    }
  }
}
