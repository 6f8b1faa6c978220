from django.test import TestCase
from rest_framework.test import APITestCase

from apps.films.models import Distributor, Film, Genre
from tests.factories import make_film, make_screening, make_user


class FilmApiTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.drama = Genre.objects.create(name="Drama")
        cls.distributor = Distributor.objects.create(name="Northern Reels")
        cls.film = make_film(title="The Lock Keeper", distributor=cls.distributor)
        cls.film.genres.add(cls.drama)

    def test_anybody_reads_the_list(self):
        make_film(title="A Long Winter")
        response = self.client.get("/api/films/")
        self.assertEqual(response.status_code, 200)
        titles = [film["title"] for film in response.json()]
        self.assertEqual(titles, ["A Long Winter", "The Lock Keeper"])

    def test_one_film(self):
        body = self.client.get(f"/api/films/{self.film.pk}/").json()
        self.assertEqual(body["genres"], ["Drama"])
        self.assertEqual(body["distributor"], "Northern Reels")

    def test_guests_do_not_write(self):
        self.client.force_authenticate(make_user())
        response = self.client.post("/api/films/", {"title": "Mine", "minutes": 4})
        self.assertEqual(response.status_code, 403)
        self.assertEqual(Film.objects.count(), 1)

    def test_staff_adds_a_film(self):
        self.client.force_authenticate(make_user(is_staff=True))
        data = {"title": "Harbour Lights", "minutes": 101, "genres": ["Drama"]}
        response = self.client.post("/api/films/", data, format="json")
        self.assertEqual(response.status_code, 201, response.content)
        self.assertEqual(Film.objects.get(title="Harbour Lights").genres.get(), self.drama)


class FilmPageTests(TestCase):
    def test_page_of_a_film(self):
        screening = make_screening()
        response = self.client.get(screening.film.get_absolute_url())
        self.assertContains(response, screening.film.title)
        self.assertContains(response, screening.screen.name)

    def test_unknown_film(self):
        self.assertEqual(self.client.get("/films/404/").status_code, 404)
