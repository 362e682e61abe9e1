"""sample: choose the next token of each row, with noise that depends on nothing but the request.

The noise of a draw is a function of (seed, position, vocabulary index) alone, so that a request
draws the same tokens on every backend, alone or in any batch, and after it was interrupted.
"""

from torch import Tensor

from motet.errors import UsageError
from motet.ops.backend import implementation
from motet.ops.check import check_shape
from motet.ops.sample.gpu import sample_gpu
from motet.ops.sample.logprobs import RowLogprobs, row_logprobs
from motet.ops.sample.params import Sampled, SampleParams, Sampling
from motet.ops.sample.ref import sample_ref

__all__ = ["RowLogprobs", "SampleParams", "Sampled", "Sampling", "row_logprobs", "sample"]

_SAMPLE = {"gpu": sample_gpu, "cpu": sample_ref, "ref": sample_ref, "compiled": sample_ref}


def sample(
    logits: Tensor,
    params: SampleParams,
    *,
    num_logprobs: int | None = None,
    backend: str = "ref",
) -> Sampled:
    """id = argmax over the kept tokens of logit / temperature + noise; without noise at 0.

    Which tokens are kept, in this order (that of transformers), each step over what the step
    before has kept:

    1. temperature: the logits are divided by it.
    2. top_k: the k largest; 0 keeps all.
    3. top_p: the fewest largest whose probabilities, normalised over what is left, sum to top_p
       or more; 1 keeps all.
    4. min_p: those at least min_p times as probable as the most probable; 0 keeps all.

    Of equal logits the lower index comes first, in the argmax too. The largest logit is always
    kept. The noise is -log(-log(1 - u)) with u of `motet.ops.sample.noise.uniform`.

    Args:
        logits: [R, V] float32. -inf never is drawn; a row must hold a finite one.
        params: of the R rows.
        num_logprobs: None for no log-probabilities; n for those of the drawn tokens and of the n
            likeliest. They are the model's own: of the logits before temperature and filters.
        backend: a name from `select_backend`.

    Raises:
        UsageError: a shape does not fit, or more alternatives than the vocabulary has tokens.
    """
    num_rows = params.temperature.shape[0]
    check_shape("sample", "logits", logits, num_rows, None)
    if num_logprobs is not None and not 0 <= num_logprobs <= logits.shape[1]:
        raise UsageError(
            f"sample: num_logprobs is {num_logprobs}; expected 0 to {logits.shape[1]}, or None"
        )
    return implementation("sample", backend, _SAMPLE)(logits, params, num_logprobs)
