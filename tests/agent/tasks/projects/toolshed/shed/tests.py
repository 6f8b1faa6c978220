from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse

from .models import Category, Repair, Tool


class ToolTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.category = Category.objects.create(name="Garden")
        cls.tool = Tool.objects.create(name="Hedge trimmer", category=cls.category, shelf="B2")

    def test_list(self):
        response = self.client.get(reverse("tool-list"))
        self.assertContains(response, "Hedge trimmer")
        self.assertContains(response, "available")

    def test_list_shows_open_repairs(self):
        Repair.objects.create(tool=self.tool, note="Blunt")
        Repair.objects.create(tool=self.tool, note="Cable", done=True)
        self.assertContains(self.client.get(reverse("tool-list")), "1 open repair")

    def test_search(self):
        response = self.client.get(reverse("tool-list"), {"q": "drill"})
        self.assertContains(response, "Nothing found.")

    def test_detail(self):
        self.assertContains(self.client.get(self.tool.get_absolute_url()), "shelf B2")

    def test_only_staff_adds_tools(self):
        url = reverse("tool-create")
        data = {"name": "Drill", "category": self.category.pk, "shelf": "a1", "is_lendable": "on"}
        self.client.force_login(User.objects.create_user("ann"))
        self.assertEqual(self.client.post(url, data).status_code, 403)
        self.client.force_login(User.objects.create_user("sam", is_staff=True))
        self.assertEqual(self.client.post(url, data).status_code, 302)
        self.assertEqual(Tool.objects.get(name="Drill").shelf, "A1")
