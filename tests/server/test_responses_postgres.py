"""Responses and conversations kept in PostgreSQL."""

from pathlib import Path

import openai
import pytest
from openai.types.responses import Response

from motet.server import Settings
from tests.chat.scripted import final
from tests.server.scripted import scripted_engine
from tests.server.serving import serving
from tests.server.test_responses_state import until


def test_responses_on_postgresql(postgres_url: str, tmp_path: Path) -> None:
    settings = Settings(store_url=postgres_url.format("postgres"))
    engine = scripted_engine(final("Yes."))
    with serving(engine, tmp_path, settings) as running:
        client = running.client
        kept = client.conversations.create(items=[{"role": "user", "content": "I am Ann."}])
        made = [
            client.responses.create(model="scripted", input=f"{i}", conversation=kept.id)
            for i in range(3)
        ]
        last = client.responses.create(
            model="scripted", input="?", previous_response_id=made[-1].id, background=True
        )

        def got() -> Response:
            return client.responses.retrieve(last.id)

        until(lambda: got().status == "completed")
    with serving(scripted_engine(final("Still.")), tmp_path, settings) as running:
        client = running.client
        assert client.responses.retrieve(last.id).output_text == "Yes."
        assert len(list(client.conversations.items.list(kept.id))) == 7
        # PostgreSQL takes no text with a zero in it, so nobody may ask for one.
        for path in (f"conversations/{kept.id}/items", "chat/completions", "files", "batches"):
            assert running.http.get(f"/v1/{path}?after=%00").status_code == 400
        client.responses.delete(last.id)
        with pytest.raises(openai.NotFoundError):
            client.responses.retrieve(last.id)
        again = client.responses.create(
            model="scripted", input="?", previous_response_id=made[-1].id
        )
        assert again.output_text == "Still."
