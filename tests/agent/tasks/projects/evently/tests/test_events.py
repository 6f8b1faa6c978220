from django.test import TestCase
from django.urls import reverse

from events.models import Event, Review

from . import factories


class EventPagesTests(TestCase):
    def test_list_shows_published_events(self):
        event = factories.make_event(title="Jazz night")
        factories.make_ticket_type(event=event, name="Balcony")
        factories.make_event(title="Secret gig", status=Event.Status.DRAFT)
        response = self.client.get(reverse("event_list"))
        self.assertContains(response, "Jazz night")
        self.assertContains(response, "Balcony")
        self.assertNotContains(response, "Secret gig")

    def test_detail_of_draft_is_not_found(self):
        event = factories.make_event(status=Event.Status.DRAFT)
        self.assertEqual(self.client.get(event.get_absolute_url()).status_code, 404)

    def test_create_needs_organiser(self):
        self.client.force_login(factories.make_user())
        self.assertEqual(self.client.get(reverse("event_create")).status_code, 403)

    def test_organiser_creates_event(self):
        organiser = factories.make_organiser()
        self.client.force_login(organiser.user)
        response = self.client.post(
            reverse("event_create"),
            {
                "title": "Open air",
                "venue": factories.make_venue().pk,
                "starts_at": "2031-06-01T20:00",
                "status": "draft",
            },
        )
        self.assertRedirects(response, reverse("my_events"))
        event = Event.objects.get()
        self.assertEqual(event.organiser, organiser)
        self.assertEqual(event.slug, "open-air")

    def test_organiser_cannot_edit_events_of_others(self):
        event = factories.make_event()
        self.client.force_login(factories.make_organiser().user)
        self.assertEqual(self.client.get(reverse("event_update", args=[event.pk])).status_code, 404)

    def test_review(self):
        user = factories.make_user()
        event = factories.make_event()
        self.client.force_login(user)
        self.client.post(reverse("review_create", args=[event.pk]), {"rating": 5, "comment": "Great"})
        self.assertEqual(Review.objects.get().author, user)


class VenuePagesTests(TestCase):
    def test_detail(self):
        event = factories.make_event(title="Jazz night")
        self.client.force_login(factories.make_user())
        self.assertContains(self.client.get(event.venue.get_absolute_url()), "Jazz night")


class EventApiTests(TestCase):
    def test_retrieve(self):
        event = factories.make_event(title="Jazz night")
        self.client.force_login(factories.make_user())
        response = self.client.get(f"/api/events/{event.pk}/")
        self.assertEqual(response.json()["title"], "Jazz night")

    def test_only_the_organiser_changes_an_event(self):
        event = factories.make_event()
        url = f"/api/events/{event.pk}/"
        self.client.force_login(factories.make_organiser().user)
        response = self.client.patch(url, {"title": "X"}, content_type="application/json")
        self.assertEqual(response.status_code, 403)
        self.client.force_login(event.organiser.user)
        response = self.client.patch(url, {"title": "X"}, content_type="application/json")
        self.assertEqual(response.status_code, 200)

    def test_publish(self):
        event = factories.make_event(status=Event.Status.DRAFT)
        self.client.force_login(event.organiser.user)
        self.client.post(f"/api/events/{event.pk}/publish/")
        event.refresh_from_db()
        self.assertEqual(event.status, Event.Status.PUBLISHED)

    def test_availability(self):
        ticket_type = factories.make_ticket_type(quantity=10)
        factories.make_order(ticket_type=ticket_type, quantity=3)
        self.client.force_login(factories.make_user())
        response = self.client.get(f"/api/events/{ticket_type.event_id}/availability/")
        self.assertEqual(response.json()[0]["remaining"], 7)

    def test_rating(self):
        review = factories.make_review(rating=4)
        self.client.force_login(factories.make_user())
        response = self.client.get(f"/api/events/{review.event_id}/rating/")
        self.assertEqual(response.json()["rating"], 4.0)
