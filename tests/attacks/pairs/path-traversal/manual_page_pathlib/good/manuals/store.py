from django.conf import settings

ROOT = (settings.BASE_DIR / "manuals" / "pages").resolve()


def page_text(name):
    page = (ROOT / name).resolve()
    if not page.is_relative_to(ROOT):
        raise FileNotFoundError(name)
    return page.read_text(encoding="utf-8")
