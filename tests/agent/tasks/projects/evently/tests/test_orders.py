from django.test import TestCase
from django.urls import reverse

from orders.models import Order
from orders.tasks import send_order_confirmation

from . import factories


class OrderPagesTests(TestCase):
    def test_list_needs_login(self):
        response = self.client.get(reverse("order_list"))
        self.assertEqual(response.status_code, 302)

    def test_customer_sees_own_orders_only(self):
        mine = factories.make_order()
        other = factories.make_order()
        self.client.force_login(mine.customer)
        response = self.client.get(reverse("order_list"))
        self.assertEqual(list(response.context["orders"]), [mine])
        self.assertNotContains(response, other.customer.username)

    def test_detail(self):
        order = factories.make_order(note="Row 1 please")
        self.client.force_login(order.customer)
        self.assertContains(self.client.get(order.get_absolute_url()), "Row 1 please")

    def test_checkout(self):
        ticket_type = factories.make_ticket_type()
        user = factories.make_user()
        self.client.force_login(user)
        response = self.client.post(
            reverse("checkout", args=[ticket_type.event_id]),
            {"ticket_type": ticket_type.pk, "quantity": 2},
        )
        order = Order.objects.get()
        self.assertRedirects(response, order.get_absolute_url())
        self.assertEqual(order.customer, user)
        self.assertEqual(order.lines.get().attendees.count(), 2)

    def test_checkout_sold_out(self):
        ticket_type = factories.make_ticket_type(quantity=1)
        self.client.force_login(factories.make_user())
        response = self.client.post(
            reverse("checkout", args=[ticket_type.event_id]),
            {"ticket_type": ticket_type.pk, "quantity": 2},
        )
        self.assertContains(response, "not that many tickets left")

    def test_attendee_of_others_is_not_found(self):
        order = factories.make_order()
        attendee = order.lines.get().attendees.get()
        self.client.force_login(factories.make_user())
        response = self.client.get(reverse("attendee_update", args=[attendee.pk]))
        self.assertEqual(response.status_code, 404)


class OrderTaskTests(TestCase):
    def test_confirmation(self):
        from django.core import mail

        order = factories.make_order(quantity=2)
        send_order_confirmation(order.pk)
        self.assertEqual(mail.outbox[0].to, [order.customer.email])
        self.assertIn("40.00", mail.outbox[0].body)


class OrderApiTests(TestCase):
    def test_list(self):
        order = factories.make_order()
        factories.make_order()
        self.client.force_login(order.customer)
        response = self.client.get("/api/orders/")
        self.assertEqual([row["id"] for row in response.json()], [order.pk])

    def test_staff_sees_all(self):
        factories.make_order()
        factories.make_order()
        self.client.force_login(factories.make_user(is_staff=True))
        self.assertEqual(len(self.client.get("/api/orders/").json()), 2)
