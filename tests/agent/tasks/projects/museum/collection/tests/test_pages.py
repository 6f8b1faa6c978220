from django.test import TestCase

from collection.models import Artist, Piece, Room
from guests.models import Comment


class PagesTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.artist = Artist.objects.create(name="Olga Horn", born=1871)
        cls.room = Room.objects.create(number="12", title="Landscapes")
        cls.piece = Piece.objects.create(
            title="The Weir", artist=cls.artist, room=cls.room, descr="Oil on wood."
        )
        cls.stored = Piece.objects.create(title="The Mill", artist=cls.artist, on_show=False)

    def test_home_counts_what_is_on_show(self):
        Piece.objects.create(title="The Dam", artist=self.artist, room=self.room, on_show=False)
        self.assertContains(self.client.get("/"), "Room 12 Landscapes: 1 pieces")

    def test_list_has_what_is_on_show(self):
        response = self.client.get("/pieces/")
        self.assertContains(response, "The Weir")
        self.assertNotContains(response, "The Mill")

    def test_search_finds_words_of_the_text(self):
        self.assertContains(self.client.get("/pieces/?q=wood"), "The Weir")
        self.assertContains(self.client.get("/pieces/?q=bronze"), "Nothing found.")

    def test_piece_shows_its_text(self):
        self.assertContains(self.client.get(self.piece.get_absolute_url()), "Oil on wood.")

    def test_comment_is_saved(self):
        response = self.client.post(self.piece.get_absolute_url(), {"name": "Jo", "text": "Fine"})
        self.assertRedirects(response, self.piece.get_absolute_url())
        self.assertEqual(Comment.objects.get().piece, self.piece)

    def test_artist(self):
        response = self.client.get(self.artist.get_absolute_url())
        self.assertContains(response, "The Weir, room 12")
