from pathlib import Path

from django.conf import settings


class PageStore:
    def __init__(self, root=None):
        self.root = Path(root or settings.BASE_DIR / "guide" / "pages")

    def read(self, name):
        page = self.root / name
        if not page.is_file():
            raise FileNotFoundError(name)
        return page.read_text(encoding="utf-8")
