from django.utils import timezone
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import DjangoModelPermissions
from rest_framework.response import Response

from .models import Author, Book
from .serializers import AuthorSerializer, BookSerializer


class AuthorViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Author.objects.all()
    serializer_class = AuthorSerializer


class BookViewSet(viewsets.ModelViewSet):
    queryset = Book.objects.select_related("author")
    serializer_class = BookSerializer
    permission_classes = [DjangoModelPermissions]

    @action(detail=False)
    def unsold(self, request):
        books = self.get_queryset().filter(sold_on=None)
        if condition := request.query_params.get("condition"):
            books = books.filter(condition=condition)
        serializer = self.get_serializer(books, many=True)
        return Response(serializer.data)

    @action(detail=True, methods=["post"])
    def sold(self, request, pk=None):
        book = self.get_object()
        Book.objects.filter(pk=book.pk, sold_on=None).update(sold_on=timezone.localdate())
        book.refresh_from_db()
        answer = self.get_serializer(book)
        return Response(answer.data)
