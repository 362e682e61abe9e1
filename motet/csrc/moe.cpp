#include "moe.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

#include "moe_math.h"
#include "pool.h"

namespace motet {
namespace {

constexpr std::size_t kHalf = kPanel / 2;
constexpr std::size_t kRun = kPanel / 4;  // rows that follow one another, see Span
// From so many tokens of an expert on, the kernels for many of them are faster.
constexpr std::size_t kMany = 3, kManyInt8 = 5;
constexpr std::size_t kRouterTokens = 8;  // of a task

// Memory that grows and keeps no content.
class Memory {
 public:
  std::uint8_t* get(std::size_t num_bytes) {
    if (num_bytes > size_) {
      data_.reset();
      size_ = 0;
      data_.reset(new (std::align_val_t{64}) std::uint8_t[num_bytes]);
      size_ = num_bytes;
    }
    return data_.get();
  }

 private:
  struct Free {
    void operator()(std::uint8_t* p) const { ::operator delete[](p, std::align_val_t{64}); }
  };
  std::unique_ptr<std::uint8_t[], Free> data_;
  std::size_t size_ = 0;
};

// Tokens of one expert that go through its matrices together.
struct Group {
  std::size_t expert;  // among those held
  std::size_t first_slot, num_tokens;
  const Kernel* gate_up;
  const Kernel* down;
  std::vector<const void*> x, h;  // for the kernels
};

// What a step needs between its parts; of the thread that calls, so that nothing is allocated anew.
struct Packing {  // of what one pointer of x points to
  const Group* group;
  std::size_t first, count;  // tokens of the group
  void* out;
};

struct Scratch {
  Memory normed, packed_router, packed_rows, packed_own, hidden, packed_hidden, results;
  std::vector<float> logits, probabilities;
  std::vector<std::size_t> chosen;    // [T, top_k] experts of the router, best first
  std::vector<std::size_t> slots;     // [T, top_k], kNoSlot for experts of another rank
  std::vector<std::size_t> token_of;  // of each slot, which are sorted by expert
  std::vector<Group> groups;
  std::vector<Packing> packings;
};

constexpr std::size_t kNoSlot = static_cast<std::size_t>(-1);

float* sums_of_thread(std::size_t num_tokens) {
  thread_local Memory memory;
  return reinterpret_cast<float*>(memory.get(num_tokens * kPanel * sizeof(float)));
}

// Whether a logit comes before another; NaNs are the largest, so that they are seen.
bool is_better(float a, float b) { return a > b || (std::isnan(a) && !std::isnan(b)); }

class Step {
 public:
  Step(const MoeLayer& layer, const MoeCall& call, std::size_t first_token, std::size_t num_tokens,
       Isa isa, int num_threads, Scratch& scratch)
      : layer_(layer),
        call_(call),
        first_token_(first_token),
        num_tokens_(num_tokens),
        size_blocks_(layer.size / kBlock),
        width_blocks_(layer.width / kBlock),
        isa_(isa),
        num_threads_(num_threads),
        math_(select_moe_math(isa)),
        s_(scratch) {}

  void run() {
    normalise();
    compute_logits();
    choose();
    group();
    pack_tokens();
    apply_gate_and_up();
    if (call_.adapting) adapt_gate_and_up();
    pack_hidden();
    apply_down();
    if (call_.adapting) call_.adapting->adapt(true);
    combine();
  }

 private:
  std::size_t row_bytes() const { return layer_.size * (call_.bf16 ? 2 : 4); }
  const std::uint8_t* x(std::size_t t) const {
    return static_cast<const std::uint8_t*>(call_.x) + (first_token_ + t) * row_bytes();
  }

  Products stored_products() const {
    return call_.bf16 ? Products::bf16 : Products::f32;
  }

  void normalise() {
    normed_ = call_.adapting ? static_cast<std::uint8_t*>(call_.adapting->normed)
                             : s_.normed.get(num_tokens_ * row_bytes());
    parallel_for(num_tokens_, num_threads_, [&](std::size_t t, int) {
      std::uint8_t* n = normed_ + t * row_bytes();
      if (call_.bf16)
        math_.norm_bf16(reinterpret_cast<const std::uint16_t*>(x(t)), layer_.norm, layer_.size,
                        call_.norm_eps, reinterpret_cast<std::uint16_t*>(n));
      else
        math_.norm_f32(reinterpret_cast<const float*>(x(t)), layer_.norm, layer_.size,
                       call_.norm_eps, reinterpret_cast<float*>(n));
    });
  }

  // Tokens tokens[0 .. count), of which each has a row of n.
  void pack_normed(const Kernel& kernel, const std::size_t* tokens, std::size_t count,
                   void* out) const {
    const void* rows[kTileTokens];
    for (std::size_t i = 0; i < count; ++i) rows[i] = normed_ + tokens[i] * row_bytes();
    pack_rows(kernel, call_.bf16, rows, count, size_blocks_, out);
  }

  static void pack_rows(const Kernel& kernel, bool bf16, const void* const* rows, std::size_t count,
                        std::size_t num_blocks, void* out) {
    if (bf16)
      kernel.pack(reinterpret_cast<const std::uint16_t* const*>(rows), count, num_blocks, out);
    else
      kernel.pack(reinterpret_cast<const float* const*>(rows), count, num_blocks, out);
  }

  void compute_logits() {
    const std::size_t num_experts = layer_.num_routed;
    const std::size_t num_panels = (num_experts + kPanel - 1) / kPanel;
    const std::size_t num_chunks = (num_tokens_ + kRouterTokens - 1) / kRouterTokens;
    const Kernel& kernel = select_kernel(layer_.router.format, isa_, stored_products(), false);
    const std::size_t bytes = kernel.x_bytes(size_blocks_);
    std::uint8_t* packed = s_.packed_router.get(num_tokens_ * bytes);
    parallel_for(num_tokens_, num_threads_,
                 [&](std::size_t t, int) { pack_normed(kernel, &t, 1, packed + t * bytes); });
    s_.logits.resize(num_tokens_ * num_experts);
    parallel_for(num_chunks * num_panels, num_threads_, [&](std::size_t task, int) {
      const std::size_t first = task / num_panels * kRouterTokens;
      const std::size_t count = std::min(kRouterTokens, num_tokens_ - first);
      const std::size_t expert = task % num_panels * kPanel;
      const void* tokens[kRouterTokens];
      for (std::size_t i = 0; i < count; ++i) tokens[i] = packed + (first + i) * bytes;
      Row rows[kPanel];
      for (std::size_t i = 0; i < kPanel; ++i)
        rows[i] = layer_.router.row(std::min(expert + i, num_experts - 1));
      float sums[kRouterTokens * kPanel];
      kernel.multiply_panel(rows, size_blocks_, tokens, count, sums, kNothingAhead);
      for (std::size_t t = 0; t < count; ++t)
        for (std::size_t e = expert; e < std::min(expert + kPanel, num_experts); ++e)
          s_.logits[(first + t) * num_experts + e] =
              sums[t * kPanel + e - expert] + layer_.router_bias[e];
    });
  }

  // The top_k largest logits, the first of equal ones, and the softmax over them.
  void choose() {
    s_.chosen.resize(num_tokens_ * call_.top_k);
    s_.probabilities.resize(num_tokens_ * call_.top_k);
    parallel_for(num_tokens_, num_threads_, [&](std::size_t t, int) {
      const float* logits = s_.logits.data() + t * layer_.num_routed;
      std::size_t* chosen = s_.chosen.data() + t * call_.top_k;
      float* share = s_.probabilities.data() + t * call_.top_k;
      float total = 0;
      for (std::size_t j = 0; j < call_.top_k; ++j) {
        std::size_t best = kNoSlot;
        for (std::size_t e = 0; e < layer_.num_routed; ++e)
          if (std::find(chosen, chosen + j, e) == chosen + j &&
              (best == kNoSlot || is_better(logits[e], logits[best])))
            best = e;
        chosen[j] = best;
        share[j] = std::exp(logits[best] - logits[chosen[0]]);
        total += share[j];
      }
      for (std::size_t j = 0; j < call_.top_k; ++j) share[j] /= total;
    });
    const std::size_t first = first_token_ * call_.top_k;
    if (call_.chosen) std::copy(s_.chosen.begin(), s_.chosen.end(), call_.chosen + first);
    if (call_.probabilities)
      std::copy(s_.probabilities.begin(), s_.probabilities.end(), call_.probabilities + first);
    if (call_.logits)
      std::copy(s_.logits.begin(), s_.logits.end(),
                call_.logits + first_token_ * layer_.num_routed);
  }

  void group() {
    std::vector<std::size_t> first_slot(layer_.num_held + 1, 0);
    const auto held = [&](std::size_t e) {
      return e >= call_.first_expert && e - call_.first_expert < layer_.num_held;
    };
    for (const std::size_t e : s_.chosen)
      if (held(e)) ++first_slot[e - call_.first_expert + 1];
    for (std::size_t e = 0; e < layer_.num_held; ++e) first_slot[e + 1] += first_slot[e];
    num_slots_ = first_slot.back();

    s_.groups.clear();
    for (std::size_t e = 0; e < layer_.num_held; ++e) {
      const std::size_t end = first_slot[e + 1];
      const std::size_t from = layer_.int8 ? kManyInt8 : kMany;
      const bool many = call_.invariant || end - first_slot[e] >= from;
      const Products products = layer_.int8 ? Products::int8 : stored_products();
      const Kernel* gate_up = &select_kernel(layer_.gate.format, isa_, products, many);
      const Kernel* down = &select_kernel(layer_.down.format, isa_, products, many);
      const std::size_t chunk = chunk_len(*gate_up, std::max(size_blocks_, width_blocks_));
      for (std::size_t slot = first_slot[e]; slot < end; slot += chunk)
        s_.groups.push_back({e, slot, std::min(chunk, end - slot), gate_up, down, {}, {}});
    }
    s_.slots.resize(s_.chosen.size());
    s_.token_of.resize(num_slots_);
    for (std::size_t i = 0; i < s_.chosen.size(); ++i) {
      s_.slots[i] = kNoSlot;
      if (!held(s_.chosen[i])) continue;
      const std::size_t slot = first_slot[s_.chosen[i] - call_.first_expert]++;
      s_.slots[i] = slot;
      s_.token_of[slot] = i / call_.top_k;
    }
  }

  // For one kernel of rows a token is packed once, for the others for each expert.
  void pack_tokens() {
    const Kernel* row_kernel = nullptr;
    for (const Group& g : s_.groups)
      if (!row_kernel && g.gate_up->tokens_per_x() == 1) row_kernel = g.gate_up;
    std::size_t own_bytes = 0;
    for (const Group& g : s_.groups)
      if (g.gate_up != row_kernel)
        own_bytes += g.gate_up->num_x(g.num_tokens) * g.gate_up->x_bytes(size_blocks_);
    const std::size_t bytes = row_kernel ? row_kernel->x_bytes(size_blocks_) : 0;
    std::uint8_t* rows = s_.packed_rows.get(num_tokens_ * bytes);
    std::uint8_t* own = s_.packed_own.get(own_bytes);
    s_.packings.clear();
    for (Group& g : s_.groups) {
      const std::size_t per_x = g.gate_up->tokens_per_x();
      for (std::size_t i = 0; i < g.num_tokens; i += per_x) {
        if (g.gate_up == row_kernel) {
          g.x.push_back(rows + s_.token_of[g.first_slot + i] * bytes);
        } else {
          g.x.push_back(own);
          s_.packings.push_back({&g, i, std::min(per_x, g.num_tokens - i), own});
          own += g.gate_up->x_bytes(size_blocks_);
        }
      }
    }
    if (row_kernel)
      parallel_for(num_tokens_, num_threads_,
                   [&](std::size_t t, int) { pack_normed(*row_kernel, &t, 1, rows + t * bytes); });
    parallel_for(s_.packings.size(), num_threads_, [&](std::size_t i, int) {
      const Packing& p = s_.packings[i];
      pack_normed(*p.group->gate_up, &s_.token_of[p.group->first_slot + p.first], p.count, p.out);
    });
  }

  // Which rows a panel of a group has. A kernel of rows takes four of them at a time, the next ones of four
  // runs that are read on in memory. Memory is read faster where those lie some 50 KB apart, so a few panels
  // have their runs side by side.
  struct Span {
    std::size_t first, size, turn;  // its first panel, its panels, and which of them

    Span(std::size_t panel, std::size_t num_panels, bool is_tiled)
        : first(is_tiled ? panel : panel / kSpan * kSpan),
          size(is_tiled ? 1 : std::min(kSpan, num_panels - first)),
          turn(panel - first) {}

    // The i-th of a panel, where runs of `run` follow one another: in the span.
    std::size_t at(std::size_t i, std::size_t run) const {
      return (i / run * size + turn) * run + i % run;
    }
  };
  static constexpr std::size_t kSpan = 4;

  // From the rows of a task to those of the next one, which may be of another expert; nothing where
  // those lie before. A panel has `height` rows of the matrix, and `run` of each of its runs.
  Ahead next_panel(const ExpertRows& matrix, std::size_t task, std::size_t num_panels,
                   std::size_t height, std::size_t run, bool is_tiled) const {
    const Group* group = &s_.groups[task / num_panels];
    const auto row_of = [&](std::size_t panel) {
      const Span span(panel, num_panels, is_tiled);
      return span.first * height + span.turn * run;
    };
    const std::size_t panel = task % num_panels, back = row_of(panel);
    if (panel + 1 < num_panels) {
      const std::size_t on = row_of(panel + 1) - back;
      return {on * matrix.row_bytes, on * matrix.row_scales};
    }
    if (group == &s_.groups.back()) return kNothingAhead;
    const std::size_t experts = group[1].expert - group->expert;
    const std::size_t data = experts * matrix.expert_bytes, data_back = back * matrix.row_bytes;
    const std::size_t scales = experts * matrix.expert_scales;
    const std::size_t scales_back = back * matrix.row_scales;
    if (data < data_back || scales < scales_back) return kNothingAhead;
    return {data - data_back, scales - scales_back};
  }

  // [F] of a slot, in bfloat16 where the kernel of the second product takes that, else float32.
  std::uint8_t* hidden(std::size_t slot) const { return hidden_ + slot * layer_.width * 4; }

  // Panels of 16 gates and their 16 ups, which make 16 values of h.
  void apply_gate_and_up() {
    const std::size_t num_panels = layer_.width / kHalf;
    const ExpertRows& gate = layer_.gate;
    const ExpertRows& up = layer_.up;
    const bool alternates = up.data == gate.data + gate.row_bytes / 2;  // in one matrix
    hidden_ = s_.hidden.get(num_slots_ * layer_.width * 4);
    parallel_for(s_.groups.size() * num_panels, num_threads_, [&](std::size_t task, int) {
      const Group& g = s_.groups[task / num_panels];
      const bool is_tiled = g.gate_up->tokens_per_x() > 1;
      const Span span(task % num_panels, num_panels, is_tiled);
      const std::size_t run = alternates ? kRun / 2 : kRun;  // values
      const std::size_t first = span.first * kHalf;
      Row rows[kPanel];
      std::size_t place_of[kPanel];  // of the i-th row: gates, then ups
      for (std::size_t i = 0; i < kPanel; ++i) {
        const std::size_t row = is_tiled ? i : i % 4 * kRun + i / 4;
        const bool in_turn = alternates && !is_tiled;
        place_of[i] = in_turn ? row / 2 + row % 2 * kHalf : row;
        const bool is_up = place_of[i] >= kHalf;
        rows[i] = (is_up ? up : gate).row(g.expert, first + span.at(place_of[i] % kHalf, run));
      }
      float* sums = sums_of_thread(g.num_tokens);
      const Ahead ahead = next_panel(gate, task, num_panels, kHalf, run, is_tiled);
      g.gate_up->multiply_panel(rows, size_blocks_, g.x.data(), g.num_tokens, sums, ahead);
      float gate_bias[kHalf], up_bias[kHalf];
      for (std::size_t i = 0; i < kHalf; ++i) {
        const std::size_t at = g.expert * layer_.width + first + span.at(i, run);
        gate_bias[i] = layer_.gate_bias[at];
        up_bias[i] = layer_.up_bias[at];
      }
      for (std::size_t t = 0; t < g.num_tokens; ++t) {
        const float* sum = sums + t * kPanel;
        float sorted[kPanel];
        if (!is_tiled) {
          for (std::size_t i = 0; i < kPanel; ++i) sorted[place_of[i]] = sum[i];
          sum = sorted;
        }
        if (!call_.adapting) {
          alignas(64) std::uint8_t values[kHalf * 4];
          activate(g, sum, sum + kHalf, gate_bias, up_bias, values);
          const std::size_t bytes = g.down->takes_bf16 ? 2 : 4;
          for (std::size_t i = 0; i < kHalf; i += run)
            std::memcpy(hidden(g.first_slot + t) + (first + span.at(i, run)) * bytes,
                        values + i * bytes, run * bytes);
          continue;
        }
        float* out = call_.adapting->gate_up + ((g.first_slot + t) * layer_.width + first) * 2;
        for (std::size_t i = 0; i < kHalf; ++i) {
          out[2 * span.at(i, run)] = sum[i] + gate_bias[i];
          out[2 * span.at(i, run) + 1] = sum[kHalf + i] + up_bias[i];
        }
      }
    });
  }

  // Sixteen values of h, in bfloat16 where the second product takes that.
  void activate(const Group& g, const float* gate, const float* up, const float* gate_bias,
                const float* up_bias, void* out) const {
    if (g.down->takes_bf16)
      math_.swiglu_bf16(gate, up, gate_bias, up_bias, call_.alpha, call_.limit,
                        static_cast<std::uint16_t*>(out));
    else
      math_.swiglu_f32(gate, up, gate_bias, up_bias, call_.alpha, call_.limit,
                       static_cast<float*>(out));
  }

  void adapt_gate_and_up() {
    const Adapting& a = *call_.adapting;
    std::fill(a.counts, a.counts + layer_.num_held, 0);
    for (const Group& g : s_.groups) a.counts[g.expert] += static_cast<std::int64_t>(g.num_tokens);
    std::copy(s_.token_of.begin(), s_.token_of.end(), a.tokens);
    a.adapt(false);
    static constexpr float kNoBias[kHalf] = {};
    parallel_for(
        s_.groups.size() * (layer_.width / kHalf), num_threads_, [&](std::size_t task, int) {
          const Group& g = s_.groups[task / (layer_.width / kHalf)];
          const std::size_t first = task % (layer_.width / kHalf) * kHalf;
          for (std::size_t t = 0; t < g.num_tokens; ++t) {
            const std::size_t at = (g.first_slot + t) * layer_.width + first;
            float gate[kHalf], up[kHalf];
            for (std::size_t i = 0; i < kHalf; ++i) {
              gate[i] = a.gate_up[2 * (at + i)];
              up[i] = a.gate_up[2 * (at + i) + 1];
            }
            activate(g, gate, up, kNoBias, kNoBias,
                     hidden(g.first_slot + t) + first * (g.down->takes_bf16 ? 2 : 4));
            math_.swiglu_f32(gate, up, kNoBias, kNoBias, call_.alpha, call_.limit, a.hidden + at);
          }
        });
  }

  void pack_hidden() {
    std::size_t bytes = 0;
    for (const Group& g : s_.groups)
      bytes += g.down->num_x(g.num_tokens) * g.down->x_bytes(width_blocks_);
    std::uint8_t* packed = s_.packed_hidden.get(bytes);
    s_.packings.clear();
    for (Group& g : s_.groups) {
      for (std::size_t i = 0; i < g.num_tokens; i += g.down->tokens_per_x()) {
        g.h.push_back(packed);
        s_.packings.push_back({&g, i, std::min(g.down->tokens_per_x(), g.num_tokens - i), packed});
        packed += g.down->x_bytes(width_blocks_);
      }
    }
    parallel_for(s_.packings.size(), num_threads_, [&](std::size_t i, int) {
      const Packing& p = s_.packings[i];
      const void* rows[kTileTokens];
      for (std::size_t t = 0; t < p.count; ++t) rows[t] = hidden(p.group->first_slot + p.first + t);
      pack_rows(*p.group->down, p.group->down->takes_bf16, rows, p.count, width_blocks_, p.out);
    });
  }

  void apply_down() {
    const std::size_t num_panels = layer_.size / kPanel;
    const ExpertRows& down = layer_.down;
    results_ =
        call_.adapting
            ? call_.adapting->results
            : reinterpret_cast<float*>(s_.results.get(num_slots_ * layer_.size * sizeof(float)));
    parallel_for(s_.groups.size() * num_panels, num_threads_, [&](std::size_t task, int) {
      const Group& g = s_.groups[task / num_panels];
      const bool is_tiled = g.down->tokens_per_x() > 1;
      const Span span(task % num_panels, num_panels, is_tiled);
      Row rows[kPanel];
      std::size_t row_of[kPanel];
      for (std::size_t i = 0; i < kPanel; ++i) {
        row_of[i] = span.first * kPanel + (is_tiled ? i : span.at(i % 4 * kRun + i / 4, kRun));
        rows[i] = down.row(g.expert, row_of[i]);
      }
      float* sums = sums_of_thread(g.num_tokens);
      const Ahead ahead = next_panel(down, task, num_panels, kPanel, kRun, is_tiled);
      g.down->multiply_panel(rows, width_blocks_, g.h.data(), g.num_tokens, sums, ahead);
      for (std::size_t t = 0; t < g.num_tokens; ++t) {
        const float* sum = sums + t * kPanel;
        float* out = results_ + (g.first_slot + t) * layer_.size;
        if (is_tiled)
          std::memcpy(out + row_of[0], sum, kPanel * sizeof(float));
        else
          for (std::size_t i = 0; i < kPanel; ++i) out[row_of[i]] = sum[i];
      }
    });
  }

  void combine() {
    parallel_for(num_tokens_, num_threads_, [&](std::size_t t, int) {
      thread_local std::vector<const float*> y, bias;
      thread_local std::vector<float> share;
      y.clear();
      bias.clear();
      share.clear();
      for (std::size_t i = t * call_.top_k; i < (t + 1) * call_.top_k; ++i) {
        if (s_.slots[i] == kNoSlot) continue;
        y.push_back(results_ + s_.slots[i] * layer_.size);
        bias.push_back(layer_.down_bias + (s_.chosen[i] - call_.first_expert) * layer_.size);
        share.push_back(s_.probabilities[i]);
      }
      const void* residual = call_.add_residual ? x(t) : nullptr;
      void* out = static_cast<std::uint8_t*>(call_.out) + (first_token_ + t) * row_bytes();
      if (call_.bf16)
        math_.combine_bf16(static_cast<const std::uint16_t*>(residual), y.data(), bias.data(),
                           share.data(), y.size(), layer_.size, static_cast<std::uint16_t*>(out));
      else
        math_.combine_f32(static_cast<const float*>(residual), y.data(), bias.data(), share.data(),
                          y.size(), layer_.size, static_cast<float*>(out));
    });
  }

  const MoeLayer& layer_;
  const MoeCall& call_;
  const std::size_t first_token_, num_tokens_, size_blocks_, width_blocks_;
  const Isa isa_;
  const int num_threads_;
  const MoeMath& math_;
  Scratch& s_;
  std::uint8_t* normed_ = nullptr;  // [T, D] in the type of x
  std::uint8_t* hidden_ = nullptr;  // [slots, F], see `hidden`
  std::size_t num_slots_ = 0;
  float* results_ = nullptr;  // [slots, D], without the bias
};

}  // namespace

void moe_forward(const MoeLayer& layer, const MoeCall& call, Isa isa, int num_threads) {
  thread_local Scratch scratch;
  for (std::size_t t = 0; t < call.num_tokens; t += kMaxTokens)
    Step(layer, call, t, std::min(kMaxTokens, call.num_tokens - t), isa, num_threads, scratch)
        .run();
}

}  // namespace motet
