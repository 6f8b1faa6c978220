"""Historical models rendered by copies are those that Django renders by arguments."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"
BOOKSTORE = Path(__file__).parents[2] / "examples" / "bookstore"
RENDER = """\
import json, os, sys
sys.path[:0] = [os.getcwd(), SOURCE]
os.environ["DJANGO_SETTINGS_MODULE"] = "bookstore.settings"
import django
django.setup()
from django.core.validators import MaxLengthValidator
from django.db import connection, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import AddField, AlterField
from django_pro_probe import rendering

if sys.argv[1] == "copied":
    rendering.install()
state = MigrationLoader(None).project_state()
state.apps  # rendered once, so that each operation renders anew
title = models.CharField(max_length=40, unique=True, validators=[MaxLengthValidator(30)])
to_author = models.ForeignKey("shop.author", models.CASCADE, null=True, related_name="+")
to_many = models.ManyToManyField("shop.author", related_name="liked", blank=True)
for operation in (
    AlterField("book", "title", title),
    AddField("book", "editor", to_author),
    AddField("book", "liked_by", to_many),
    AlterField("book", "title", models.CharField(max_length=20, default="none")),
):
    before = state.clone()
    operation.state_forwards("shop", state)
told = {}
for model in state.apps.get_models(include_auto_created=True):
    with connection.schema_editor(collect_sql=True) as editor:
        editor.create_model(model)
    told[model._meta.label] = [
        "\\n".join(editor.collected_sql),
        [
            [
                *map(str, field.deconstruct()),
                [repr(vars(each)) for each in field.validators],
                str(field.related_model),
                field.model is model,
            ]
            for field in model._meta.local_fields + model._meta.local_many_to_many
        ],
        sorted(each.get_accessor_name() or "" for each in model._meta.related_objects),
    ]
print(json.dumps(told))
"""


def rendered(how: str) -> dict[str, object]:
    code = RENDER.replace("SOURCE", repr(str(SOURCE)))
    run = subprocess.run(
        [sys.executable, "-c", code, how],
        cwd=BOOKSTORE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told: dict[str, object] = json.loads(re.sub(r" at 0x[0-9a-f]+", "", run.stdout))
    return told


def test_copies_are_what_arguments_make() -> None:
    copied, made = rendered("copied"), rendered("by arguments")
    assert len(made) > 5
    assert copied == made
