import time

from django.test import TestCase

from shop.models import Author, Book, Publisher


class AuthorPages(TestCase):
    @classmethod
    def setUpTestData(cls):
        publishers = [Publisher.objects.create(name=f"Publisher {n}") for n in range(3)]
        for n in range(10):
            author = Author.objects.create(name=f"Author {n}", email=f"author{n}@example.com")
            for m in range(5):
                Book.objects.create(
                    title=f"Book {n}.{m}",
                    author=author,
                    publisher=publishers[m] if m < 3 else None,
                )

    def test_the_list_takes_two_queries(self):
        with self.assertNumQueries(2):
            response = self.client.get("/authors/")
        self.assertContains(response, "Book 9.4")
        self.assertContains(response, "Publisher 2")

    def test_reading_the_context_costs_none(self):
        context = self.client.get("/authors/").context
        with self.assertNumQueries(0):
            books = [
                (author.name, book.title, book.publisher and book.publisher.name)
                for author in context["authors"]
                for book in author.books.all()
            ]
        self.assertEqual(len(books), 50)

    def test_the_totals_take_one_query(self):
        with self.assertNumQueries(1):
            response = self.client.get("/totals/")
        self.assertContains(response, "<td>5</td>", count=10)

    def test_the_list_answers_in_under_100_ms(self):
        seconds = []
        for _ in range(3):
            start = time.perf_counter()
            self.client.get("/authors/")
            seconds.append(time.perf_counter() - start)
        self.assertLess(min(seconds), 0.1)
