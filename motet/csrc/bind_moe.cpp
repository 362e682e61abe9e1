// Tensors come as addresses: a layer is called once a step, and what an array costs to pass shows.
// motet/ops/moe/cpu.py checks them and keeps them alive.
#include <nanobind/nanobind.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>

#include "prepared.h"

namespace motet {
namespace {

// data, bytes from expert to expert and from row to row; the same of the scales, whose address is 0
// for blocks of GGUF.
using Place = std::tuple<Address, std::size_t, std::size_t, Address, std::size_t, std::size_t>;

ExpertRows expert_rows(const Place& place) {
  const auto& [data, expert_bytes, row_bytes, scales, expert_scales, row_scales] = place;
  return {scales ? Format::mxfp4 : Format::mxfp4_gguf,
          at<const std::uint8_t>(data),
          expert_bytes,
          row_bytes,
          at<const std::uint8_t>(scales),
          expert_scales,
          row_scales};
}

// The arrays of Adapting, and the function.
using Adapters = std::tuple<Address, Address, Address, Address, Address, Address, nb::callable>;

}  // namespace

void bind_moe(nb::module_& m) {
  nb::class_<PreparedMoe>(m, "MoeLayer")
      .def(
          "__init__",
          [](PreparedMoe* self, std::size_t size, std::size_t width, std::size_t num_routed,
             std::size_t num_held, Address norm, Address router, bool router_is_bf16,
             Address router_bias, const Place& gate, const Place& up, const Place& down,
             Address gate_bias, Address up_bias, Address down_bias, const std::string& isa, bool int8) {
            if (size % kBlock != 0 || width % kBlock != 0 || num_held > num_routed)
              throw nb::value_error("sizes are not whole blocks, or there are too many experts");
            MoeLayer layer{};
            layer.size = size;
            layer.width = width;
            layer.num_routed = num_routed;
            layer.num_held = num_held;
            layer.norm = at<const float>(norm);
            layer.router = {router_is_bf16 ? Format::bf16 : Format::f32, num_routed, size / kBlock,
                            at<const std::uint8_t>(router), size * (router_is_bf16 ? 2 : 4)};
            layer.router_bias = at<const float>(router_bias);
            layer.gate = expert_rows(gate);
            layer.up = expert_rows(up);
            layer.down = expert_rows(down);
            layer.gate_bias = at<const float>(gate_bias);
            layer.up_bias = at<const float>(up_bias);
            layer.down_bias = at<const float>(down_bias);
            layer.int8 = int8;
            new (self) PreparedMoe{layer, parse_isa(isa)};
          },
          nb::arg("size"), nb::arg("width"), nb::arg("num_routed"), nb::arg("num_held"),
          nb::arg("norm"), nb::arg("router"), nb::arg("router_is_bf16"), nb::arg("router_bias"),
          nb::arg("gate"), nb::arg("up"), nb::arg("down"), nb::arg("gate_bias"), nb::arg("up_bias"),
          nb::arg("down_bias"), nb::arg("isa"), nb::arg("int8") = false)
      .def(
          "forward",
          [](const PreparedMoe& self, Address x, Address out, std::size_t num_tokens, bool bf16,
             std::size_t top_k, float norm_eps, float alpha, float limit, std::size_t first_expert,
             bool add_residual, bool invariant, Address chosen, Address probabilities,
             Address logits, int num_threads, const std::optional<Adapters>& adapters) {
            if (top_k > self.layer.num_routed ||
                first_expert + self.layer.num_held > self.layer.num_routed)
              throw nb::value_error("there are fewer experts");
            Adapting adapting{};
            if (adapters) {
              if (num_tokens > kMaxTokens) throw nb::value_error("too many tokens with adapters");
              const auto& [tokens, counts, normed, gate_up, hidden, results, adapt] = *adapters;
              adapting = {at<std::int64_t>(tokens),
                          at<std::int64_t>(counts),
                          at<void>(normed),
                          at<float>(gate_up),
                          at<float>(hidden),
                          at<float>(results),
                          [&adapt = adapt](bool is_down) {
                            const nb::gil_scoped_acquire acquire;
                            adapt(is_down);
                          }};
            }
            const MoeCall call{num_tokens,
                               at<const void>(x),
                               at<void>(out),
                               bf16,
                               top_k,
                               norm_eps,
                               alpha,
                               limit,
                               first_expert,
                               add_residual,
                               invariant,
                               at<std::int64_t>(chosen),
                               at<float>(probabilities),
                               at<float>(logits),
                               adapters ? &adapting : nullptr};
            const nb::gil_scoped_release release;
            moe_forward(self.layer, call, self.isa, num_threads);
          },
          nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(),
          nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(),
          nb::arg("adapters") = nb::none())
      .def_prop_ro_static("max_tokens", [](nb::handle) { return kMaxTokens; });
}

}  // namespace motet
