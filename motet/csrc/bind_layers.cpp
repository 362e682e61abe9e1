// All layers of a step in one call, for steps so short that what is between two ops shows.
// motet/ops/layers/cpu.py checks the tensors and keeps them alive.
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include "prepared.h"

namespace motet {
namespace {

// A layer, and the blocks of its cache.
struct Layer {
  const Projections* attn_in;
  Address sinks;
  const Projections* attn_out;
  const PreparedMoe* moe;
  Address k, v;
  bool is_sliding;
};

using LayerParts = std::tuple<const Projections*, Address, const Projections*, const PreparedMoe*,
                              Address, Address, bool>;

class Layers {
 public:
  Layers(const std::vector<LayerParts>& parts, int kv_dtype, std::size_t num_full_slots,
         std::size_t num_sliding_slots, std::size_t num_kv_heads, std::size_t head_dim,
         std::size_t top_k, float norm_eps, float alpha, float limit)
      : kv_dtype_(kv_dtype),
        num_full_slots_(num_full_slots),
        num_sliding_slots_(num_sliding_slots),
        num_kv_heads_(num_kv_heads),
        head_dim_(head_dim),
        top_k_(top_k),
        norm_eps_(norm_eps),
        alpha_(alpha),
        limit_(limit) {
    for (const auto& [attn_in, sinks, attn_out, moe, k, v, is_sliding] : parts) {
      if (attn_in->matrices.size() != 3 || attn_out->matrices.size() != 1 ||
          moe->layer.num_held != moe->layer.num_routed || top_k > moe->layer.num_routed)
        throw nb::value_error("parts that are no whole layer");
      layers_.push_back({attn_in, sinks, attn_out, moe, k, v, is_sliding});
    }
  }

  // x [num_tokens, D] of `dtype`, in place.
  void forward(Address x, int dtype, std::size_t num_tokens, Address cos, Address sin,
               const Plan& full, const Plan& sliding, Address full_slots, Address sliding_slots,
               int num_threads, bool invariant) const {
    check_indices(full_slots, num_tokens, num_full_slots_);
    check_indices(sliding_slots, num_tokens, num_sliding_slots_);
    const nb::gil_scoped_release release;
    const float scale = 1.0f / std::sqrt(static_cast<float>(head_dim_));
    for (const Layer& layer : layers_) {
      const std::size_t num_q = layer.attn_in->matrices[0].num_rows;
      const std::size_t bytes = num_tokens * num_q * (static_cast<DType>(dtype) == DType::bf16 ? 2 : 4);
      const auto q = reinterpret_cast<Address>(workspace(Buffer::query_rows, bytes));
      const auto attended = reinterpret_cast<Address>(workspace(Buffer::attended, bytes));
      layer.attn_in->attn_in_unlocked(x, dtype, num_tokens, norm_eps_, head_dim_, cos, sin, q,
                                      layer.k, layer.v, kv_dtype_,
                                      layer.is_sliding ? sliding_slots : full_slots, num_threads,
                                      invariant);
      (layer.is_sliding ? sliding : full)
          .attention_unlocked(q, layer.k, layer.v, layer.sinks, attended, dtype, kv_dtype_,
                              num_q / head_dim_, num_kv_heads_, head_dim_, scale, num_threads,
                              invariant);
      layer.attn_out->attn_out_unlocked(attended, dtype, num_tokens, x, x, num_threads, invariant);
      MoeCall call{};
      call.num_tokens = num_tokens;
      call.x = at<const void>(x);
      call.out = at<void>(x);
      call.bf16 = static_cast<DType>(dtype) == DType::bf16;
      call.top_k = top_k_;
      call.norm_eps = norm_eps_;
      call.alpha = alpha_;
      call.limit = limit_;
      call.add_residual = true;
      call.invariant = invariant;
      moe_forward(layer.moe->layer, call, layer.moe->isa, num_threads);
    }
  }

 private:
  std::vector<Layer> layers_;
  int kv_dtype_;
  std::size_t num_full_slots_, num_sliding_slots_, num_kv_heads_, head_dim_, top_k_;
  float norm_eps_, alpha_, limit_;
};

}  // namespace

void bind_layers(nb::module_& m) {
  nb::class_<Layers>(m, "Layers")
      .def(nb::init<const std::vector<LayerParts>&, int, std::size_t, std::size_t, std::size_t,
                    std::size_t, std::size_t, float, float, float>())
      .def("forward", &Layers::forward);
}

}  // namespace motet
