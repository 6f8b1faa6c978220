"""Settings for development and for production, on one base."""

import json

from checking import ROOT, files, good, need, old_tests, run

CODE = """
import json
from pathlib import Path
from django.conf import settings
print(json.dumps([settings.DEBUG, (Path(settings.BASE_DIR) / "manage.py").exists(),
    settings.SECRET_KEY, settings.ROOT_URLCONF, list(settings.ALLOWED_HOSTS),
    str(settings.DATABASES["default"]["NAME"])]))
"""
modules = {}
for path in files(".py"):
    parts = path.relative_to(ROOT).with_suffix("").parts
    name = parts[-1]
    if "settings" in "/".join(parts) and "test" not in parts[-1]:
        for kind, words in (
            ("base", ("base", "common")),
            ("dev", ("dev", "local")),
            ("prod", ("prod",)),
        ):
            if any(word in name for word in words):
                modules[kind] = ".".join(parts)
need(set(modules) == {"base", "dev", "prod"}, f"settings found: {modules}")
loaded = {}
for kind in ("dev", "prod"):
    done = run("-c", CODE, DJANGO_SETTINGS_MODULE=modules[kind])
    need(done.returncode == 0, f"{modules[kind]} can't be loaded:\n{done.stderr[-800:]}")
    loaded[kind] = json.loads(done.stdout.splitlines()[-1])
    _, found, key, urls, _, _ = loaded[kind]
    need(found, f"BASE_DIR of {modules[kind]} is not the project's folder")
    need(key and urls == "website.urls", f"{modules[kind]} lost settings")
    done = run("manage.py", "check", "--settings", modules[kind])
    need(done.returncode == 0, f"check of {modules[kind]} fails:\n{done.stderr[-800:]}")
need(loaded["dev"][0] is True, "DEBUG is off in development")
need(loaded["prod"][0] is False, "DEBUG is on in production")
need(not loaded["prod"][2].startswith("django-insecure"), "production has the insecure key")
need("*" not in loaded["prod"][4], "production takes every host")
old = ROOT / "website" / "settings.py"
need(not (old.exists() and (ROOT / "website" / "settings").is_dir()), "settings.py hides")
done = run("manage.py", "check")
need(done.returncode == 0, f"manage.py check fails:\n{done.stderr[-800:]}")
done = run("-c", "import website.wsgi")
need(done.returncode == 0, f"wsgi can't be imported:\n{done.stderr[-800:]}")
old_tests(3)
good()
