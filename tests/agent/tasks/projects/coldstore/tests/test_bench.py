from django.test import TestCase
from django.urls import reverse

from coldstore.bench.models import NotebookEntry, Reagent, Storage
from tests import factories


class BenchTests(TestCase):
    def test_newest_entry_first(self):
        author = factories.user()
        for title in ("Monday", "Tuesday"):
            NotebookEntry.objects.create(author=author, title=title, body="...")
        self.assertEqual([e.title for e in author.notebook.all()], ["Tuesday", "Monday"])

    def test_admin_lists_reagents(self):
        self.client.force_login(factories.user(is_staff=True, is_superuser=True))
        Reagent.objects.create(
            name="Buffer", catalogue_no="B-7", storage=Storage.FRIDGE, purchase_price=12
        )
        response = self.client.get(reverse("admin:bench_reagent_changelist"))
        self.assertContains(response, "Fridge, 4 °C")
