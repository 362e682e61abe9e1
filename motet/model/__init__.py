"""The gpt-oss model: its facts (`config`), its layers (`gpt_oss`), how it is loaded (`load`).

Example::

    from motet.model.gpt_oss import GptOss
    logits = GptOss(config, weights).forward(batch)
"""
