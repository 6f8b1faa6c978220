from django.conf import settings

ROOT = settings.BASE_DIR / "manuals" / "pages"


def page_text(name):
    return (ROOT / name).read_text(encoding="utf-8")
