"""Writing what was proved: every file is either as before or as shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.core.errors import UsageError
from django_pro.engine.applying import write


def test_a_file_that_changed_meanwhile_stays_and_so_do_the_others(tmp_path: Path) -> None:
    first, second = tmp_path / "a.py", tmp_path / "b.py"
    first.write_text("old = 1\n")
    second.write_text("edited = 3\n")
    before = {str(first): "old = 1\n", str(second): "old = 2\n"}
    after = {str(first): "new = 1\n", str(second): "new = 2\n"}
    with pytest.raises(UsageError) as told:
        write(before, after)
    assert told.value.where == str(second)
    assert "changed" in told.value.what
    assert (first.read_text(), second.read_text()) == ("old = 1\n", "edited = 3\n")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.py", "b.py"]


def test_line_ends_a_mark_and_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"\xef\xbb\xbfold = 1\r\n")
    path.chmod(0o750)
    assert write({str(path): "\ufeffold = 1\r\n"}, {str(path): "\ufeffnew = 1\r\n"}) == (str(path),)
    assert path.read_bytes() == b"\xef\xbb\xbfnew = 1\r\n"
    assert path.stat().st_mode & 0o777 == 0o750
