# ruff: noqa: C401
# ruff: noqa: E402, F403, F405, RUF015

from at_fermata import *

start(migrate=False)
from django.core.management import call_command
from django.db import IntegrityError, connection, migrations, transaction
from django.db.migrations.executor import MigrationExecutor


def to(name):
    MigrationExecutor(connection).migrate([("library", name)])
    return MigrationExecutor(connection).loader.project_state([("library", name)]).apps


loader = MigrationExecutor(connection).loader
leaf = [k[1] for k in loader.graph.leaf_nodes("library")][0]
plan = [
    loader.graph.nodes[k]
    for k in loader.graph.forwards_plan(("library", leaf))
    if k[0] == "library" and k[1] > "0005"
]
need(len(plan) >= 2, "it's still one migration")
data, schema = [], []
for m in plan:
    ops = operations_of(m)
    fills = [o for o in ops if isinstance(o, (migrations.RunPython, migrations.RunSQL))]
    rest = [o for o in ops if o not in fills and not getattr(o, "state_only", False)]
    if any(isinstance(o, migrations.RunPython) for o in ops):
        need(
            not [o for o in rest if isinstance(o, (migrations.AddField, migrations.AlterField))],
            f"{m.name} changes the table and fills it in one migration",
        )
        need(
            m.atomic is False or all(o.atomic is False for o in fills),
            f"{m.name} fills 25 million rows in one transaction",
        )
    for o in ops:
        if isinstance(o, migrations.AddField):
            need(
                o.field.null and not o.field.unique,
                "the column isn't added nullable and without unique",
            )
call_command("migrate", "auth", verbosity=0)
call_command("migrate", "players", verbosity=0)
apps = to("0004_remove_composer_full_name")
Work, Composer, Download = (apps.get_model("library", n) for n in ("Work", "Composer", "Download"))
u = user().pk
w = Work.objects.create(title="T", composer=Composer.objects.create(last_name="L"), shelf="1")
N = 5300
Download.objects.bulk_create([Download(work=w, user_id=u) for _ in range(N)])
apps = to(leaf)
Download = apps.get_model("library", "Download")
tokens = list(Download.objects.values_list("token", flat=True))
need(len(tokens) == N, f"{len(tokens)} rows left of {N}")
need(None not in tokens, f"{tokens.count(None)} rows without a token")
need(len(set(tokens)) == N, f"only {len(set(tokens))} different tokens for {N} rows")
need(set(type(t).__name__ for t in tokens) == {"UUID"}, "no uuids")
for value in (None, tokens[0]):
    try:
        with transaction.atomic():
            Download.objects.create(work_id=w.pk, user_id=u, token=value)
        wrong(f"the table takes the token {value}: not null or unique is missing")
    except IntegrityError:
        pass
need(Download.objects.create(work_id=w.pk, user_id=u).token, "a new row has no token")
apps = to("0004_remove_composer_full_name")
need(apps.get_model("library", "Download").objects.count() == N + 1, "going back loses rows")
apps = to(leaf)
need(
    len(set(apps.get_model("library", "Download").objects.values_list("token", flat=True)))
    == N + 1,
    "forwards again",
)
from library.models import Download as Now

f = Now._meta.get_field("token")
need(f.unique and not f.null and f.has_default() and not f.editable, "the model has changed")
finish("fermata")
