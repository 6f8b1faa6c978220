import datetime
from unittest import mock

from django.core import mail
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from accounts.models import Profile
from accounts.roles import DESK
from accounts.tests import make_user

from . import services
from .models import Category, Item, Rental
from .tasks import send_confirmation


def make_item(name="Static rope", sku="ROPE-1", **fields):
    category, _ = Category.objects.get_or_create(slug="ropes", defaults={"name": "Ropes"})
    return Item.objects.create(
        **{"category": category, "name": name, "sku": sku, "day_price": "8.00", **fields}
    )


def make_rental(customer, item, quantity=1, days=2):
    start = timezone.localdate() + datetime.timedelta(days=3)
    with mock.patch("celery.app.task.Task.apply_async"):
        return services.place_rental(
            customer, {item: quantity}, start, start + datetime.timedelta(days=days - 1)
        )


class CatalogueTests(TestCase):
    def test_list_leaves_out_what_is_not_rented(self):
        make_item()
        make_item("Old rope", "ROPE-2", retired=True)
        make_item("Torn rope", "ROPE-3", condition=Item.Condition.REPAIR)
        response = self.client.get(reverse("gear:item-list"))
        self.assertContains(response, "Static rope")
        self.assertNotContains(response, "Old rope")
        self.assertNotContains(response, "Torn rope")

    def test_detail(self):
        item = make_item()
        self.assertContains(self.client.get(item.get_absolute_url()), "8.00")


class RentalTests(TestCase):
    def setUp(self):
        self.item = make_item()
        self.mia = make_user("mia", kind=Profile.Kind.MEMBER)

    def test_total_with_discount(self):
        self.assertEqual(str(make_rental(self.mia, self.item, 2).total), "28.80")

    def test_rent(self):
        self.client.force_login(self.mia)
        day = timezone.localdate().isoformat()
        with mock.patch("celery.app.task.Task.apply_async"):
            response = self.client.post(
                reverse("gear:rent", args=[self.item.pk]),
                {"quantity": 1, "starts_on": day, "ends_on": day, "note": ""},
            )
        self.assertRedirects(response, Rental.objects.get().get_absolute_url())

    def test_end_before_start(self):
        with self.assertRaises(services.RentalError):
            make_rental(self.mia, self.item, days=-1)

    def test_cancel(self):
        rental = make_rental(self.mia, self.item)
        self.client.force_login(self.mia)
        self.client.post(reverse("gear:rental-cancel", args=[rental.pk]))
        rental.refresh_from_db()
        self.assertEqual(rental.status, Rental.Status.CANCELLED)

    def test_own_rentals_only_in_list(self):
        mine = make_rental(self.mia, self.item)
        other = make_rental(make_user("otto"), self.item)
        self.client.force_login(self.mia)
        response = self.client.get(reverse("gear:rental-list"))
        self.assertEqual(list(response.context["rentals"]), [mine])
        self.assertNotContains(response, other.get_absolute_url())

    def test_confirmation(self):
        send_confirmation(make_rental(self.mia, self.item).pk)
        self.assertIn("Total: 14.40 EUR", mail.outbox[0].body)


class DeskTests(TestCase):
    def setUp(self):
        self.rental = make_rental(make_user("mia"), make_item())

    def test_desk_only(self):
        self.client.force_login(make_user("otto"))
        self.assertEqual(self.client.get(reverse("gear:desk-rentals")).status_code, 403)

    def test_desk_sees_and_changes(self):
        self.client.force_login(make_user("dora", DESK))
        self.assertContains(self.client.get(reverse("gear:desk-rentals")), "mia")
        self.client.post(reverse("gear:desk-status", args=[self.rental.pk]), {"status": "out"})
        self.rental.refresh_from_db()
        self.assertEqual(self.rental.status, "out")
