import datetime

from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from plots.models import Section
from workdays.models import Helper, Task, Tool, Workday


class WorkdayTests(TestCase):
    def setUp(self):
        self.lead = get_user_model().objects.create_user("fern", password="pw", first_name="Fern")
        self.section = Section.objects.create(name="Orchard", slug="orchard")
        self.workday = Workday.objects.create(
            title="Clear the ditch",
            section=self.section,
            lead=self.lead,
            held_on=timezone.localdate() + datetime.timedelta(days=7),
            places=1,
        )

    def test_list(self):
        response = self.client.get(reverse("workdays:list"))
        self.assertContains(response, "Clear the ditch")
        self.assertContains(response, "0 of 1 places taken")

    def test_detail(self):
        task = Task.objects.create(workday=self.workday, text="Dig")
        task.tools.add(Tool.objects.create(name="Spade", shed=self.section))
        response = self.client.get(reverse("workdays:detail", args=[self.workday.pk]))
        self.assertContains(response, "Dig: Spade")

    def test_join_until_full(self):
        other = get_user_model().objects.create_user("ivy", password="pw")
        url = reverse("workdays:join", args=[self.workday.pk])
        for user in (self.lead, other):
            self.client.force_login(user)
            self.client.post(url)
        self.assertEqual(Helper.objects.get().gardener, self.lead)

    def test_tools(self):
        Tool.objects.create(name="Wheelbarrow", shed=self.section, borrower=self.lead)
        response = self.client.get(reverse("tools:list"))
        self.assertContains(response, "Wheelbarrow, shed of Orchard, with Fern")
