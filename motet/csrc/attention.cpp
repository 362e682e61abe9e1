#include "attention.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "pool.h"
#include "tiles.h"
#include "workspace.h"

namespace motet {
namespace {

constexpr std::size_t kKeys = 128;         // that are gone through at a time
constexpr std::size_t kTileColumns = 256;  // most columns (queries and heads) of an item
constexpr std::size_t kFewColumns = 64;    // up to these an item is bound by memory
constexpr std::size_t kSplitKeys = 1024;   // of such an item
constexpr float kLowest = -1e30f;          // below every score, and its exponential is no NaN

// Some queries of a sequence, over some keys, for some kv heads.
struct Item {
  std::size_t sequence, first_row;  // the sequence's first row of the step
  std::size_t position;             // of that row
  std::size_t query_begin, query_end, key_begin, key_end, head_begin, head_end;
};

struct AttentionKernels {
  void (*run[2][2])(const AttentionPlan&, const AttentionArgs&, const Item&, float*);
  // for an item of one query and few heads a kv head; null where there is none
  void (*run_one)(const AttentionPlan&, const AttentionArgs&, const Item&, float*);
  std::size_t one_heads;  // at the most, a kv head
  void (*merge[2])(const AttentionArgs&, const Item&, std::size_t, float*, std::size_t);
  std::size_t num_columns;
};

// Where the tokens from `begin` to `end` of a sequence are, in elements of the cache. Those before
// `seen`, which may be freed, are where that one is.
void find_places(const AttentionPlan& plan, std::size_t sequence, std::size_t begin, std::size_t end,
                 std::size_t seen, std::size_t token_size, std::size_t* places) {
  if (begin < seen) {
    std::size_t place;
    find_places(plan, sequence, seen, seen + 1, seen, token_size, &place);
    for (; begin < seen; ++begin) *places++ = place;
  }
  if (!plan.blocks) {
    const std::size_t first = static_cast<std::size_t>(plan.starts[sequence]);
    for (std::size_t i = begin; i < end; ++i) *places++ = (first + i) * token_size;
    return;
  }
  const std::int32_t* blocks = plan.blocks + sequence * plan.num_columns;
  std::size_t column = begin / plan.block_len, offset = begin % plan.block_len;
  for (std::size_t i = begin; i < end; ++i) {
    *places++ = (static_cast<std::size_t>(blocks[column]) * plan.block_len + offset) * token_size;
    if (++offset == plan.block_len) {
      offset = 0;
      ++column;
    }
  }
}

}  // namespace

namespace scalar {
namespace {
#define MOTET_TARGET MOTET_SCALAR
#define MOTET_CORE "attention_fma.inl"
#include "attention_kernels.inl"
#undef MOTET_CORE
#undef MOTET_TARGET
const AttentionKernels kAttention = {
    {{&run_item<float, float>, &run_item<float, Bf16>},
     {&run_item<Bf16, float>, &run_item<Bf16, Bf16>}},
    nullptr,
    0,
    {&merge_items<float>, &merge_items<Bf16>},
    kColumns,
};
}  // namespace
}  // namespace scalar

#ifdef MOTET_NEON
namespace neon {
namespace {
#define MOTET_TARGET
#define MOTET_CORE "attention_fma.inl"
#include "attention_kernels.inl"
#undef MOTET_CORE
#undef MOTET_TARGET
const AttentionKernels kAttention = {
    {{&run_item<float, float>, &run_item<float, Bf16>},
     {&run_item<Bf16, float>, &run_item<Bf16, Bf16>}},
    nullptr,
    0,
    {&merge_items<float>, &merge_items<Bf16>},
    kColumns,
};
}  // namespace
}  // namespace neon
#endif

#ifdef MOTET_X86
namespace avx2 {
namespace {
#define MOTET_TARGET MOTET_AVX2
#define MOTET_CORE "attention_fma.inl"
#include "attention_kernels.inl"
#undef MOTET_CORE
#undef MOTET_TARGET
const AttentionKernels kAttention = {
    {{&run_item<float, float>, &run_item<float, Bf16>},
     {&run_item<Bf16, float>, &run_item<Bf16, Bf16>}},
    nullptr,
    0,
    {&merge_items<float>, &merge_items<Bf16>},
    kColumns,
};
}  // namespace
}  // namespace avx2

namespace avx512 {
namespace {
#define MOTET_TARGET MOTET_AVX512
#define MOTET_CORE "attention_fma.inl"
#include "attention_kernels.inl"
#undef MOTET_CORE
#undef MOTET_TARGET
const AttentionKernels kAttention = {
    {{&run_item<float, float>, &run_item<float, Bf16>},
     {&run_item<Bf16, float>, &run_item<Bf16, Bf16>}},
    nullptr,
    0,
    {&merge_items<float>, &merge_items<Bf16>},
    kColumns,
};
}  // namespace
}  // namespace avx512

namespace amx {
namespace {
using avx512::V;
#define MOTET_TARGET MOTET_AMX
#define MOTET_CORE "attention_amx.inl"
#include "attention_kernels.inl"
#include "attention_one_amx.inl"
#undef MOTET_CORE
#undef MOTET_TARGET
const AttentionKernels kAttention = {
    {{nullptr, nullptr}, {nullptr, &run_item<Bf16, Bf16>}},
    &run_one,
    kQueries,
    {nullptr, &merge_items<Bf16>},
    kColumns,
};
}  // namespace
}  // namespace amx
#endif

namespace {

const AttentionKernels& kernels(const AttentionArgs& args, Isa isa) {
#ifdef MOTET_X86
  const bool is_bf16 = args.dtype == DType::bf16 && args.kv_dtype == DType::bf16;
  if (isa >= Isa::amx && is_bf16 && args.head_dim % 32 == 0) return amx::kAttention;
  if (isa >= Isa::avx512) return avx512::kAttention;
  if (isa >= Isa::avx2) return avx2::kAttention;
#endif
#ifdef MOTET_NEON
  if (isa >= Isa::neon) return neon::kAttention;
#endif
  (void)args;
  (void)isa;
  return scalar::kAttention;
}

// Items over the same queries and heads, which are merged in the end.
struct Group {
  std::size_t first, count;  // items
  std::size_t partial;       // where the first one's states are, in floats
  std::size_t stride;        // to the next one's; 0: there is but one, which needs no merging
};

}  // namespace

std::size_t AttentionPlan::first_seen(std::size_t sequence) const {
  const auto num_new = static_cast<std::size_t>(starts[sequence + 1] - starts[sequence]);
  const std::size_t seen = static_cast<std::size_t>(lens[sequence]) - num_new + 1;
  return window && seen > window ? seen - window : 0;
}

bool find_freed(const AttentionPlan& plan, std::size_t* sequence, std::size_t* token) {
  if (!plan.blocks) return false;
  for (std::size_t s = 0; s < plan.num_sequences; ++s) {
    if (plan.starts[s] == plan.starts[s + 1]) continue;
    const std::size_t first = plan.first_seen(s), last = static_cast<std::size_t>(plan.lens[s]) - 1;
    for (std::size_t i = first / plan.block_len; i <= last / plan.block_len; ++i) {
      if (plan.blocks[s * plan.num_columns + i] >= 0) continue;
      *sequence = s;
      *token = std::max(first, i * plan.block_len);
      return true;
    }
  }
  return false;
}

std::size_t num_blocks(const AttentionPlan& plan) {
  std::int32_t largest = -1;
  for (std::size_t s = 0; plan.blocks && s < plan.num_sequences; ++s) {
    const auto len = static_cast<std::size_t>(plan.lens[s]);
    const std::int32_t* blocks = plan.blocks + s * plan.num_columns;
    for (std::size_t i = plan.first_seen(s) / plan.block_len; i * plan.block_len < len; ++i)
      largest = std::max(largest, blocks[i]);
  }
  return static_cast<std::size_t>(largest + 1);
}

void attention(const AttentionPlan& plan, const AttentionArgs& args, const Exec& exec) {
  const AttentionKernels& run = kernels(args, exec.isa);
  const std::size_t per_kv = args.num_heads / args.num_kv_heads;
  const std::size_t threads = static_cast<std::size_t>(std::max(1, exec.num_threads));

  // Pieces of few queries are bound by memory: all heads of a token lie together, so they are read
  // together where there are items enough for all threads.
  std::size_t num_ranges = 0;
  for (std::size_t s = 0; s < plan.num_sequences; ++s) {
    const auto len = static_cast<std::size_t>(plan.lens[s]);
    num_ranges += (len - plan.first_seen(s) + kSplitKeys - 1) / kSplitKeys;
  }
  const std::size_t wanted = std::min(args.num_kv_heads, (2 * threads + num_ranges - 1) / std::max<std::size_t>(1, num_ranges));
  const std::size_t few_heads = (args.num_kv_heads + wanted - 1) / std::max<std::size_t>(1, wanted);

  std::vector<Item> items;
  std::vector<Group> groups;
  std::size_t num_partial = 0;
  for (std::size_t s = 0; s < plan.num_sequences; ++s) {
    const auto row = static_cast<std::size_t>(plan.starts[s]);
    const std::size_t num_new = static_cast<std::size_t>(plan.starts[s + 1]) - row;
    const std::size_t position = static_cast<std::size_t>(plan.lens[s]) - num_new;
    const bool is_few = num_new * per_kv <= kFewColumns;
    const std::size_t at_once = std::max<std::size_t>(1, kTileColumns / per_kv);
    const std::size_t num_heads = is_few ? few_heads : 1;
    for (std::size_t q = 0; q < num_new; q += at_once) {
      const std::size_t q_end = std::min(num_new, q + at_once);
      const std::size_t seen = position + q + 1;
      const std::size_t k_begin = plan.window && seen > plan.window ? seen - plan.window : 0;
      const std::size_t k_end = position + q_end;
      for (std::size_t h = 0; h < args.num_kv_heads; h += num_heads) {
        const std::size_t h_end = std::min(args.num_kv_heads, h + num_heads);
        Group group{items.size(), 0, num_partial, 0};
        std::size_t k = k_begin;
        while (k < k_end) {
          const std::size_t next =
              is_few && !exec.invariant ? (k / kSplitKeys + 1) * kSplitKeys : k_end;
          const std::size_t end = std::min(k_end, next);
          items.push_back({s, row, position, q, q_end, k, end, h, h_end});
          ++group.count;
          k = end;
        }
        if (group.count > 1) {
          const std::size_t num_tiles = ((q_end - q) * per_kv + run.num_columns - 1) / run.num_columns;
          group.stride = (h_end - h) * num_tiles * (2 + args.head_dim) * run.num_columns;
          num_partial += group.count * group.stride;
        }
        groups.push_back(group);
      }
    }
  }
  auto* partial = static_cast<float*>(workspace(Buffer::product, num_partial * 4));
  std::vector<float*> places(items.size(), nullptr);
  std::vector<Group> merged;
  for (const Group& group : groups) {
    if (group.count < 2) continue;
    merged.push_back(group);
    for (std::size_t i = 0; i < group.count; ++i)
      places[group.first + i] = partial + group.partial + i * group.stride;
  }
  const bool q_is_bf16 = args.dtype == DType::bf16, kv_is_bf16 = args.kv_dtype == DType::bf16;
  // adds up in another order than a query among others does
  const bool has_one = run.run_one && per_kv <= run.one_heads && args.scale > 0.0f && !exec.invariant;
  parallel_for(items.size(), exec.num_threads, [&](std::size_t i, int) {
    const bool is_one = has_one && items[i].query_end - items[i].query_begin == 1;
    (is_one ? run.run_one : run.run[q_is_bf16][kv_is_bf16])(plan, args, items[i], places[i]);
  });
  parallel_for(merged.size(), exec.num_threads, [&](std::size_t i, int) {
    const Group& group = merged[i];
    run.merge[q_is_bf16](args, items[group.first], group.count, partial + group.partial, group.stride);
  });
}

}  // namespace motet
