from django.contrib.auth.models import User
from django.test import TestCase

from collection.models import Artist, Piece
from guests.models import Comment, Member


class GuestsTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.piece = Piece.objects.create(
            title="The Weir", artist=Artist.objects.create(name="Olga Horn")
        )
        cls.comment = Comment.objects.create(piece=cls.piece, name="Jo", text="Lovely")

    def test_guestbook(self):
        self.assertContains(self.client.get("/guestbook/"), "Lovely")

    def test_hide_is_for_staff(self):
        self.client.force_login(User.objects.create_user("sam", is_staff=True))
        self.client.post(f"/comments/{self.comment.pk}/hide/")
        self.assertNotContains(self.client.get("/guestbook/"), "Lovely")

    def test_delete_needs_a_login(self):
        self.client.get(f"/comments/{self.comment.pk}/delete/")
        self.assertTrue(Comment.objects.exists())

    def test_member(self):
        user = User.objects.create_user("ida")
        member = Member.objects.create(user=user, town="Linz")
        self.assertContains(self.client.get(member.get_absolute_url()), "from Linz")
