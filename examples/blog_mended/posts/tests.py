from django.contrib.auth import get_user_model
from django.core.cache import cache
from rest_framework.test import APIClient, APITestCase

from posts.models import Post

User = get_user_model()


class PostApi(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.author = User.objects.create_user("author", password="a long secret")
        cls.reader = User.objects.create_user("reader", password="a long secret")
        cls.draft = Post.objects.create(title="A draft", content="...", author=cls.author)
        cls.post = Post.objects.create(
            title="Published", content="...", author=cls.author, published=True
        )

    def setUp(self):
        cache.clear()

    def as_user(self, user):
        """With a token, as a program would come."""
        client = APIClient()
        answer = client.post(
            "/api/token/", {"username": user.username, "password": "a long secret"}
        )
        client.credentials(HTTP_AUTHORIZATION=f"Bearer {answer.data['access']}")
        return client

    def titles(self, client, url="/api/posts/"):
        return {each["title"] for each in client.get(url).data["results"]}

    def test_anyone_reads_what_is_published(self):
        self.assertEqual(self.titles(self.client), {"Published"})
        self.assertEqual(self.client.get(f"/api/posts/{self.post.pk}/").status_code, 200)
        self.assertEqual(self.client.get(f"/api/posts/{self.draft.pk}/").status_code, 404)

    def test_a_draft_is_its_authors_also_from_the_cache(self):
        self.assertEqual(self.titles(self.as_user(self.author)), {"Published", "A draft"})
        self.assertEqual(self.titles(self.as_user(self.reader)), {"Published"})
        self.assertEqual(self.titles(self.client), {"Published"})

    def test_a_list_takes_two_queries(self):
        with self.assertNumQueries(2):
            self.client.get("/api/posts/")

    def test_writing_needs_a_login(self):
        answer = self.client.post("/api/posts/", {"title": "A title", "content": "..."})
        self.assertEqual(answer.status_code, 401)

    def test_a_post_is_its_senders(self):
        client = self.as_user(self.reader)
        sent = {"title": "A title", "content": "...", "author_id": self.author.pk}
        answer = client.post("/api/posts/", sent)
        self.assertEqual(answer.status_code, 201)
        self.assertEqual(answer.data["author"]["username"], "reader")
        self.assertEqual(client.post("/api/posts/", {**sent, "title": "Four"}).status_code, 400)

    def test_only_its_author_changes_or_publishes_a_post(self):
        reader, author = self.as_user(self.reader), self.as_user(self.author)
        url = f"/api/posts/{self.post.pk}/"
        self.assertEqual(reader.patch(url, {"title": "Taken over"}).status_code, 403)
        self.assertEqual(reader.delete(url).status_code, 403)
        self.assertEqual(author.patch(url, {"title": "Another title"}).status_code, 200)
        draft = f"/api/posts/{self.draft.pk}/publish/"
        self.assertEqual(reader.post(draft).status_code, 404)
        self.assertEqual(author.post(draft).status_code, 200)

    def test_my_posts_are_mine_and_come_in_pages(self):
        url = "/api/posts/my_posts/"
        self.assertEqual(self.client.get(url).status_code, 401)
        self.assertEqual(self.titles(self.as_user(self.reader), url), set())
        self.assertEqual(self.titles(self.as_user(self.author), url), {"Published", "A draft"})
