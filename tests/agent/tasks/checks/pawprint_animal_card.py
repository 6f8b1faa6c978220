"""The serializer of the card of an animal: what it shows, and that it takes nothing."""

from datetime import date

from checking import good, need, no_missing_migrations, old_tests, start

start()
from patients import serializers  # noqa: E402
from patients.models import Animal  # noqa: E402
from pawprint_making import OLD_TESTS, animal, user  # noqa: E402

Card = getattr(serializers, "AnimalCardSerializer", None)
need(Card is not None, "patients/serializers.py has no AnimalCardSerializer")
NAMES = {"id", "name", "species", "born_on", "chip_number", "owner_name", "owner_phone", "tags"}
need(set(Card().fields) == NAMES, f"its fields are {sorted(Card().fields)}")
for name, each in Card().fields.items():
    need(each.read_only, f"{name} can be written")
owner = user("ann", first_name="Ann", last_name="Archer", phone="555-0177")
row = animal(owner, tags=2, born_on=date(2026, 7, 8), chip_number="900032001234567")
row.internal_note = "Pays late"
row.save()
wanted = {
    "id": row.pk,
    "name": row.name,
    "species": row.species.name,
    "born_on": "2026-07-08",
    "chip_number": "900032001234567",
    "owner_name": "Ann Archer",
    "owner_phone": "555-0177",
    "tags": [tag.label for tag in row.tags.all()],
}
data = dict(Card(row).data)
data["tags"] = list(data["tags"])
need(data == wanted, f"the card is {data}, not {wanted}")
bare = Card(animal(user("bo"))).data
need(bare["born_on"] is None and list(bare["tags"]) == [], f"a card without much is {bare}")
many = Card(Animal.objects.order_by("pk"), many=True).data
need([card["name"] for card in many] == [r.name for r in Animal.objects.order_by("pk")], "many")
card = Card(row, data={"name": "Other", "chip_number": "1", "owner_phone": "0"}, partial=True)
if card.is_valid():
    need(not card.validated_data, f"it takes {dict(card.validated_data)}")
old = set(serializers.AnimalSerializer().fields)
need("owner_email" in old and "species_name" in old, f"AnimalSerializer became {sorted(old)}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
