from django.db import migrations

RANKS = {1: "recruit", 2: "firefighter", 3: "firefighter", 4: "leader", 5: "commander"}


def fill_rank(apps, schema_editor):
    Member = apps.get_model("crew", "Member")
    for grade, rank in RANKS.items():
        Member.objects.filter(grade=grade, rank="").update(rank=rank)


class Migration(migrations.Migration):

    dependencies = [
        ("crew", "0002_member_rank"),
    ]

    operations = [
        migrations.RunPython(fill_rank),
    ]
