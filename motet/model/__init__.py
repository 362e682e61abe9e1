"""The gpt-oss model: its facts (`config`), its layers over the ops (`gpt_oss`), its loading (`load`).

Example::

    from motet.model.gpt_oss import GptOss
    logits = GptOss(config, weights).forward(batch)
"""
