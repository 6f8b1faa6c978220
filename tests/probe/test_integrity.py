"""What counts as a change of the process that serves requests."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from django_pro_probe import files
from django_pro_probe.integrity import Functions


def test_a_hook_of_the_probe_that_comes_late_is_no_change(monkeypatch: pytest.MonkeyPatch) -> None:
    functions = Functions()
    assert not functions.differ()
    monkeypatch.setattr(QueryDict, "urlencode", files.copy_file)
    assert not functions.differ()
    monkeypatch.setattr(QueryDict, "urlencode", lambda *_: "")
    assert functions.differ()
